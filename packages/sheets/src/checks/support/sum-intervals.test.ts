import { indexPlan, type Unit } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { CommuneRow, CommuneTable } from "../../kinds/communes/commune-table";
import type { UnitLine } from "../../kinds/communes/unit-line";
import type { Column } from "../../tables/columns";
import { allowedFor, isAllowed, missingFrom, rowSetsOf, type SumKind } from "./sum-intervals";

const index = indexPlan(samplePlan);
const inSong = index.communesOf("song-mau");
const inDoi = index.communesOf("doi-mau");
const song = index.units.get("song-mau");
const doi = index.units.get("doi-mau");

type Given = Partial<Record<keyof CommuneRow, unknown>>;

const line = (at: number, role: string, given: Given = {}): UnitLine =>
  ({ line: at, role, label: "", block: 0, ...given }) as unknown as UnitLine;

/** Marks by their letters: x met, - not met, _ blank, ? unknown, ~ neither, e an error, f a formula without a result. */
const STATES: Readonly<Record<string, string>> = {
  ...{ x: "met", "-": "not-met", _: "blank", "?": "unknown", "~": "neither", e: "error", f: "unstored" },
};

function record(at: number, unit: Unit | undefined, marks = "", given: Given = {}): CommuneRow {
  const read = [...marks].map((letter, i) => ({ criterion: String(i + 1), state: STATES[letter] }));
  const rest = { marks: read, isCounted: true, blankSaysNotMet: false, claims: { own: [] } };
  return { ...line(at, "record"), ...rest, unit, ...given } as unknown as CommuneRow;
}

const tableOf = (rows: readonly CommuneRow[], others: readonly UnitLine[] = []): CommuneTable =>
  ({
    ...{ rows, lines: [...rows, ...others].sort((a, b) => a.line - b.line), frame: { index } },
    ...{ listed: new Set(rows.map(({ unit }) => unit?.id)), set: index.criteriaSet("standard") },
  }) as unknown as CommuneTable;

describe("the rows that a total may sum, likeliest first", () => {
  const of = (total: UnitLine, rows: readonly CommuneRow[], others: readonly UnitLine[] = []): number[][] =>
    [...rowSetsOf(tableOf(rows, [total, ...others]), total)].map((set) => set.map((row) => row.line));
  const rows = [1, 2, 4, 5].map((at) => record(at, inSong[at - 1], "", { block: at < 3 ? 1 : 2 }));
  const sum = (at: number, given: Given = {}) => line(at, "subtotal", given);

  it("a total by itself: its block, those since the total before it, the whole, those down to the next", () => {
    expect(of(sum(3, { label: "Cộng", block: 1 }), rows, [sum(6)])).toEqual([
      [1, 2],
      [1, 2, 4, 5],
      [4, 5],
    ]);
    expect(of(sum(6, { label: "Cộng", block: 9 }), rows, [sum(3)])).toEqual([
      [4, 5],
      [1, 2, 4, 5],
    ]);
    expect(of(sum(0, { label: "Cộng", block: 9 }), rows, [sum(3)])).toEqual([
      [1, 2, 4, 5],
      [1, 2],
    ]);
  });
  it("a total of everything: the whole first", () => {
    expect(of(sum(6, { label: "Toàn tỉnh", block: 2 }), rows, [sum(3)])).toEqual([
      [1, 2, 4, 5],
      [4, 5],
    ]);
    expect(of(sum(6, { label: "Cộng", block: 2, unit: index.root }), rows)).toEqual([
      [1, 2, 4, 5],
      [4, 5],
    ]);
  });
  it("a total of a district: the block that the district heads, with its communes that stand elsewhere", () => {
    const strays = [
      record(7, inSong[4], "", { block: 3, match: { kind: "elsewhere" } }),
      record(8, inDoi[0], "", { block: 3, match: { kind: "elsewhere" } }),
      record(9, inSong[2], "", { block: 3 }),
    ];
    const head = line(0, "heading", { unit: song, block: 1 });
    expect(of(sum(3, { unit: song, block: 2 }), [...rows, ...strays], [head])[0]).toEqual([1, 2, 7]);
  });
  it("a total below a district's own: by the district that it stands under", () => {
    const head = line(0, "heading", { unit: doi, block: 2 });
    expect(of(sum(3, { label: "Cộng", district: doi, block: 1 }), rows, [head])[0]).toEqual([4, 5]);
  });
  it("a district without a head: the rows beside its name, its communes, its block, those above", () => {
    const named = [
      record(1, inDoi[0], "", { district: song, block: 1 }),
      record(2, inSong[0], "", { district: doi, block: 1 }),
      record(3, undefined, "", { district: doi, block: 2 }),
    ];
    expect(of(sum(4, { district: song, block: 2 }), named)).toEqual([[1], [2], [3], [1, 2, 3]]);
  });
});

