import type { SheetDocument, WorkbookDocument } from "@ntm-kit/sheets";
import type { Inserted } from "../host";
import { freeze, setUpPage } from "./page-setup";
import { removeSheets } from "./remove-sheets";
import type { Renamed } from "./renamed";
import { forNow, orElse, runExcel } from "./run-excel";
import { writeCells } from "./write-cells";
import { writeLook } from "./write-look";
import { addChart, addConditionalFormats, addValidations } from "./write-rules";

const LONGEST_NAME = 31;

/** A sheet of the document and the one in the workbook. */
interface Written {
  readonly sheet: SheetDocument;
  readonly worksheet: Excel.Worksheet;
}

/**
 * Adds the sheets of a document at the end and shows the first. The sheets `previous`, which are ours, make room; any other sheet
 * of the same name stays, and the new one gets a number. Where it fails midway, what was added is taken away again.
 */
export async function insertDocument(document: WorkbookDocument, previous: readonly string[]): Promise<Inserted> {
  const ids: string[] = [];
  try {
    return await runExcel((context) => write(context, document, previous, ids));
  } catch (error) {
    await removeSheets(ids).catch(() => {});
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  document: WorkbookDocument,
  previous: readonly string[],
  ids: string[],
): Promise<Inserted> {
  const taken = await takenNames(context, previous);
  const written = await addSheets(context, document, taken, ids);
  const renamed: Renamed = new Map(written.map(({ sheet, worksheet }) => [sheet.name, worksheet.name]));
  for (const { sheet, worksheet } of written) writeCells(worksheet, sheet, renamed);
  await context.sync();
  for (const decorate of decorations(document, taken.tables, renamed))
    await orElse(
      async () => {
        for (const one of written) decorate(one);
        await context.sync();
      },
      async () => {},
    );
  await show(context, written[0]!);
  return { ids, name: written[0]!.worksheet.name };
}

interface Taken {
  readonly sheets: Set<string>;
  readonly tables: Set<string>;
  readonly old: readonly Excel.Worksheet[];
}

/** Names that stay when the sheets before are gone. */
function takenNames(context: Excel.RequestContext, previous: readonly string[]): Promise<Taken> {
  const { worksheets, tables } = context.workbook;
  const isOld = (id: string): boolean => previous.includes(id);
  const look = async (withTables: boolean): Promise<Taken> => {
    worksheets.load({ id: true, name: true });
    if (withTables) tables.load({ name: true, worksheet: { id: true } });
    await context.sync();
    const kept = worksheets.items.filter((sheet) => !isOld(sheet.id));
    const keptTables = withTables ? tables.items.filter((table) => !isOld(table.worksheet.id)) : [];
    return {
      sheets: new Set(kept.map((sheet) => sheet.name.toLowerCase())),
      tables: new Set(keptTables.map((table) => table.name.toLowerCase())),
      old: worksheets.items.filter((sheet) => isOld(sheet.id)),
    };
  };
  return orElse(
    () => look(true),
    () => look(false),
  );
}

/** The new sheets come before the old ones go, so that the workbook never lacks a visible one; then they take over their names. */
async function addSheets(
  context: Excel.RequestContext,
  document: WorkbookDocument,
  { sheets, old }: Taken,
  ids: string[],
): Promise<Written[]> {
  const occupied = new Set([...sheets, ...old.map((sheet) => sheet.name.toLowerCase())]);
  const added = document.sheets.map((sheet) => {
    const [name, first] = [freeName(sheet.name, sheets), freeName(sheet.name, occupied)];
    return { sheet, name, first, worksheet: context.workbook.worksheets.add(first) };
  });
  for (const { worksheet } of added) worksheet.load({ id: true });
  await context.sync();
  ids.push(...added.map(({ worksheet }) => worksheet.id));
  for (const sheet of old) sheet.delete();
  for (const { worksheet, name, first } of added) {
    if (name !== first) worksheet.name = name;
    worksheet.load({ name: true });
  }
  await context.sync();
  return added;
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.slice(0, LONGEST_NAME);
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted.slice(0, LONGEST_NAME - 5)} (${n})`;
  taken.add(name.toLowerCase());
  return name;
}

/** What a sheet can be read without; a host that refuses one of them still gets the others. */
function decorations(document: WorkbookDocument, tables: Set<string>, renamed: Renamed): ((one: Written) => void)[] {
  return [
    ({ sheet, worksheet }) => writeLook(worksheet, sheet, document.styles),
    ({ sheet, worksheet }) => addTables(worksheet, sheet, tables),
    ({ sheet, worksheet }) => addConditionalFormats(worksheet, sheet, renamed),
    ({ sheet, worksheet }) => addValidations(worksheet, sheet, document.definedNames ?? {}, renamed),
    ({ sheet, worksheet }) => {
      for (const chart of sheet.charts ?? []) addChart(worksheet, chart);
    },
    ({ sheet, worksheet }) => {
      if (sheet.autoFilter) worksheet.autoFilter.apply(forNow(worksheet.getRange(sheet.autoFilter)));
      if (sheet.tabColor) worksheet.tabColor = `#${sheet.tabColor}`;
      freeze(worksheet, sheet);
    },
    ({ sheet, worksheet }) => setUpPage(worksheet, sheet),
    ({ sheet, worksheet }) => {
      if (sheet.hidden) worksheet.visibility = "Hidden";
    },
  ];
}

function addTables(worksheet: Excel.Worksheet, sheet: SheetDocument, names: Set<string>): void {
  for (const table of sheet.tables ?? []) {
    const added = worksheet.tables.add(table.range, true);
    added.name = freeTableName(table.name, names);
    if (table.style) added.style = table.style;
  }
}

/** A table's name takes no space and no bracket. */
function freeTableName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${n}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The sheet is there whether it can be shown or not: another workbook may have the focus. */
async function show(context: Excel.RequestContext, { worksheet }: Written): Promise<void> {
  try {
    worksheet.activate();
    await context.sync();
  } catch {
    // Left where the user is.
  }
}
