import { checkDocument, type DocumentTable, type SheetDocument, type WorkbookDocument } from "@ntm-kit/sheets";
import { checkGiven } from "../check-given";
import { checkOptions } from "../check-options";
import { type NewZipEntry, WRITE_NAMES, type WriteZipOptions, writeZip } from "../zip/write-zip";
import { chartPart, drawingPart } from "./chart-part";
import { quotedSheet, referenceOf, referenceTo } from "./references";
import { sheetPart } from "./sheet-part";
import { stylesPart } from "./styles-part";
import { element, escapePlain, XML_HEAD } from "./xml-out";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The .xlsx file of a document. Equal documents give equal bytes.
 *
 * @throws {DocumentError} where the document breaks a rule of the format
 * @example
 * await writeFile("mau.xlsx", writeWorkbook(templateDocument("commune-criteria", plan)));
 */
export function writeWorkbook(document: WorkbookDocument, options: WriteZipOptions = {}): Uint8Array {
  checkGiven({ options });
  checkOptions(options, WRITE_NAMES);
  checkDocument(document);
  const styles = stylesPart(document);
  const tables = document.sheets.flatMap((sheet) => sheet.tables ?? []);
  const parts = new Map<string, string>([
    ["[Content_Types].xml", ""],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"], CORE])],
    ["docProps/core.xml", coreProperties(document.title)],
    ["xl/workbook.xml", workbookPart(document)],
    ["xl/_rels/workbook.xml.rels", workbookRelations(document.sheets.length)],
    ["xl/styles.xml", styles.xml],
  ]);
  let tableNumber = 0;
  let drawings = 0;
  let charts = 0;
  document.sheets.forEach((sheet, i) => {
    const own = (sheet.tables ?? []).map((table) => ({ table, id: ++tableNumber }));
    for (const { table, id } of own) parts.set(`xl/tables/table${id}.xml`, tablePart(table, id));
    const ids = own.map((_, n) => `rId${n + 1}`);
    const targets = own.map(({ id }): Relation => ["table", `../tables/table${id}.xml`]);
    const ownCharts = (sheet.charts ?? []).map((chart) => ({ chart, id: ++charts }));
    if (ownCharts.length > 0) {
      const drawing = ++drawings;
      targets.push(["drawing", `../drawings/drawing${drawing}.xml`]);
      parts.set(`xl/drawings/drawing${drawing}.xml`, drawingPart(ownCharts.map(({ chart }) => chart)));
      const toCharts = ownCharts.map(({ id }): Relation => ["chart", `../charts/chart${id}.xml`]);
      parts.set(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relations(toCharts));
      for (const { chart, id } of ownCharts) parts.set(`xl/charts/chart${id}.xml`, chartPart(chart, sheet));
    }
    const drawingId = ownCharts.length > 0 ? `rId${targets.length}` : undefined;
    parts.set(`xl/worksheets/sheet${i + 1}.xml`, sheetPart(sheet, styles, ids, drawingId));
    if (targets.length > 0) parts.set(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relations(targets));
  });
  parts.set("[Content_Types].xml", contentTypes(document.sheets.length, tables.length, drawings, charts));
  return writeZip([...parts].map(toEntry), options);
}

type Relation = readonly [type: string, target: string];
const CORE: Relation = [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"];

const toEntry = ([name, xml]: [string, string]): NewZipEntry => ({ name, data: new TextEncoder().encode(xml) });

function relations(list: readonly Relation[]): string {
  const items = list.map(([type, Target], i) =>
    element("Relationship", { Id: `rId${i + 1}`, Type: type.includes("/") ? type : `${OFFICE}/${type}`, Target }),
  );
  return XML_HEAD + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, items.join(""));
}

function workbookRelations(sheets: number): string {
  const list = Array.from({ length: sheets }, (_, i): Relation => ["worksheet", `worksheets/sheet${i + 1}.xml`]);
  return relations([...list, ["styles", "styles.xml"]]);
}

function contentTypes(sheets: number, tables: number, drawings: number, charts: number): string {
  const override = (PartName: string, ContentType: string) => element("Override", { PartName, ContentType });
  const several = (count: number, path: string, kind: string, type = TYPE) =>
    Array.from({ length: count }, (_, i) => override(`${path}${i + 1}.xml`, `${type}.${kind}+xml`)).join("");
  const inner =
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
    element("Default", { Extension: "xml", ContentType: "application/xml" }) +
    override("/xl/workbook.xml", `${TYPE}.sheet.main+xml`) +
    override("/xl/styles.xml", `${TYPE}.styles+xml`) +
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    several(sheets, "/xl/worksheets/sheet", "worksheet") +
    several(tables, "/xl/tables/table", "table") +
    several(drawings, "/xl/drawings/drawing", "drawing", "application/vnd.openxmlformats-officedocument") +
    several(charts, "/xl/charts/chart", "chart", "application/vnd.openxmlformats-officedocument.drawingml");
  return XML_HEAD + element("Types", { xmlns: `${PACKAGE}/content-types` }, inner);
}

function coreProperties(title: string): string {
  const namespaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return XML_HEAD + element("cp:coreProperties", namespaces, `<dc:title>${escapePlain(title)}</dc:title>`);
}

function workbookPart(document: WorkbookDocument): string {
  const sheets = document.sheets.map(({ name, hidden }, i) =>
    element("sheet", { name, sheetId: i + 1, state: hidden ? "hidden" : undefined, "r:id": `rId${i + 1}` }),
  );
  const activeTab = document.sheets.findIndex((sheet) => !sheet.hidden);
  const names = [...document.sheets.flatMap(sheetNames), ...ownNames(document)].join("");
  const inner =
    `<bookViews>${element("workbookView", { activeTab })}</bookViews>` +
    element("sheets", {}, sheets.join("")) +
    (names && element("definedNames", {}, names));
  return XML_HEAD + element("workbook", { xmlns: MAIN, "xmlns:r": OFFICE }, inner);
}

const ownNames = ({ definedNames = {} }: WorkbookDocument): string[] =>
  Object.entries(definedNames).map(([name, to]) => element("definedName", { name }, escapePlain(to)));

/** What a sheet's printed area, repeated rows and filter need as names of the workbook. */
function sheetNames({ name, print, autoFilter }: SheetDocument, localSheetId: number): string[] {
  const names: string[] = [];
  const add = (short: string, to: string, hidden?: number) =>
    names.push(element("definedName", { name: `_xlnm.${short}`, localSheetId, hidden }, escapePlain(to)));
  if (autoFilter) add("_FilterDatabase", referenceTo(name, autoFilter), 1);
  if (print?.area) add("Print_Area", referenceTo(name, print.area));
  if (print?.repeatRows)
    add("Print_Titles", `${quotedSheet(name)}$${print.repeatRows[0] + 1}:$${print.repeatRows[1] + 1}`);
  return names;
}

function tablePart({ name, range, columns, style = "TableStyleMedium2" }: DocumentTable, id: number): string {
  const ref = referenceOf(range);
  const items = columns.map((column, i) => element("tableColumn", { id: i + 1, name: column }));
  const inner =
    element("autoFilter", { ref }) +
    element("tableColumns", { count: columns.length }, items.join("")) +
    element("tableStyleInfo", { name: style, showRowStripes: 1 });
  return XML_HEAD + element("table", { xmlns: MAIN, id, name, displayName: name, ref }, inner);
}
