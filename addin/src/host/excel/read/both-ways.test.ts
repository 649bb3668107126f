import { plans } from "@ntm-kit/plans";
import type { DocumentCell, Grid, WorkbookDocument, WorkbookGrids } from "@ntm-kit/sheets";
import { DATE_FORMATS, NUMBER_FORMATS } from "@ntm-kit/sheets/testing";
import { readWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import { describe, expect, it } from "vitest";
import { hostOver, LEVELS } from "../../../../test-support/excel-host";
import { workbookData } from "../../../../test-support/workbook-data";
import type { Checked } from "../../../engine/protocol";
import { type CellBlock, SheetCells, type SheetHead } from "../../../engine/sheet-cells";

const FORMATS = [...DATE_FORMATS, ...NUMBER_FORMATS];
const NAME = "dinh-dang-so.xlsx";

/** Communes at the advanced standard since 2023, under each format in turn: what shows a date is a day of the year 1905 instead. */
async function workbookOfFormats(): Promise<WorkbookDocument> {
  const plan = await plans[0]?.load();
  const communes = (plan?.units ?? []).filter((unit) => unit.type === "xã").slice(0, FORMATS.length);
  const cells = (values: readonly (string | number)[]) => values.map((value): DocumentCell => ({ value }));
  const rows = communes.map(({ name }, i) => [
    ...cells([i + 1, name, ...Array<string>(19).fill("x"), 19, "NTM nâng cao"]),
    { value: 2023, style: `format${i}` },
  ]);
  const criteria = Array.from({ length: 19 }, (_, i) => i + 1);
  const head = cells(["TT", "Tên xã", ...criteria, "Tổng số tiêu chí đạt", "Mức đạt chuẩn", "Ngày công nhận"]);
  const styles = Object.fromEntries(FORMATS.map((numberFormat, i) => [`format${i}`, { numberFormat }]));
  return { title: "", styles, sheets: [{ name: "Biểu 1", rows: [head, ...rows] }] };
}

const cellsOf = (grid: Grid) =>
  [...grid.cells()].map(({ row, column, kind, value, isFormula, isDate, format }) => ({
    ...{ row, column, kind, value, isFormula, isDate, format },
  }));

/** Everything that a check says of cells and targets. */
const saidBy = ({ report }: Checked) => ({
  findings: report.findings.map(({ file: _, fingerprint: __, ...finding }) => finding),
  targets: report.targets,
  sheets: report.files[0]?.sheets,
});

/** Opens bytes in a simulated Excel, and gives the grids that its host told the engine beside what the engine says. */
async function throughExcel(grids: WorkbookGrids, apiLevel: (typeof LEVELS)[number]) {
  const over = await hostOver(workbookData(grids, NAME), { apiLevel });
  const sheets = new Map<string, SheetCells>();
  const call: typeof over.engine.call = (name, args, options) => {
    if (name === "head") sheets.set((args[0] as SheetHead).name, new SheetCells(args[0] as SheetHead));
    if (name === "block") sheets.get(args[0] as string)?.put(args[1] as CellBlock);
    return over.engine.call(name, args, options);
  };
  await over.host.read({ ...over.engine, call }, {});
  return { engine: over.engine, grids: [...sheets.values()].map((cells) => cells.grid()) };
}

describe.each(LEVELS)("one workbook, from its file and through ExcelApi %s", (apiLevel) => {
  it("has the same cells, findings and targets, whatever its number formats are", async () => {
    const bytes = writeWorkbook(await workbookOfFormats());
    const ofFile = await readWorkbook(bytes, { fileName: NAME });
    const { engine, grids } = await throughExcel(ofFile, apiLevel);
    expect(grids.map(cellsOf)).toEqual(ofFile.sheets.map(cellsOf));

    const options = { asOf: "2025-12-31", language: "vi", overrides: {} } as const;
    const inExcel = saidBy(await engine.call("check", [options]));
    await engine.call("open", [{ name: NAME, bytes }]);
    expect(inExcel).toEqual(saidBy(await engine.call("check", [options])));

    const tooEarly = inExcel.findings.filter(({ code }) => code === "recognition/date-outside-period");
    expect(tooEarly.map(({ cell }) => cell)).toEqual(DATE_FORMATS.map((_, i) => `X${i + 2}`));
  });
});
