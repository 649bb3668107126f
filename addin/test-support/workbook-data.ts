import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { RowData, SheetData, WorkbookData } from "@ntm-kit/office-simulation";
import { areaName, cellName, columnName, type Grid, type WorkbookGrids } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";

export const examplePath = (name: string): string =>
  fileURLToPath(new URL(`../../examples/workbooks/${name}`, import.meta.url));

/** A workbook of `examples/workbooks`, as the simulated Excel takes it. */
export const exampleWorkbook = (name: string): Promise<WorkbookData> => workbookFile(examplePath(name));

async function workbookFile(path: string): Promise<WorkbookData> {
  const name = basename(path);
  return workbookData(await readWorkbook(new Uint8Array(readFileSync(path)), { fileName: name }), name);
}

/** What was read from a file, laid out for the simulation: values, formulas with their results, formats, fonts, merges, what is hidden. */
export function workbookData(grids: WorkbookGrids, name: string): WorkbookData {
  return { name, sheets: grids.sheets.map(sheetData), date1904: grids.sheets.some((grid) => grid.date1904) };
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

function sheetData(grid: Grid): SheetData {
  const rows: RowData[] = [];
  const cached: Record<string, string | number | boolean> = {};
  const numberFormats: Record<string, string> = {};
  const fonts: Record<string, string> = {};
  for (let row = 0; row < grid.rowCount; row++) {
    const line: (string | number | boolean | null)[] = [];
    for (const cell of grid.row(row)) {
      const address = cellName(row, cell.column);
      line[cell.column] = cell.formula ? `=${cell.formula}` : (cell.value ?? "");
      if (cell.formula) cached[address] = cell.value ?? "";
      if (cell.format !== "General") numberFormats[address] = cell.format;
      if (cell.font) fonts[address] = cell.font;
    }
    rows.push(Array.from(line, (value) => value ?? null));
  }
  const { hiddenRows, hiddenColumns } = grid.store;
  return {
    name: grid.name,
    rows,
    cached,
    numberFormats,
    fonts,
    visibility: VISIBILITY[grid.visibility],
    merges: grid.merges.map(areaName),
    hiddenRows: [...hiddenRows].map((row) => row + 1),
    hiddenColumns: hiddenColumns.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => columnName(from + i)),
    ),
  };
}
