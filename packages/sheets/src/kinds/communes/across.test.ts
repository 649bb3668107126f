import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";

const criteria = samplePlan.criteriaSets[0]!.criteria;

it("a form with the criteria down and the communes across is read as the same kind", () => {
  const grid = gridFromRows("Biểu", [
    ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI HUYỆN SÔNG MẪU"],
    [],
    ["TT", "Tên tiêu chí", "Bình Hòa", "Tân Minh", "Tổng số xã đạt"],
    ...criteria.map((criterion, i) => [i + 1, criterion.name, "x", i < 3 ? "x" : null, i < 3 ? 2 : 1]),
    [null, "Tổng số tiêu chí đạt", criteria.length, 3, null],
  ]);
  const sheet = readSheet(grid, 0, readContext(samplePlan));
  expect(sheet.kind).toBe("commune-criteria");
  const entry = sheet.tables[0]!;
  if (entry.of !== "communes") throw new Error("not a table of communes");
  expect(entry.table.scope?.id).toBe("song-mau");
  expect(
    entry.table.rows.map((row) => [
      row.unit?.name,
      row.marks.filter((mark) => mark.state === "met").length,
      row.total?.value,
    ]),
  ).toEqual([
    ["Bình Hòa", criteria.length, criteria.length],
    ["Tân Minh", 3, 3],
  ]);
  const { nonEmpty, ...parts } = sheet.ledger;
  expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(nonEmpty);
});

it("a sheet of one commune is read with the name its title gives", () => {
  const grid = gridFromRows("Sheet1", [
    ["BIỂU ĐÁNH GIÁ CÁC TIÊU CHÍ NÔNG THÔN MỚI XÃ TÂN MINH"],
    [],
    ["TT", "Tên tiêu chí", "Chỉ tiêu", "Đánh giá"],
    ...criteria.map((criterion, i) => [i + 1, criterion.name, "theo quy định", i < 4 ? "Đạt" : "Chưa đạt"]),
  ]);
  const sheet = readSheet(grid, 0, readContext(samplePlan));
  const entry = sheet.tables[0];
  if (entry?.of !== "communes") throw new Error("not a table of communes");
  expect(entry.table.rows.map((row) => [row.unit?.id, row.marks.map((mark) => mark.state)])).toEqual([
    ["song-mau/tan-minh", ["met", "met", "met", "met", "not-met"]],
  ]);
});

it("a sheet with headings across but no criteria beneath them is no form of one commune", () => {
  const grid = gridFromRows("Biểu", [
    ["Nội dung thực hiện", "STT"],
    ["Tên xã", "TC2"],
    [22, 46],
  ]);
  expect(readSheet(grid, 0, readContext(samplePlan)).kind).toBe("unrecognised");
});
