import { parsePlan } from "@ntm-kit/core";
import { samplePlan, twoLevelPlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { gridFromRows } from "../../grid/grid-builder";
import { addressOf } from "../../grid/place";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { fieldKey } from "../../tables/field";

type Row = ExampleRows[number];
const context = readContext(samplePlan);

const HEADER: Row = ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"];
const SONG_MAU: Row = [1, "Huyện Sông Mẫu", 5, 3];
const DOI_MAU: Row = [2, "Thị xã Đồi Mẫu", 3, 1];

function tableOf(rows: ExampleRows, name?: string) {
  const sheet = readSheet(exampleGrid({ rows }, name), 0, context);
  const [found] = sheet.tables;
  if (found?.of !== "summary") throw new Error(`a summary, not of ${found?.of} (${sheet.kind})`);
  return found;
}
/** Records with the cell in the place of each origin. */
const recordsOf = (rows: ExampleRows, name?: string) =>
  JSON.parse(
    JSON.stringify(tableOf(rows, name).records().districts, (key, value) =>
      key === "origin" ? addressOf(value) : value === Number.POSITIVE_INFINITY ? "open" : value,
    ),
  );

describe("a row of a summary", () => {
  it("states each figure of its district, and where", () => {
    const header: Row = [
      "TT",
      "Huyện, thị xã",
      "Tổng số xã",
      "Số xã đạt chuẩn",
      "Số xã đạt chuẩn nâng cao",
      "Số xã đạt chuẩn kiểu mẫu",
      "Bình quân tiêu chí/xã",
      "Số tiêu chí thấp nhất",
      "Huyện đạt chuẩn NTM",
      "Tỷ lệ (%)",
    ];
    expect(recordsOf([header, [1, "Huyện Sông Mẫu", 5, "3", 2, 1, 4.2, 3, "x", 60]])).toEqual([
      {
        unit: "song-mau",
        origin: "B2",
        stated: {
          communes: { value: 5, origin: "C2" },
          standard: { value: 3, origin: "D2" },
          advanced: { value: 2, origin: "E2" },
          model: { value: 1, origin: "F2" },
          meanCriteria: { value: 4.2, origin: "G2" },
          minCriteria: { value: 3, origin: "H2" },
        },
        standard: { value: true, origin: "I2" },
      },
    ]);
  });

  it("states nothing that it does not tell in numbers or marks", () => {
    const header: Row = [...HEADER, "Huyện đạt chuẩn NTM", "Dưới 3 tiêu chí"];
    expect(
      recordsOf([
        header,
        [1, "Huyện Sông Mẫu", 5, "nhiều", "cơ bản đạt", "vài xã"],
        [2, "Thị xã Đồi Mẫu", { error: "#N/A" }, "", "Chưa đạt", { error: "#N/A" }],
      ]),
    ).toEqual([
      { unit: "song-mau", origin: "B2", stated: { communes: { value: 5, origin: "C2" } } },
      { unit: "doi-mau", origin: "B3", stated: {}, standard: { value: false, origin: "E3" } },
    ]);
  });

  it("states how many communes meet so many criteria", () => {
    const header: Row = [...HEADER.slice(0, 3), "Dưới 2 tiêu chí", "2-4 tiêu chí", "Từ 5 tiêu chí trở lên"];
    expect(recordsOf([header, [1, "Huyện Sông Mẫu", 5, 1, "2", ""], DOI_MAU])).toMatchObject([
      {
        bands: [
          { from: 0, to: 1, communes: { value: 1, origin: "D2" } },
          { from: 2, to: 4, communes: { value: 2, origin: "E2" } },
        ],
      },
      { bands: [{ from: 0, to: 1, communes: { value: 1, origin: "D3" } }] },
    ]);
    expect(recordsOf([header, [1, "Huyện Sông Mẫu", 5, "", "", 2]])).toMatchObject([
      { bands: [{ from: 5, to: "open", communes: { value: 2, origin: "F2" } }] },
    ]);
    expect(recordsOf([header, [1, "Huyện Sông Mẫu", 5, "", "", ""]])[0]).not.toHaveProperty("bands");
  });

  it("is none of a cell merged over several columns", () => {
    const rows = [HEADER, [1, "Huyện Sông Mẫu", 5], DOI_MAU] as Parameters<typeof gridFromRows>[1];
    const grid = gridFromRows("Biểu", rows, { merges: [{ top: 1, left: 2, bottom: 1, right: 3 }] });
    const [found] = readSheet(grid, 0, context).tables;
    expect(found?.records().districts?.map(({ stated }) => Object.keys(stated))).toEqual([
      [],
      ["communes", "standard"],
    ]);
  });

  it("that has its initial alone is second to the one written whole, wherever that stands", () => {
    const rows = [HEADER, [1, "Đ. Mẫu", 9, 9], SONG_MAU, DOI_MAU];
    const { table } = tableOf(rows as Parameters<typeof tableOf>[0]);
    expect(table.rows.map(({ line, duplicateOf }) => [line, duplicateOf?.line])).toEqual([
      [1, 3],
      [2, undefined],
      [3, undefined],
    ]);
  });

  it("that names its district again is a duplicate, and gives no record", () => {
    const { table, records } = tableOf([HEADER, SONG_MAU, DOI_MAU, [3, "Huyện Sông Mẫu", 9, 9]]);
    expect(table.rows.map(({ line, duplicateOf }) => [line, duplicateOf?.line])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 1],
    ]);
    expect(records().districts?.map(({ unit, stated }) => [unit, stated.communes?.value])).toEqual([
      ["song-mau", 5],
      ["doi-mau", 3],
    ]);
  });

  it("of totals sums the others and gives no record, the province's among them", () => {
    const found = tableOf([HEADER, SONG_MAU, DOI_MAU, ["", "Tổng cộng", 8, 4], ["", "Tỉnh Mẫu", 8, 4]]);
    expect(found.table.rows.map(({ role, unit }) => [role, unit?.id])).toEqual([
      ["record", "song-mau"],
      ["record", "doi-mau"],
      ["subtotal", undefined],
      ["subtotal", "mau"],
    ]);
    expect(found.records().districts).toHaveLength(2);
    expect(found.lines()).toEqual([
      [1, "used"],
      [2, "used"],
      [3, "subtotal"],
      [4, "subtotal"],
    ]);
    expect(found.report().records).toBe(2);
  });
  it("of totals that names the province again is none of the first", () => {
    const { table } = tableOf([HEADER, SONG_MAU, DOI_MAU, ["", "Tỉnh Mẫu", 8, 4], ["", "Tỉnh Mẫu", 8, 4]]);
    expect(table.rows.map(({ role, duplicateOf }) => [role, duplicateOf?.line])).toEqual([
      ["record", undefined],
      ["record", undefined],
      ["subtotal", undefined],
      ["subtotal", undefined],
    ]);
  });
  it("of totals whose name stands in its first cell has its words from there", () => {
    const { table } = tableOf([HEADER, SONG_MAU, DOI_MAU, ["Tổng cộng", "", 8, 4]]);
    expect(table.rows[2]).toMatchObject({ role: "subtotal", label: "Tổng cộng", nameSlot: 1 });
  });
  it("with a name that is of no district is a row without a record", () => {
    const found = tableOf([HEADER, SONG_MAU, DOI_MAU, [3, "Huyện Không Có", 2, 1]]);
    expect(found.table.rows[2]).toMatchObject({ role: "record", label: "Huyện Không Có" });
    expect(found.table.rows[2]?.unit).toBeUndefined();
    expect(found.records().districts).toHaveLength(2);
    expect([...found.beside()]).toEqual([{ line: 3, slot: 1, subject: "", field: "unit", value: null }]);
  });
  it("keeps the cell where its merged name begins", () => {
    const rows = [
      ["Huyện, thị xã", null, "Tổng số xã", "Số xã đạt chuẩn"],
      ["Huyện Sông Mẫu", null, 5, 3],
      [null, "Thị xã Đồi Mẫu", 3, 1],
    ];
    const grid = gridFromRows("Biểu", rows, {
      merges: [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 1, left: 0, bottom: 1, right: 1 },
      ],
    });
    const [found] = readSheet(grid, 0, context).tables;
    expect(found?.of === "summary" && found.table.rows.map(({ nameSlot, label }) => [nameSlot, label])[0]).toEqual([
      0,
      "Huyện Sông Mẫu",
    ]);
  });
});

