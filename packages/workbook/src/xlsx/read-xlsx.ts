import { type Grid, GridBuilder, type WorkbookGrids } from "@ntm-kit/sheets";
import type { ReadContext } from "../read-options";
import { damaged, tooLarge, WorkbookError } from "../workbook-error";
import { Utf8Source } from "../xml/xml-encoding";
import { XmlReader } from "../xml/xml-reader";
import type { ZipArchive } from "../zip/read-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { readExplained } from "./explained-part";
import { findPart, type Relationship, readRelationships } from "./relationships";
import { SharedStrings } from "./shared-strings";
import { names } from "./sheet-names";
import { type SheetContext, SheetReader } from "./sheet-reader";
import { readStyles, readThemeFont } from "./styles";
import { type ListedSheet, readWorkbookPart } from "./workbook-part";

/** The part a package is about, such as `xl/workbook.xml`; undefined where the package names none. */
export async function mainPart(zip: ZipArchive): Promise<ZipEntry | undefined> {
  for (const { type, target } of (await readRelationships(zip, "")).values())
    if (type === "officeDocument" && target !== undefined) return findPart(zip, target);
  return zip.find("xl/workbook.xml");
}

/**
 * Reads an .xlsx, .xlsm or .xltx whose zip is open already.
 *
 * @throws {WorkbookError} `not-a-workbook`, `damaged`, `too-large`, `encrypted`, `no-sheets`, with the part it is about
 */
export async function readXlsx(zip: ZipArchive, main: ZipEntry, context: ReadContext): Promise<WorkbookGrids> {
  const workbook = readWorkbookPart(await zip.inflate(main), main.name);
  const relations = await readRelationships(zip, main.name);
  if (workbook.sheets.length > context.limits.sheets) throw tooLarge("sheets", context.limits.sheets, main.name);
  const shared: SheetContext = {
    ...(await readSharedParts(zip, relations, context)),
    limits: context.limits,
    date1904: workbook.date1904,
    cells: 0,
  };
  const parts = workbook.sheets.map((sheet) => partOf(zip, sheet, relations, main.name));
  const progress = new Progress(parts, context);
  const sheets: Grid[] = [];
  const withoutCells: string[] = [];
  for (const [i, { sheet, entry }] of parts.entries()) {
    context.signal?.throwIfAborted();
    const grid = entry && (await readSheet(zip, entry, sheet, shared, (bytes) => progress.add(i, bytes)));
    if (grid) sheets.push(grid);
    else withoutCells.push(sheet.name);
  }
  if (sheets.length === 0) throw new WorkbookError("no-sheets", { part: main.name });
  const explained = await readExplained(zip, relations);
  return {
    format: "xlsx",
    sheets,
    ...(withoutCells.length > 0 && { withoutCells }),
    ...(explained.length > 0 && { explained }),
  };
}

interface SheetPart {
  readonly sheet: ListedSheet;
  /** Absent for charts, dialogs and macro sheets. */
  readonly entry?: ZipEntry;
}

function partOf(
  zip: ZipArchive,
  sheet: ListedSheet,
  relations: ReadonlyMap<string, Relationship>,
  main: string,
): SheetPart {
  const relation = relations.get(sheet.relationship);
  if (relation && relation.type !== "worksheet") return { sheet };
  const entry = relation?.target === undefined ? undefined : findPart(zip, relation.target);
  if (!entry) throw damaged(`the part of sheet "${sheet.name}" is missing`, relation?.target ?? main);
  return { sheet, entry };
}

async function readSharedParts(zip: ZipArchive, relations: ReadonlyMap<string, Relationship>, { limits }: ReadContext) {
  const part = async (type: string): Promise<{ bytes: Uint8Array; name: string } | undefined> => {
    const relation = [...relations.values()].find((other) => other.type === type);
    const entry = relation?.target === undefined ? undefined : findPart(zip, relation.target);
    return entry && { bytes: await zip.inflate(entry), name: entry.name };
  };
  const theme = await part("theme");
  const styles = await part("styles");
  const strings = await part("sharedStrings");
  const themeFont = theme && themeFontOf(theme.bytes, theme.name);
  return {
    styles: styles ? readStyles(styles.bytes, themeFont, styles.name) : [{ format: "General", isDate: false }],
    strings: new SharedStrings(strings?.bytes ?? new Uint8Array(0), strings?.name ?? "", limits),
  };
}

/** A theme only names a font nobody may use: a broken one is no reason to refuse the file. */
function themeFontOf(bytes: Uint8Array, part: string): string | undefined {
  try {
    return readThemeFont(bytes, part);
  } catch {
    return undefined;
  }
}

async function readSheet(
  zip: ZipArchive,
  entry: ZipEntry,
  sheet: ListedSheet,
  context: SheetContext,
  onBytes: (count: number) => void,
): Promise<Grid | undefined> {
  const { styles, strings, date1904, limits } = context;
  const grid = new GridBuilder(sheet.name, { visibility: sheet.visibility, date1904, styles, shared: strings });
  const reader = new SheetReader(grid, context, entry.name);
  const xml = new XmlReader(names, reader, entry.name, limits);
  const source = new Utf8Source((chunk) => xml.push(chunk), entry.name);
  const take = (chunk: Uint8Array): void => {
    onBytes(chunk.length);
    source.push(chunk);
  };
  await zip.stream(entry, take, limits.sheetSize);
  source.end();
  xml.end();
  if (!reader.isWorksheet) return undefined;
  reader.finish();
  return grid.build();
}

/** Tells how far reading has come, by the declared sizes of the sheets. */
class Progress {
  readonly #total: number;
  #done = 0;

  constructor(
    readonly parts: readonly SheetPart[],
    readonly context: ReadContext,
  ) {
    this.#total = parts.reduce((sum, { entry }) => sum + (entry?.size ?? 0), 0);
  }

  add(index: number, bytes: number): void {
    this.context.signal?.throwIfAborted();
    this.#done += bytes;
    this.context.onProgress?.({
      sheet: this.parts[index]?.sheet.name ?? "",
      sheetNumber: index + 1,
      sheetCount: this.parts.length,
      done: Math.min(1, this.#done / Math.max(this.#total, 1)),
    });
  }
}
