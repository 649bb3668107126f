import {
  cellName,
  type DocumentChart,
  type DocumentStyle,
  type SheetDocument,
  type ValidationRule,
  type WorkbookDocument,
} from "@ntm-kit/sheets";
import type { Inserted } from "../host";
import { chunks } from "./marks";
import { runExcel } from "./run-excel";

/** Points of one character of the standard font. */
const POINTS_A_CHARACTER = 5.6;
const LONGEST_NAME = 31;

/**
 * Adds the sheets of a document at the end and shows the first. The sheets `previous`, which are ours, make room; any other sheet
 * of the same name stays, and the new one gets a number.
 */
export function insertDocument(document: WorkbookDocument, previous: readonly string[]): Promise<Inserted> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ id: true, name: true });
    context.workbook.tables.load({ name: true, worksheet: { id: true } });
    await context.sync();
    const old = sheets.items.filter((sheet) => previous.includes(sheet.id));
    const names = sheets.items.filter((sheet) => !old.includes(sheet)).map((sheet) => sheet.name.toLowerCase());
    const tables = context.workbook.tables.items.filter((table) => !previous.includes(table.worksheet.id));
    const taken = { sheets: new Set(names), tables: new Set(tables.map((table) => table.name.toLowerCase())) };
    // They go first, so that their names and those of their tables are free again; a workbook keeps one sheet at least.
    if (old.length < sheets.items.length) for (const sheet of old) sheet.delete();
    const added = document.sheets.map((sheet) => {
      const worksheet = sheets.add(freeName(sheet.name, taken.sheets));
      writeSheet(worksheet, sheet, document, taken.tables);
      worksheet.load({ id: true, name: true });
      return worksheet;
    });
    added[0]!.activate();
    await context.sync();
    return { ids: added.map((sheet) => sheet.id), name: added[0]!.name };
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.slice(0, LONGEST_NAME);
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted.slice(0, LONGEST_NAME - 5)} (${n})`;
  taken.add(name.toLowerCase());
  return name;
}

/** Data first, formats after. */
function writeSheet(
  worksheet: Excel.Worksheet,
  sheet: SheetDocument,
  document: WorkbookDocument,
  tables: Set<string>,
): void {
  const { styles } = document;
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  if (sheet.rows.length > 0)
    worksheet.getRangeByIndexes(0, 0, sheet.rows.length, columns).values = sheet.rows.map((row) =>
      Array.from({ length: columns }, (_, c) => entryOf(row[c])),
    );
  for (const [name, cells] of cellsByStyle(sheet))
    for (const address of chunks(cells)) applyStyle(worksheet.getRanges(address).format, styles[name] ?? {});
  for (const [name, cells] of cellsByStyle(sheet)) setNumberFormat(worksheet, cells, styles[name]);
  sheet.columnWidths?.forEach((width, c) => {
    worksheet.getRangeByIndexes(0, c, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  });
  for (const merge of sheet.merges ?? []) worksheet.getRange(merge).merge();
  for (const table of sheet.tables ?? []) {
    const added = worksheet.tables.add(table.range, true);
    added.name = freeName(table.name, tables);
    if (table.style) added.style = table.style;
  }
  addRules(worksheet, sheet, document.definedNames ?? {});
  for (const chart of sheet.charts ?? []) addChart(worksheet, chart);
  if (sheet.autoFilter) worksheet.autoFilter.apply(worksheet.getRange(sheet.autoFilter));
  if (sheet.tabColor) worksheet.tabColor = `#${sheet.tabColor}`;
  if (sheet.hidden) worksheet.visibility = "Hidden";
  freeze(worksheet, sheet);
}

/** A text that a host would take for a formula or a number is written as text. */
function entryOf(cell: SheetDocument["rows"][number][number] | undefined): string | number | boolean {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (typeof value !== "string") return value ?? "";
  return /^[=+@-]|^[\d.,/\s%:-]+$/.test(value) && value !== "" ? `'${value}` : value;
}

