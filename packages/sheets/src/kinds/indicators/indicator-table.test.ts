import { parsePlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { gridFromRows } from "../../grid/grid-builder";
import { addressOf } from "../../grid/place";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";

const plan = parsePlan({
  ...samplePlan,
  indicators: [
    { id: "income", name: "Thu nhập bình quân đầu người", measure: "triệu đồng", headings: ["Thu nhập", "TNBQ"] },
    { id: "poverty", name: "Tỷ lệ hộ nghèo đa chiều", measure: "%", headings: ["Hộ nghèo"] },
  ],
});
const context = readContext(plan);

function tableOf(rows: ExampleRows, name?: string) {
  const sheet = readSheet(exampleGrid({ rows }, name), 0, context);
  const [found] = sheet.tables;
  if (found?.of !== "indicators") throw new Error(`a table of quantities, not of ${found?.of} (${sheet.kind})`);
  return found;
}
const kindOf = (rows: ExampleRows, of = context): string => readSheet(exampleGrid({ rows }), 0, of).kind;

/** What is stated of each unit: communes, then the units above them, each with the cell of its figures. */
const statedIn = (rows: ExampleRows, name?: string) => {
  const { communes = [], districts = [] } = tableOf(rows, name).records();
  return [...communes, ...districts].map(({ unit, nature, quantities = {} }) => [
    unit,
    ...(nature === "plan" ? [nature] : []),
    Object.fromEntries(
      Object.entries(quantities).map(([id, { value, origin }]) => [
        id,
        `${value} ${origin === undefined ? "" : addressOf(origin)}`,
      ]),
    ),
  ]);
};

const HEADER = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"];
const INCOME = [1, "Thu nhập bình quân đầu người", "triệu đồng", 60, "61,5", 102];
const POVERTY = [2, "Hộ nghèo", "%", 5, 4, 80];
const OTHER = [3, "Số hợp tác xã", "HTX", 10, 12, 120];
const OF_SONG_MAU: ExampleRows = [["CHỈ TIÊU CỦA HUYỆN SÔNG MẪU"]];

describe("a row of a quantity", () => {
  it("states it of the unit that the title names, planned and reached", () => {
    expect(statedIn([...OF_SONG_MAU, HEADER, INCOME, POVERTY, OTHER])).toEqual([
      ["song-mau", { income: "61.5 E3", poverty: "4 E4" }],
      ["song-mau", "plan", { income: "60 D3", poverty: "5 D4" }],
    ]);
  });
  it.each<[string, string, string | undefined, string | undefined]>([
    ["the commune that the title names", "CHỈ TIÊU CỦA XÃ TÂN MINH, HUYỆN SÔNG MẪU", undefined, "song-mau/tan-minh"],
    ["the district that the sheet is named after", "CHỈ TIÊU CHỦ YẾU", "Đồi Mẫu", "doi-mau"],
    ["the root where only its name stands there", "CHỈ TIÊU CỦA TỈNH MẪU", undefined, "mau"],
    ["nobody where no name stands there", "CHỈ TIÊU CHỦ YẾU", undefined, undefined],
  ])("is of %s", (_what, title, name, unit) => {
    const found = tableOf([[title], HEADER, INCOME], name);
    expect(found.table.unit?.id).toBe(unit);
    expect(found.report().unit).toBe(unit);
    expect(found.table.rows[0]?.unit?.id).toBe(unit);
    const { communes = [], districts = [] } = found.records();
    expect([...communes, ...districts].map((record) => record.unit)).toEqual(unit ? [unit, unit] : []);
  });
  it("gives a record of a commune without marks and claims, and of a district without figures", () => {
    const { communes, districts } = tableOf([["CHỈ TIÊU CỦA XÃ TÂN MINH"], HEADER, INCOME]).records();
    expect(communes?.[0]).toMatchObject({ unit: "song-mau/tan-minh", marks: {}, claims: {} });
    expect(districts).toEqual([]);
    const other = tableOf([...OF_SONG_MAU, HEADER, INCOME]).records();
    expect(other.communes).toEqual([]);
    expect(other.districts?.[0]).toMatchObject({ unit: "song-mau", stated: {} });
    expect(other.districts?.[0]?.origin).toBe(other.districts?.[0]?.quantities?.income?.origin);
  });
  it("of a quantity that stands twice states the first", () => {
    expect(statedIn([...OF_SONG_MAU, HEADER, INCOME, [9, "Thu nhập", "", 1, 2]])).toEqual([
      ["song-mau", { income: "61.5 E3" }],
      ["song-mau", "plan", { income: "60 D3" }],
    ]);
  });
  it("states no more than is a number", () => {
    expect(
      statedIn([...OF_SONG_MAU, HEADER, [1, "Thu nhập", "", 60, "khá"], [2, "Hộ nghèo", "", { error: "#N/A" }, ""]]),
    ).toEqual([["song-mau", "plan", { income: "60 D3" }]]);
  });
  it("states nothing in a cell merged over several columns", () => {
    const rows = [["CHỈ TIÊU CỦA HUYỆN SÔNG MẪU"], HEADER, [1, "Thu nhập", "", 60], POVERTY] as Parameters<
      typeof gridFromRows
    >[1];
    const grid = gridFromRows("Biểu", rows, { merges: [{ top: 2, left: 3, bottom: 2, right: 4 }] });
    const [found] = readSheet(grid, 0, context).tables;
    expect(found?.records().districts?.map(({ quantities }) => Object.keys(quantities ?? {}))).toEqual([
      ["poverty"],
      ["poverty"],
    ]);
  });
});

describe("a line of a table of quantities is", () => {
  it("used, a header again, a note, or nothing", () => {
    const found = tableOf([...OF_SONG_MAU, HEADER, INCOME, [], HEADER, OTHER, ["", "Ghi chú: ước cả năm"], POVERTY]);
    expect(found.lines()).toEqual([
      [2, "used"],
      [5, "used"],
      [4, "header"],
      [6, "note"],
      [7, "note"],
    ]);
    expect(found.report().records).toBe(1);
  });
  it("used where an error stands in it, nothing where only spaces do, a note where any cell begins as one", () => {
    const found = tableOf([
      ...OF_SONG_MAU,
      HEADER,
      [1, "", "", { error: "#N/A" }],
      [" ", " "],
      ["", "", "", { formula: "A1" }],
      POVERTY,
      INCOME,
      ["", "Ghi chú", "", "ước cả năm"],
      OTHER,
    ]);
    expect(found.lines()).toEqual([
      [2, "used"],
      [4, "used"],
      [5, "used"],
      [6, "used"],
      [7, "note"],
      [8, "note"],
    ]);
    expect(found.report().records).toBe(2);
  });
  it("of nobody's numbers, where the title names nobody", () => {
    expect([...tableOf([["CHỈ TIÊU CHỦ YẾU"], HEADER, INCOME]).numbers()].map(({ subject }) => subject)).toEqual([
      undefined,
    ]);
  });
});

it("gives the numbers of the quantities that the plan knows, of what was reached", () => {
  const found = tableOf([...OF_SONG_MAU, HEADER, INCOME, OTHER]);
  expect(
    [...found.numbers()].map(({ line, slot, field, subject, cell }) => [line, slot, field, subject, cell.value]),
  ).toEqual([[2, 4, "quantity.income", "song-mau", 61.5]]);
});

describe("a row of a unit, with a column for each quantity", () => {
  const BY_UNIT: ExampleRows = [
    ["TT", "Tên xã", "Huyện", "TNBQ (triệu đồng)", "Hộ nghèo"],
    [1, "Tân Minh", "Sông Mẫu", 48, 3],
    [2, "Vĩnh Thịnh", "Đồi Mẫu", "52", ""],
    [3, "Nơi khác", "Đồi Mẫu", 40, 2],
  ];
  it("states them of that unit", () => {
    expect(statedIn(BY_UNIT)).toEqual([
      ["song-mau/tan-minh", { income: "48 D2", poverty: "3 E2" }],
      ["doi-mau/vinh-thinh", { income: "52 D3" }],
    ]);
    expect(tableOf(BY_UNIT).table.rows.map(({ unit }) => unit?.id)).toEqual([
      "song-mau/tan-minh",
      "doi-mau/vinh-thinh",
      undefined,
    ]);
  });
  it("is of the commune in the unit above that its row names", () => {
    const units = plan.units.map((unit) => (unit.id === "doi-mau/hoa-lac" ? { ...unit, name: "Tân Minh" } : unit));
    const rows = [BY_UNIT[0] ?? [], [1, "Tân Minh", "Đồi Mẫu", 48, 3], [2, "Tân Minh", "Sông Mẫu", 50, 2]];
    const sheet = readSheet(exampleGrid({ rows }), 0, readContext({ ...plan, units }));
    expect(sheet.tables[0]?.records().communes?.map(({ unit }) => unit)).toEqual([
      "doi-mau/hoa-lac",
      "song-mau/tan-minh",
    ]);
  });
  it("is known by its names where their heading is not", () => {
    expect(
      statedIn([
        ["TT", "Địa bàn", "TNBQ", "Hộ nghèo"],
        [1, "Tân Minh", 48, 3],
        [2, "Long Khê", 50, 2],
      ]),
    ).toEqual([
      ["song-mau/tan-minh", { income: "48 C2", poverty: "3 D2" }],
      ["song-mau/long-khe", { income: "50 C3", poverty: "2 D3" }],
    ]);
    expect(
      statedIn([
        ["TT", "Địa bàn", "TNBQ", "Hộ nghèo"],
        [1, "Huyện Sông Mẫu", 48, 3],
        [2, "Thị xã Đồi Mẫu", 50, 2],
      ]),
    ).toEqual([
      ["song-mau", { income: "48 C2", poverty: "3 D2" }],
      ["doi-mau", { income: "50 C3", poverty: "2 D3" }],
    ]);
    expect(
      statedIn([
        ["TT", "Huyện", "TNBQ", "Hộ nghèo"],
        [1, "Huyện Sông Mẫu", 48, 3],
        [2, "Long Khê", 50, 2],
      ]),
    ).toEqual([
      ["song-mau/long-khe", { income: "50 C3", poverty: "2 D3" }],
      ["song-mau", { income: "48 C2", poverty: "3 D2" }],
    ]);
  });
});

describe("a sheet is one of quantities", () => {
  it.each<[string, ExampleRows, boolean]>([
    ["by one row that names a quantity", [HEADER, INCOME, OTHER], true],
    ["not where no row does", [HEADER, OTHER], false],
    [
      "not without a column of values",
      [
        ["TT", "Chỉ tiêu", "ĐVT"],
        [1, "Thu nhập", "triệu đồng"],
      ],
      false,
    ],
    ["not where as many rows name criteria", [HEADER, INCOME, [2, "TC 4. Trường học", "", 1, 1, 1]], false],
    ["where fewer rows name criteria", [HEADER, INCOME, POVERTY, [2, "TC 4. Trường học", "", 1, 1, 1]], true],
    [
      "by names of units beside a column of a quantity",
      [
        ["TT", "Tên xã", "TNBQ"],
        [1, "Tân Minh", 48],
        [2, "Nơi a", 1],
        [3, "Nơi b", 2],
      ],
      true,
    ],
    [
      "by three names in ten",
      [
        ["TT", "Tên xã", "TNBQ"],
        ...["Tân Minh", "Bình Hòa", "Long Khê", ..."abcdefg"].map((name, i) => [i + 1, name, 48]),
      ],
      true,
    ],
    [
      "not by names of units alone",
      [
        ["TT", "Tên xã", "Ghi chép"],
        [1, "Tân Minh", "tốt"],
      ],
      false,
    ],
    [
      "not by fewer than three names in ten",
      [
        ["TT", "Tên xã", "TNBQ"],
        [1, "Tân Minh", 48],
        [2, "Nơi a", 1],
        [3, "Nơi b", 2],
        [4, "Nơi c", 3],
      ],
      false,
    ],
    [
      "not by names of none",
      [
        ["TT", "Tên xã", "TNBQ"],
        [1, "Nơi a", 1],
        [2, "Nơi b", 2],
      ],
      false,
    ],
  ])("%s", (_what, rows, is) => expect(kindOf(rows) === "indicators").toBe(is));
  it("where its quantities are named as criteria are", () => {
    const indicators = [{ id: "schools", name: "Trường học", measure: "trường" }];
    const named = readContext(parsePlan({ ...samplePlan, indicators }));
    expect(kindOf([HEADER, [1, "Trường học", "trường", 5, 4, 80]], named)).toBe("indicators");
  });
  it("not in a plan without quantities", () => {
    expect(kindOf([HEADER, INCOME, POVERTY], readContext(samplePlan))).toBe("unrecognised");
  });
});