describe("a line of a summary is", () => {
  const parts = (...rows: Row[]): string[] => {
    const lines = new Map(tableOf([HEADER, SONG_MAU, DOI_MAU, ...rows]).lines());
    return rows.map((_, i) => lines.get(i + 3) ?? "");
  };
  it("a header where a new page repeats it", () => expect(parts(HEADER)).toEqual(["header"]));
  it("a note where a name that is no district's stands beside no figures", () => {
    expect(parts(["", "Số liệu đến 30/6", "", ""], ["", "Huyện Không Có", "", 1])).toEqual(["note", "used"]);
  });
  it("a note where it tells of a commune of the district above it", () => {
    expect(parts(["", "xã Bình Hòa", 1, 1])).toEqual(["note"]);
    expect(parts(["", "Bình Hòa", 1, 1])).toEqual(["note"]);
    expect(parts(["", "Binh Hoa", 1, 1])).toEqual(["note"]);
  });
  it("a note from the first that begins as one", () => {
    expect(parts(["", "Ghi chú: xã mới", "", ""], ["", "Huyện Không Có", 4, 4])).toEqual(["note", "note"]);
    expect(parts(["", "Huyện Không Có", 4, 4, "TM. ỦY BAN NHÂN DÂN"], ["", "Nơi khác", 4, 4])).toEqual([
      "note",
      "note",
    ]);
  });
  it("a district where its remark begins as a note does", () => {
    expect(parts(["", "Huyện Sông Mẫu", 4, 4, "Ghi chú: xã mới"], ["", "Nơi khác", 4, 4])).toEqual(["used", "used"]);
  });
  it("nothing where it is blank, or holds only spaces; used where an error stands in it", () => {
    expect(parts([], ["", "Tổng cộng", 8, 4])).toEqual(["", "subtotal"]);
    expect(parts(["", "Tổng cộng", "", ""])).toEqual(["subtotal"]);
    expect(parts([" ", " ", "", " "], ["", "", { error: "#N/A" }])).toEqual(["", "used"]);
    expect(parts(["", "", { formula: "C2+C3" }])).toEqual(["used"]);
  });
});

