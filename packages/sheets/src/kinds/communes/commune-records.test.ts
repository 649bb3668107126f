import { parsePlan } from "@ntm-kit/core";
import { samplePlan, twoLevelPlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleCell, ExampleRows } from "../../checks/support/define-check";
import { readTable, withCells } from "../../testing/read-table";

type Row = readonly ExampleCell[];

const CRITERIA = ["TC1", "TC2", "TC3", "TC4", "TC5"];
const HEADER: Row = ["TT", "Tên xã", ...CRITERIA];
const ALL: Row = ["x", "x", "x", "x", "x"];
const recordsOf = (rows: ExampleRows, how?: Parameters<typeof readTable>[2]) =>
  withCells(readTable("communes", rows, how).records());

/** The claims of one row of a sheet of criteria, as `standard cell value`, those that are open last. */
const claimsIn = (rows: ExampleRows): string[] => {
  const [record] = recordsOf(rows).communes ?? [];
  return [
    ...Object.entries(record?.claims ?? {}).map(([id, claim]) => `${id} ${claim?.origin} ${claim?.value}`),
    ...(record?.openClaims ?? []).map((id) => `${id} ${record?.openOrigin} open`),
  ];
};
const claims = (headings: Row, cells: Row, others: Row[] = []): string[] =>
  claimsIn([[...HEADER, ...headings], [1, "Bình Hòa", ...ALL, ...cells], ...others]);
/** Recognitions of one row, as `standard: decision, date, year`, each with its cell. */
const recognised = (rows: ExampleRows): string[] =>
  (recordsOf(rows).communes?.[0]?.recognitions ?? []).map(
    ({ standard, decision, date, year }) =>
      `${standard}: ${[decision, date, year].map((said) => (said ? `${said.value} ${said.origin}` : "")).join(", ")}`,
  );

describe("a row of a commune gives", () => {
  it("each mark with its cell, the total, and where its name stands", () => {
    expect(
      recordsOf([
        [...HEADER, "Tổng số tiêu chí đạt"],
        [1, "Bình Hòa", "x", "CĐ", "zz", "x", "", 2],
      ]).communes,
    ).toEqual([
      {
        unit: "song-mau/binh-hoa",
        origin: "B2",
        marks: {
          "1": { value: "met", origin: "C2" },
          "2": { value: "not-met", origin: "D2" },
          "3": { value: "open", origin: "E2" },
          "4": { value: "met", origin: "F2" },
        },
        total: { value: 2, origin: "H2" },
        claims: {},
      },
    ]);
  });
  it.each<[string, ExampleCell, unknown]>([
    ["a number", 3, { value: 3, origin: "H2" }],
    ["a number stored as text", "3", { value: 3, origin: "H2" }],
    ["a fraction of the criteria", "3/5", { value: 3, origin: "H2" }],
    ["half a criterion, which the check of records tells", 3.5, { value: 3.5, origin: "H2" }],
    ["no words", "nhiều", undefined],
    ["no words with a number", "khoảng 3 hay 4", undefined],
    ["no error", { error: "#N/A" }, undefined],
    ["nothing", "", undefined],
  ])("as its total %s", (_what, cell, total) => {
    const rows = [
      [...HEADER, "Tổng số tiêu chí đạt"],
      [1, "Bình Hòa", ...ALL, cell],
    ];
    expect(recordsOf(rows).communes?.[0]?.total).toEqual(total);
  });
  it("an error or a formula without its result as open", () => {
    const marks = recordsOf([HEADER, [1, "Bình Hòa", { error: "#N/A" }, { formula: "A1" }, "cơ bản đạt", "x", "x"]])
      .communes?.[0]?.marks;
    expect(Object.values(marks ?? {}).map((mark) => mark?.value)).toEqual(["open", "open", "open", "met", "met"]);
  });
  it("“not met” for a blank beside any mark or a total of none, where only what is met is marked", () => {
    const header = [...HEADER, "Tổng số tiêu chí đạt"];
    const others = [
      [2, "Tân Minh", "x", "x", "", "", "", 2],
      [3, "Tân Mạnh", "x", "", "", "", "", 1],
      [4, "Long Khê", "", "", "", "", "", 0],
      [5, "Ea R'Mẫu", "", "", "", "", "", ""],
    ];
    const marked = recordsOf([header, ...others]).communes?.map(({ marks }) =>
      Object.values(marks).map((mark) => mark?.value === "met"),
    );
    expect(marked).toEqual([
      [true, true, false, false, false],
      [true, false, false, false, false],
      [false, false, false, false, false],
      [],
    ]);
  });
  it("nothing for a blank where the form says that blanks are not reported", () => {
    const rows = [["(Ô để trống: chưa có số liệu)"], HEADER, [1, "Bình Hòa", "x", "x"], [2, "Tân Minh", "x", "x"]];
    expect(Object.keys(recordsOf(rows).communes?.[0]?.marks ?? {})).toEqual(["1", "2"]);
    expect(Object.keys(recordsOf(rows.slice(1)).communes?.[0]?.marks ?? {})).toHaveLength(5);
  });
  it("no record of a name of none, of a district, or of one named again", () => {
    const rows = [
      HEADER,
      ["I", "Huyện Sông Mẫu"],
      [1, "Bình Hòa", ...ALL],
      [2, "Nơi Nào", ...ALL],
      [3, "Bình Hòa", "CĐ"],
    ];
    expect(recordsOf(rows)).toMatchObject({ communes: [{ unit: "song-mau/binh-hoa", origin: "B3" }], districts: [] });
  });
  it("the record of the row in its own district rather than that of an earlier one elsewhere", () => {
    const rows = [
      HEADER,
      ["I", "Thị xã Đồi Mẫu"],
      [1, "Vĩnh Thịnh", ...ALL],
      [2, "Bình Hòa", "CĐ", "CĐ", "CĐ", "CĐ", "CĐ"],
      ["II", "Huyện Sông Mẫu"],
      [1, "Bình Hòa", ...ALL],
    ];
    const found = recordsOf(rows).communes?.filter(({ unit }) => unit === "song-mau/binh-hoa");
    expect(found?.map(({ origin, isMisplaced }) => [origin, isMisplaced])).toEqual([
      ["B4", true],
      ["B6", undefined],
    ]);
  });
});

