import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleCell, ExampleRows } from "../../checks/support/define-check";
import { readTable } from "../../testing/read-table";

type Row = readonly ExampleCell[];
type How = Parameters<typeof readTable>[2];

/** The marks of each row as `criterion state slot`, those of the criteria asked for. */
const marksIn = (rows: ExampleRows, how?: How, only = "12345"): string[][] =>
  readTable("communes", rows, how).table.rows.map(({ marks }) =>
    marks
      .filter(({ criterion }) => only.includes(criterion))
      .map(({ criterion, state, slot, text }) => [criterion, state, slot, ...(text === "" ? [] : [text])].join(" ")),
  );
const HEADER: Row = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"];

it("each criterion has the mark of its own column, in the order of the set", () => {
  const [, , ...criteria] = HEADER;
  const rows = [
    ["TT", "Tên xã", ...[...criteria].reverse()],
    [1, "Bình Hòa", "x", "CĐ", "", "zz", 1],
    [2, "Tân Minh", { error: "#N/A" }, { formula: "A1" }, "cơ bản đạt", true, 0],
  ];
  expect(marksIn(rows)).toEqual([
    ["1 met 6 1", "2 unknown 5 zz", "3 blank 4", "4 not-met 3 CĐ", "5 met 2 x"],
    ["1 not-met 6 0", "2 met 5 true", "3 neither 4 cơ bản đạt", "4 unstored 3", "5 error 2 #N/A"],
  ]);
});

it("a criterion without a column has no mark", () => {
  expect(
    marksIn([
      ["TT", "Tên xã", "TC1", "TC2", "TC4"],
      [1, "Bình Hòa", "x", "x", "x"],
    ]),
  ).toEqual([["1 met 2 x", "2 met 3 x", "4 met 4 x"]]);
});

it("a figure under a criterion itself is no mark that is understood, beside a mark merged over two criteria too", () => {
  const merges = [{ top: 1, left: 2, bottom: 1, right: 3 }];
  const rows = [HEADER, [1, "Bình Hòa", "x", null, "x", "CĐ", "85%"], [2, "Tân Minh", "x", "x", "x", "x", "85%"]];
  expect(marksIn(rows, { merges })).toEqual([
    ["1 met 2 x", "2 met 3 x", "3 met 4 x", "4 not-met 5 CĐ", "5 unknown 6 85%"],
    ["1 met 2 x", "2 met 3 x", "3 met 4 x", "4 met 5 x", "5 unknown 6 85%"],
  ]);
});

describe("a criterion whose indicators have columns", () => {
  const head = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "5.1", "5.2"];
  const fifth = (...cells: Row): string | undefined =>
    marksIn([head, [1, "Bình Hòa", "x", "x", "x", "x", ...cells]], undefined, "5")[0]?.[0];
  it.each<[Row, string]>([
    [["x", "x"], "5 met 6 x"],
    [["x", "CĐ"], "5 not-met 7 CĐ"],
    [["CĐ", ""], "5 not-met 6 CĐ"],
    [["x", ""], "5 blank 7"],
    [["", "x"], "5 blank 6"],
    [["zz", "x"], "5 unknown 6 zz"],
    [["85%", "x"], "5 neither 6 85%"],
    [["x", "44,5 triệu"], "5 neither 7 44,5 triệu"],
    [["85%", "CĐ"], "5 not-met 7 CĐ"],
    [["x", { error: "#N/A" }], "5 error 7 #N/A"],
    [[1, 1], "5 met 6 1"],
  ])("%j is %s", (cells, mark) => expect(fifth(...cells)).toBe(mark));

  it("has none of the indicators of another", () => {
    const rows = [
      ["TT", "Tên xã", "TC1", "TC2", "TC3", "4.1", "5.1"],
      [1, "Bình Hòa", "x", "x", "x", "x", "CĐ"],
    ];
    expect(marksIn(rows, undefined, "45")).toEqual([["4 met 5 x", "5 not-met 6 CĐ"]]);
  });

  const both = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "5.1", "5.2"];
  const marks = (...rows: Row[]): string[] =>
    marksIn(
      [both, ...rows.map((cells, i): Row => [i + 1, ["Bình Hòa", "Tân Minh"][i] ?? "", "x", "x", "x", "x", ...cells])],
      undefined,
      "5",
    ).flat();
  it("and itself too is marked in its own where any row has a mark there", () => {
    expect(marks(["x", "CĐ", "CĐ"], ["", "x", "x"])).toEqual(["5 met 6 x", "5 blank 6"]);
  });
  it("and itself too is marked by them where its own is blank throughout", () => {
    expect(marks(["", "x", "CĐ"], ["", "x", "x"])).toEqual(["5 not-met 8 CĐ", "5 met 7 x"]);
    expect(marks(["", "", "CĐ"], ["", "", ""])).toEqual(["5 not-met 8 CĐ", "5 blank 7"]);
  });
  it("and itself too is marked in its own where all are blank", () => {
    expect(marks(["", "", ""], ["", "", ""])).toEqual(["5 blank 6", "5 blank 6"]);
  });
});

