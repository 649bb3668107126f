import { describe, expect, it } from "vitest";
import type { ExampleCell, ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { runOf } from "../../testing/found-in";
import { readTable } from "../../testing/read-table";
import { type RowClaims, yearIn } from "./claims";

it.each([
  ["2022", 2022],
  ["Năm 2022", 2022],
  ["đạt năm 2019, công nhận lại", 2019],
  ["Năm 2022.", 2022],
  ["2019,5", undefined],
  ["2019.5", undefined],
  ["1999", 1999],
  ["Quyết định số 12/QĐ-UBND năm 2022", undefined],
  ["12/2022/QĐ-UBND", undefined],
  ["6/2022", undefined],
  ["2021-2025", undefined],
  ["5/6/2022", undefined],
  ["45321", undefined],
  ["12022", undefined],
  ["1899", undefined],
  ["2100", undefined],
  ["", undefined],
])("%j is the year %s", (text, year) => expect(yearIn(text)).toBe(year));

/** What one row says of its recognition: year, date and decision; the columns stand behind the name. */
async function recognised(heads: string[], ...cells: (string | number)[]): Promise<unknown[]> {
  const rows: ExampleRows = [
    ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["STT", "Tên xã", "Huyện", "Mức đạt chuẩn", ...heads],
    [1, "Bình Hòa", "Sông Mẫu", "Đạt chuẩn", ...cells],
  ];
  const { dataset } = await runOf([exampleGrid({ rows })]);
  return dataset.communes.flatMap(({ recognitions = [] }) =>
    recognitions.map(({ year, date, decision }) => [year?.value, date?.value, decision?.value]),
  );
}

describe("what a row says of its recognition", () => {
  it.each<[string, string[], (string | number)[], unknown[]]>([
    ["a year in its own column", ["Năm đạt chuẩn"], [2022], [[2022, undefined, undefined]]],
    ["a year in words", ["Năm đạt chuẩn"], ["Năm 2022"], [[2022, undefined, undefined]]],
    ["a day where a year is asked for", ["Năm đạt chuẩn"], ["5/6/2022"], [[2022, undefined, undefined]]],
    ["a year where a day is asked for", ["Ngày công nhận"], ["2022"], [[2022, undefined, undefined]]],
    ["a year among the remarks", ["Ghi chú"], ["năm đạt: 2022"], [[2022, undefined, undefined]]],
    ["the same in other words", ["Ghi chú"], ["Năm đạt chuẩn: 2021; xã điểm"], [[2021, undefined, undefined]]],
    ["the same without a space", ["Ghi chú"], ["năm đạt:2022"], [[2022, undefined, undefined]]],
    ["a number among the remarks is no year", ["Ghi chú"], ["dân số 2022"], []],
    [
      "its decision and its day",
      ["Số quyết định", "Ngày công nhận"],
      ["12/QĐ-UBND", "5/6/2022"],
      [[undefined, "2022-06-05", "12/QĐ-UBND"]],
    ],
    ["a dash is no decision", ["Số quyết định"], ["-"], []],
    ["nor are dots", ["Số quyết định"], ["…"], []],
    [
      "what begins with a dash may be one",
      ["Số quyết định"],
      ["- 12/QĐ-UBND"],
      [[undefined, undefined, "- 12/QĐ-UBND"]],
    ],
  ])("%s", async (_why, heads, cells, expected) => {
    expect(await recognised(heads, ...cells)).toEqual(expected);
  });
});

it.each([
  ["Dự kiến 2027", false],
  ["Đăng ký năm 2026", false],
  ["2022", true],
  ["", true],
])("a level beside the year “%s” is reached: %s", async (year, isReached) => {
  const rows: ExampleRows = [
    ["KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI"],
    ["STT", "Tên xã", "Mức đạt chuẩn", "Năm đạt chuẩn"],
    [1, "Bình Hòa", "NTM", year],
    [2, "Tân Minh", "NTM", 2021],
  ];
  const { dataset } = await runOf([exampleGrid({ rows })]);
  expect(dataset.communes[0]?.claims["standard"]?.value).toBe(isReached);
});

describe("the claims of a row of marks", () => {
  const HEADER = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"];
  const MARKS = ["x", "x", "x", "x", "x"];
  /** Of the first row of a sheet; columns of claims begin with H, slot 7. */
  const claimsOf = (heads: readonly string[], cells: readonly ExampleCell[], ...others: ExampleCell[][]) =>
    readTable("communes", [
      [...HEADER, ...heads],
      [1, "Bình Hòa", ...MARKS, ...cells],
      ...others.map((own): ExampleCell[] => [2, "Tân Minh", ...MARKS, ...own]),
    ]).table.rows[0]?.claims;
  const highest = { highest: "standard", highestSlot: 7 } as const;
  const own = (standard: string, slot: number, claimed: boolean | undefined, text = "") => ({
    standard,
    slot,
    claimed,
    text,
  });
  const DECISION = "Số quyết định công nhận";

  it.each<[string, string[], ExampleCell[], RowClaims]>([
    ["are none without a column for one", [], [], { own: [] }],
    [
      "are that of its level",
      ["Mức đạt chuẩn"],
      ["NTM nâng cao"],
      { own: [], level: { slot: 7, text: "NTM nâng cao", says: "advanced" }, highest: "advanced", highestSlot: 7 },
    ],
    ["are none of a blank level", ["Mức đạt chuẩn"], [""], { own: [], level: { slot: 7, text: "", says: "blank" } }],
    [
      "are open where an error stands for the level",
      ["Mức đạt chuẩn"],
      [{ error: "#N/A" }],
      { own: [], level: { slot: 7, text: "#N/A", says: "open" } },
    ],
    [
      "are the highest of its own columns",
      ["Đạt chuẩn NTM", "NTM nâng cao"],
      ["x", "x"],
      {
        own: [own("standard", 7, true, "x"), own("advanced", 8, true, "x")],
        highest: "advanced",
        highestSlot: 8,
      },
    ],
    [
      "are the highest of its own columns and its level",
      ["Mức đạt chuẩn", "Đạt chuẩn NTM"],
      ["NTM nâng cao", "x"],
      {
        own: [own("standard", 8, true, "x")],
        level: { slot: 7, text: "NTM nâng cao", says: "advanced" },
        highest: "advanced",
        highestSlot: 7,
      },
    ],
    [
      "are by a day or a year in its own column",
      ["Đạt chuẩn NTM", "NTM nâng cao"],
      [{ serial: 45339 }, " "],
      { own: [own("standard", 7, true, "45339"), own("advanced", 8, false)], ...highest },
    ],
    [
      "are open where an error stands in its own column",
      ["Đạt chuẩn NTM", "NTM nâng cao"],
      [{ error: "#N/A" }, { formula: "A1" }],
      { own: [own("standard", 7, undefined), own("advanced", 8, undefined)] },
    ],
    [
      "are by a decision where nothing else says it",
      [DECISION],
      ["1/QĐ-UBND"],
      { own: [], decision: { slot: 7, text: "1/QĐ-UBND", isThere: true }, ...highest },
    ],
    [
      "are none by a decision beside a level that denies it",
      ["Mức đạt chuẩn", DECISION],
      ["Chưa đạt", "1/QĐ-UBND"],
      {
        own: [],
        level: { slot: 7, text: "Chưa đạt", says: "none" },
        decision: { slot: 8, text: "1/QĐ-UBND", isThere: true },
      },
    ],
    [
      "are none by a decision beside a column that denies it",
      ["Đạt chuẩn NTM", "NTM nâng cao", DECISION],
      ["", "", "1/QĐ-UBND"],
      {
        own: [own("standard", 7, false), own("advanced", 8, false)],
        decision: { slot: 9, text: "1/QĐ-UBND", isThere: true },
      },
    ],
    [
      "have the day that stands with the decision",
      ["Số, ngày quyết định"],
      ["1/QĐ-UBND ngày 5/6/2023"],
      {
        own: [],
        decision: { slot: 7, text: "1/QĐ-UBND ngày 5/6/2023", isThere: true },
        date: { slot: 7, text: "1/QĐ-UBND ngày 5/6/2023", state: "date", date: "2023-06-05" },
        ...highest,
      },
    ],
    [
      "have a day, which is no year",
      ["Ngày công nhận"],
      ["5/6/2023"],
      { own: [], date: { slot: 7, text: "5/6/2023", state: "date", date: "2023-06-05" }, ...highest },
    ],
    [
      "have the year that a column of days says",
      ["Ngày công nhận"],
      ["2023"],
      {
        own: [],
        date: { slot: 7, text: "2023", state: "coarse", date: "2023-12-31" },
        year: { slot: 7, text: "2023", value: 2023 },
        ...highest,
      },
    ],
    [
      "are by a month too",
      ["Ngày công nhận"],
      ["6/2023"],
      { own: [], date: { slot: 7, text: "6/2023", state: "coarse", date: "2023-06-30" }, ...highest },
    ],
    [
      "are none by words where a day is asked for",
      ["Ngày công nhận"],
      ["chưa rõ"],
      { own: [], date: { slot: 7, text: "chưa rõ", state: "not-understood" } },
    ],
    [
      "have no year where a day begins with one",
      ["Ngày công nhận"],
      ["2023-06-05"],
      { own: [], date: { slot: 7, text: "2023-06-05", state: "date", date: "2023-06-05" }, ...highest },
    ],
    [
      "have no year where its words are none",
      ["Mức đạt chuẩn", "Năm đạt chuẩn"],
      ["", "chưa rõ"],
      { own: [], level: { slot: 7, text: "", says: "blank" }, year: { slot: 8, text: "chưa rõ" } },
    ],
    [
      "leave open what the remark says is not known, whatever else it says",
      ["Mức đạt chuẩn", "Ghi chú"],
      ["Đạt chuẩn", "năm đạt: 2022; chưa rõ mức:kiểu mẫu,  nâng cao, khác"],
      {
        own: [],
        level: { slot: 7, text: "Đạt chuẩn", says: "standard" },
        year: { slot: 8, text: "năm đạt: 2022; chưa rõ mức:kiểu mẫu, nâng cao, khác", value: 2022 },
        open: { slot: 8, standards: ["model", "advanced"] },
        ...highest,
      },
    ],
    [
      "leave nothing open for words that name no standard",
      ["Mức đạt chuẩn", "Ghi chú"],
      ["Đạt chuẩn", "chưa rõ mức: khác"],
      { own: [], level: { slot: 7, text: "Đạt chuẩn", says: "standard" }, ...highest },
    ],
  ])("%s", (_what, heads, cells, claims) => expect(claimsOf(heads, cells)).toStrictEqual(claims));

  it("are of the level alone where a column of one standard names levels", () => {
    expect(claimsOf(["Đạt chuẩn"], ["Đạt chuẩn"], ["NTM nâng cao"])).toStrictEqual({
      own: [],
      level: { slot: 7, text: "Đạt chuẩn", says: "standard" },
      ...highest,
    });
  });
  it("are of the standard's own column where that names no higher level", () => {
    expect(claimsOf(["Đạt chuẩn"], ["Đạt chuẩn"], ["Chưa đạt"], ["zz"])).toStrictEqual({
      own: [own("standard", 7, true, "Đạt chuẩn")],
      ...highest,
    });
  });
  it("are of a level under a heading that may mean other things, however many rows say nothing", () => {
    const blank = [""];
    expect(claimsOf(["Phân loại"], ["NTM"], blank, blank, [48])?.level?.says).toBe("standard");
    expect(claimsOf(["Phân loại"], ["NTM"], ["Khu vực I"])?.level?.says).toBe("standard");
    expect(claimsOf(["Phân loại"], ["NTM"], ["Khu vực I"], ["Khu vực II"])?.level).toBeUndefined();
    expect(claimsOf(["Phân loại"], ["NTM"], [48.5], [49.5])?.level?.says).toBe("standard");
  });
});