describe("a column for each standard", () => {
  const OWN = ["Đạt chuẩn NTM", "NTM nâng cao", "NTM kiểu mẫu"];
  it.each<[Row, string[]]>([
    [
      ["x", "", ""],
      ["standard H2 true", "advanced I2 false", "model J2 false"],
    ],
    [
      ["x", "x", "Chưa đạt"],
      ["standard H2 true", "advanced I2 true", "model J2 false"],
    ],
    [
      ["zz", "x", ""],
      ["advanced I2 true", "model J2 false", "standard H2 open"],
    ],
    [
      ["x", { error: "#N/A" }, { formula: "A1" }],
      ["standard H2 true", "advanced I2 open", "model I2 open"],
    ],
    [
      ["", "", ""],
      ["standard H2 false", "advanced I2 false", "model J2 false"],
    ],
    [
      [1, 0, true],
      ["standard H2 true", "advanced I2 false", "model J2 true"],
    ],
  ])("says %j", (cells, expected) => expect(claims(OWN, cells)).toEqual(expected));
  it("leaves open what could not be read, and nothing that has no column", () => {
    expect(claims(OWN.slice(0, 2), ["zz", "x"])).toEqual(["advanced I2 true", "standard H2 open"]);
    expect(claims(OWN.slice(0, 2), [" ", "x"])).toEqual(["standard H2 false", "advanced I2 true"]);
  });
  it("says nothing where the row says nothing at all", () => {
    expect(
      claimsIn([
        [...HEADER, ...OWN],
        [1, "Bình Hòa"],
        [2, "Tân Minh", ...ALL, "x"],
      ]),
    ).toEqual([]);
    expect(
      claimsIn([
        [...HEADER, ...OWN, "Ghi chú"],
        [1, "Bình Hòa", "", "", "", "", "", "", "", "", "xã mới"],
        [2, "Tân Minh", ...ALL, "x"],
      ]),
    ).toEqual([]);
  });
});

