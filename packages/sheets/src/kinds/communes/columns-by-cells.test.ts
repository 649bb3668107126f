import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { fieldKey } from "../../tables/field";
import { gridOf } from "../../testing/read-table";

const NAMES = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê"];
const TITLE = "DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN";

/** What the columns behind the names are read as; each gives its heading and its cells. */
function fields(title: string, ...columns: [heading: string, ...cells: ExampleCell[]][]): string[] {
  const rows = [
    [title],
    ["TT", "Tên xã", ...columns.map(([heading]) => heading)],
    ...NAMES.map((name, i) => [i + 1, name, ...columns.map((cells) => cells[i + 1] ?? "")]),
  ];
  const [found] = readSheet(gridOf(rows), 0, readContext(samplePlan)).tables;
  return found?.table.frame.columns.slice(2).map(({ field }) => fieldKey(field)) ?? [];
}
const DECISION = ["Số quyết định", "1/QĐ-UBND", "2/QĐ-UBND", "3/QĐ-UBND", "4/QĐ-UBND"] as [string, ...string[]];
const YEAR = ["Năm công nhận", 2021, 2022, 2022, 2023] as [string, ...ExampleCell[]];
const CROSSES: [string, ...string[]][] = ["TC1", "TC2", "TC3", "TC4", "TC5"].map((heading) => [
  heading,
  "x",
  "x",
  "x",
  "x",
]);
const beside = (...column: [string, ...ExampleCell[]]): string | undefined => fields(TITLE, YEAR, column)[1];

describe("a column under a heading that is not known is", () => {
  it.each<[string, [string, ...ExampleCell[]], string]>([
    [
      "the level where three of four cells name one",
      ["Kết quả xét", "NTM nâng cao", "NTM", "NTM kiểu mẫu", "zz"],
      "level",
    ],
    [
      "the level where its words are of the way to recognition",
      ["Hồ sơ", "Đã được công nhận", "Đang thẩm định", "Đã được công nhận", "Chưa đạt"],
      "level",
    ],
    [
      "the level where the state of a file is that of recognition",
      ["Tình trạng hồ sơ", "Đã được công nhận", "Đang thẩm định", "Đã công nhận", "Chưa hoàn thành"],
      "level",
    ],
    [
      "no level where a file is complete",
      ["Tình trạng hồ sơ", "Hoàn thành", "Đã hoàn thành", "Chưa hoàn thành", "Đã hoàn thành"],
      "unknown",
    ],
    [
      "no level where a file is complete beside one that is recognised",
      ["Tình trạng hồ sơ", "Đã công nhận", "Đã hoàn thành", "Đã hoàn thành", "Chưa đạt"],
      "unknown",
    ],
    ["no level where files are sound", ["Kết quả hồ sơ", "Đạt", "Đã hoàn thành", "Đạt yêu cầu", "Đạt"], "unknown"],
    [
      "the level where a bare state is that of recognition",
      ["Tình hình", "Đã được công nhận", "Đang thẩm định", "Đã được công nhận", "Chưa đạt"],
      "level",
    ],
    [
      "no level where a bare state is of anything",
      ["Tình hình", "Đạt yêu cầu", "Ổn định", "Đã hoàn thành sáp nhập", "Đạt yêu cầu"],
      "unknown",
    ],
    ...["Đạt", "Chưa đạt"].map((cell): [string, [string, ...ExampleCell[]], string] => [
      `the level by its heading, over ${cell}`,
      ["Tình hình đạt chuẩn", cell, cell, cell, cell],
      "level",
    ]),
    [
      "no level where products are recognised",
      ["Sản phẩm OCOP", "Được công nhận 3 sao", "Đã công nhận 4 sao", "Chưa có", "Công nhận 3 sao"],
      "unknown",
    ],
    [
      "no level where stars are, under a heading of recognition",
      ["Kết quả công nhận OCOP", "Được công nhận 3 sao", "Đã công nhận 4 sao", "Chưa có", "Công nhận 3 sao"],
      "unknown",
    ],
    [
      "no level where stars are, under a bare heading",
      ["Hiện trạng", "Được công nhận 3 sao", "Đã công nhận 4 sao", "Chưa có", "Công nhận 3 sao"],
      "unknown",
    ],
    [
      "no level where access to law is recognised",
      ["Tiếp cận pháp luật", "Đã được công nhận", "Đã được công nhận", "Chưa công nhận", "Đã được công nhận"],
      "unknown",
    ],
    [
      "no level where monuments are recognised",
      ["Di tích", "Được công nhận", "Được công nhận cấp tỉnh", "Đang thẩm định", "Được công nhận"],
      "unknown",
    ],
    [
      "no level where services are of a degree",
      ["Công nhận", "Công nhận mức độ 3", "Công nhận mức độ 4", "Công nhận mức độ 3", "Công nhận mức độ 3"],
      "unknown",
    ],
    [
      "the level by its heading",
      ["Tình trạng công nhận", "Đã có QĐ công nhận", "Đã trình hội đồng", "Phấn đấu năm 2026", "Chưa đạt"],
      "level",
    ],
    ["no level where fewer do", ["Kết quả xét", "NTM nâng cao", "NTM", "yy", "zz"], "unknown"],
    ["no level where its words could be said of anything", ["Kết quả xét", "Đạt", "Đạt", "Đạt", "Đạt"], "unknown"],
    ["no level where it is of a criterion", ["Kết quả TC số 3", "NTM nâng cao", "NTM", "NTM", "NTM"], "unknown"],
    [
      "the total where its cells are so many of the criteria",
      ["Thực hiện", "3/5", "4/5 TC", "5/5 tiêu chí", "zz"],
      "total",
    ],
    ["no total of another number of criteria", ["Thực hiện", "3/19", "4/19", "5/19", "5/19"], "unknown"],
    ["no total of more than all criteria", ["Thực hiện", "6/5", "7/5", "8/5", "3/5"], "unknown"],
    [
      "the decision where its cells are numbers of decisions",
      ["Văn bản pháp lý", "1/QĐ-UBND", "2/QĐ-UBND", "QĐ số 3", "zz"],
      "decision",
    ],
    [
      "no decision where they are of other documents",
      ["Văn bản pháp lý", "1/BC-UBND", "2/TTr-UBND", "3/BC-UBND", "4/BC-UBND"],
      "unknown",
    ],
    [
      "no decision where it is of what was submitted",
      ["Văn bản đề nghị", "1/QĐ-UBND", "2/QĐ-UBND", "3/QĐ-UBND", "4/QĐ-UBND"],
      "unknown",
    ],
    [
      "the date where its heading says day and its cells are days",
      ["Ngày có hiệu lực", "5/6/2022", "6/6/2022", "13/6/2022", "zz"],
      "date",
    ],
    ["no date where its cells are months", ["Ngày có hiệu lực", "6/2022", "6/2022", "6/2022", "6/2022"], "unknown"],
    [
      "no date where its heading says no day",
      ["Hiệu lực", "5/6/2022", "6/6/2022", "13/6/2022", "14/6/2022"],
      "unknown",
    ],
    [
      "no date of what was submitted",
      ["Ngày trình hồ sơ", "5/6/2022", "6/6/2022", "13/6/2022", "14/6/2022"],
      "unknown",
    ],
    ["nothing where it is blank", ["Kết quả xét"], "unknown"],
  ])("%s", (_what, column, field) => expect(beside(...column)).toBe(field));

  it("what no other column is already", () => {
    const laws: [string, ...string[]] = ["Văn bản pháp lý", "1/QĐ-UBND", "2/QĐ-UBND", "3/QĐ-UBND", "4/QĐ-UBND"];
    expect(fields(TITLE, DECISION, laws)).toEqual(["decision", "unknown"]);
    expect(fields(TITLE, YEAR, laws, laws)).toEqual(["year", "decision", "unknown"]);
    const levels: [string, ...string[]] = ["Kết quả xét", "NTM nâng cao", "NTM", "NTM kiểu mẫu", "NTM"];
    expect(fields(TITLE, ["NTM kiểu mẫu", "x", "", "", ""], levels)).toEqual(["model", "unknown"]);
  });
});