describe("communes that a table leaves out of a total", () => {
  const rows = [record(1, inSong[0], "", { district: song }), record(2, inDoi[0], "", { district: doi })];
  it.each<[string, Given, number]>([
    ["a district's", { unit: song }, 4],
    ["a district's that it stands under", { district: doi }, 2],
    ["those of the districts of the rows", {}, 6],
    ["those of the districts of the rows, of the root too", { unit: index.root }, 6],
  ])("%s", (_what, given, missing) =>
    expect(missingFrom(tableOf(rows), line(9, "subtotal", given), rows, index)).toBe(missing),
  );
});

const column = (field: unknown): Column => ({ field }) as Column;
const TC1 = column({ of: "criterion", number: "1" });
const allowed = (field: Column, rows: readonly CommuneRow[], kind: SumKind = "sum", missing = 0) =>
  allowedFor(tableOf(rows), field, rows, kind, missing)?.map(({ low, high }) => [low, high]);

describe("what a total of a criterion may say", () => {
  const met = (given: Given) => allowed(TC1, [record(1, inSong[0], "x", given)]);
  it.each<[string, number[], number[]]>([
    ["x", [1, 1], [0, 0]],
    ["-", [0, 0], [1, 1]],
    ["_", [0, 0], [0, 1]],
    ["?", [0, 1], [0, 1]],
    ["~", [0, 1], [0, 1]],
    ["e", [0, 1], [0, 1]],
    ["f", [0, 1], [0, 1]],
    ["", [0, 0], [0, 0]],
  ])("a mark %s", (mark, sum, notMet) => {
    const rows = [record(1, inSong[0], mark)];
    expect(allowed(TC1, rows)).toEqual([sum]);
    expect(allowed(TC1, rows, "not-met")).toEqual([notMet]);
    expect(allowed(TC1, rows, "mean")).toBeUndefined();
  });
  it("a blank of a row that marks what is met alone is not met", () => {
    expect(allowed(TC1, [record(1, inSong[0], "_", { blankSaysNotMet: true })], "not-met")).toEqual([[1, 1]]);
  });
  it("a row in doubt may count or not, and so may each commune that is left out", () => {
    expect(met({})).toEqual([[1, 1]]);
    for (const kind of ["elsewhere", "ambiguous"]) expect(met({ match: { kind } })).toEqual([[0, 1]]);
    expect(met({ match: { kind: "exact" } })).toEqual([[1, 1]]);
    expect(met({ isCounted: false })).toEqual([[0, 1]]);
    expect(met({ unit: undefined })).toEqual([[0, 1]]);
    expect(met({ duplicateOf: {} })).toEqual([[0, 1]]);
    expect(allowed(TC1, [record(1, inSong[0], "x")], "sum", 3)).toEqual([[1, 4]]);
  });
});