describe("a column for the level", () => {
  const level = (cell: ExampleCell, note: ExampleCell = "") => claims(["Mức đạt chuẩn", "Ghi chú"], [cell, note]);
  it.each<[ExampleCell, string[]]>([
    ["Đạt chuẩn", ["standard H2 true", "advanced H2 false", "model H2 false"]],
    ["NTM nâng cao", ["standard H2 true", "advanced H2 true", "model H2 false"]],
    ["NTM kiểu mẫu", ["standard H2 true", "advanced H2 true", "model H2 true"]],
    ["Chưa đạt", ["standard H2 false", "advanced H2 false", "model H2 false"]],
    ["", ["standard H2 false", "advanced H2 false", "model H2 false"]],
    ["zz", ["standard H2 open", "advanced H2 open", "model H2 open"]],
    [{ error: "#N/A" }, ["standard H2 open", "advanced H2 open", "model H2 open"]],
    [{ formula: "A1" }, ["standard H2 open", "advanced H2 open", "model H2 open"]],
  ])("says %j", (cell, expected) => expect(level(cell)).toEqual(expected));
  it("leaves open what the remark says is not known", () => {
    expect(level("Đạt chuẩn", "Chưa rõ mức: kiểu mẫu; xã mới")).toEqual([
      "standard H2 true",
      "advanced H2 false",
      "model I2 open",
    ]);
    expect(level("Đạt chuẩn", "chưa rõ mức: nâng cao, kiểu mẫu")).toEqual([
      "standard H2 true",
      "advanced I2 open",
      "model I2 open",
    ]);
    expect(level("NTM nâng cao", "chưa rõ mức: nâng cao")).toEqual([
      "standard H2 true",
      "advanced H2 true",
      "model H2 false",
    ]);
    expect(level("Đạt chuẩn", "chưa rõ mức: xã khác")).toEqual([
      "standard H2 true",
      "advanced H2 false",
      "model H2 false",
    ]);
  });
  it("says nothing in a row without content", () => {
    expect(
      claimsIn([
        [...HEADER, "Mức đạt chuẩn"],
        [1, "Bình Hòa"],
        [2, "Tân Minh", ...ALL, "Đạt chuẩn"],
      ]),
    ).toEqual([]);
  });
  it("beside a column for one standard says the others, that column its own", () => {
    const both = ["Mức đạt chuẩn", "NTM kiểu mẫu"];
    expect(claims(both, ["Đạt chuẩn", "x"])).toEqual(["model I2 true", "standard H2 true", "advanced H2 false"]);
    expect(claims(both, ["NTM nâng cao", ""])).toEqual(["model H2 false", "standard H2 true", "advanced H2 true"]);
    expect(claims(both, ["NTM kiểu mẫu", ""])).toEqual(["model H2 true", "standard H2 true", "advanced H2 true"]);
    expect(claims(both, ["Chưa đạt", "x"])).toEqual(["model I2 true", "standard H2 false", "advanced H2 false"]);
  });
  it.each<[string, string, ExampleCell[], boolean]>([
    ["whatever its words, under a heading that is clear", "Mức đạt chuẩn", ["Khu vực III", "Khu vực I"], true],
    ["where half its words tell a level, under a heading that is not", "Phân loại", ["Đạt chuẩn", "Khu vực I"], true],
    ["not where fewer do", "Phân loại", ["Đạt chuẩn", "Khu vực I", "Khu vực II"], false],
    ["not where words with a number at either end do not", "Phân loại", ["Đạt chuẩn", "khu vực 3", "3 khu vực"], false],
    ["with numbers of two digits left aside", "Phân loại", ["Đạt chuẩn", "12", "14", "15"], true],
    ["with numbers and blanks left aside", "Phân loại", ["Đạt chuẩn", 3, "4", ""], true],
  ])("is one %s", (_what, heading, cells, is) => {
    const names = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê"];
    const rows = cells.map((cell, i): Row => [i + 1, names[i] ?? "", ...ALL, cell]);
    expect(claimsIn([[...HEADER, heading], ...rows]).length > 0).toBe(is);
  });
  it("is one for the plain standard too, where its words name a higher one and no column does", () => {
    const higher: Row[] = [[2, "Tân Minh", ...ALL, "NTM nâng cao"]];
    expect(claims(["Đạt chuẩn"], ["Đạt"], higher)).toEqual(["standard H2 true", "advanced H2 false", "model H2 false"]);
    expect(claims(["Đạt chuẩn"], ["Đạt"])).toEqual(["standard H2 true"]);
    expect(claims(["Đạt chuẩn"], ["Chưa đạt"], [[2, "Tân Minh", ...ALL, "Đạt"]])).toEqual(["standard H2 false"]);
    expect(claims(["Đạt chuẩn", "NTM kiểu mẫu"], ["Đạt", ""], higher)).toEqual(["standard H2 true", "model I2 false"]);
  });
});