describe("a merged mark", () => {
  const rows: Row[] = [HEADER, [1, "Bình Hòa", "x", "", "CĐ", "x", "x"], [2, "Tân Minh", "", "x", "x", "x", "x"]];
  it("says the same of each criterion of its row, and of each row", () => {
    const across = { merges: [{ top: 1, left: 2, bottom: 1, right: 3 }] };
    expect(marksIn(rows, across, "12")).toEqual([
      ["1 met 2 x", "2 met 3 x"],
      ["1 blank 2", "2 met 3 x"],
    ]);
    const down = { merges: [{ top: 1, left: 2, bottom: 2, right: 2 }] };
    expect(marksIn(rows, down, "12")).toEqual([
      ["1 met 2 x", "2 blank 3"],
      ["1 met 2 x", "2 met 3 x"],
    ]);
  });
});

describe("the set of a table", () => {
  const setOf = (title: string, ...heads: string[]): string | undefined =>
    readTable("communes", [[title], ["TT", "Tên xã", ...heads], [1, "Bình Hòa", ...heads.map(() => "x")]]).table.set
      ?.id;
  const NUMBERS = ["TC1", "TC2", "TC3", "TC4", "TC5"];
  it("is that of the standard, wherever the plan lists it", () => {
    const plan = { ...samplePlan, criteriaSets: [...samplePlan.criteriaSets].reverse() };
    const rows = [
      ["TT", "Tên xã", ...NUMBERS],
      [1, "Bình Hòa", ...NUMBERS.map(() => "x")],
    ];
    expect(readTable("communes", rows, { plan }).table.set?.id).toBe("xa-mau");
  });
  it.each<[string, string[], string]>([
    ["KẾT QUẢ NĂM 2024", NUMBERS, "xa-mau"],
    ["BỘ TIÊU CHÍ XÃ NÂNG CAO", NUMBERS, "xa-nang-cao-mau"],
    ["TIÊU CHÍ NTM NÂNG CAO", NUMBERS, "xa-nang-cao-mau"],
    ["TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO", NUMBERS, "xa-nang-cao-mau"],
    ["TIÊU CHÍ NÂNG CAO CỦA CÁC XÃ", NUMBERS, "xa-nang-cao-mau"],
    ["TIÊU CHÍ NTM VÀ TIÊU CHÍ NTM NÂNG CAO", NUMBERS, "xa-mau"],
    ["TIÊU CHÍ XÃ NTM VÀ TIÊU CHÍ NÂNG CAO", NUMBERS, "xa-mau"],
    ["TIÊU CHÍ NTM KIỂU MẪU, TIÊU CHÍ NÂNG CAO", NUMBERS, "xa-nang-cao-mau"],
    ["CHẤT LƯỢNG NÂNG CAO", NUMBERS, "xa-mau"],
    ["KẾT QUẢ NĂM 2024", ["Quy hoạch", "Giao thông", "Giáo dục", "Y tế", "Môi trường"], "xa-nang-cao-mau"],
    [
      "TIÊU CHÍ NTM NÂNG CAO",
      ["Quy hoạch", "Giao thông", "Điện", "Trường học", "Môi trường và an toàn thực phẩm"],
      "xa-mau",
    ],
    ["TIÊU CHÍ NTM NÂNG CAO", ["Quy hoạch", "Giao thông", "Điện", "TC4", "TC5"], "xa-nang-cao-mau"],
    ["KẾT QUẢ NĂM 2024", ["Quy hoạch", "Giao thông", "Giáo dục", "TC4", "TC5"], "xa-mau"],
  ])("under “%s” with %j is %s", (title, heads, id) => expect(setOf(title, ...heads)).toBe(id));
});

