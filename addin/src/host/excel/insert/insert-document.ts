import type { SheetDocument, WorkbookDocument } from "@ntm-kit/sheets";
import type { Inserted } from "../../host";
import { cellSteps } from "../mark/write-cells";
import { forNow, meaningOf, orElse, runExcel } from "../run-excel";
import { addNames, type KnownName, knownNames, namesToAdd, removeNames, withNamesWrittenOut } from "./own-names";
import { freeze, setUpPage } from "./page-setup";
import type { Renamed } from "./renamed";
import { writeLook } from "./write-look";
import { addChart, addConditionalFormats, addValidations } from "./write-rules";

const LONGEST_NAME = 31;

/** A sheet of the document and the one in the workbook. */
interface Written {
  readonly sheet: SheetDocument;
  readonly worksheet: Excel.Worksheet;
  /** What it is called in the end, and until the old sheet of that name is gone. */
  readonly name: string;
  readonly first: string;
}

/**
 * Adds the sheets of a document at the end and shows the first. The sheets `previous`, which are ours, make room; any
 * other sheet of the same name stays, and the new one gets a number. Where it fails midway, what was added is taken
 * away again.
 */
export async function insertDocument(document: WorkbookDocument, previous: readonly string[]): Promise<Inserted> {
  try {
    return await insert(document, previous, inOne);
  } catch (error) {
    const meaning = meaningOf(error);
    if (meaning && !["too-large", "api-missing", "unexpected"].includes(meaning)) throw error;
    return insert(document, previous, oneByOne);
  }
}

/** What must succeed, and what a sheet can be read without. */
interface Steps {
  readonly write: readonly (() => void)[];
  readonly decorate: readonly (() => void)[];
}
type Way = (context: Excel.RequestContext, steps: Steps) => Promise<void>;

/** All in one request. */
const inOne: Way = async (context, { write, decorate }) => {
  for (const step of [...write, ...decorate]) step();
  await context.sync();
};

/** For what is too large for one request, and for hosts that refuse one of the steps. */
const oneByOne: Way = async (context, { write, decorate }) => {
  for (const step of write) await inOne(context, { write: [step], decorate: [] });
  for (const step of decorate)
    await orElse(
      () => inOne(context, { write: [], decorate: [step] }),
      async () => {},
    );
};

async function insert(document: WorkbookDocument, previous: readonly string[], way: Way): Promise<Inserted> {
  let before: Taken | undefined;
  let names: readonly string[] = [];
  let added: ReturnType<typeof namesToAdd> = [];
  try {
    return await runExcel(async (context) => {
      before = await takenNames(context, previous);
      added = namesToAdd(document, before.names);
      const described = withNamesWrittenOut(document, added);
      const written = planned(context, described, before);
      names = written.flatMap(({ name, first }) => [name, first]);
      const renamed: Renamed = new Map(written.map(({ sheet, name }) => [sheet.name, name]));
      const steps = stepsOf(described, written, before, renamed);
      const [makeRoom = () => {}, ...write] = steps.write;
      const known = before.names;
      // A formula is written when the names that it uses are there.
      const name = (): void => {
        removeNames(context.workbook, known);
        addNames(context.workbook, added, renamed);
      };
      await way(context, { ...steps, write: [makeRoom, name, ...write] });
      const [shown] = written;
      if (shown) await show(context, shown.worksheet);
      return { ids: written.map(({ worksheet }) => worksheet.id), name: shown?.name ?? "" };
    });
  } catch (error) {
    if (before) await takeAway(before.ids, names, added).catch(() => {});
    throw error;
  }
}

interface Taken {
  /** Sheets that were there before. */
  readonly ids: ReadonlySet<string>;
  readonly sheets: Set<string>;
  readonly tables: Set<string>;
  readonly old: readonly Excel.Worksheet[];
  /** Names of the workbook; none where they cannot be asked for. */
  readonly names: readonly KnownName[];
}