describe("a sheet of criteria with nothing but a decision, a date or a year", () => {
  it.each<[string, string[], Row, string[]]>([
    ["claims the standard by the decision", ["Số quyết định"], ["12/QĐ-UBND"], ["standard H2 true"]],
    ["denies it without one", ["Số quyết định"], [""], ["standard H2 false"]],
    ["denies it by a dash", ["Số quyết định"], ["-"], ["standard H2 false"]],
    ["claims it by the year", ["Năm công nhận"], [2022], ["standard H2 true"]],
    ["claims it by the date", ["Ngày công nhận"], ["5/6/2022"], ["standard H2 true"]],
    ["claims it by a date without its day", ["Ngày công nhận"], ["6/2022"], ["standard H2 true"]],
    ["denies it by a date that is none", ["Ngày công nhận"], ["chưa có"], ["standard B2 false"]],
    [
      "claims it by the decision before the year",
      ["Năm công nhận", "Số quyết định"],
      [2022, "12/QĐ-UBND"],
      ["standard I2 true"],
    ],
    [
      "claims it by the year before the date",
      ["Ngày công nhận", "Năm công nhận"],
      ["5/6/2022", 2022],
      ["standard I2 true"],
    ],
    [
      "denies it by a year that is to come",
      ["Năm công nhận", "Số quyết định"],
      ["Dự kiến 2026", ""],
      ["standard H2 false"],
    ],
  ])("%s", (_what, headings, cells, expected) => expect(claims(headings, cells)).toEqual(expected));
  it("claims nothing of a row without content", () => {
    expect(
      claimsIn([
        [...HEADER, "Số quyết định"],
        [1, "Bình Hòa"],
        [2, "Tân Minh", ...ALL, "12/QĐ-UBND"],
      ]),
    ).toEqual([]);
  });
});