describe("rows of one commune", () => {
  const rows = (...names: string[]): ExampleRows => [
    HEADER,
    ...names.map((name, i): Row => [i + 1, name, "x", "x", "x", "x", "x"]),
  ];
  const table = (...names: string[]) => readTable("communes", rows(...names)).table;
  it("after the first are duplicates of it; names of none never are", () => {
    expect(
      table("Bình Hòa", "Tân Minh", "xã Bình Hòa", "Nơi Nào", "Nơi Nào").rows.map(
        ({ duplicateOf }) => duplicateOf?.line,
      ),
    ).toEqual([undefined, undefined, 1, undefined, undefined]);
  });
  it("that only a slip names are duplicates of the one that is written right, wherever that stands", () => {
    expect(
      table("Bình Hóc", "Tân Minh", "Bình Hòa", "Bình Hóa").rows.map(({ duplicateOf }) => duplicateOf?.line),
    ).toEqual([3, undefined, undefined, 3]);
    expect(table("Bình Hóc", "Bình Hòaa").rows.map(({ duplicateOf }) => duplicateOf?.line)).toEqual([undefined, 1]);
    expect(table("L. Khê", "Long Khê", "Tân Minh").rows.map(({ duplicateOf }) => duplicateOf?.line)).toEqual([
      2,
      undefined,
      undefined,
    ]);
    expect(table("Long Khê", "L. Khê").rows.map(({ duplicateOf }) => duplicateOf?.line)).toEqual([undefined, 1]);
  });
  it("are counted where targets count the unit, and listed wherever it has a row", () => {
    const { rows: read, listed } = table("Bình Hòa", "Thị trấn Sông Mẫu", "Nơi Nào");
    expect(read.map(({ isCounted }) => isCounted)).toEqual([true, false, false]);
    expect([...listed]).toEqual(["song-mau/binh-hoa", "song-mau/song-mau"]);
  });
  it("have content by marks and claims, not by remarks and numbers", () => {
    const head = [...HEADER, "Tổng số tiêu chí đạt", "Mức đạt chuẩn", "Ghi chú"];
    const content = (...cells: Row) =>
      readTable("communes", [head, [1, "Bình Hòa", ...cells], [2, "Tân Minh", "x"]]).table.rows[0]?.hasContent;
    expect(content("", "", "", "", "", "", "", "mới")).toBe(false);
    expect(content()).toBe(false);
    expect(content("zz")).toBe(true);
    expect(content("", "", "", "", "", 0)).toBe(true);
    expect(content("", "", "", "", "", "", "NTM")).toBe(true);
    expect(content("", "", "", "", "", { error: "#N/A" })).toBe(true);
    expect(content("", "", "", "", "", "", " ")).toBe(false);
  });
  it("of other times keep the totals with the same label", () => {
    const head = ["TT", "Tên xã", "Nội dung", "TC1", "TC2", "TC3", "TC4", "TC5"];
    const crosses = ["x", "x", "x", "x", "x"];
    const found = readTable("communes", [
      head,
      [1, "Bình Hòa", "Kế hoạch 2025", ...crosses],
      ["", "", "Thực hiện 2025", ...crosses],
      [2, "Tân Minh", "Kế hoạch 2025", ...crosses],
      ["", "", "Thực hiện 2025", ...crosses],
      ["", "Tổng cộng", "Kế hoạch 2025", 2, 2, 2, 2, 2],
      ["", "", "Thực hiện 2025", 2, 2, 2, 2, 2],
    ]);
    expect(found.all().map(({ table: { lines } }) => lines.map(({ line, role }) => `${line} ${role}`))).toEqual([
      ["1 record", "2 record", "3 record", "4 record", "5 subtotal", "6 subtotal"],
      ["1 record", "3 record", "5 subtotal"],
    ]);
    expect(found.table.isOfOtherTime).toBeUndefined();
    expect(found.table.beside.map(({ isOfOtherTime }) => isOfOtherTime)).toEqual([true]);
  });
});
