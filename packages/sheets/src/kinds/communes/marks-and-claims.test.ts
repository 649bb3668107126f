import { describe, expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { findingsOf, runOf } from "../../testing/found-in";

type Cells = readonly ExampleCell[];
const MARKS = ["TC1", "TC2", "TC3", "TC4", "TC5"];
const HEADER: Cells = ["STT", "Tên xã", ...MARKS, "Tổng số tiêu chí đạt"];
const songMau = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê", "Ea R'Mẫu"];

/** Findings of a sheet, and how many communes of the first district are at each standard: from, to. */
async function read(rows: readonly Cells[]) {
  const run = await runOf([exampleGrid({ rows })]);
  const reached = (id: string) => run.targets.find(({ target }) => target.id === id)?.range;
  return { found: findingsOf(run), standard: reached("song-mau/communes-standard"), run };
}
const marks = (letters: string): Cells => [...letters].map((letter) => (letter === " " ? null : letter));
const row = (i: number, letters: string, ...rest: Cells): Cells => [
  i + 1,
  songMau[i]!,
  ...marks(letters),
  [...letters].filter((letter) => "xĐ1+".includes(letter)).length,
  ...rest,
];

describe("what a cell means as a mark: each line of the table in docs/sheets.md", () => {
  const stateOf = async (cell: ExampleCell, others = "xx-x") => {
    const rows = [HEADER, ...songMau.map((_, i) => row(i, "xxxx-"))];
    rows[1] = [1, songMau[0]!, cell, ...marks(others), null];
    const { run, found } = await read(rows);
    const mark = run.dataset.communes[0]!.marks["1"]?.value ?? "not stated";
    return [mark, ...found.map((finding) => finding.replace(/ .*/, ""))];
  };
  it.each<[string, ExampleCell, string[]]>([
    ["a blank where others say “not met”", null, ["not stated"]],
    ["x", "x", ["met"]],
    ["X", "X", ["met"]],
    ["✓", "✓", ["met"]],
    ["+", "+", ["met"]],
    ["1", 1, ["met"]],
    ["1 as text", "1", ["met"]],
    ["Đ", "Đ", ["met"]],
    ["Đạt", "Đạt", ["met"]],
    ["TRUE", true, ["met"]],
    ["a dash", "-", ["not-met"]],
    ["a long dash", "–", ["not-met"]],
    ["0", 0, ["not-met"]],
    ["CĐ", "CĐ", ["not-met"]],
    ["Chưa đạt", "Chưa đạt", ["not-met"]],
    ["K", "K", ["not-met"]],
    ["Cơ bản đạt", "Cơ bản đạt", ["open"]],
    ["Đang thẩm định", "Đang thẩm định", ["open"]],
    ["any other word", "zz", ["open", "mark/not-understood"]],
    ["any other number", 17, ["open", "mark/not-understood"]],
    ["a day made of a number", { serial: 45339 }, ["open", "mark/not-understood"]],
    ["an error", { error: "#REF!" }, ["open", "value/error"]],
    ["a formula without its result", { formula: "A1" }, ["open", "value/formula-without-value"]],
  ])("%s", async (_what, cell, expected) => {
    expect(await stateOf(cell)).toEqual(expected);
  });

  it("a blank says “not met” where only what is met is marked, in a row that has any mark", async () => {
    const { run } = await read([HEADER, ...songMau.map((_, i) => (i === 0 ? [1, songMau[0]!] : row(i, "xxxx ")))]);
    expect(run.dataset.communes.map((record) => record.marks["5"]?.value)).toEqual([
      undefined,
      ...Array(4).fill("not-met"),
    ]);
  });

  it("of two conventions in one sheet each says for its own rows what a blank means", async () => {
    const rows = [row(0, "xxxx "), row(1, "xxx  "), row(2, "ĐĐĐĐ-"), row(3, "ĐĐĐ -"), row(4, "ĐĐĐĐĐ")];
    const { run, found } = await read([HEADER, ...rows]);
    expect(found).toEqual([]);
    expect(run.dataset.communes.map((record) => record.marks["4"]?.value)).toEqual([
      "met",
      "not-met",
      "met",
      undefined,
      "met",
    ]);
  });

  it("a mark merged over criteria or over rows says the same of each", async () => {
    const rows = [HEADER, ...songMau.map((_, i) => row(i, i < 2 ? "x x  " : "xxxxx"))];
    const grid = exampleGrid({ rows });
    (grid.merges as { top: number; left: number; bottom: number; right: number }[]).push(
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 2, left: 4, bottom: 3, right: 4 },
    );
    const run = await runOf([grid]);
    expect(run.dataset.communes[0]!.marks["2"]?.value).toBe("met");
  });
});

