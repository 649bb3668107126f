import { indexPlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { COMMUNE_HEADER, communeSheet, recognitionList, taskSheet } from "../checks/support/examples";
import { parseArea } from "../grid/address";
import type { Grid } from "../grid/grid";
import { gridFromRows } from "../grid/grid-builder";
import { withCell } from "../grid/with-cell";
import { checkSheet } from "../testing/check-sheet";
import { readContext } from "./read-context";
import { readSheet } from "./read-sheet";
import type { SheetContent } from "./sheet-content";

const context = readContext(samplePlan);
const index = indexPlan(samplePlan);
const read = (grid: Grid, before?: SheetContent): SheetContent => readSheet(grid, 0, context, {}, before);

/** All that a sheet was read as, but for what only holds it. */
const toldBy = (content: SheetContent) => ({
  kind: content.kind,
  ledger: content.ledger,
  ignored: content.ignored,
  converted: content.converted,
  tables: content.tables.map((entry) => {
    const { facts, lines, view, definition, index: _index, beside, ...frame } = entry.table.frame;
    return {
      frame,
      rows: entry.table.rows,
      lines: entry.lines(),
      records: entry.records(),
      beside: [...entry.beside()],
      numbers: [...entry.numbers()],
      report: entry.report(),
      units: entry.reportedUnits(),
    };
  }),
  findings: checkSheet(content, index),
});

const merged = (name: string) => parseArea(name) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const MARKED = communeSheet(
  [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "Đạt chuẩn"],
  [2, "Tân Minh", "x", "x", "x", "", "", 4, ""],
  ["", "Cộng huyện Sông Mẫu", 2, 2, 2, 1, 1, 9, ""],
  ["II", "Thị xã Đông Mẫu"],
  [1, "Tân Mạnh", "x", "ko", "x", "", "", 2, ""],
  [2, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
  ["", "Tổng cộng", 4, 3, 4, 2, 2, 15, ""],
  ["", "Người lập biểu"],
) as string[][];
const DATED = recognitionList(
  ["I", "Xã đạt chuẩn nâng cao"],
  [1, "Bình Hòa", "Huyện Sông Mẫu", "NTM", "123/QĐ-UBND", "03/04/2023"],
  [2, "Tân Minh", "", "", "", "05/06/2023"],
  ["II", "Kế hoạch năm 2026"],
  [1, "Tân Mạnh", "Huyện Sông Mẫu", "NTM nâng cao", "45/QĐ-UBND ngày 5/6/2023", ""],
) as string[][];
const OF_TIMES = [
  ["BIỂU TIÊU CHÍ NĂM 2024"],
  ["STT", "Tên xã", "Nội dung", "TC1", "TC2", "TC3", "Tổng số tiêu chí đạt"],
  [1, "Bình Hòa", "Kế hoạch", "x", "x", "x", 3],
  ["", "", "Thực hiện", "x", "x", "", 2],
  [2, "Tân Minh", "Kế hoạch", "x", "x", "", 2],
  ["", "", "Thực hiện", "x", "", "", 1],
];
const TASKS = taskSheet(
  [1, "Rà soát quy hoạch", "Sở Nội vụ", "Năm 2022", "Hoàn thành", 100, "5/QĐ", "03/04/2023"],
  [2, "Ban hành kế hoạch", "", "", "Đang thực hiện", 0.5, "", "05/06/2023"],
  ["", "và hướng dẫn", "", "", "", "", "", ""],
  [3, "Tập huấn", "Sở Tài chính", "Hàng năm", "", 1, "", ""],
) as string[][];
const SHEETS: readonly Grid[] = [
  gridFromRows("Nhiệm vụ", TASKS),
  gridFromRows("Nhiệm vụ", TASKS, { merges: [merged("E2:E3")] }),
  gridFromRows("Biểu 1", MARKED),
  gridFromRows("Biểu 1", MARKED, { merges: ["C3:C4", "B7:B8", "D8:E8"].map(merged) }),
  gridFromRows("Danh sách", DATED),
  gridFromRows("Danh sách", DATED, { merges: [merged("C4:C5")] }),
  gridFromRows("Biểu 2", OF_TIMES),
  gridFromRows("Hai bảng", [
    ...MARKED,
    [],
    ["BIỂU 2"],
    [...COMMUNE_HEADER],
    [1, "Tân Minh", "x", "x", "x", "x", "x", 5],
  ]),
];

const WRITTEN = [
  ...["x", "", "ko rõ", "Tân Minh", "Bình Hoà", "Xã Lạ", "Huyện Sông Mẫu", "Tổng cộng", "Cộng huyện Sông Mẫu"],
  ...[
    "II",
    "Đạt chuẩn",
    "NTM",
    "12/28/2023",
    "Kế hoạch",
    "Thực hiện",
    "Nơi nhận:",
    "TC1",
    "Tên xã",
    "Năm 2023",
    "Hoàn thành",
    "50%",
  ],
  ...[0, 1, 3, 5, 99, 2024, 45123],
];
const anEdit = fc.record({ row: fc.nat(12), column: fc.nat(9), value: fc.constantFrom(...WRITTEN) });

it("after any edits a sheet is read as from the start", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHEETS), fc.array(anEdit, { minLength: 1, maxLength: 6 }), (sheet, edits) => {
      let grid = sheet;
      let content = read(grid);
      for (const { row, column, value } of edits) {
        grid = withCell(grid, row % grid.rowCount, column, value);
        const again = read(grid, content);
        expect(toldBy(again)).toEqual(toldBy(read(grid)));
        content = again;
      }
    }),
    { seed: 3, numRuns: 15 },
  );
});

