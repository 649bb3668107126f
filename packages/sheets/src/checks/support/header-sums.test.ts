import { describe, expect, it } from "vitest";
import type { Column } from "../../tables/columns";
import { headerSums } from "./header-sums";

/** A heading as `Kế hoạch / Tổng`, its measure and its source (none: all sources). */
type Given = readonly [path: string, measure?: string, source?: string];

/** The sums as `total = part, part + part`, by the last heading over each column. */
function sums(...given: Given[]): string[] {
  const columns = given.map(([path, measure, source], slot) => ({
    ...{ slot, path: path.split(" / ") },
    field: { of: "amount", measure, source },
  })) as unknown as Column[];
  const name = ({ path }: Column): string => path.join(" / ");
  return headerSums(columns).map(
    ({ total, parts }) => `${name(total)} = ${parts.map((part) => part.map(name).join(" + ")).join(", ")}`,
  );
}

/** A column for each year of a phase. */
const PHASE = [2021, 2022, 2023, 2024, 2025].map((year): Given => [`Năm ${year}`, "x", "a"]);

describe("the sums that a header says", () => {
  it.each<[string, Given[], string[]]>([
    ["a total before its parts", [["Tổng số"], ["A", "x", "a"], ["B", "x", "b"]], ["Tổng số = A, B"]],
    ["a total after its parts", [["A", "x", "a"], ["B", "x", "b"], ["Cộng"]], ["Cộng = B, A"]],
    [
      "a year before its quarters",
      [
        ["Cả năm", "x", "a"],
        ["Quý I", "x", "a"],
        ["Quý II", "x", "a"],
        ["Quý III", "x", "a"],
        ["Quý IV", "x", "a"],
      ],
      ["Cả năm = Quý I, Quý II, Quý III, Quý IV"],
    ],
    [
      "a year with a quarter left out",
      [
        ["Cả năm", "x", "a"],
        ["Quý I", "x", "a"],
        ["Quý II", "x", "a"],
        ["Quý III", "x", "a"],
      ],
      [],
    ],
    [
      "a year beside times that lie in each other",
      [
        ["Cả năm", "x", "a"],
        ["Quý I", "x", "a"],
        ["6 tháng", "x", "a"],
      ],
      [],
    ],
    [
      "a year behind its halves",
      [
        ["6 tháng đầu năm", "x", "a"],
        ["6 tháng cuối năm", "x", "a"],
        ["Cả năm 2025", "x", "a"],
      ],
      ["Cả năm 2025 = 6 tháng cuối năm, 6 tháng đầu năm"],
    ],
    [
      "a year before its twelve months",
      [["Cả năm", "x", "a"], ...Array.from({ length: 12 }, (_, i): Given => [`Tháng ${i + 1}`, "x", "a"])],
      [`Cả năm = ${Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`).join(", ")}`],
    ],
    [
      "a phase before each of its years",
      [["Cả giai đoạn", "x", "a"], ...PHASE],
      ["Cả giai đoạn = Năm 2021, Năm 2022, Năm 2023, Năm 2024, Năm 2025"],
    ],
    ["a phase with a year left out", [["Cả giai đoạn", "x", "a"], ...PHASE.slice(0, 4)], []],
    [
      "a phase whose years it names",
      [["Cả giai đoạn 2022-2024", "x", "a"], ...PHASE.slice(1, 4)],
      ["Cả giai đoạn 2022-2024 = Năm 2022, Năm 2023, Năm 2024"],
    ],
    ["a named phase with a year left out", [["Cả giai đoạn 2021-2025", "x", "a"], ...PHASE.slice(1)], []],
    ["a year beside sources", [["Cả năm"], ["A", "x", "a"], ["B", "x", "b"]], ["Cả năm = A, B"]],
    ["a single part is of something else", [["Tổng số"], ["A", "x", "a"]], []],
    [
      "no total, no sum",
      [
        ["A", "x", "a"],
        ["B", "x", "b"],
        ["C", "x", "c"],
      ],
      [],
    ],
    [
      "parts end at the next total",
      [["Tổng số"], ["A", "x", "a"], ["B", "x", "b"], ["Tổng cộng"], ["C", "x", "c"], ["D", "x", "d"]],
      ["Tổng số = A, B", "Tổng cộng = C, D"],
    ],
    [
      "parts end at another measure",
      [
        ["Kế hoạch", "planned"],
        ["A", "planned", "a"],
        ["B", "planned", "b"],
        ["C", "raised", "c"],
      ],
      ["Kế hoạch = A, B"],
    ],
    [
      "columns beneath “Trong đó” stand beside the total",
      [["Tổng số"], ["Trong đó / A", "x", "a"], ["Trong đó / B", "x", "b"]],
      ["Tổng số = Trong đó / A, Trong đó / B"],
    ],
    [
      "a heading within is its own total",
      [["Tổng số"], ["TW / Cộng", "x", "a"], ["TW / ĐT", "x", "b"], ["TW / SN", "x", "c"], ["ĐP", "x", "d"]],
      ["Tổng số = TW / Cộng, ĐP", "TW / Cộng = TW / ĐT, TW / SN"],
    ],
    [
      "a heading within that has no total is its columns together",
      [["Tổng số"], ["TW / ĐT", "x", "b"], ["TW / SN", "x", "c"], ["ĐP", "x", "d"]],
      ["Tổng số = TW / ĐT + TW / SN, ĐP"],
    ],
    [
      "a heading three lines deep",
      [["Tổng số"], ["TW / ĐT / A", "x", "a"], ["TW / ĐT / B", "x", "b"], ["TW / SN", "x", "c"], ["ĐP", "x", "d"]],
      ["Tổng số = TW / ĐT / A + TW / ĐT / B + TW / SN, ĐP"],
    ],
    [
      "“Trong đó” without headings beneath is a column beside the total",
      [["Tổng số"], ["Trong đó", "x", "a"], ["B", "x", "b"]],
      ["Tổng số = Trong đó, B"],
    ],
    [
      "headings of one name on two lines are two",
      [["Tổng số"], ["A", "x", "a"], ["Trong đó / A", "x", "b"], ["C", "x", "c"]],
      ["Tổng số = A, Trong đó / A, C"],
    ],
    [
      "a total over several columns is none of its own",
      [
        ["Tổng số / ĐT", "x", "a"],
        ["Tổng số / SN", "x", "b"],
        ["C", "x", "c"],
        ["D", "x", "d"],
      ],
      [],
    ],
    [
      "parts end before a column that is the whole, and not before a heading of several",
      [["Tổng số"], ["A", "x", "a"], ["B", "x", "b"], ["Tổng số C / c1", "x", "c"], ["Tổng số C / c2", "x", "d"]],
      ["Tổng số = A, B, Tổng số C / c1 + Tổng số C / c2"],
    ],
    [
      "parts end at a heading of which one column is of another measure",
      [
        ["Kế hoạch", "planned"],
        ["A", "planned", "a"],
        ["B", "planned", "b"],
        ["C / c1", "planned", "c"],
        ["C / c2", "raised", "d"],
      ],
      ["Kế hoạch = A, B"],
    ],
    [
      "parts do not run on over a total right after a total",
      [["Tổng số"], ["Tổng cộng"], ["A", "x", "a"], ["B", "x", "b"]],
      ["Tổng cộng = A, B"],
    ],
    ["two columns under one heading are no total", [["Tổng số"], ["Tổng số"], ["A", "x", "a"], ["B", "x", "b"]], []],
    [
      "a column under the heading alone is the whole of those beneath it",
      [
        ["KH", "planned"],
        ["KH / A", "planned", "a"],
        ["KH / B", "planned", "b"],
      ],
      ["KH = KH / A, KH / B"],
    ],
    [
      "a total beneath “Trong đó” ends the parts of the one beside it",
      [
        ["Tổng số"],
        ["A", "x", "a"],
        ["B", "x", "b"],
        ["Trong đó / Cộng"],
        ["Trong đó / C", "x", "c"],
        ["Trong đó / D", "x", "d"],
      ],
      ["Tổng số = A, B"],
    ],
    [
      "a total with nothing after it is made of what goes before it, down to the total before",
      [["Z", "x", "z"], ["Tổng cộng"], ["A", "x", "a"], ["B", "x", "b"], ["Cộng"]],
      ["Tổng cộng = A, B", "Cộng = B, A"],
    ],
    [
      "each measure by itself",
      [
        ["KH / Tổng", "planned"],
        ["KH / A", "planned", "a"],
        ["KH / B", "planned", "b"],
        ["TH / Tổng", "raised"],
        ["TH / A", "raised", "a"],
        ["TH / B", "raised", "b"],
      ],
      ["KH / Tổng = KH / A, KH / B", "TH / Tổng = TH / A, TH / B"],
    ],
  ])("%s", (_what, given, expected) => expect(sums(...given)).toEqual(expected));
});

it("columns that hold no amount are no part", () => {
  const column = (slot: number, path: string, field: unknown) => ({ slot, path: [path], field }) as unknown as Column;
  const part = (source: string) => ({ of: "amount", source });
  const columns = [
    column(0, "Tổng số", { of: "amount" }),
    column(1, "A", part("a")),
    column(2, "Ghi chú", "note"),
    column(3, "B", part("b")),
  ];
  expect(headerSums(columns).map(({ parts }) => parts.flat().map(({ slot }) => slot))).toEqual([[1, 3]]);
  expect(headerSums([])).toEqual([]);
});