const LIST: Row[] = [["DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI"]];
describe("a list of recognitions", () => {
  const HEAD = ["TT", "Tên xã", "Huyện", "Mức đạt chuẩn", "Số quyết định", "Ngày công nhận", "Năm công nhận"];
  const listed = (...cells: Row): ExampleRows => [...LIST, HEAD, [1, "Bình Hòa", "Sông Mẫu", ...cells]];
  it.each<[string, Row, string[]]>([
    [
      "by what and when the highest was recognised",
      ["NTM nâng cao", "12/QĐ-UBND", "5/6/2022", ""],
      ["advanced: 12/QĐ-UBND E3, 2022-06-05 F3, "],
    ],
    ["its year", ["Đạt chuẩn", "", "", 2022], ["standard: , , 2022 G3"]],
    ["a year in the words of its level", ["Đạt chuẩn (năm 2022)", "", "", ""], ["standard: , , 2022 D3"]],
    [
      "no year in the words of its level beside a year",
      ["Đạt chuẩn năm 2021", "", "", 2022],
      ["standard: , , 2022 G3"],
    ],
    [
      "no year in the words of its level beside a date",
      ["Đạt chuẩn năm 2021", "", "5/6/2022", ""],
      ["standard: , 2022-06-05 F3, "],
    ],
    [
      "a year in the words of its level beside a decision",
      ["Đạt chuẩn năm 2021", "12/QĐ-UBND", "", ""],
      ["standard: 12/QĐ-UBND E3, , 2021 D3"],
    ],
    ["a date alone", ["Đạt chuẩn", "", "5/6/2022", ""], ["standard: , 2022-06-05 F3, "]],
    ["a decision that ends in a stop", ["Đạt chuẩn", "12/QĐ-UBND.", "", ""], ["standard: 12/QĐ-UBND. E3, , "]],
    ["nothing by dashes", ["Đạt chuẩn", "--", "…", ""], []],
    ["nothing where no standard is claimed", ["Chưa đạt", "12/QĐ-UBND", "5/6/2022", 2022], []],
    ["nothing where nothing tells", ["Đạt chuẩn", "-", "", ""], []],
    ["no date that is not understood", ["Đạt chuẩn", "12/QĐ-UBND", "sau này", ""], ["standard: 12/QĐ-UBND E3, , "]],
  ])("says %s", (_what, cells, expected) => expect(recognised(listed(...cells))).toEqual(expected));
  it("says the year of each standard in its own cell", () => {
    const own = ["TT", "Tên xã", "Huyện", "Đạt chuẩn NTM", "NTM nâng cao", "NTM kiểu mẫu"];
    const of = (...cells: Row) => recognised([...LIST, own, [1, "Bình Hòa", "Sông Mẫu", ...cells]]);
    expect(of("Đạt năm 2019", "Đạt năm 2022", "")).toEqual(["advanced: , , 2022 E3", "standard: , , 2019 D3"]);
    expect(of("Đạt năm 2019", "x", "")).toEqual(["standard: , , 2019 D3"]);
    expect(of("Đạt năm 2019", "Chưa đạt, để lại 2025", "")).toEqual(["standard: , , 2019 D3"]);
    const dated = [...LIST, [...own, "Năm công nhận"], [1, "Bình Hòa", "Sông Mẫu", "Đạt năm 2019", "x", "", 2022]];
    expect(recognised(dated)).toEqual(["advanced: , , 2022 G3", "standard: , , 2019 D3"]);
    expect(of("x", "x", "")).toEqual([]);
  });
  it("says that its communes are listed, and those of criteria do not", () => {
    expect(recordsOf(listed("Đạt chuẩn", "", "", "")).communes?.[0]?.isListed).toBe(true);
    expect(recordsOf([HEADER, [1, "Bình Hòa", ...ALL]]).communes?.[0]).not.toHaveProperty("isListed");
  });

  const PLAIN: Row = ["TT", "Tên xã", "Huyện", "Số quyết định"];
  it("without a column for the level is of the standard that its title says", () => {
    const of = (title: string, ...cells: Row) => claimsIn([[title], PLAIN, [1, "Bình Hòa", "Sông Mẫu", ...cells]]);
    expect(of("DANH SÁCH XÃ ĐẠT CHUẨN", "12/QĐ-UBND")).toEqual(["standard B3 true"]);
    expect(of("DANH SÁCH XÃ ĐẠT CHUẨN NTM NÂNG CAO", "12/QĐ-UBND")).toEqual(["advanced B3 true"]);
    expect(of("DANH SÁCH XÃ ĐẠT CHUẨN NTM, NTM NÂNG CAO, NTM KIỂU MẪU", "12/QĐ-UBND")).toEqual(["standard B3 true"]);
    expect(of("DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2026", "")).toEqual(["standard B3 true"]);
  });
  it("takes a year that is to come as not yet so", () => {
    const rows = (year: ExampleCell): ExampleRows => [
      ["DANH SÁCH XÃ ĐẠT CHUẨN"],
      ["TT", "Tên xã", "Huyện", "Năm đạt chuẩn"],
      [1, "Bình Hòa", "Sông Mẫu", year],
    ];
    expect(claimsIn(rows("Dự kiến 2026"))).toEqual(["standard B3 false"]);
    expect(claimsIn(rows("2022"))).toEqual(["standard B3 true"]);
  });
  it("of plans recognises by what it plans, not by the result that a column gives beside", () => {
    const rows: ExampleRows = [
      ["DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM NĂM 2026"],
      ["TT", "Tên xã", "Năm công nhận", "Số tiêu chí đạt thực hiện năm 2024"],
      [1, "Bình Hòa", 2026, 3],
    ];
    expect(recordsOf(rows).communes?.map(({ nature, total, claims }) => [nature, total?.value, claims])).toEqual([
      ["result", 3, {}],
      ["plan", undefined, { standard: { value: true, origin: "B3" } }],
    ]);
  });
  it("says the year of its date or of a remark, and none of a month", () => {
    const year = (heads: string[], cells: Row) =>
      recognised([["DANH SÁCH XÃ ĐẠT CHUẨN"], ["TT", "Tên xã", ...heads], [1, "Bình Hòa", ...cells]]);
    expect(year(["Ngày công nhận", "Ghi chú"], ["2022", "xã mới"])).toEqual(["standard: , , 2022 C3"]);
    expect(year(["Ngày công nhận"], ["6/2022"])).toEqual([]);
    expect(year(["Ngày công nhận"], ["2022/QĐ"])).toEqual([]);
    expect(year(["Số quyết định", "Ghi chú"], ["-", "năm đạt:2022"])).toEqual(["standard: , , 2022 D3"]);
  });
  it("takes what one of its sections plans as not yet so", () => {
    const rows: ExampleRows = [
      ["DANH SÁCH XÃ ĐẠT CHUẨN"],
      PLAIN,
      ["I", "Xã đạt chuẩn NTM"],
      [1, "Bình Hòa", "Sông Mẫu", "12/QĐ-UBND"],
      ["II", "Xã đăng ký đạt chuẩn NTM năm 2026"],
      [1, "Tân Minh", "Sông Mẫu", ""],
    ];
    expect(recordsOf(rows).communes?.map(({ unit, claims }) => [unit, claims.standard?.value])).toEqual([
      ["song-mau/binh-hoa", true],
      ["song-mau/tan-minh", false],
    ]);
  });
});

