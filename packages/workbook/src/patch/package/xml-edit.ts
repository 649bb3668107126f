import { TagText } from "./tag-text";

/*
 * A second reader of XML beside `xml/xml-reader.ts`, on purpose: an edited part must keep every byte that is not meant
 * to change (the order and quotes of attributes, blanks, prefixes, comments), and the reader of cells forgets these.
 * This one says where in the text a tag stands, and `TagText` changes it there.
 */

/** A tag of an XML text. Positions are those of its `<` and of what follows its `>`. */
export interface Tag {
  /** Name without its prefix. */
  readonly local: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "open" | "close" | "empty";
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/** Tags of a text in order; comments, CDATA and processing instructions are passed over. */
export function* tags(xml: string, { skip }: { skip?: string } = {}): Generator<Tag> {
  const pattern = new RegExp(TAG.source, "g");
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [, slash, prefix = "", local, rest = ""] = match;
    if (local === undefined) continue;
    const kind = slash === "/" ? "close" : rest.endsWith("/") ? "empty" : "open";
    yield { local, prefix, start: match.index, end: pattern.lastIndex, kind };
    if (local !== skip || kind !== "open") continue;
    const end = xml.lastIndexOf(`</${prefix}${skip}`);
    if (end > pattern.lastIndex) pattern.lastIndex = end;
  }
}

/** The tag of an element, to be read or changed. */
export const tagAt = (xml: string, { start, end }: { readonly start: number; readonly end: number }): TagText =>
  new TagText(xml.slice(start, end));

/** An element beneath the root, from the `<` of its tag to what follows its end. */
export interface Child extends Tag {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly whole: number;
}

/**
 * Elements right beneath the root, in order. What a `sheetData` holds is passed over, since it may be most of a large
 * file.
 */
export function children(xml: string): { readonly root: Tag; readonly list: Child[]; readonly rootEnd: number } {
  const list: Child[] = [];
  let root: Tag | undefined;
  let depth = 0;
  let open: Tag | undefined;
  let rootEnd = xml.length;
  for (const tag of tags(xml, { skip: "sheetData" })) {
    if (tag.kind === "close") {
      depth--;
      if (depth === 1 && open) list.push({ ...open, innerStart: open.end, innerEnd: tag.start, whole: tag.end });
      if (depth === 0) rootEnd = tag.start;
      continue;
    }
    if (depth === 0) root ??= tag;
    else if (depth === 1) {
      if (tag.kind === "empty") list.push({ ...tag, innerStart: tag.end, innerEnd: tag.end, whole: tag.end });
      else open = tag;
    }
    if (tag.kind === "open") depth++;
  }
  if (!root) throw new SyntaxError("no root element");
  return { root, list, rootEnd };
}

/** Order in which the elements of a part must stand. */
export const WORKSHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
export const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );
export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** Puts an element where the order wants it: after the last that comes before it or is of its own name. */
export function insertInOrder(
  xml: string,
  order: readonly string[],
  local: string,
  element: (prefix: string) => string,
): string {
  const { root, list, rootEnd } = children(xml);
  const rank = order.indexOf(local);
  let at = root.kind === "empty" ? undefined : root.end;
  for (const child of list) {
    const own = child.local === "AlternateContent" ? rank : order.indexOf(child.local);
    if (own >= 0 && own <= rank && child.local !== "AlternateContent") at = child.whole;
  }
  if (at === undefined)
    return `${new TagText(xml.slice(0, root.end)).asOpen()}${element(root.prefix)}</${root.prefix}${root.local}>${xml.slice(root.end)}`;
  return xml.slice(0, Math.min(at, rootEnd)) + element(root.prefix) + xml.slice(Math.min(at, rootEnd));
}
