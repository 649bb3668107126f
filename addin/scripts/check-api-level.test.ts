import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkApiLevel } from "./check-api-level.mjs";

/** Code as it stands in a function that has a sheet and an event of Excel's. */
const inFunction = (code: string): string => `
declare const supports: (version: string) => boolean;
export async function sample(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range, event: Excel.WorksheetChangedEventArgs) {
  ${code}
}
`;

const ALLOWED = [
  "range.load({ values: true, format: { font: { name: true } } });",
  "sheet.getRanges('A1,B2').format.fill.color = '#FFF2CC';",
  "if (supports('1.13')) range.getMergedAreasOrNullObject();",
  "if (supports('1.13') && sheet) { await context.sync(); range.getMergedAreasOrNullObject(); }",
  "if (!supports('1.13')) return; range.getMergedAreasOrNullObject();",
  "if (!supports('1.13') || !sheet) return; [1].map(() => range.getMergedAreasOrNullObject());",
  "return supports('1.14') ? event.triggerSource : undefined;",
  "return supports('1.14') && event.triggerSource;",
  "return !supports('1.14') || event.triggerSource;",
  "if (!supports('1.14')) { return; } else { event.triggerSource; }",
  "if (Office.context.requirements.isSetSupported('ExcelApi', '1.10')) context.workbook.comments.add('A1', 'x');",
];

const REFUSED: readonly (readonly [string, string])[] = [
  ["range.getMergedAreasOrNullObject();", "getMergedAreasOrNullObject is ExcelApi 1.13"],
  ["return event.triggerSource;", "triggerSource is ExcelApi 1.14"],
  ["const { triggerSource } = event; return triggerSource;", "triggerSource is ExcelApi 1.14"],
  ["const { triggerSource: who } = event; return who;", "triggerSource is ExcelApi 1.14"],
  ["return event['triggerSource'];", "triggerSource is ExcelApi 1.14"],
  ["return event?.triggerSource;", "triggerSource is ExcelApi 1.14"],
  ["range.load({ hasSpill: true });", "hasSpill is ExcelApi 1.12"],
  ["if (supports('1.10')) range.getMergedAreasOrNullObject();", "getMergedAreasOrNullObject is ExcelApi 1.13"],
  ["if (supports('1.14')) {} return event.triggerSource;", "triggerSource is ExcelApi 1.14"],
  ["if (supports('1.14')) {} else event.triggerSource;", "triggerSource is ExcelApi 1.14"],
  ["if (supports('1.14') || sheet) event.triggerSource;", "triggerSource is ExcelApi 1.14"],
  ["if (!supports('1.14')) return event.triggerSource;", "triggerSource is ExcelApi 1.14"],
  ["if (!supports('1.14') && sheet) return; return event.triggerSource;", "triggerSource is ExcelApi 1.14"],
  [
    "if (supports('1.16')) context.application.format3DModel; return context.workbook.getActiveShape();",
    "Excel 2021 ends at 1.14",
  ],
  ["context.workbook.linkedWorkbooks.breakAllLinks();", "Excel 2021 ends at 1.14"],
  ["range.load('values, text');", "ask for the properties by an object"],
  ["range.load(['values']);", "ask for the properties by an object"],
  ["range.load();", "ask for the properties by an object"],
];

let folder: string;
let faults: string[];
const nameOf = (kind: string, i: number): string => join(folder, `${kind}-${i}.ts`);

beforeAll(() => {
  folder = mkdtempSync(fileURLToPath(new URL("../.planted-", import.meta.url)));
  const files = [
    ...ALLOWED.map((code, i) => [nameOf("allowed", i), code] as const),
    ...REFUSED.map(([code], i) => [nameOf("refused", i), code] as const),
  ];
  for (const [file, code] of files) writeFileSync(file, inFunction(code));
  faults = checkApiLevel(files.map(([file]) => file));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(ALLOWED.map((code, i) => [code, i] as const))("%s is let through", (_, i) => {
  expect(faults.filter((fault) => fault.includes(`allowed-${i}.ts`))).toEqual([]);
});

it.each(REFUSED.map(([code, fault], i) => [code, fault, i] as const))("%s is refused: %s", (_, fault, i) => {
  const own = faults.filter((one) => one.includes(`refused-${i}.ts`));
  expect(own.join("\n")).toContain(fault);
});
