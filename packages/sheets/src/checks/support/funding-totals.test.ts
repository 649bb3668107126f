import { describe, expect, it } from "vitest";
import type { FundingRow, FundingTable } from "../../kinds/funding/funding-table";
import { sumsAcross, sumsDown } from "./funding-totals";

/** A line by its depth (0 for a total), its label and its amounts; `?` is one that could not be read, null a blank. */
type Line = readonly [depth: number, label: string, ...amounts: (number | "?" | null)[]];

/** The wrong amounts as `label column: stated, counted`, and how many sums were formed. */
function sums(...lines: Line[]): [string[], number] {
  const rows = lines.map(([depth, label, ...amounts], line) => ({
    ...{ line, label, depth, isTotal: /cộng|tổng/i.test(label), isSome: label.startsWith("trong đó") },
    amounts: amounts.flatMap((value, slot) =>
      value === null
        ? []
        : [{ column: { slot }, slot, ...(value === "?" ? { state: "not-a-number" } : { state: "number", value }) }],
    ),
  })) as unknown as FundingRow[];
  const { wrong, formed } = sumsDown({ rows } as unknown as FundingTable);
  return [wrong.map(({ row, slot, stated, counted }) => `${row.label} ${slot}: ${stated}, ${counted}`), formed];
}

describe("a line and the lines beneath it", () => {
  it.each<[string, Line[], [string[], number]]>([
    [
      "that give it",
      [
        [1, "A", 10],
        [2, "a", 4],
        [2, "b", 6],
      ],
      [[], 1],
    ],
    [
      "that do not",
      [
        [1, "A", 10],
        [2, "a", 4],
        [2, "b", 5],
      ],
      [["A 0: 10, 9"], 1],
    ],
    [
      "of two measures",
      [
        [1, "A", 10, 8],
        [2, "a", 4, 4],
        [2, "b", 6, 5],
      ],
      [["A 1: 8, 9"], 2],
    ],
    [
      "one alone says nothing",
      [
        [1, "A", 10],
        [2, "a", 4],
      ],
      [[], 0],
    ],
    [
      "one alone that is more than the whole is wrong, and no sum of all",
      [
        [1, "A", 10, 5],
        [2, "a", 11, 5],
      ],
      [["A 0: 10, 11"], 0],
    ],
    [
      "of which one stands under “Trong đó” may be fewer",
      [
        [1, "A", 10],
        [2, "a", 4],
        [2, "trong đó: b", 5],
      ],
      [[], 0],
    ],
    [
      "a part that states one measure gives none of another by its lines",
      [
        [1, "A", 10, 8],
        [2, "a", 10, null],
        [3, "x", 6, 4],
        [3, "y", 4, 4],
        [2, "b", 0, 8],
      ],
      [[], 3],
    ],
    [
      "one alone beneath a total says all",
      [
        [1, "Tổng số", 10],
        [2, "a", 4],
      ],
      [["Tổng số 0: 10, 4"], 1],
    ],
    [
      "those further beneath are of the line between",
      [
        [1, "A", 10],
        [2, "a", 4],
        [3, "x", 9],
        [3, "y", 9],
        [2, "b", 6],
      ],
      [["a 0: 4, 18"], 2],
    ],
    [
      "those of the next line are not its own",
      [
        [1, "A", 10],
        [2, "a", 4],
        [2, "b", 6],
        [1, "B", 5],
        [2, "c", 2],
        [2, "d", 3],
      ],
      [[], 2],
    ],
    [
      "one that cannot be read leaves it open",
      [
        [1, "A", 10],
        [2, "a", "?"],
        [2, "b", 5],
      ],
      [[], 0],
    ],
    [
      "nor can what it gives itself",
      [
        [1, "A", "?"],
        [2, "a", 4],
        [2, "b", 5],
      ],
      [[], 0],
    ],
    [
      "a blank measure is none of its parts",
      [
        [1, "A", 10, 8],
        [2, "a", 4, null],
        [2, "b", 6, 8],
      ],
      [[], 2],
    ],
    [
      "a heading stands for the lines beneath it",
      [
        [1, "A", 10],
        [2, "đầu", null],
        [3, "x", 1],
        [3, "y", 3],
        [2, "b", 6],
      ],
      [[], 1],
    ],
    [
      "a heading with nothing beneath is no part",
      [
        [1, "A", 10],
        [2, "đầu", null],
        [2, "a", 4],
        [2, "b", 5],
      ],
      [["A 0: 10, 9"], 1],
    ],
    [
      "some of them may be fewer",
      [
        [1, "A", 10],
        [2, "trong đó: a", 4],
        [2, "trong đó: b", 5],
      ],
      [[], 0],
    ],
    [
      "but not more",
      [
        [1, "A", 10],
        [2, "trong đó: a", 4],
        [2, "trong đó: b", 7],
      ],
      [["A 0: 10, 11"], 0],
    ],
    [
      "where another measure adds up they are all",
      [
        [1, "A", 10, 9],
        [2, "trong đó: a", 4, 4],
        [2, "trong đó: b", 5, 5],
      ],
      [["A 0: 10, 9"], 2],
    ],
    [
      "a measure of nothing adds up to nothing",
      [
        [1, "A", 10, 0],
        [2, "trong đó: a", 4, 0],
        [2, "trong đó: b", 5, 0],
      ],
      [[], 0],
    ],
  ])("%s", (_why, lines, expected) => {
    expect(sums(...lines)).toEqual(expected);
  });
});