function cellsByStyle(sheet: SheetDocument): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  sheet.rows.forEach((row, r) => {
    for (const run of runsOf(row)) {
      const last = run.to > run.from ? `:${cellName(r, run.to)}` : "";
      const address = cellName(r, run.from) + last;
      groups.set(run.style, [...(groups.get(run.style) ?? []), address]);
    }
  });
  return groups;
}

/** Neighbours of one style in a row, so that addresses stay few. */
function runsOf(row: SheetDocument["rows"][number]): { style: string; from: number; to: number }[] {
  const runs: { style: string; from: number; to: number }[] = [];
  row.forEach((cell, c) => {
    const last = runs.at(-1);
    if (!cell?.style) return;
    if (last && last.style === cell.style && last.to === c - 1) last.to = c;
    else runs.push({ style: cell.style, from: c, to: c });
  });
  return runs;
}

function applyStyle(format: Excel.RangeFormat, style: DocumentStyle): void {
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.fontSize) format.font.size = style.fontSize;
  if (style.color) format.font.color = `#${style.color}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.wrap) format.wrapText = true;
  if (style.align)
    format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[style.align];
  if (style.verticalAlign)
    format.verticalAlignment = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[style.verticalAlign];
  if (style.border)
    for (const edge of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const)
      format.borders.getItem(edge).style = "Continuous";
}

function setNumberFormat(worksheet: Excel.Worksheet, cells: readonly string[], style: DocumentStyle | undefined): void {
  if (!style?.numberFormat) return;
  for (const cell of cells) worksheet.getRange(cell).numberFormat = style.numberFormat as never;
}

function addRules(worksheet: Excel.Worksheet, sheet: SheetDocument, names: Readonly<Record<string, string>>): void {
  for (const { range, formula, style } of sheet.conditionalFormats ?? []) {
    const added = worksheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = `=${formula}`;
    if (style.fill) added.custom.format.fill.color = `#${style.fill}`;
    if (style.color) added.custom.format.font.color = `#${style.color}`;
    if (style.bold) added.custom.format.font.bold = true;
  }
  for (const { range, rule, prompt, promptTitle, error, errorTitle } of sheet.validations ?? []) {
    const { dataValidation } = worksheet.getRange(range);
    dataValidation.rule = ruleOf(rule, names);
    if (prompt) dataValidation.prompt = { showPrompt: true, title: promptTitle ?? "", message: prompt };
    if (error) dataValidation.errorAlert = { showAlert: true, style: "Stop", title: errorTitle ?? "", message: error };
  }
}

/** A defined name is written out, so that none is added to the user's workbook. */
function ruleOf(rule: ValidationRule, names: Readonly<Record<string, string>>): Excel.DataValidationRule {
  if (rule.kind === "list")
    return {
      list: {
        inCellDropDown: true,
        source: "items" in rule ? rule.items.join(",") : `=${names[rule.from] ?? rule.from}`,
      },
    };
  if (rule.kind === "date") return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  const bounds = { formula1: rule.min, formula2: rule.max, operator: "Between" as const };
  return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

function freeze(worksheet: Excel.Worksheet, { freeze: frozen }: SheetDocument): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

const CHARTS = { bar: "BarClustered", "stacked-bar": "BarStacked", column: "ColumnClustered" } as const;

/** A native chart: its first series comes with it, the others are added. */
function addChart(worksheet: Excel.Worksheet, { kind, title, anchor, categories, series }: DocumentChart): void {
  const [first, ...others] = series;
  if (!first) return;
  const chart = worksheet.charts.add(CHARTS[kind], worksheet.getRange(first.values), "Auto");
  chart.title.text = title;
  const { row, column, rows, columns } = anchor;
  chart.setPosition(
    worksheet.getRangeByIndexes(row, column, 1, 1),
    worksheet.getRangeByIndexes(row + rows, column + columns, 1, 1),
  );
  const drawn = [chart.series.getItemAt(0), ...others.map((entry) => chart.series.add(entry.name))];
  series.forEach((entry, i) => {
    const line = drawn[i]!;
    line.name = entry.name;
    if (i > 0) line.setValues(worksheet.getRange(entry.values));
    line.setXAxisValues(worksheet.getRange(categories));
    if (entry.color) line.format.fill.setSolidColor(`#${entry.color}`);
  });
}
