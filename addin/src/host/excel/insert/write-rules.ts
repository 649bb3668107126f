import type { DocumentChart, SheetDocument, ValidationRule } from "@ntm-kit/sheets";
import { forNow } from "../run-excel";
import { type Renamed, withRenamed } from "./renamed";

/** The longest list that Excel takes written out. */
const LONGEST_LIST = 255;

/**
 * Conditional formats, from the last on: a new one goes before the others, and earlier rules of the document are to
 * win.
 */
export function addConditionalFormats(worksheet: Excel.Worksheet, sheet: SheetDocument, renamed: Renamed): void {
  for (const { range, formula, style } of [...(sheet.conditionalFormats ?? [])].reverse()) {
    const { custom } = forNow(worksheet.getRange(range)).conditionalFormats.add("Custom");
    custom.rule.formula = `=${withRenamed(formula, renamed)}`;
    if (style.fill) custom.format.fill.color = `#${style.fill}`;
    if (style.color) custom.format.font.color = `#${style.color}`;
    if (style.bold) custom.format.font.bold = true;
  }
}

export function addValidations(
  worksheet: Excel.Worksheet,
  sheet: SheetDocument,
  names: Readonly<Record<string, string>>,
  renamed: Renamed,
): void {
  for (const { range, rule, prompt, promptTitle, error, errorTitle } of sheet.validations ?? []) {
    const excelRule = ruleOf(rule, names, renamed);
    if (!excelRule) continue;
    const { dataValidation } = forNow(worksheet.getRange(range));
    dataValidation.rule = excelRule;
    if (prompt) dataValidation.prompt = { showPrompt: true, title: promptTitle ?? "", message: prompt };
    if (error) dataValidation.errorAlert = { showAlert: true, style: "Stop", title: errorTitle ?? "", message: error };
  }
}

/**
 * A defined name is written out, so that none is added to the user's workbook. A list that Excel would refuse is left
 * out.
 */
function ruleOf(
  rule: ValidationRule,
  names: Readonly<Record<string, string>>,
  renamed: Renamed,
): Excel.DataValidationRule | undefined {
  if (rule.kind === "list") {
    const source = "items" in rule ? rule.items.join(",") : `=${withRenamed(names[rule.from] ?? rule.from, renamed)}`;
    return "items" in rule && source.length > LONGEST_LIST ? undefined : { list: { inCellDropDown: true, source } };
  }
  if (rule.kind === "date") return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  const bounds = { formula1: rule.min, formula2: rule.max, operator: "Between" as const };
  return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

const CHARTS = { bar: "BarClustered", "stacked-bar": "BarStacked", column: "ColumnClustered" } as const;

/** A native chart: its first series comes with it, the others are added. */
export function addChart(worksheet: Excel.Worksheet, { kind, title, anchor, categories, series }: DocumentChart): void {
  const [first, ...others] = series;
  if (!first) return;
  const range = (address: string): Excel.Range => forNow(worksheet.getRange(address));
  const chart = worksheet.charts.add(CHARTS[kind], range(first.values), "Auto");
  chart.title.text = title;
  const { row, column, rows, columns } = anchor;
  chart.setPosition(
    forNow(worksheet.getRangeByIndexes(row, column, 1, 1)),
    forNow(worksheet.getRangeByIndexes(row + rows, column + columns, 1, 1)),
  );
  const draw = (line: Excel.ChartSeries, { name, color }: DocumentChart["series"][number]): void => {
    line.name = name;
    line.setXAxisValues(range(categories));
    if (color) line.format.fill.setSolidColor(`#${color}`);
  };
  draw(chart.series.getItemAt(0), first);
  for (const entry of others) {
    const line = chart.series.add(entry.name);
    line.setValues(range(entry.values));
    draw(line, entry);
  }
}
