import { cellName, type DataValidation, type DocumentCell, dayNumber, type SheetDocument } from "@ntm-kit/sheets";
import { referenceOf } from "./references";
import { rowHeights } from "./row-heights";
import type { StylesPart } from "./styles-part";
import { element, escapePlain, escapeText, XML_HEAD } from "./xml-out";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A sheet's XML, its elements in the order the schema asks for. `tableIds` are relationship ids of the sheet's tables.
 */
export function sheetPart(
  sheet: SheetDocument,
  styles: StylesPart,
  tableIds: readonly string[],
  drawingId?: string,
  family: { readonly main: string; readonly relations: string } = { main: MAIN, relations: RELATIONS },
): string {
  const heights = rowHeights(sheet, styles.look);
  const parts = [
    properties(sheet),
    views(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet),
    `<sheetData>${sheet.rows.map((row, i) => rowXml(row, i, styles, heights[i])).join("")}</sheetData>`,
    sheet.autoFilter ? element("autoFilter", { ref: referenceOf(sheet.autoFilter) }) : "",
    counted(
      "mergeCells",
      (sheet.merges ?? []).map((merge) => element("mergeCell", { ref: referenceOf(merge) })),
    ),
    conditionalFormats(sheet, styles),
    counted("dataValidations", (sheet.validations ?? []).map(validationXml)),
    hyperlinks(sheet),
    print(sheet),
    drawingId === undefined ? "" : element("drawing", { "r:id": drawingId }),
    counted(
      "tableParts",
      tableIds.map((id) => element("tablePart", { "r:id": id })),
    ),
  ];
  return XML_HEAD + element("worksheet", { xmlns: family.main, "xmlns:r": family.relations }, parts.join(""));
}

function properties({ tabColor, print }: SheetDocument): string {
  const tab = tabColor === undefined ? "" : element("tabColor", { rgb: `FF${tabColor}` });
  const fit = print?.fitToWidth || print?.onePage ? '<pageSetUpPr fitToPage="1"/>' : "";
  return tab || fit ? element("sheetPr", {}, tab + fit) : "";
}

function views({ freeze }: SheetDocument): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return "";
  const pane = element("pane", {
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: cellName(freeze.rows, freeze.columns),
    activePane: freeze.columns === 0 ? "bottomLeft" : freeze.rows === 0 ? "topRight" : "bottomRight",
    state: "frozen",
  });
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columns({ columnWidths = [] }: SheetDocument): string {
  const cols = columnWidths.map((width, i) => element("col", { min: i + 1, max: i + 1, width, customWidth: 1 }));
  return cols.length === 0 ? "" : element("cols", {}, cols.join(""));
}

function rowXml(
  row: readonly (DocumentCell | null)[],
  index: number,
  styles: StylesPart,
  ht: number | undefined,
): string {
  const cells = row.map((cell, column) => (cell ? cellXml(cell, cellName(index, column), styles) : "")).join("");
  return cells === "" ? "" : element("row", { r: index + 1, ht }, cells);
}

/** Text stands in the cell itself; a formula carries its stored result, of which the type says what it is. */
function cellXml({ value, formula, style }: DocumentCell, r: string, styles: StylesPart): string {
  const s = styles.cellStyle(style) || undefined;
  const isText = typeof value === "string";
  if (isText && formula === undefined)
    return element("c", { r, s, t: "inlineStr" }, `<is><t xml:space="preserve">${escapeText(value)}</t></is>`);
  const t = isText ? "str" : typeof value === "boolean" ? "b" : undefined;
  const result = value === undefined ? "" : `<v>${isText ? escapeText(value) : Number(value)}</v>`;
  return element("c", { r, s, t }, (formula === undefined ? "" : `<f>${escapePlain(formula)}</f>`) + result);
}

function conditionalFormats({ conditionalFormats = [] }: SheetDocument, styles: StylesPart): string {
  return conditionalFormats
    .map(({ range, formula, style }, i) => {
      const attributes = { type: "expression", dxfId: styles.conditionalStyle(style), priority: i + 1 };
      const rule = element("cfRule", attributes, `<formula>${escapePlain(formula)}</formula>`);
      return element("conditionalFormatting", { sqref: referenceOf(range) }, rule);
    })
    .join("");
}

function validationXml({ range, rule, promptTitle, prompt, errorTitle, error }: DataValidation): string {
  const attributes = {
    type: rule.kind,
    operator: rule.kind === "list" ? undefined : "between",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle,
    error,
    promptTitle,
    prompt,
    sqref: referenceOf(range),
  };
  return element("dataValidation", attributes, validationFormulas(rule));
}

function validationFormulas(rule: DataValidation["rule"]): string {
  if (rule.kind === "date")
    return `<formula1>${dayNumber(rule.from)}</formula1><formula2>${dayNumber(rule.to)}</formula2>`;
  if (rule.kind !== "list") return `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`;
  const list = "items" in rule ? `"${rule.items.join(",").replaceAll('"', '""')}"` : rule.from;
  return `<formula1>${escapePlain(list)}</formula1>`;
}

/** A sheet takes no more. */
const MOST_LINKS = 65_530;

function hyperlinks({ rows }: SheetDocument): string {
  const links = rows.flatMap((row, r) =>
    row.map((cell, c) => (cell?.link ? element("hyperlink", { ref: cellName(r, c), location: cell.link }) : "")),
  );
  const inner = links
    .filter((link) => link !== "")
    .slice(0, MOST_LINKS)
    .join("");
  return inner === "" ? "" : element("hyperlinks", {}, inner);
}

const PAPER = { A4: 9, A3: 8 };

function print({ print: setup }: SheetDocument): string {
  if (!setup) return "";
  const page = element("pageSetup", {
    paperSize: PAPER[setup.paper],
    orientation: setup.landscape ? "landscape" : "portrait",
    fitToHeight: setup.fitToWidth && !setup.onePage ? 0 : undefined,
  });
  const footer = setup.footer ? `<headerFooter><oddFooter>${footerText(setup.footer)}</oddFooter></headerFooter>` : "";
  return `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>${page}${footer}`;
}

/** A footer names the third of the page it stands in: without it some programs cannot take it apart, and drop it. */
const footerText = (footer: string): string => escapePlain(/^&[LCR]/.test(footer) ? footer : `&C${footer}`);

const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