describe("a column of one year is the total that the title names", () => {
  const totals = (...cells: ExampleCell[]): string[] =>
    fields("SỐ TIÊU CHÍ ĐẠT CHUẨN QUA CÁC NĂM", ["Năm 2023", 3, 4, 5, 5], ["Năm 2024", ...cells]);
  it("where its cells are so many of the criteria, however they are written", () => {
    const [found] = readSheet(
      gridOf([
        ["SỐ TIÊU CHÍ ĐẠT CHUẨN QUA CÁC NĂM"],
        ["TT", "Tên xã", "Năm 2023", "Năm 2024"],
        ...["3/5 tiêu chí", "4 TC", "5 / 5TC", 2].map((cell, i) => [i + 1, NAMES[i] ?? "", 1, cell]),
      ]),
      0,
      readContext(samplePlan),
    ).tables;
    expect(found?.records().communes?.map(({ day, total }) => `${day?.slice(0, 4)} ${total?.value}`)).toEqual([
      ...["2024 3", "2024 4", "2024 5", "2024 2"],
      ...["2023 1", "2023 1", "2023 1", "2023 1"],
    ]);
  });
  it.each(["3 xã", 6, "3/5 xã", "đạt 3"])("and none where one of them is %s", (cell) => {
    expect(totals(3, 4, 5, cell)).toEqual(["total", "unknown"]);
  });
});

describe("a column under a heading of levels is none", () => {
  const level = (...column: [string, ...ExampleCell[]]): string | undefined => fields(TITLE, ...CROSSES, column)[5];
  it("where its cells are numbers without a word of level", () => {
    expect(level("Mức đạt chuẩn", "Đạt chuẩn", "NTM", "NTM", "NTM")).toBe("level");
    expect(level("Mức đạt chuẩn", 48, 52, 50, 47)).toBe("unknown");
    expect(level("Mức đạt chuẩn", 48, 52, 50, "NTM")).toBe("level");
    expect(level("Kết quả", "4/5 tiêu chí", "5/5 tiêu chí", "3/5 tiêu chí", "5/5 tiêu chí")).toBe("total");
    expect(level("Mức đạt chuẩn", 48, "cao", "cao", "cao")).toBe("level");
    expect(level("Mức đạt chuẩn", 48, 52, 50, "2. NTM nâng cao")).toBe("level");
  });
});