describe("lines beneath a name with a label of their own", () => {
  const LABELLED: ExampleRows = [
    ["TT", "Huyện, thị xã", "Chỉ tiêu", "Tổng số xã", "Số xã đạt chuẩn"],
    [1, "Huyện Sông Mẫu", "Kế hoạch 2025", 5, 4],
    ["", "", "Thực hiện 2025", 5, 3],
    [2, "Thị xã Đồi Mẫu", "Kế hoạch 2025", 3, 2],
    ["", "", "Thực hiện 2025", 3, 1],
  ];
  it("tell of that name, and what was planned stands beside", () => {
    const found = tableOf(LABELLED);
    expect(found.table.rows.map(({ line, label }) => [line, label])).toEqual([
      [2, "Huyện Sông Mẫu"],
      [4, "Thị xã Đồi Mẫu"],
    ]);
    expect(found.all().map(({ table }) => table.rows.map(({ line }) => line))).toEqual([
      [2, 4],
      [1, 3],
    ]);
    expect(
      found.records().districts?.map(({ unit, nature, day, stated }) => [unit, nature, day, stated.standard?.value]),
    ).toEqual([
      ["song-mau", "result", "2025-12-31", 3],
      ["doi-mau", "result", "2025-12-31", 1],
      ["song-mau", "plan", "2025-12-31", 4],
      ["doi-mau", "plan", "2025-12-31", 2],
    ]);
  });
});