describe("a total and the lines beside it", () => {
  it.each<[string, Line[], [string[], number]]>([
    [
      "first",
      [
        [0, "Cộng", 9],
        [1, "A", 4],
        [1, "B", 5],
      ],
      [[], 1],
    ],
    [
      "last",
      [
        [1, "A", 4],
        [1, "B", 5],
        [0, "Cộng", 9],
      ],
      [[], 1],
    ],
    [
      "wrong",
      [
        [1, "A", 4],
        [1, "B", 5],
        [0, "Cộng", 8],
      ],
      [["Cộng 0: 8, 9"], 1],
    ],
    [
      "over the outermost alone",
      [
        [0, "Cộng", 9],
        [1, "A", 4],
        [2, "a", 1],
        [2, "b", 3],
        [1, "B", 5],
      ],
      [[], 2],
    ],
    [
      "each over the lines since the one before",
      [
        [1, "A", 4],
        [1, "B", 5],
        [0, "Cộng", 9],
        [1, "C", 1],
        [1, "D", 2],
        [0, "Cộng", 3],
      ],
      [[], 2],
    ],
    [
      "each over the lines down to the next",
      [
        [0, "Cộng", 9],
        [1, "A", 4],
        [1, "B", 5],
        [0, "Cộng", 3],
        [1, "C", 1],
        [1, "D", 2],
      ],
      [[], 2],
    ],
    [
      "of everything, beside totals of parts",
      [
        [1, "A", 4],
        [0, "Cộng", 4],
        [1, "C", 1],
        [0, "Cộng", 1],
        [0, "Tổng cộng", 5],
      ],
      [[], 3],
    ],
    [
      "of everything, wrong",
      [
        [1, "A", 4],
        [0, "Cộng", 4],
        [1, "C", 1],
        [0, "Cộng", 1],
        [0, "Tổng cộng", 6],
      ],
      [["Tổng cộng 0: 6, 5"], 3],
    ],
    [
      "of which no reading gives any amount is over something else",
      [
        [1, "A", 4],
        [0, "Cộng", 40],
        [1, "C", 1],
        [0, "Cộng", 10],
      ],
      [[], 0],
    ],
    [
      "of which most amounts fit is wrong in the other",
      [
        [1, "A", 4, 3],
        [1, "B", 5, 3],
        [0, "Cộng", 9, 7],
        [1, "C", 1, 1],
        [0, "Cộng", 1, 1],
      ],
      [["Cộng 1: 7, 6"], 4],
    ],
    [
      "of everything beside which stands another line of it",
      [
        [1, "A", 4],
        [1, "B", 5],
        [0, "Cộng", 9],
        [0, "Tổng cộng", 9],
      ],
      [[], 2],
    ],
    [
      "of everything in which no amount fits is wrong",
      [
        [1, "A", 4, 4],
        [0, "Cộng", 4, 4],
        [1, "C", 1, 1],
        [0, "Tổng cộng", 6, 7],
      ],
      [["Tổng cộng 0: 6, 5", "Tổng cộng 1: 7, 5"], 4],
    ],
    ["without a line beside it", [[0, "Cộng", 9]], [[], 0]],
  ])("%s", (_why, lines, expected) => {
    expect(sums(...lines)).toEqual(expected);
  });
});

it.each<[string, number[], number, boolean]>([
  ["whole numbers must add up", [4, 5], 10, false],
  ["a computer's own error is none", [0.1, 0.2], 0.3, true],
  ["figures with one decimal may be off by half of it each", [1.1, 2.2], 3.4, true],
  ["and by no more", [1.1, 2.2], 3.5, false],
  ["the finest figure decides", [1.11, 2.2], 3.35, false],
])("%s", (_why, [a, b], total, isRight) => {
  expect(sums([1, "A", a ?? 0], [1, "B", b ?? 0], [0, "Cộng", total])[0]).toHaveLength(isRight ? 0 : 1);
});

describe("a total across and the columns beside it", () => {
  /** Rows under a total and its two sources: the wrong ones as `line: stated, counted`, and how many were formed. */
  const across = (...rows: (number | "?" | null)[][]): [string[], number] => {
    const columns = [undefined, "a", "b"].map((source, slot) => ({
      slot,
      path: [source ?? "Tổng số"],
      field: { of: "amount", ...(source ? { source } : {}) },
    }));
    const read = rows.map((amounts, line) => ({
      line,
      amounts: amounts.flatMap((value, slot) =>
        value === null ? [] : [{ column: columns[slot], ...(value === "?" ? {} : { value }) }],
      ),
    }));
    const { wrong, formed } = sumsAcross({ rows: read, frame: { columns } } as unknown as FundingTable);
    return [wrong.map(({ row, slot, stated, counted }) => `${row.line} ${slot}: ${stated}, ${counted}`), formed];
  };
  it.each<[string, (number | "?" | null)[][], [string[], number]]>([
    ["that give it", [[9, 4, 5]], [[], 1]],
    [
      "that do not, where another row does",
      [
        [9, 4, 5],
        [8, 4, 5],
      ],
      [["1 0: 8, 9"], 2],
    ],
    [
      "that never do, since it is of something else",
      [
        [8, 4, 5],
        [7, 1, 5],
      ],
      [[], 0],
    ],
    [
      "without it in one row",
      [
        [9, 4, 5],
        [null, 4, 5],
      ],
      [[], 1],
    ],
    [
      "of which one cannot be read",
      [
        [9, 4, 5],
        [8, "?", 5],
      ],
      [[], 1],
    ],
    [
      "of which one is blank",
      [
        [9, 4, 5],
        [5, null, 5],
        [4, null, 5],
      ],
      [["2 0: 4, 5"], 3],
    ],
    [
      "of which all are blank",
      [
        [9, 4, 5],
        [8, null, null],
      ],
      [[], 1],
    ],
  ])("%s", (_why, rows, expected) => expect(across(...rows)).toEqual(expected));
});