describe("a list gives records of its districts", () => {
  const HEAD = ["TT", "Đơn vị", "Mức đạt chuẩn", "Số quyết định"];
  const districts = (...rows: Row[]) => recordsOf([...LIST, HEAD, ...rows]).districts;
  it("at the level that their own row says", () => {
    expect(districts([1, "Bình Hòa", "Đạt chuẩn", ""], [2, "Huyện Sông Mẫu", "Đạt chuẩn", "99/QĐ-TTg"])).toEqual([
      {
        unit: "song-mau",
        nature: "result",
        origin: "B4",
        standard: { value: true, origin: "C4" },
        claims: { advanced: { value: false, origin: "C4" }, model: { value: false, origin: "C4" } },
        stated: {},
      },
    ]);
    expect(districts([1, "Bình Hòa", "Đạt chuẩn", ""], [2, "Huyện Sông Mẫu", "Chưa đạt", "99/QĐ-TTg"])).toMatchObject([
      { standard: { value: false, origin: "B4" } },
    ]);
  });
  it("at the highest of the columns for each standard, and not at what these deny or leave blank", () => {
    const own = ["TT", "Đơn vị", "Đạt chuẩn NTM", "NTM nâng cao", "NTM kiểu mẫu"];
    const of = (...cells: Row) =>
      recordsOf([...LIST, own, [1, "Bình Hòa", "x", "", ""], [2, "Huyện Sông Mẫu", ...cells]]).districts?.map(
        ({ standard, claims: higher }) => [
          `${standard?.value} ${standard?.origin}`,
          ...Object.entries(higher ?? {}).map(([id, claim]) => `${id} ${claim?.value}`),
        ],
      );
    expect(of("x", "x", "")).toEqual([["true D4", "advanced true"]]);
    expect(of("x", "", "")).toEqual([["true C4"]]);
    expect(of("x", "x", "x")).toEqual([["true E4", "advanced true", "model true"]]);
    expect(of("Chưa đạt", "", "")).toEqual([["false B4"]]);
    expect(of("", "Chưa đạt", "")).toEqual([]);
    expect(of("", "", "")).toEqual([]);
  });
  it("at each level up to the highest that its words say", () => {
    const [record] = districts([1, "Bình Hòa", "Đạt chuẩn", ""], [2, "Huyện Sông Mẫu", "NTM nâng cao", ""]) ?? [];
    expect([record?.standard?.value, record?.claims?.advanced?.value, record?.claims?.model?.value]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it("none of a district that only heads its communes", () => {
    expect(districts(["I", "Huyện Sông Mẫu"], [1, "Bình Hòa", "Đạt chuẩn", ""])).toEqual([]);
  });
  it("none where nothing says their level", () => {
    expect(districts([1, "Bình Hòa", "Đạt chuẩn", ""], [2, "Huyện Sông Mẫu", "", "99/QĐ-TTg"])).toEqual([]);
  });
  it("at the standard of the title, and at no higher one known", () => {
    const rows = [...LIST, ["TT", "Đơn vị", "Số quyết định"], [1, "Bình Hòa", ""], [2, "Huyện Sông Mẫu", "99/QĐ-TTg"]];
    expect(recordsOf(rows).districts).toEqual([
      { unit: "song-mau", nature: "result", origin: "B4", standard: { value: true, origin: "B4" }, stated: {} },
    ]);
  });
});

it("a sheet of criteria gives records of districts whose row says their own level, not how many communes have it", () => {
  const rows = (cell: ExampleCell): ExampleRows => [
    [...HEADER, "Mức đạt chuẩn"],
    ["I", "Huyện Sông Mẫu", "", "", "", "", "", cell],
    [1, "Bình Hòa", ...ALL, "Đạt chuẩn"],
  ];
  expect(recordsOf(rows("Đạt chuẩn")).districts).toEqual([
    {
      unit: "song-mau",
      origin: "B2",
      standard: { value: true, origin: "H2" },
      claims: { advanced: { value: false, origin: "H2" }, model: { value: false, origin: "H2" } },
      stated: {},
    },
  ]);
  expect(recordsOf(rows("Chưa đạt")).districts).toEqual([
    { unit: "song-mau", origin: "B2", standard: { value: false, origin: "H2" }, stated: {} },
  ]);
  const others: ExampleRows = [
    [...HEADER, "Mức đạt chuẩn"],
    ["I", "Huyện Sông Mẫu", 1, 1, 1, 1, 1, "NTM nâng cao"],
    [1, "Bình Hòa", ...ALL, "Đạt chuẩn"],
    ["II", "Huyện Xa Xôi", "", "", "", "", "", "Đạt chuẩn"],
  ];
  expect(
    recordsOf(others).districts?.map(({ unit, claims: { advanced, model } = {} }) => [
      unit,
      advanced?.value,
      model?.value,
    ]),
  ).toEqual([["song-mau", true, false]]);
  expect(recordsOf(rows("5 xã đạt chuẩn")).districts).toEqual([]);
  expect(recordsOf(rows("")).districts).toEqual([]);
  expect(recordsOf(rows("zz")).districts).toEqual([]);
});

describe("another time, or what is planned", () => {
  it("has a record of its own where a row says anything of it", () => {
    const rows = [
      ["TT", "Tên xã", ...CRITERIA, "Tổng số tiêu chí đạt năm 2023", "Tổng số tiêu chí đạt năm 2024"],
      [1, "Bình Hòa", ...ALL, 3, 5],
      [2, "Tân Minh", ...ALL, "", 4],
    ];
    expect(recordsOf(rows).communes?.map(({ unit, day, total }) => [unit, day, total?.value, total?.origin])).toEqual([
      ["song-mau/binh-hoa", "2024-12-31", 5, "I2"],
      ["song-mau/tan-minh", "2024-12-31", 4, "I3"],
      ["song-mau/binh-hoa", "2023-12-31", 3, "H2"],
    ]);
  });
  it("has one where a row claims or leaves open, and none where it is blank", () => {
    const rows = [
      ["TT", "Tên xã", ...CRITERIA, "Đạt chuẩn NTM năm 2023", "Đạt chuẩn NTM năm 2024"],
      [1, "Bình Hòa", ...ALL, "x", "x"],
      [2, "Tân Minh", ...ALL, "zz", "x"],
      [3, "Tân Mạnh", ...ALL, "", "x"],
    ];
    const earlier = recordsOf(rows).communes?.filter(({ day }) => day === "2023-12-31");
    expect(earlier?.map(({ unit, claims: { standard }, openClaims }) => [unit, standard?.value, openClaims])).toEqual([
      ["song-mau/binh-hoa", true, undefined],
      ["song-mau/tan-minh", undefined, ["standard"]],
    ]);
  });
  it("has one where a row states a quantity of the plan", () => {
    const plan = parsePlan({
      ...samplePlan,
      indicators: [{ id: "income", name: "Thu nhập bình quân", measure: "triệu đồng", headings: ["Thu nhập"] }],
    });
    const rows = [
      ["TT", "Tên xã", ...CRITERIA, "Thu nhập năm 2023", "Thu nhập năm 2024"],
      [1, "Bình Hòa", ...ALL, 40, 44],
      [2, "Tân Minh", ...ALL, "", ""],
    ];
    expect(
      recordsOf(rows, { plan }).communes?.map(({ unit, day, quantities }) => [unit, day, quantities?.income?.value]),
    ).toEqual(
      expect.arrayContaining([
        ["song-mau/binh-hoa", "2024-12-31", 44],
        ["song-mau/binh-hoa", "2023-12-31", 40],
      ]),
    );
    expect(recordsOf(rows, { plan }).communes?.filter(({ unit }) => unit === "song-mau/tan-minh")).toHaveLength(1);
  });
  it("denies nothing where the whole table plans", () => {
    const rows = [
      ["KẾ HOẠCH ĐẠT CHUẨN NĂM 2026"],
      ["TT", "Tên xã", ...CRITERIA, "Đạt chuẩn NTM", "NTM nâng cao"],
      [1, "Bình Hòa", ...ALL, "x", ""],
    ];
    const [record] = recordsOf(rows).communes ?? [];
    expect([record?.nature, Object.keys(record?.claims ?? {})]).toEqual(["plan", ["standard"]]);
  });
});

describe("a sheet of another set than the standard's", () => {
  const rows: ExampleRows = [
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NTM NÂNG CAO"],
    [...HEADER, "Tổng số tiêu chí đạt"],
    [1, "Bình Hòa", "x", "x", "CĐ", "zz", "", 2],
    [2, "Nơi Nào", "x", "x", "x", "x", "x", 5],
  ];
  it("gives no marks and no total of the standard", () => {
    expect(recordsOf(rows).communes).toEqual([
      { unit: "song-mau/binh-hoa", nature: "result", origin: "B3", marks: {}, claims: {} },
    ]);
  });
  it("says its marks and totals beside, and names of none", () => {
    const set = "xa-nang-cao-mau";
    expect([...readTable("communes", rows).beside()]).toEqual([
      { line: 2, slot: 2, subject: "song-mau/binh-hoa", field: `${set}.criterion.1`, value: "met" },
      { line: 2, slot: 3, subject: "song-mau/binh-hoa", field: `${set}.criterion.2`, value: "met" },
      { line: 2, slot: 4, subject: "song-mau/binh-hoa", field: `${set}.criterion.3`, value: "not-met" },
      { line: 2, slot: 5, subject: "song-mau/binh-hoa", field: `${set}.criterion.4`, value: "open" },
      { line: 2, slot: 7, subject: "song-mau/binh-hoa", field: `${set}.total`, value: 2 },
      { line: 3, slot: 1, subject: "", field: "unit", value: null },
    ]);
    expect([...readTable("communes", [...rows.slice(0, 2), [1, "Bình Hòa", ...ALL, "nhiều"]]).beside()]).toHaveLength(
      5,
    );
  });
  it("says nothing beside in a sheet of the standard's own", () => {
    expect([...readTable("communes", [HEADER, [1, "Bình Hòa", ...ALL]]).beside()]).toEqual([]);
  });
});

it("says beside a list by what its districts were recognised", () => {
  const head = ["TT", "Đơn vị", "Mức đạt chuẩn", "Số quyết định", "Ngày công nhận", "Năm công nhận"];
  const of = (...cells: Row) => [
    ...readTable("communes", [
      ...LIST,
      head,
      [1, "Bình Hòa", "Đạt chuẩn", "1/QĐ-UBND", "5/6/2022", 2022],
      [2, "Huyện Sông Mẫu", "Đạt chuẩn", ...cells],
    ]).beside(),
  ];
  expect(of("99/QĐ-TTg", "5/6/2023", 2023)).toEqual([
    { line: 3, slot: 3, subject: "song-mau", field: "decision", value: "99/QĐ-TTg" },
    { line: 3, slot: 4, subject: "song-mau", field: "date", value: "2023-06-05" },
    { line: 3, slot: 5, subject: "song-mau", field: "year", value: 2023 },
  ]);
  expect(of("-", "sau này", "")).toEqual([]);
  expect(of("-", "6/2023", "chưa")).toEqual([]);
});

it("claims a standard that only the plan has by a column under its own words", () => {
  const [first] = twoLevelPlan.criteriaSets[0]?.criteria ?? [];
  expect(first).toBeDefined();
  const criteria = (twoLevelPlan.criteriaSets[0]?.criteria ?? []).map(({ number }) => `TC${number}`);
  const rows: ExampleRows = [
    ["TT", "Tên xã", ...criteria, "Đạt chuẩn NTM", "NTM hiện đại"],
    [1, "An Hải", ...criteria.map(() => "x"), "x", "x"],
    [2, "Bình Sơn", ...criteria.map(() => "x"), "x", ""],
  ];
  expect(
    recordsOf(rows, { plan: twoLevelPlan }).communes?.map(({ claims }) =>
      Object.entries(claims).map(([id, claim]) => `${id} ${claim?.value}`),
    ),
  ).toEqual([
    ["standard true", "modern true"],
    ["standard true", "modern false"],
  ]);
});

it("reads the level of a standard that only the plan has from the column of the plain one", () => {
  const criteria = (twoLevelPlan.criteriaSets[0]?.criteria ?? []).map(({ number }) => `TC${number}`);
  const crosses = criteria.map(() => "x");
  const of = (heads: string[], first: Row, second: Row) =>
    recordsOf(
      [
        ["TT", "Tên xã", ...criteria, ...heads],
        [1, "An Hải", ...crosses, ...first],
        [2, "Bình Sơn", ...crosses, ...second],
      ],
      {
        plan: twoLevelPlan,
      },
    ).communes?.map(({ claims }) =>
      Object.entries(claims)
        .map(([id, claim]) => `${id} ${claim?.value}`)
        .join(),
    );
  expect(of(["Đạt chuẩn"], ["Đạt"], ["NTM hiện đại"])).toEqual([
    "standard true,modern false",
    "standard true,modern true",
  ]);
  expect(of(["Đạt chuẩn", "NTM hiện đại"], ["Đạt", ""], ["NTM hiện đại", ""])?.[0]).toBe("standard true,modern false");
});