it("a planned row of a unit stands beside its result, whatever either calls the unit", () => {
  const found = tableOf([
    ["TT", "Huyện, thị xã", "Chỉ tiêu", "Tổng số xã", "Số xã đạt chuẩn"],
    [1, "Huyện Sông Mẫu", "Kế hoạch 2025", 5, 4],
    ["", "", "Thực hiện 2025", 5, 3],
    [2, "Thị xã Đồi Mẫu", "Kế hoạch 2025", 3, 2],
    ["", "Đồi Mẫu", "Thực hiện 2025", 3, 1],
    [3, "Nơi khác", "Kế hoạch 2025", 3, 1],
    ["", "", "Thực hiện 2025", 3, 1],
  ]);
  expect(found.all().map(({ table }) => table.rows.map(({ line }) => line))).toEqual([
    [2, 4, 6],
    [1, 3, 5],
  ]);
});

it("columns of another year stand beside, with their own record", () => {
  const found = tableOf([
    ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn năm 2023", "Số xã đạt chuẩn năm 2024"],
    [1, "Huyện Sông Mẫu", 5, 2, 3],
    [2, "Thị xã Đồi Mẫu", 3, 0, 1],
  ]);
  expect(found.records().districts?.map(({ unit, day, stated }) => [unit, day, stated.standard?.value])).toEqual([
    ["song-mau", "2024-12-31", 3],
    ["doi-mau", "2024-12-31", 1],
    ["song-mau", "2023-12-31", 2],
    ["doi-mau", "2023-12-31", 0],
  ]);
});

it("says shares beside the records, of rows that are no totals", () => {
  const found = tableOf([
    [...HEADER, "Tỷ lệ (%)"],
    [...SONG_MAU, 60],
    [...DOI_MAU, ""],
    ["", "Huyện Không Có", 2, 1, "50%"],
    ["", "Tổng cộng", 8, 4, 50],
  ]);
  expect([...found.beside()]).toEqual([
    { line: 1, slot: 4, subject: "song-mau", field: "share", value: 0.6 },
    { line: 3, slot: 1, subject: "", field: "unit", value: null },
    { line: 3, slot: 4, subject: "", field: "share", value: 0.5 },
  ]);
});

it("gives every number of its rows, those of totals too", () => {
  const found = tableOf([
    [...HEADER, "2-4 tiêu chí", "Tỷ lệ (%)"],
    [...SONG_MAU, 2, 60],
    ["", "Tổng cộng", 8, "nhiều", 2, 50],
  ]);
  expect(
    [...found.numbers()].map(({ line, slot, subject, field, cell }) => [line, slot, subject, field, cell.state]),
  ).toEqual([
    [1, 2, "song-mau", "communes", "number"],
    [1, 3, "song-mau", "standard", "number"],
    [1, 4, "song-mau", "band.2-4", "number"],
    [1, 5, "song-mau", "share", "number"],
    [2, 2, undefined, "communes", "number"],
    [2, 3, undefined, "standard", "not-a-number"],
    [2, 4, undefined, "band.2-4", "number"],
    [2, 5, undefined, "share", "number"],
  ]);
});

describe("a plan with standards of its own", () => {
  const [plain, higher] = ["Số xã đạt chuẩn NTM", "Số xã đạt chuẩn NTM hiện đại"];
  it("has its figures, and whether the unit is at each standard, under its own words", () => {
    const sheet = readSheet(
      gridFromRows("Biểu", [
        ["Tỉnh", plain, higher, "Tỉnh hiện đại", "Tỉnh NTM"],
        ["Biển Xanh", 4, 1, "Chưa đạt", "Đạt"],
      ]),
      0,
      readContext(twoLevelPlan),
    );
    expect(sheet.tables[0]?.table.frame.columns.map(({ field }) => fieldKey(field))).toEqual([
      "unit",
      "standard",
      "standard.modern",
      "unitStandard.modern",
      "districtStandard",
    ]);
    expect(sheet.tables[0]?.records().districts).toMatchObject([
      {
        unit: "bien-xanh",
        stated: { standard: { value: 4 }, modern: { value: 1 } },
        claims: { modern: { value: false } },
        standard: { value: true },
      },
    ]);
  });
});