/** Lines of the rows that were not read again, as the sheet counts them. */
function keptRows(sheet: Grid, cell: string, value: string | number): number[] {
  const { top, left } = merged(cell);
  const before = read(sheet);
  const rows = (content: SheetContent) =>
    content.tables.flatMap((entry) => (entry.of === "communes" ? entry.table.rows : []));
  const known = new Set(rows(before).map(({ claims }) => claims));
  return rows(read(withCell(sheet, top, left, value), before)).flatMap(({ line, claims }) =>
    known.has(claims) ? [line + 1] : [],
  );
}

const ALL = [3, 4, 7, 8];

it.each([
  { cell: "F4", value: "x", kept: [3, 7, 8], why: "a mark is of its own row" },
  { cell: "B4", value: "Xã Lạ", kept: [3, 7, 8], why: "so is a name" },
  {
    cell: "B6",
    value: "Huyện Sông Mẫu",
    kept: ALL,
    why: "a heading states nothing, though what stands beneath it moves",
  },
  { cell: "C1", value: "TC2", kept: [], why: "by another header all is read again" },
])("the rows $kept are kept after an edit of $cell: $why", ({ cell, value, kept }) => {
  expect(keptRows(gridFromRows("Biểu 1", MARKED), cell, value)).toEqual(kept);
});

it("where a day can only be read with the month first, those of the other rows may be too: all is read again", () => {
  const sheet = gridFromRows("Danh sách", DATED);
  expect(keptRows(sheet, "F5", "07/08/2023")).toEqual([4, 7]);
  expect(keptRows(sheet, "F5", "12/28/2023")).toEqual([]);
});

it("an edit of what is merged over several rows reads all of them again", () => {
  const sheet = gridFromRows("Biểu 1", MARKED, { merges: [merged("C3:C4")] });
  expect(keptRows(sheet, "C3", "")).toEqual([7, 8]);
});

it("a sheet with a row more is read from the start", () => {
  const before = read(gridFromRows("Biểu 1", MARKED));
  const grid = gridFromRows("Biểu 1", [...MARKED.slice(0, 3), [9, "Tân Mạnh", "x"], ...MARKED.slice(3)] as string[][]);
  expect(toldBy(read(grid, before))).toEqual(toldBy(read(grid)));
});
