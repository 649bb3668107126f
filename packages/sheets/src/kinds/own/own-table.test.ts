import { indexPlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleCell, ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { addressOf } from "../../grid/place";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { checkSheet } from "../../testing/check-sheet";
import { defineKind, type OwnKind } from "./own-kind";

const visits = defineKind({
  kind: "office/visits",
  columns: {
    commune: { holds: "unit" },
    district: { holds: "district", words: ["thuộc huyện"], optional: true },
    verdict: { holds: "mark", words: ["kết luận của đoàn"] },
    points: { holds: "number", words: ["điểm"], optional: true },
    day: { holds: "date", words: ["ngày kiểm tra"], optional: true },
    remark: { holds: "text", words: ["nhận xét"], optional: true },
  },
});
const HEADER = ["STT", "Tên xã", "Kết luận của đoàn", "Điểm", "Ngày kiểm tra", "Nhận xét"];

const sheetOf = (rows: ExampleRows, kind: OwnKind = visits as OwnKind) =>
  readSheet(exampleGrid({ rows }), 0, readContext(samplePlan, { kinds: [kind] }));
function tableOf(rows: ExampleRows) {
  const [found] = sheetOf(rows).tables;
  if (found?.of !== "own") throw new Error(`a table of its own, not of ${found?.of}`);
  return found;
}
const rowsOf = (rows: ExampleRows) => visits.rowsIn(sheetOf(rows));

describe("a cell of a kind from outside", () => {
  const first = (...cells: ExampleCell[]) => rowsOf([HEADER, [1, "Bình Hòa", ...cells]])[0];
  it("has its words, its place and the value that its column holds", () => {
    const { unit, line, origin, cells } = first("Đạt", 92, "5/6/2024", "tốt") ?? {};
    expect([unit?.id, line, origin === undefined ? "" : addressOf(origin)]).toEqual(["song-mau/binh-hoa", 1, "B2"]);
    expect(
      Object.entries(cells ?? {}).map(([name, cell]) => [name, cell?.text, cell?.value, addressOf(cell?.origin ?? 0)]),
    ).toEqual([
      ["verdict", "Đạt", "met", "C2"],
      ["points", "92", 92, "D2"],
      ["day", "5/6/2024", "2024-06-05", "E2"],
      ["remark", "tốt", "tốt", "F2"],
    ]);
  });
  it.each<[ExampleCell, string | undefined]>([
    ["Đạt", "met"],
    [1, "met"],
    [true, "met"],
    ["x", "met"],
    ["Chưa đạt", "not-met"],
    [0, "not-met"],
    ["cơ bản đạt", "open"],
    ["zz", "open"],
    ["", undefined],
    [{ error: "#N/A" }, undefined],
    [{ formula: "A1" }, undefined],
  ])("of marks: %j is %s", (cell, value) => expect(first(cell)?.cells.verdict?.value).toBe(value));
  it.each<[ExampleCell, number | undefined]>([
    [92, 92],
    ["92", 92],
    ["92,5", 92.5],
    ["nhiều", undefined],
    ["khoảng 92 điểm", undefined],
    ["92 điểm", undefined],
    ["", undefined],
    [{ error: "#N/A" }, undefined],
  ])("of numbers: %j is %s", (cell, value) => expect(first("Đạt", cell)?.cells.points?.value).toBe(value));
  it.each<[ExampleCell, string | undefined]>([
    ["5/6/2024", "2024-06-05"],
    [{ serial: 45448 }, "2024-06-05"],
    ["6/2024", undefined],
    ["31/2/2024", undefined],
    ["", undefined],
  ])("of dates: %j is %s", (cell, value) => expect(first("Đạt", "", cell)?.cells.day?.value).toBe(value));
  it("of texts is none where it is blank", () => {
    expect(first("Đạt", "", "", "")?.cells.remark?.value).toBeUndefined();
    expect(Object.keys(rowsOf([HEADER.slice(0, 3), [1, "Bình Hòa", "Đạt"]])[0]?.cells ?? {})).toEqual(["verdict"]);
  });
});

describe("a name of a kind from outside is looked for", () => {
  const head = ["STT", "Tên xã", "Thuộc huyện", "Kết luận của đoàn"];
  const units = samplePlan.units.map((unit) => (unit.id === "doi-mau/hoa-lac" ? { ...unit, name: "Bình Hòa" } : unit));
  const plan = { ...samplePlan, units };
  const ids = (rows: ExampleRows) =>
    visits
      .rowsIn(readSheet(exampleGrid({ rows }), 0, readContext(plan, { kinds: [visits as OwnKind] })))
      .map(({ unit, cells: { district } }) => [unit?.id, district?.value?.id]);
  it("in the unit above that its row names, or else in that which heads it", () => {
    expect(ids([head, [1, "Bình Hòa", "Đồi Mẫu", "Đạt"], [2, "Bình Hòa", "Sông Mẫu", "Đạt"]])).toEqual([
      ["doi-mau/hoa-lac", "doi-mau"],
      ["song-mau/binh-hoa", "song-mau"],
    ]);
    const short = ["STT", "Tên xã", "Kết luận của đoàn"];
    const first = [
      ["I", "Thị xã Đồi Mẫu"],
      [1, "Yên Sơn", "Đạt"],
      [2, "Bình Hòa", "Đạt"],
    ];
    expect(ids([short, ...first, ["II", "Huyện Sông Mẫu"], [3, "Bình Hòa", "Đạt"]])).toEqual([
      ["doi-mau/yen-son", undefined],
      ["doi-mau/hoa-lac", undefined],
      ["song-mau/binh-hoa", undefined],
    ]);
  });
  it("and is none where the row has no name", () => {
    const [row] = rowsOf([HEADER, [1, "", "Đạt"], [2, "Bình Hòa", "Đạt"]]);
    expect([row?.unit, row?.origin === undefined ? "" : addressOf(row.origin)]).toEqual([undefined, "A2"]);
  });
});

it("each line is used, or heads, sums, repeats the header or is a note", () => {
  const rows: ExampleRows = [
    HEADER,
    ["I", "Huyện Sông Mẫu"],
    [1, "Bình Hòa", "Đạt", 90],
    [],
    HEADER,
    [2, "Huyện Sông Mẫu", "Đạt", 90],
    [3, "Nơi Nào"],
    ["", "Tổng cộng", "", 180],
    ["", "Người lập biểu"],
    [4, "Tân Minh", "Đạt"],
  ];
  expect(tableOf(rows).lines()).toEqual([
    [1, "heading"],
    [2, "used"],
    [4, "header"],
    [5, "used"],
    [6, "used"],
    [7, "subtotal"],
    [8, "note"],
    [9, "note"],
  ]);
});

it("a line is a sum by its name, or by its first words where it has none; a note where any cell signs", () => {
  const parts = (...rows: ExampleRows) =>
    tableOf([HEADER, [1, "Bình Hòa", "Đạt"], ...rows])
      .lines()
      .slice(1);
  expect(parts(["*", "Tổng cộng", "", 180])).toEqual([[2, "subtotal"]]);
  expect(parts([9, "", "Tổng cộng", 180])).toEqual([[2, "subtotal"]]);
  expect(parts(["*", "", "Tổng cộng", 180])).toEqual([[2, "used"]]);
  expect(parts([" ", " "], [2, "Tân Minh", { formula: "A1" }])).toEqual([[3, "used"]]);
  expect(parts(["", "Đơn vị", "TM. UBND HUYỆN"], [2, "Tân Minh", "Đạt"])).toEqual([
    [2, "note"],
    [3, "note"],
  ]);
});

it("says its values beside the records, and gives each number", () => {
  const found = tableOf([HEADER, [1, "Bình Hòa", "Đạt", 92, "5/6/2024", ""], [2, "Nơi Nào", "", "nhiều", "", "xa"]]);
  expect([...found.beside()]).toEqual([
    { line: 1, slot: 2, subject: "song-mau/binh-hoa", field: "own.verdict", value: "met" },
    { line: 1, slot: 3, subject: "song-mau/binh-hoa", field: "own.points", value: 92 },
    { line: 1, slot: 4, subject: "song-mau/binh-hoa", field: "own.day", value: "2024-06-05" },
    { line: 2, slot: 5, subject: "", field: "own.remark", value: "xa" },
  ]);
  expect(
    [...found.numbers()].map(({ line, slot, field, subject, cell }) => [line, slot, field, subject, cell.state]),
  ).toEqual([
    [1, 3, "own.points", "song-mau/binh-hoa", "number"],
    [2, 3, "own.points", undefined, "not-a-number"],
  ]);
  expect(found.records()).toEqual({});
});

describe("a sheet is of a kind from outside", () => {
  it.each<[string, ExampleRows, boolean]>([
    ["with the columns that it needs", [HEADER.slice(0, 3), [1, "Bình Hòa", "Đạt"]], true],
    [
      "not without one of them",
      [
        ["STT", "Tên xã", "Điểm"],
        [1, "Bình Hòa", 90],
      ],
      false,
    ],
    [
      "by three names in ten",
      [
        HEADER.slice(0, 3),
        ...["Bình Hòa", "Tân Minh", "Long Khê", ..."abcdefg"].map((name, i) => [i + 1, name, "Đạt"]),
      ],
      true,
    ],
    [
      "not by fewer",
      [HEADER.slice(0, 3), [1, "Bình Hòa", "Đạt"], [2, "Nơi a", "Đạt"], [3, "Nơi b", "Đạt"], [4, "Nơi c", "Đạt"]],
      false,
    ],
    ["by names of districts", [HEADER.slice(0, 3), [1, "Huyện Sông Mẫu", "Đạt"], [2, "Thị xã Đồi Mẫu", "Đạt"]], true],
  ])("%s", (_what, rows, is) => expect(sheetOf(rows).kind === "office/visits").toBe(is));
  it("without names of units where it asks for none", () => {
    const works = defineKind({
      kind: "office/works",
      columns: { work: { holds: "text", words: ["hạng mục"] }, cost: { holds: "number", words: ["chi phí"] } },
    });
    const rows: ExampleRows = [
      ["STT", "Hạng mục", "Chi phí"],
      [1, "Cầu a", 90],
    ];
    expect(sheetOf(rows, works as OwnKind).kind).toBe("office/works");
    expect(
      works.rowsIn(sheetOf(rows, works as OwnKind)).map(({ cells }) => [cells.work?.value, cells.cost?.value]),
    ).toEqual([["Cầu a", 90]]);
    expect(works.rowsIn(sheetOf([HEADER, [1, "Bình Hòa", "Đạt"]]))).toEqual([]);
  });
});

describe("the checks of the library look at a kind from outside too", () => {
  const found = (...rows: ExampleCell[][]): string[] =>
    checkSheet(sheetOf([HEADER, ...rows]), indexPlan(samplePlan)).map(
      ({ code, at, subject, params }) =>
        `${code} ${at === undefined ? "" : addressOf(at)} ${subject ?? "–"}${"name" in params ? ` ${params.name}` : ""}`,
    );
  it("at its names", () => {
    expect(
      found([1, "Bình Hóc", "Đạt"], [2, "Tân Monh", "Đạt"], [3, "Không Có", "Đạt"], [4, "Long Khê", "Đạt"]),
    ).toEqual([
      "unit/ambiguous B3 Tân Monh",
      "unit/misspelt B2 song-mau/binh-hoa Bình Hòa",
      "unit/unknown B4 Không Có",
    ]);
    expect(found([1, "Bình Hòa", "Đạt"])).toEqual([]);
  });
  it("at its marks and dates, of rows that name nobody too", () => {
    expect(found([1, "Bình Hòa", "zz", "", "tháng nào đó"], [2, "", "yy", "", "5/11"]).sort()).toEqual([
      "date/ambiguous E3 –",
      "date/not-understood E2 song-mau/binh-hoa",
      "mark/not-understood C2 song-mau/binh-hoa xã Bình Hòa",
      "mark/not-understood C3 – ",
    ]);
    expect(found([1, "Bình Hòa", "cơ bản đạt", "", "5/6/2024"], [2, "Tân Minh", "x", "", ""])).toEqual([]);
  });
});
