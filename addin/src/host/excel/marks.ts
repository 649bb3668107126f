import type { Mark } from "../host";
import { runExcel } from "./run-excel";

/** Excel takes addresses up to 8,192 characters. */
const LONGEST_ADDRESS = 8_000;
/** Always true, and tells our conditional formats from the user's. */
export const MARK_FORMULA = '=N("ntm-kit")=0';
const FILLS: Readonly<Record<Mark["severity"], string>> = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };

/** Highlights cells by conditional formats of ours: no fill, value or format of the user's is overwritten. */
export function mark(marks: readonly Mark[]): Promise<void> {
  return runExcel(async (context) => {
    for (const [key, cells] of byPlaceAndSeverity(marks)) {
      const [severity, sheet] = [key.slice(0, key.indexOf("!")), key.slice(key.indexOf("!") + 1)];
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const address of chunks(cells)) {
        const format = worksheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = MARK_FORMULA;
        format.custom.format.fill.color = FILLS[severity as Mark["severity"]];
      }
    }
    await context.sync();
  });
}

function byPlaceAndSeverity(marks: readonly Mark[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { sheet, cell, severity } of marks) {
    const key = `${severity}!${sheet}`;
    const cells = groups.get(key);
    if (!cells) groups.set(key, [cell]);
    else if (!cells.includes(cell)) cells.push(cell);
  }
  return groups;
}

/** Addresses joined by commas, none longer than Excel takes. */
export function chunks(cells: readonly string[]): string[] {
  const addresses: string[] = [];
  for (const cell of cells) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + cell.length + 1 <= LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${cell}`;
    else addresses.push(cell);
  }
  return addresses;
}

/** Takes our conditional formats away, and only ours. */
export function unmark(): Promise<void> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ id: true });
    await context.sync();
    const formats = sheets.items.map((sheet) => sheet.getRange().conditionalFormats);
    for (const list of formats) list.load({ id: true, type: true });
    await context.sync();
    const custom = formats.flatMap((list) => list.items.filter((format) => format.type === "Custom"));
    for (const format of custom) format.custom.rule.load({ formula: true });
    await context.sync();
    for (const format of custom) if (format.custom.rule.formula.includes("ntm-kit")) format.delete();
    await context.sync();
  });
}