it("says nothing of a standard of the unit itself where a cell is blank, or no column is of it", () => {
  const blank = readSheet(
    gridFromRows("Biểu", [
      ["Tỉnh", "Số xã đạt chuẩn NTM", "Số xã đạt chuẩn NTM hiện đại", "Tỉnh hiện đại"],
      ["Biển Xanh", 4, 1, " "],
    ]),
    0,
    readContext(twoLevelPlan),
  );
  expect(Object.keys(blank.tables[0]?.records().districts?.[0] ?? {})).toEqual(["unit", "origin", "stated"]);
  expect(tableOf([HEADER, SONG_MAU]).table.rows[0]?.districtStandard).toBeUndefined();
});

describe("a plan with standards of its own makes a summary", () => {
  const kindOf = (head: Row, row: Row): string =>
    readSheet(exampleGrid({ rows: [head, row] }), 0, readContext(twoLevelPlan)).kind;
  it("by whether a unit is at one of them", () => {
    expect(kindOf(["TT", "Tỉnh", "Tỉnh hiện đại", "Ghi chú"], [1, "Biển Xanh", "Đạt"])).toBe("district-summary");
  });
  it("by how many communes are, beside a band", () => {
    const [name, band] = ["Tỉnh", "Dưới 2 tiêu chí"];
    expect(kindOf(["TT", name, "Số xã đạt chuẩn NTM hiện đại", band], [1, "Biển Xanh", 1, 1])).toBe("district-summary");
    expect(kindOf(["TT", name, band, "Ghi chú"], [1, "Biển Xanh", 1])).toBe("unrecognised");
  });
});

describe("columns of years hold the figure that the title names", () => {
  const YEARS: Row = ["TT", "Huyện", "Năm 2023", "Năm 2024"];
  const fields = (title: string, ...cells: Row[]): unknown[] => {
    const rows = cells.map((row, i): Row => [i + 1, ["Huyện Sông Mẫu", "Thị xã Đồi Mẫu"][i] ?? "", ...row]);
    const [found] = readSheet(exampleGrid({ rows: [[title], YEARS, ...rows] }), 0, context).tables;
    return (
      found
        ?.records()
        .districts?.map(({ unit, day, stated }) =>
          [unit, day, ...(Object.entries(stated)[0] ?? [])].map((part) =>
            typeof part === "object" ? part.value : part,
          ),
        ) ?? []
    );
  };
  it("a mean of one or two digits, with decimals or without", () => {
    expect(fields("SỐ TIÊU CHÍ BÌNH QUÂN/XÃ", ["4,25", 5], [3.5, "12"])).toEqual([
      ["song-mau", "2024-12-31", "meanCriteria", 5],
      ["doi-mau", "2024-12-31", "meanCriteria", 12],
      ["song-mau", "2023-12-31", "meanCriteria", 4.25],
      ["doi-mau", "2023-12-31", "meanCriteria", 3.5],
    ]);
  });
  it("none in a column where a cell holds no such figure", () => {
    for (const cell of ["ít", "4,x", 125])
      expect(fields("SỐ TIÊU CHÍ BÌNH QUÂN/XÃ", [4, 5], [3, cell])).toEqual([
        ["song-mau", "2023-12-31", "meanCriteria", 4],
        ["doi-mau", "2023-12-31", "meanCriteria", 3],
      ]);
  });
});

