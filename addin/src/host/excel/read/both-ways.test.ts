import { plans } from "@ntm-kit/plans";
import type { DocumentCell, Grid, WorkbookDocument, WorkbookGrids } from "@ntm-kit/sheets";
import { DATE_FORMATS, NUMBER_FORMATS } from "@ntm-kit/sheets/testing";
import { readWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import { describe, expect, it } from "vitest";
import { readZip } from "../../../../../packages/workbook/src/zip/read-zip";
import { writeZip } from "../../../../../packages/workbook/src/zip/write-zip";
import { hostOver, LEVELS } from "../../../../test-support/excel-host";
import { workbookData } from "../../../../test-support/workbook-data";
import type { Checked } from "../../../engine/protocol";
import { type CellBlock, SheetCells, type SheetHead } from "../../../engine/sheet-cells";

const FORMATS = [...DATE_FORMATS, ...NUMBER_FORMATS];
const NAME = "dinh-dang-so.xlsx";

/**
 * Communes at the advanced standard since 2023, under each format in turn: what shows a date is a day of the year 1905
 * instead.
 */
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

/** Communes that reached the advanced standard on 30 June 2024, which in the system of 1904 is day 44,011. */
async function workbookOfDays(numberFormat: string): Promise<WorkbookDocument> {
  const { sheets, ...document } = await workbookOfFormats();
  const styles = { day: { numberFormat } };
  const withDays = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, i) => (i === 0 ? row : [...row.slice(0, -1), { value: 44_011, style: "day" }])),
  }));
  return { ...document, styles, sheets: withDays };
}

/** The same file as a program of an old Mac writes it. */
async function countingFrom1904(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = readZip(bytes);
  const parts = await Promise.all(
    zip.entries.map(async (entry) => ({ name: entry.name, data: await zip.inflate(entry) })),
  );
  return writeZip(
    parts.map(({ name, data }) => {
      if (name !== "xl/workbook.xml") return { name, data };
      const text = new TextDecoder().decode(data).replace(/<sheets>/, '<workbookPr date1904="1"/><sheets>');
      return { name, data: new TextEncoder().encode(text) };
    }),
  );
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
  const blocks: CellBlock[] = [];
  const call: typeof over.engine.call = (name, args, options) => {
    if (name === "head") sheets.set((args[0] as SheetHead).name, new SheetCells(args[0] as SheetHead));
    if (name === "block") {
      blocks.push(args[1] as CellBlock);
      sheets.get(args[0] as string)?.put(args[1] as CellBlock);
    }
    return over.engine.call(name, args, options);
  };
  await over.host.read({ ...over.engine, call }, {});
  const date1904 = blocks.some((block) => block.date1904);
  return { engine: over.engine, grids: [...sheets.values()].map((cells) => cells.grid(date1904)) };
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

  it.each(["dd/mm/yyyy", "d-m-yy"])("has the same days where they count from 1904 and show as %s", async (format) => {
    const bytes = await countingFrom1904(writeWorkbook(await workbookOfDays(format)));
    const ofFile = await readWorkbook(bytes, { fileName: NAME });
    const { engine, grids } = await throughExcel(ofFile, apiLevel);
    expect(ofFile.sheets.map((grid) => grid.date1904)).toEqual([true]);
    expect(grids.map((grid) => grid.date1904)).toEqual([true]);
    const options = { asOf: "2025-12-31", language: "vi", overrides: {} } as const;
    const inExcel = saidBy(await engine.call("check", [options]));
    await engine.call("open", [{ name: NAME, bytes }]);
    expect(inExcel).toEqual(saidBy(await engine.call("check", [options])));
    expect(inExcel.findings.filter(({ code }) => code.startsWith("date/"))).toEqual([]);
  });
});
