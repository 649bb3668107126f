import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { checkFiles } from "./check-files";
import { mappingsOf } from "./mappings-of";
import { reportOf } from "./report-of";

const criteria = samplePlan.criteriaSets[0]!.criteria;
const across = gridFromRows("Biểu", [
  ["UBND HUYỆN SÔNG MẪU", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI"],
  ["TT", "Tên tiêu chí", "Bình Hòa", "Tân Minh"],
  ...criteria.map((criterion, i) => [i + 1, criterion.name, "x", i < 3 ? "x" : null]),
  [null, "Tổng số tiêu chí đạt", criteria.length, 3],
]);
const input = { path: "a.xlsx", sha256: "", workbook: { format: "xlsx" as const, sheets: [across] } };
const options = { plan: samplePlan, asOf: "2025-12-31" };
const words = { language: "en" as const, toolVersion: "1" };

it("of a form with the communes across, rows say where each field is told, and the data begins beneath the names", async () => {
  const sheet = reportOf(await checkFiles([input], options), words).files[0]!.sheets[0]!;
  expect(sheet).toMatchObject({ orientation: "units-in-columns", headerRows: [3], dataRange: "C4:D9", records: 2 });
  expect(sheet.columns.filter(({ field }) => field !== "number")).toMatchObject([
    { field: "unit", column: "B", row: 3 },
    ...criteria.map((criterion, i) => ({ field: `criterion.${criterion.number}`, column: "B", row: 4 + i })),
    { field: "total", column: "B", row: 9 },
  ]);
});

it("a saved reading of such a form names rows, is found again by its fingerprint and used", async () => {
  const [mapping] = mappingsOf(await checkFiles([input], options));
  expect(mapping).toMatchObject({ orientation: "units-in-columns", columns: { "3": "unit", "9": "total" } });
  const columns = { ...mapping!.columns, "9": "" };
  const run = await checkFiles([input], { ...options, mappings: [{ ...mapping!, columns }] });
  const sheet = reportOf(run, words).files[0]!.sheets[0]!;
  expect(sheet).toMatchObject({ mapping: mapping!.name, records: 2, dataRange: "C4:D8" });
});

it("a column of names beneath a blank heading is called by its place", async () => {
  const rows = [
    ["STT", null, "TC1", "TC2", "TC3", "TC4", "TC5"],
    [1, "Bình Hòa", "x", "x", "x", "x", "x"],
  ];
  const workbook = { format: "xlsx" as const, sheets: [gridFromRows("Biểu", rows)] };
  const run = await checkFiles([{ ...input, workbook }], options);
  const sheet = reportOf(run, words).files[0]!.sheets[0]!;
  expect(sheet.columns[1]).toMatchObject({ field: "unit", column: "B", header: "B" });
});