/** Names that stay when the sheets before are gone. */
function takenNames(context: Excel.RequestContext, previous: readonly string[]): Promise<Taken> {
  const { worksheets, tables, names } = context.workbook;
  const isOld = (id: string): boolean => previous.includes(id);
  const look = async (withTables: boolean): Promise<Taken> => {
    worksheets.load({ id: true, name: true });
    if (withTables) {
      tables.load({ name: true, worksheet: { id: true } });
      names.load({ name: true, formula: true });
    }
    await context.sync();
    const kept = worksheets.items.filter((sheet) => !isOld(sheet.id));
    const keptTables = withTables ? tables.items.filter((table) => !isOld(table.worksheet.id)) : [];
    const old = worksheets.items.filter((sheet) => isOld(sheet.id));
    return {
      ids: new Set(worksheets.items.map((sheet) => sheet.id)),
      sheets: new Set(kept.map((sheet) => sheet.name.toLowerCase())),
      tables: new Set(keptTables.map((table) => table.name.toLowerCase())),
      old,
      names: withTables ? knownNames(names, old) : [],
    };
  };
  return orElse(
    () => look(true),
    () => look(false),
  );
}

/**
 * The new sheets come before the old ones go, so that the workbook never lacks a visible one; then they take over their
 * names.
 */
function planned(context: Excel.RequestContext, document: WorkbookDocument, { sheets, old }: Taken): Written[] {
  const occupied = new Set([...sheets, ...old.map((sheet) => sheet.name.toLowerCase())]);
  return document.sheets.map((sheet) => {
    const [name, first] = [freeName(sheet.name, sheets), freeName(sheet.name, occupied)];
    return { sheet, name, first, worksheet: context.workbook.worksheets.add(first) };
  });
}

function stepsOf(
  document: WorkbookDocument,
  written: readonly Written[],
  { old, tables }: Taken,
  renamed: Renamed,
): Steps {
  const makeRoom = (): void => {
    for (const sheet of old) sheet.delete();
    for (const { worksheet, name, first } of written) {
      if (name !== first) worksheet.name = name;
      worksheet.load({ id: true });
    }
  };
  const each = (decorate: (worksheet: Excel.Worksheet, sheet: SheetDocument) => void) => (): void => {
    for (const { sheet, worksheet } of written) decorate(worksheet, sheet);
  };
  return {
    write: [makeRoom, ...written.flatMap(({ worksheet, sheet }) => cellSteps(worksheet, sheet, renamed))],
    decorate: [
      each((worksheet, sheet) => writeLook(worksheet, sheet, document.styles)),
      each((worksheet, sheet) => addTables(worksheet, sheet, tables)),
      each((worksheet, sheet) => addConditionalFormats(worksheet, sheet, renamed)),
      each((worksheet, sheet) => addValidations(worksheet, sheet, document.definedNames ?? {}, renamed)),
      each((worksheet, sheet) => {
        for (const chart of sheet.charts ?? []) addChart(worksheet, chart);
      }),
      each(arrange),
      each(setUpPage),
      each((worksheet, sheet) => {
        if (sheet.hidden) worksheet.visibility = "Hidden";
      }),
    ],
  };
}

function arrange(worksheet: Excel.Worksheet, sheet: SheetDocument): void {
  if (sheet.autoFilter) worksheet.autoFilter.apply(forNow(worksheet.getRange(sheet.autoFilter)));
  if (sheet.tabColor) worksheet.tabColor = `#${sheet.tabColor}`;
  freeze(worksheet, sheet);
}

/** Sheets of these names that were not there before, and the names that came with them. */
function takeAway(
  before: ReadonlySet<string>,
  names: readonly string[],
  added: readonly (readonly [name: string, reference: string])[],
): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, name: true });
    const items = added.map(([name]) => context.workbook.names.getItemOrNullObject(name));
    for (const item of items) item.load({ name: true });
    await context.sync();
    for (const item of items) if (!item.isNullObject) item.delete();
    for (const sheet of worksheets.items) if (!before.has(sheet.id) && names.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.slice(0, LONGEST_NAME);
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted.slice(0, LONGEST_NAME - 5)} (${n})`;
  taken.add(name.toLowerCase());
  return name;
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
async function show(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<void> {
  try {
    worksheet.activate();
    await context.sync();
  } catch {
    // Left where the user is.
  }
}