describe("a sheet is a list of recognitions", () => {
  const kind = (title: string, head: ExampleCell[], ...rows: ExampleCell[][]): string =>
    readSheet(gridOf([[title], head, ...rows]), 0, readContext(samplePlan)).kind;
  it.each<[string, Parameters<typeof kind>, boolean]>([
    ["by a column of levels", ["BIỂU 1", ["TT", "Tên xã", "Mức đạt chuẩn"], [1, "Bình Hòa", "NTM"]], true],
    [
      "by a decision under a title of recognition",
      [TITLE, ["TT", "Tên xã", "Số quyết định"], [1, "Bình Hòa", "1/QĐ-UBND"]],
      true,
    ],
    [
      "not by a decision under another title",
      ["BIỂU 1", ["TT", "Tên xã", "Số quyết định"], [1, "Bình Hòa", "1/QĐ-UBND"]],
      false,
    ],
    ["not by a title alone", [TITLE, ["TT", "Tên xã", "Dân số"], [1, "Bình Hòa", 900]], false],
    [
      "not by names of none",
      [TITLE, ["TT", "Tên xã", "Số quyết định"], [1, "Nơi Nào", "1/QĐ-UBND"], [2, "Nơi Kia", ""]],
      false,
    ],
    [
      "by three names in ten",
      [TITLE, ["TT", "Tên xã", "Mức đạt chuẩn"], [1, "Bình Hòa", "NTM"], [2, "Nơi a", ""], [3, "Nơi b", ""]],
      true,
    ],
    [
      "not by fewer",
      [
        TITLE,
        ["TT", "Tên xã", "Mức đạt chuẩn"],
        [1, "Bình Hòa", "NTM"],
        [2, "Nơi a", ""],
        [3, "Nơi b", ""],
        [4, "Nơi c", ""],
      ],
      false,
    ],
    [
      "by three of ten names, and no fewer than that",
      [
        TITLE,
        ["TT", "Tên xã", "Mức đạt chuẩn"],
        ...[...NAMES.slice(0, 3), ..."abcdefg"].map((name, i) => [i + 1, name, "NTM"]),
      ],
      true,
    ],
    ["by a column for a standard", ["BIỂU 1", ["TT", "Tên xã", "NTM nâng cao"], [1, "Bình Hòa", "x"]], true],
    [
      "by names of districts",
      [TITLE, ["TT", "Tên huyện", "Mức đạt chuẩn"], [1, "Sông Mẫu", "NTM"], [2, "Đồi Mẫu", "NTM"]],
      true,
    ],
    [
      "by communes under the heading of a standard",
      ["BIỂU 1", ["TT", "Huyện", "Xã đạt chuẩn NTM"], [1, "Sông Mẫu", "Bình Hòa"], [2, "Sông Mẫu", "Tân Minh"]],
      true,
    ],
  ])("%s", (_what, args, is) => expect(kind(...args) === "recognition-list").toBe(is));
});

describe("a list names its communes", () => {
  /** Fields of the columns of a list, from the first; its rows give their cells. */
  const read = (head: string[], ...rows: ExampleCell[][]): string[] => {
    const [found] = readSheet(gridOf([[TITLE], head, ...rows]), 0, readContext(samplePlan)).tables;
    return found?.table.frame.columns.map(({ field }) => fieldKey(field)) ?? [];
  };
  const UNDER: ExampleCell[][] = [
    ["Sông Mẫu", "Bình Hòa"],
    ["Sông Mẫu", "Tân Minh"],
  ];
  it("under the heading of a standard, where districts stand under theirs or under that of the units", () => {
    for (const heading of ["Huyện", "Đơn vị"])
      expect(read([heading, "Xã đạt chuẩn NTM"], ...UNDER)).toEqual(["district", "unit"]);
  });
  it("there too where three of four of the names are communes", () => {
    expect(read(["Huyện", "Xã đạt chuẩn NTM"], ...UNDER, ["Đồi Mẫu", "Hòa Lạc"], ["Đồi Mẫu", "chưa có"])).toEqual([
      "district",
      "unit",
    ]);
  });
  it("under their own heading, where it is over communes, whatever else names them", () => {
    expect(read(["Tên xã", "Xã đạt chuẩn NTM"], ["Bình Hòa", "Bình Hòa"], ["Tân Minh", "Tân Minh"])[0]).toBe("unit");
  });
  it("under their own heading, where the standard's has marks", () => {
    expect(read(["Huyện", "Tên xã", "Đạt chuẩn NTM"], ["Sông Mẫu", "Bình Hòa", "x"])).toEqual([
      "district",
      "unit",
      "standard",
    ]);
  });
});