describe("a sheet is a summary", () => {
  const kindOf = (...rows: ExampleRows): string => readSheet(exampleGrid({ rows }), 0, context).kind;
  const districts = (...cells: Row[]): ExampleRows => [
    ["Huyện Sông Mẫu", ...(cells[0] ?? [])],
    ["Thị xã Đồi Mẫu", ...(cells[1] ?? [])],
  ];
  it.each<[string, ExampleRows, boolean]>([
    ["of two figures of districts", [["Huyện", "Tổng số xã", "Số xã đạt chuẩn"], ...districts([5, 3], [3, 1])], true],
    ["of a figure and a band", [["Huyện", "Tổng số xã", "2-4 tiêu chí"], ...districts([5, 3], [3, 1])], true],
    ["of whether districts are at the standard", [["Huyện", "Huyện đạt chuẩn NTM"], ...districts(["x"], [""])], true],
    ["of one figure that counts communes", [["Huyện", "Số xã đạt chuẩn"], ...districts(["3 xã"], ["1/3"])], true],
    [
      "of one figure, three cells of four counting",
      [["Huyện", "Số xã đạt chuẩn"], ...districts([3], [1]), ["Tổng cộng", 4], ["Nơi khác", "chưa rõ"]],
      true,
    ],
    ["not of one figure that counts nothing", [["Huyện", "Số xã đạt chuẩn"], ...districts(["nhiều"], ["ít"])], false],
    [
      "not of one figure under a title of money",
      [["BIỂU (triệu đồng)"], ["Huyện", "Số xã đạt chuẩn"], ...districts([3], [1])],
      false,
    ],
    ["not of one figure that says nothing", [["Huyện", "Tổng số xã"], ...districts([""], [""])], false],
    [
      "not without names of districts",
      [
        ["Huyện", "Tổng số xã", "Số xã đạt chuẩn"],
        ["Nơi a", 5, 3],
        ["Nơi b", 3, 1],
      ],
      false,
    ],
    [
      "not where communes have a column of their own",
      [
        ["Huyện", "Xã", "Số xã đạt chuẩn", "Tổng số xã"],
        ["Sông Mẫu", "Bình Hòa", 1, 1],
        ["Sông Mẫu", "Tân Minh", 1, 1],
      ],
      false,
    ],
  ])("%s", (_what, rows, is) => expect(kindOf(...rows) === "district-summary").toBe(is));

  it("of single criteria counted one after the other", () => {
    const fields = (...headings: string[]) =>
      tableOf([["Huyện", ...headings], ...districts([5, 3, 2, 1], [3, 1, 1, 1])]).table.frame.columns.map(({ field }) =>
        fieldKey(field),
      );
    expect(fields("Số xã đạt 1 tiêu chí", "Số xã đạt 2 tiêu chí", "Số xã đạt 3 tiêu chí")).toEqual([
      "unit",
      "criterion.1",
      "criterion.2",
      "criterion.3",
    ]);
    expect(fields("Số xã đạt 1 tiêu chí", "Số xã đạt 2 tiêu chí")).toEqual(["unit", "band.1-1", "band.2-2"]);
    expect(fields("Số xã đạt 1 tiêu chí", "Số xã đạt 2 tiêu chí", "Số xã đạt 4 tiêu chí")).toEqual([
      "unit",
      "band.1-1",
      "band.2-2",
      "band.4-4",
    ]);
    expect(fields("Số xã đạt 3 tiêu chí", "Số xã đạt 4 tiêu chí", "Số xã đạt 5 tiêu chí")).toEqual([
      "unit",
      "band.3-3",
      "band.4-4",
      "band.5-5",
    ]);
    expect(fields("Số xã đạt 1 tiêu chí", "Số xã đạt 2 tiêu chí", "Số xã đạt 3 tiêu chí", "3-5 tiêu chí")).toEqual([
      "unit",
      "criterion.1",
      "criterion.2",
      "criterion.3",
      "band.3-5",
    ]);
  });
});