describe("what a cell means as a claim", () => {
  const LEVEL: Cells = [...HEADER, "Mức đạt chuẩn"];
  const OWN: Cells = [...HEADER, "Đạt chuẩn NTM", "NTM nâng cao"];
  const levels = (cell: ExampleCell) => [
    LEVEL,
    ...songMau.map((_, i) => row(i, "xxxxx", i === 0 ? cell : "Đạt chuẩn")),
  ];
  const own = (cell: ExampleCell) => [OWN, ...songMau.map((_, i) => row(i, "xxxxx", i === 0 ? cell : "x"))];

  it.each<[string, ExampleCell, number[], string[]]>([
    ["a blank: not at the standard", null, [4, 4], []],
    ["words that are not understood: open", "zz", [4, 5], ["mark/not-understood I2"]],
    ["an error: open", { error: "#N/A" }, [4, 5], ["value/error I2"]],
    ["a formula without its result: open", { formula: "A1" }, [4, 5], ["value/formula-without-value I2"]],
    ["under appraisal: not at the standard", "Đang thẩm định", [4, 4], []],
  ])("%s", async (_what, cell, range, findings) => {
    expect(await read(levels(cell))).toMatchObject({ found: findings, standard: range });
    expect(await read(own(cell))).toMatchObject({ found: findings, standard: range });
  });

  it("a column whose words name no level is none, whatever its heading", async () => {
    const rows = [[...HEADER, "Phân loại"], ...songMau.map((_, i) => row(i, i < 2 ? "xxxx " : "xxxxx", "Khu vực III"))];
    expect(await read(rows)).toMatchObject({ found: [], standard: [3, 3] });
  });
});

describe("a sheet that tells the standard by nothing but the decision of recognition", () => {
  it("claims it where there is one, and nowhere else", async () => {
    const header: Cells = [...HEADER, "Số quyết định công nhận", "Ngày công nhận"];
    const proof = ["1/QĐ-UBND", "5/6/2023"];
    const rows = songMau.map((_, i) => row(i, i === 0 ? "xxxx " : "xxxxx", ...(i < 3 ? proof : [])));
    expect(await read([header, ...rows])).toMatchObject({ found: ["standard/without-criteria I2"], standard: [3, 3] });
  });
});

describe("a column of claims under a heading that could be of one standard", () => {
  it("says the level where its words do", async () => {
    const rows = [
      [...HEADER, "Đạt chuẩn"],
      ...songMau.map((_, i) => row(i, "xxxxx", i === 0 ? "NTM nâng cao" : "Đạt chuẩn")),
    ];
    const { run, found } = await read(rows);
    expect(found).toEqual([]);
    expect(run.dataset.communes.map(({ claims }) => claims.advanced?.value)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a single cell in an old encoding among Unicode", () => {
  it("is converted where that makes it the name of a unit, whatever its font; a name as it stands is left alone", async () => {
    const names = ["B×nh Hßa", "Tân Minh", "Tân Mạnh", "Long Khê", { vnTime: "Ea R'MÉu" }];
    const rows = names.map((name, i): Cells => [i + 1, name, ...marks("xxxxx"), 5]);
    expect((await read([HEADER, ...rows])).found).toEqual(["text/legacy-encoding B2", "text/legacy-encoding B6"]);
  });
});

describe("communes that bear the name of a district", () => {
  it("are not in a plan of older units: neither with “xã” before it nor alone in a row of marks", async () => {
    const rows = (name: string) => [HEADER, ...songMau.map((_, i) => row(i, "xxxxx")), [6, name, ...marks("xxxxx"), 5]];
    expect((await read(rows("Xã Đồi Mẫu"))).found).toEqual(["unit/unknown B7"]);
    expect((await read(rows("Đồi Mẫu"))).found).toEqual(["unit/unknown B7"]);
  });
});
