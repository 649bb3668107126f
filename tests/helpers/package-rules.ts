import { xmlEncoding } from "../../packages/workbook/src/xml/xml-encoding";
import { readZip } from "../../packages/workbook/src/zip/read-zip";

const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  dxf: "font numFmt fill alignment border protection",
};
/** The only one that may stand more than once. */
const REPEATS = new Set(["conditionalFormatting"]);

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** A strict little reader of XML: throws where the text is not well-formed. */
function parseXml(text: string): Node {
  const root: Node = { name: "", attributes: {}, children: [] };
  const open: { node: Node; tag: string }[] = [{ node: root, tag: "" }];
  const pattern =
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    at = pattern.lastIndex;
    const [, slash, tag, inner, empty, words] = match;
    if (words !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(words)) throw new SyntaxError(`bare & in ${words}`);
      continue;
    }
    if (tag === undefined) continue;
    if (slash === "/") {
      if (open.pop()!.tag !== tag) throw new SyntaxError(`</${tag}> closes something else`);
      continue;
    }
    const names = [...inner!.matchAll(/\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    if (new Set(names.map((name) => name[1])).size !== names.length)
      throw new SyntaxError(`an attribute twice in ${tag}`);
    const attributes = Object.fromEntries(
      names.map((name) => [name[1]!.replace(/^.*:/, ""), name[2] ?? name[3] ?? ""]),
    );
    const node: Node = { name: tag.replace(/^.*:/, ""), attributes, children: [] };
    open.at(-1)!.node.children.push(node);
    if (empty !== "/") open.push({ node, tag });
  }
  if (at !== text.length || open.length !== 1 || root.children.length !== 1)
    throw new SyntaxError(`not well-formed at ${at}`);
  return root.children[0]!;
}

/**
 * What Excel would repair or refuse in a package, by the rules that can be told from its parts; nothing where it keeps
 * to them.
 */
export async function packageFaults(bytes: Uint8Array, only?: ReadonlySet<string>): Promise<string[]> {
  const zip = readZip(bytes);
  const faults: string[] = [];
  const names = zip.entries.map((entry) => entry.name.toLowerCase());
  for (const name of new Set(names))
    if (names.indexOf(name) !== names.lastIndexOf(name)) faults.push(`${name} is there twice`);
  for (const entry of zip.entries) {
    if (only && !only.has(entry.name)) continue;
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const data = await zip.inflate(entry);
    const text = new TextDecoder(xmlEncoding(data.subarray(0, 512))).decode(data);
    try {
      const root = parseXml(text);
      faults.push(...orderFaults(root).map((fault) => `${entry.name}: ${fault}`));
      if (root.name === "worksheet") faults.push(...sheetFaults(root).map((fault) => `${entry.name}: ${fault}`));
    } catch (error) {
      faults.push(`${entry.name}: ${(error as Error).message}`);
    }
  }
  return faults;
}

function orderFaults(node: Node): string[] {
  const order = ORDERS[node.name]?.split(" ");
  const own = order ? placesOf(node, order) : [];
  return [...own, ...node.children.flatMap((child) => (/^sheetData$/.test(child.name) ? [] : orderFaults(child)))];
}

function placesOf(node: Node, order: readonly string[]): string[] {
  const faults: string[] = [];
  let last = -1;
  for (const { name } of node.children) {
    const place = order.indexOf(name);
    if (place < 0) continue;
    if (place < last) faults.push(`${name} stands too late in ${node.name}`);
    if (place === last && !REPEATS.has(name)) faults.push(`${name} stands twice in ${node.name}`);
    last = Math.max(last, place);
  }
  return faults;
}

/** Rows and cells ascending, each once. */
function sheetFaults(sheet: Node): string[] {
  const data = sheet.children.find((child) => child.name === "sheetData");
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of data?.children ?? []) {
    const number = Number(row.attributes["r"] ?? lastRow + 1);
    if (number <= lastRow) faults.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let last = 0;
    for (const cell of row.children) {
      const letters = /^[A-Z]+/.exec(cell.attributes["r"] ?? "")?.[0];
      const column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : last + 1;
      if (column <= last) faults.push(`cell ${cell.attributes["r"]} after column ${last}`);
      last = column;
    }
  }
  return faults;
}
