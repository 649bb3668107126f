import type { ConditionalFormat, DocumentChart, SheetDocument, WorkbookDocument } from "@ntm-kit/sheets";
import { checkGiven } from "../../check-given";
import { chartPart, drawingPart } from "../../write/chart-part";
import { sheetPart } from "../../write/sheet-part";
import { conditionalLook, type StylesPart } from "../../write/styles-part";
import { escapePlain } from "../../write/xml-out";
import { familyOf } from "../package/families";
import { addLooks } from "../package/own-styles";
import { PackageEdit } from "../package/package-edit";
import { addContentType, addRelation, freePart, relationAttribute } from "../package/package-lists";
import type { PatchOptions } from "../package/patch-options";
import { listed, removeSheets } from "../package/sheet-list";
import { stylesOf } from "../package/styles-of";
import { children, insertInOrder, STYLES_ORDER, tagAt, tags, WORKBOOK_ORDER } from "../package/xml-edit";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * A copy of a workbook with the sheets of a document after its own, formulas over its cells among them. Sheets of the
 * same names, and defined names of the document, are replaced; every part that is not touched stays byte for byte.
 * Tables of Excel are written as plain cells.
 *
 * @throws {PatchError} where the bytes are no .xlsx or must not be changed
 * @example
 * const withSummary = await addSheets(bytes, liveSummary(run, summary, { language: "vi" }));
 */
export async function addSheets(
  bytes: Uint8Array,
  document: WorkbookDocument,
  options: PatchOptions = {},
): Promise<Uint8Array> {
  checkGiven({ document });
  const edit = await PackageEdit.open(bytes, options);
  await removeSheets(edit, new Set(document.sheets.map(({ name }) => name)));
  const { part: looks, account } = await addStyles(edit, document);
  const last = document.sheets.at(-1);
  for (const sheet of document.sheets) await addSheet(edit, sheet, looks, sheet === last ? account : undefined);
  edit.set(edit.main, withNames(await edit.text(edit.main), document.definedNames ?? {}));
  return edit.bytes();
}

/** The styles that cells and conditional formats of the document name, at the ends of the workbook's lists. */
async function addStyles(
  edit: PackageEdit,
  document: WorkbookDocument,
): Promise<{ part: StylesPart; account: string }> {
  const used = new Set(document.sheets.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell?.style ?? []));
  const name = await stylesOf(edit);
  const named = Object.entries(document.styles).filter(([style]) => used.has(style));
  const { xml, part, account } = addLooks(await edit.text(name), Object.fromEntries(named));
  const items = [...new Set(document.sheets.flatMap(({ conditionalFormats = [] }) => conditionalFormats.map(lookOf)))];
  const { xml: styles, first } = withConditional(xml, items);
  edit.set(name, styles);
  const conditionalStyle = (style: ConditionalFormat["style"]): number => first + items.indexOf(conditionalLook(style));
  return { part: { xml: "", ...part, conditionalStyle }, account };
}

const lookOf = ({ style }: ConditionalFormat): string => conditionalLook(style);

function withConditional(styles: string, items: readonly string[]): { xml: string; first: number } {
  const own = children(styles).list.find((child) => child.local === "dxfs");
  const inner = own ? styles.slice(own.innerStart, own.innerEnd) : "";
  const starts = inner.split(/<(?:[\w.-]+:)?dxf[\s/>]/).length - 1;
  const written = (p: string): string[] => items.map((item) => item.replace(/<(\/?)(?=\w)/g, `<$1${p}`));
  // Made twice of the same workbook, the list does not grow.
  const known = own ? inner.lastIndexOf(written(own.prefix).join("")) : -1;
  if (items.length === 0) return { xml: styles, first: starts };
  if (own && known >= 0)
    return { xml: styles, first: inner.slice(0, known).split(/<(?:[\w.-]+:)?dxf[\s/>]/).length - 1 };
  const whole = (p: string): string =>
    `<${p}dxfs count="${starts + items.length}">${inner}${written(p).join("")}</${p}dxfs>`;
  if (!own) return { xml: insertInOrder(styles, STYLES_ORDER, "dxfs", whole), first: 0 };
  return { xml: styles.slice(0, own.start) + whole(own.prefix) + styles.slice(own.whole), first: starts };
}

async function addSheet(
  edit: PackageEdit,
  sheet: SheetDocument,
  looks: StylesPart,
  account: string | undefined,
): Promise<void> {
  const part = freePart(edit, "xl/worksheets/sheet#.xml");
  edit.set(part, "");
  const drawing =
    sheet.charts && sheet.charts.length > 0 ? await addCharts(edit, part, sheet, sheet.charts) : undefined;
  const xml = sheetPart(sheet, looks, [], drawing, familyOf(edit));
  edit.set(part, account === undefined ? xml : xml.replace("<worksheet", `<!--ntm ${account}--><worksheet`));
  await addContentType(edit, part, SHEET);
  const id = await addRelation(edit, edit.main, "worksheet", part);
  const main = await edit.text(edit.main);
  edit.set(edit.main, listed(main, sheet, relationAttribute(edit, main, id)));
}

async function addCharts(
  edit: PackageEdit,
  part: string,
  sheet: SheetDocument,
  charts: readonly DocumentChart[],
): Promise<string> {
  const drawing = freePart(edit, "xl/drawings/drawing#.xml");
  edit.set(drawing, drawingPart(charts));
  await addContentType(edit, drawing, DRAWING);
  for (const chart of charts) {
    const own = freePart(edit, "xl/charts/chart#.xml");
    edit.set(own, chartPart(chart, sheet));
    await addContentType(edit, own, CHART);
    await addRelation(edit, drawing, "chart", own);
  }
  return addRelation(edit, part, "drawing", drawing);
}

/** Names of the workbook, those of the document in place of earlier ones. */
function withNames(xml: string, own: Readonly<Record<string, string>>): string {
  const entries = Object.entries(own);
  const list = children(xml).list.find((child) => child.local === "definedNames");
  const written = (p: string): string =>
    entries
      .map(([name, to]) => `<${p}definedName name="${escapePlain(name)}">${escapePlain(to)}</${p}definedName>`)
      .join("");
  if (entries.length === 0) return xml;
  if (!list)
    return insertInOrder(
      xml,
      WORKBOOK_ORDER,
      "definedNames",
      (p) => `<${p}definedNames>${written(p)}</${p}definedNames>`,
    );
  const inner = xml.slice(list.innerStart, list.innerEnd);
  const kept = inner.replace(/<(?:[\w.-]+:)?definedName\s[^>]*>[\s\S]*?<\/(?:[\w.-]+:)?definedName>/g, (element) => {
    const [first] = tags(element);
    const tag = first && tagAt(element, first);
    const isOurs =
      tag !== undefined && tag.get("localSheetId") === undefined && Object.hasOwn(own, tag.get("name") ?? "");
    return isOurs ? "" : element;
  });
  const all = `<${list.prefix}definedNames>${kept}${written(list.prefix)}</${list.prefix}definedNames>`;
  return xml.slice(0, list.start) + all + xml.slice(list.whole);
}