describe("districts down and criteria across", () => {
  const HEAD = ["TT", "Huyện, thị xã", "TC1", "TC2", "TC3", "TC4", "TC5"];
  /** How many counts of communes each row has; `title` stands above the table. */
  const counts = (title: string, head: Row, ...rows: Row[]): number[] =>
    tableOf([[title], head, ...rows]).table.rows.map((row) => row.counts.length);
  const SONG: Row = [1, "Huyện Sông Mẫu", 5, 4, 3, 2, 1];
  const DOI: Row = [2, "Thị xã Đồi Mẫu", 3, 2, 1, 0, 0];
  it("count the communes that meet each, in rows of totals too", () => {
    const { table } = tableOf([HEAD, SONG, DOI, ["", "Toàn tỉnh", 8, 6, 4, 2, 1]]);
    expect(table.rows[0]?.counts.map(({ field, slot, value }) => [field, slot, value])).toEqual([
      ["criterion.1", 2, 5],
      ["criterion.2", 3, 4],
      ["criterion.3", 4, 3],
      ["criterion.4", 5, 2],
      ["criterion.5", 6, 1],
    ]);
    expect(table.rows.map((row) => row.counts.length)).toEqual([5, 5, 5]);
  });
  it.each<[string, Row]>([
    ["BIỂU TỶ LỆ XÃ ĐẠT TỪNG TIÊU CHÍ", HEAD],
    ["BIỂU TI LE", HEAD],
    ["KẾT QUẢ (%)", HEAD],
    ["KẾT QUẢ", [...HEAD.slice(0, 2), ...HEAD.slice(2).map((heading) => `${heading} (%)`)]],
  ])("are shares where words say so: %s", (title, head) => expect(counts(title, head, SONG, DOI)).toEqual([0, 0]));
  it("are shares where a figure has decimals, or where more than a fourth are beyond the communes", () => {
    expect(counts("KẾT QUẢ", HEAD, [1, "Huyện Sông Mẫu", 5, 4.5, 3, 2, 1], DOI)).toEqual([0, 0]);
    expect(
      counts("KẾT QUẢ", HEAD, [1, "Huyện Sông Mẫu", 100, 80, 60, 40, 20], [2, "Thị xã Đồi Mẫu", 100, 67, 33, 0, 0]),
    ).toEqual([0, 0]);
    const beyond = (...cells: Row) => counts("KẾT QUẢ", HEAD, [1, "Huyện Sông Mẫu", ...cells]);
    expect(beyond(9, 5, 5, 5)).toEqual([5]);
    expect(beyond(9, 9, 5, 5)).toEqual([0]);
    expect(beyond("", "", "", "")).toEqual([0]);
  });
  it("are stated of the plain standard alone, whose marks a run has", () => {
    const stated = (title: string) =>
      tableOf([[title], HEAD, SONG, DOI])
        .records()
        .districts?.map(({ criteria = {} }) => Object.keys(criteria).length);
    expect(stated("KẾT QUẢ TIÊU CHÍ NTM")).toEqual([5, 5]);
    expect(stated("KẾT QUẢ TIÊU CHÍ NTM NÂNG CAO")).toEqual([0, 0]);
  });
  it("are told by rows of districts alone, and by cells that hold a number", () => {
    expect(counts("KẾT QUẢ", HEAD, SONG, DOI, ["", "Toàn tỉnh", 99, 99, 99, 99, 99])).toEqual([5, 5, 5]);
    expect(counts("KẾT QUẢ", HEAD, [1, "Huyện Sông Mẫu", "ít", 4, "", 2, 1], DOI)).toEqual([5, 5]);
  });
});

it("a report names the districts, not the total beneath them", () => {
  expect(tableOf([HEADER, SONG_MAU, DOI_MAU, ["", "Tổng cộng", 8, 4]]).report().records).toBe(2);
});