describe("what a total of totals may say", () => {
  const total = column("total");
  const stated = (value: number): Given => ({ total: { value } });
  it("the sum, the mean, or how many meet every criterion", () => {
    const rows = [record(1, inSong[0], "xxxxx"), record(2, inSong[1], "xxx--")];
    expect(allowed(total, rows)).toEqual([
      [8, 8],
      [4, 4],
      [1, 1],
    ]);
    expect(allowed(total, rows, "mean")).toEqual([[4, 4]]);
    expect(allowed(total, rows, "not-met")).toBeUndefined();
  });
  it("a row without marks by its stated total, and it meets no criterion", () => {
    expect(allowed(total, [record(1, inSong[0], "", stated(4))])).toEqual([
      [4, 4],
      [4, 4],
      [0, 0],
    ]);
    expect(allowed(total, [record(1, inSong[0])])).toBeUndefined();
  });
  it("a row whose total differs from its marks, or whose marks are open, by either", () => {
    expect(allowed(total, [record(1, inSong[0], "xxx--", stated(4))])?.[0]).toEqual([3, 4]);
    expect(allowed(total, [record(1, inSong[0], "xx~?-")])?.[0]).toEqual([2, 4]);
  });
  it("a row in doubt counts or not; a commune that is left out has none to all", () => {
    const rows = [record(1, inSong[0], "xxxx-"), record(2, undefined, "xx---")];
    expect(allowed(total, rows)).toEqual([
      [4, 6],
      [2, 6],
      [0, 0],
    ]);
    expect(allowed(total, [record(1, inSong[0], "xxxxx")], "sum", 1)).toEqual([
      [5, 10],
      [2.5, 5],
      [1, 2],
    ]);
    expect(allowed(total, [record(2, undefined, "xx---")], "mean")).toEqual([[0, 2]]);
  });
});

describe("what a total of claims may say", () => {
  const own = (standard: string, claimed: boolean | undefined, highest?: string): Given => ({
    claims: { own: [{ standard, claimed }], highest },
  });
  const claims = (field: unknown, given: Given) => allowed(column(field), [record(1, inSong[0], "", given)]);
  it.each<[string, unknown, Given, number[]]>([
    ["who claims it", "standard", own("standard", true, "standard"), [1, 1]],
    ["who claims it not", "standard", own("standard", false), [0, 0]],
    ["who leaves it open", "standard", own("standard", undefined), [0, 1]],
    ["who claims a higher one", "standard", own("standard", false, "advanced"), [0, 1]],
    ["who claims it not, and a lower one", "advanced", own("advanced", false, "standard"), [0, 0]],
    ["who claims it not, by a word for its level", "standard", own("standard", false, "standard"), [0, 0]],
    ["a level of any height", "level", own("standard", undefined, "standard"), [1, 1]],
    ["no level", "level", own("standard", undefined), [0, 0]],
    ["a claim in doubt", "standard", { ...own("standard", true, "standard"), isCounted: false }, [0, 1]],
  ])("%s", (_what, field, given, expected) => expect(claims(field, given)).toEqual([expected]));
  it("other columns are not summed", () => expect(claims("note", {})).toBeUndefined());
});

it.each<[number, SumKind, boolean, boolean]>([
  [3, "sum", false, false],
  [3.33, "sum", true, true],
  [3.34, "sum", true, true],
  [3.32, "sum", true, false],
  [3.3, "sum", true, true],
  [3, "sum", true, false],
  [3, "mean", true, true],
  [4, "mean", true, false],
])("%s in a row of a %s, as a mean: %s, says ten thirds: %s", (stated, kind, isMean, is) =>
  expect(isAllowed(stated, { low: 10 / 3, high: 10 / 3, isMean }, kind)).toBe(is),
);
it("a count is exact but for the last bits of a file", () => {
  const says = (stated: number) => isAllowed(stated, { low: 0.3, high: 0.3 }, "sum");
  expect([0.1 + 0.2, 0.3, 0.3001, 0.2999].map(says)).toEqual([true, true, false, false]);
});
