import type { SeverityMark } from "../../host";
import { HostError } from "../../host-error";
import { forNow, orElse, runExcel } from "../run-excel";
import { groupBy } from "./group-by";

/** Excel takes addresses up to 8,192 characters. */
const LONGEST_ADDRESS = 8_000;
/** Always true, and tells our conditional formats from the user's. */
export const MARK_FORMULA = '=N("ntm-kit")=0';
const FILLS: Readonly<Record<SeverityMark["severity"], string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7",
};
/** A new conditional format goes before the others: the gravest comes last and wins. */
const ORDER: readonly SeverityMark["severity"][] = ["info", "warning", "error"];

/**
 * Highlights cells by conditional formats of ours: no fill, value or format of the user's is overwritten. Looks first,
 * so that nothing is marked where one of the sheets is gone or protected.
 */
export function mark(marks: readonly SeverityMark[]): Promise<void> {
  return runExcel(async (context) => {
    const bySheet = groupBy(marks, ({ sheet }) => sheet);
    const found = await sheetsToMark(context, [...bySheet.keys()]);
    for (const [name, worksheet] of found) {
      const cells = bySheet.get(name) ?? [];
      for (const severity of ORDER) {
        const marked = cells.flatMap((one) => (one.severity === severity ? [one.cell] : []));
        for (const address of chunks([...new Set(marked)])) highlight(worksheet, address, FILLS[severity]);
      }
    }
    await context.sync();
  });
}

function highlight(worksheet: Excel.Worksheet, address: string, color: string): void {
  const format = forNow(worksheet.getRanges(address)).conditionalFormats.add("Custom");
  format.custom.rule.formula = MARK_FORMULA;
  format.custom.format.fill.color = color;
}

async function sheetsToMark(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<[string, Excel.Worksheet][]> {
  const look = async (withProtection: boolean): Promise<[string, Excel.Worksheet][]> => {
    const found = names.map((name): [string, Excel.Worksheet] => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
      worksheet.load({ name: true });
      if (withProtection) worksheet.load({ protection: { protected: true } });
      return [name, worksheet];
    });
    await context.sync();
    for (const [name, worksheet] of found) {
      if (worksheet.isNullObject) throw new HostError("sheet-gone", name);
      if (withProtection && worksheet.protection.protected) throw new HostError("protected", name);
    }
    return found;
  };
  return orElse(
    () => look(true),
    () => look(false),
  );
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
    if (custom.length === 0) return;
    const rules = custom.map((format) => ({ format, rule: format.custom.rule }));
    for (const { rule } of rules) rule.load({ formula: true });
    await context.sync();
    for (const { format, rule } of rules) if (rule.formula?.includes("ntm-kit")) format.delete();
    await context.sync();
  });
}