describe("a sheet with a row for each district is a summary", () => {
  const kindOf = (head: Row, ...rows: Row[]): string =>
    readSheet(exampleGrid({ rows: [["BIỂU 1"], head, ...rows] }), 0, context).kind;
  const named = (...names: string[]): Row[] => names.map((name, i) => [i + 1, name, 3, 1]);
  const NONE = [..."abcdefg"].map((letter) => `Nơi ${letter}`);
  it.each<[string, Row, Row[], boolean]>([
    ["by three names in ten", HEADER, named("Huyện Sông Mẫu", "Thị xã Đồi Mẫu", "Sông Mẫu", ...NONE), true],
    ["not by fewer", HEADER, named("Huyện Sông Mẫu", "Thị xã Đồi Mẫu", ...NONE), false],
    [
      "not by names of communes",
      ["TT", "Tên xã", "Tổng số xã", "Số xã đạt chuẩn"],
      named("Bình Hòa", "Tân Minh"),
      false,
    ],
    ["by counts of two criteria", ["TT", "Huyện", "TC1", "TC2"], named("Huyện Sông Mẫu", "Thị xã Đồi Mẫu"), true],
    [
      "by a mean for each of two years",
      ["TT", "Huyện", "Bình quân tiêu chí/xã năm 2023", "Bình quân tiêu chí/xã năm 2024"],
      named("Huyện Sông Mẫu", "Thị xã Đồi Mẫu").map(([number, name]) => [number ?? "", name ?? "", "4,25", 4.5]),
      true,
    ],
    [
      "not by a mean of one year alone",
      ["TT", "Huyện", "Bình quân tiêu chí/xã năm 2023"],
      named("Huyện Sông Mẫu", "Thị xã Đồi Mẫu").map(([number, name]) => [number ?? "", name ?? "", "4,25"]),
      false,
    ],
    [
      "by the fewest criteria of each of two years",
      ["TT", "Huyện", "Số tiêu chí thấp nhất năm 2023", "Số tiêu chí thấp nhất năm 2024"],
      named("Huyện Sông Mẫu", "Thị xã Đồi Mẫu").map(([number, name]) => [number ?? "", name ?? "", 1.5, 1.5]),
      true,
    ],
    ["not by as many names of communes as of districts", HEADER, named("Huyện Sông Mẫu", "Bình Hòa"), false],
    [
      "not where communes are half of a column of their own",
      ["TT", "Huyện", "Nơi", "Tổng số xã", "Số xã đạt chuẩn"],
      [
        [1, "Sông Mẫu", "Bình Hòa", 3, 1],
        [2, "Đồi Mẫu", "khác", 3, 1],
      ],
      false,
    ],
    ["not by counts of something else", ["TT", "Huyện", "Số hộ"], named("Huyện Sông Mẫu", "Thị xã Đồi Mẫu"), false],
    [
      "not by districts that only say where communes are",
      ["TT", "Huyện", "Xã", "Tổng số xã", "Số xã đạt chuẩn"],
      [
        [1, "Sông Mẫu", "Bình Hòa", 3, 1],
        [2, "Đồi Mẫu", "Hòa Lạc", 3, 1],
      ],
      false,
    ],
  ])("%s", (_what, head, rows, is) => expect(kindOf(head, ...rows) === "district-summary").toBe(is));
});

it("counts by criterion make a summary where they are a fourth of the shortest set", () => {
  const [set] = samplePlan.criteriaSets;
  if (!set) throw new Error("the sample plan has a set");
  const criteria = (most: number) =>
    Array.from({ length: most }, (_, i) => ({ number: String(i + 1), name: `Nội dung ${i + 1}` }));
  const plan = parsePlan({
    ...samplePlan,
    targets: [],
    assumptions: [],
    criteriaSets: [
      { ...set, criteria: criteria(12) },
      { ...set, id: "dai", standard: "advanced", criteria: criteria(20) },
    ],
  });
  const kindOf = (most: number): string => {
    const rows: Row[] = ["Huyện Sông Mẫu", "Thị xã Đồi Mẫu"].map((name) => [name, ...Array<number>(most).fill(1)]);
    const head: Row = ["Huyện", ...criteria(most).map(({ number }) => `TC${number}`)];
    return readSheet(exampleGrid({ rows: [head, ...rows] }), 0, readContext(plan)).kind;
  };
  expect([2, 3].map(kindOf)).toEqual(["unrecognised", "district-summary"]);
});

it("has its own lines alone where another table stands beneath it", () => {
  const communes: ExampleRows = [
    ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
    [1, "Bình Hòa", "x", "x", "x", "x", "x"],
  ];
  const rows = [HEADER, SONG_MAU, DOI_MAU, ...communes];
  const sheet = readSheet(exampleGrid({ rows }), 0, context);
  expect(sheet.tables.map((table) => [table.of, table.lines().map(([line]) => line)])).toEqual([
    ["summary", [1, 2]],
    ["communes", [4]],
  ]);
});
