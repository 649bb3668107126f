import type { TextDocument, TextSection } from "@ntm-kit/sheets";
import { checkGiven } from "../../check-given";
import { checkOptions } from "../../check-options";
import { WRITE_NAMES, type WriteZipOptions, writeZip } from "../../zip/write-zip";
import { element, escapePlain, XML_HEAD } from "../xml-out";
import { blocksXml, twips } from "./text-xml";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** A4, in millimetres. */
const [SHORT, LONG] = [210, 297];
const MARGINS = { top: 20, right: 20, bottom: 20, left: 30 };
const FONT = "Times New Roman";

/**
 * The .docx file of a text document. Equal documents give equal bytes: it holds no day, no name and no number made by
 * chance.
 *
 * All letters are in Times New Roman, for each of the alphabets that the format tells apart: where one of them is left
 * open, programs draw single letters of a Vietnamese word in another font.
 *
 * @example
 * const docx = writeDocx({ title: "Giấy mời", sections: [{ blocks: [paragraph("Kính gửi: UBND xã")] }] });
 */
export function writeDocx(document: TextDocument, options: WriteZipOptions = {}): Uint8Array {
  checkGiven({ textDocument: document, options });
  checkOptions(options, WRITE_NAMES);
  const part = (name: string, xml: string) => ({ name, data: new TextEncoder().encode(XML_HEAD + xml) });
  return writeZip(
    [
      part("[Content_Types].xml", contentTypes()),
      part("_rels/.rels", relations(["officeDocument", "word/document.xml"], ["core", "docProps/core.xml"])),
      part("docProps/core.xml", coreProperties(document.title)),
      part("word/document.xml", body(document)),
      part("word/_rels/document.xml.rels", relations(["styles", "styles.xml"], ["header", "header1.xml"])),
      part("word/styles.xml", styles()),
      part("word/header1.xml", pageNumber()),
    ],
    options,
  );
}

function body({ sections, margins = MARGINS }: TextDocument): string {
  const parts = sections.map((section, i) => {
    const across = section.landscape ? LONG : SHORT;
    const words = blocksXml(section.blocks, across - margins.left - margins.right);
    const page = pageXml(section, margins);
    return i === sections.length - 1
      ? words + page
      : `${words}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${page}</w:pPr></w:p>`;
  });
  return `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${parts.join("")}</w:body></w:document>`;
}

function pageXml({ landscape, numbersFromOne, bareFirstPage }: TextSection, margins: typeof MARGINS): string {
  const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
  const size = { "w:w": twips(width), "w:h": twips(height), "w:orient": landscape ? "landscape" : undefined };
  const around = {
    "w:top": twips(margins.top),
    "w:right": twips(margins.right),
    "w:bottom": twips(margins.bottom),
    "w:left": twips(margins.left),
    "w:header": twips(10),
    "w:footer": twips(10),
    "w:gutter": 0,
  };
  return element(
    "w:sectPr",
    {},
    '<w:headerReference w:type="default" r:id="rId2"/><w:type w:val="nextPage"/>' +
      element("w:pgSz", size) +
      element("w:pgMar", around) +
      (numbersFromOne ? '<w:pgNumType w:start="1"/>' : "") +
      (bareFirstPage ? "<w:titlePg/>" : ""),
  );
}

const fonts = (): string => element("w:rFonts", { "w:ascii": FONT, "w:hAnsi": FONT, "w:cs": FONT, "w:eastAsia": FONT });

function styles(): string {
  const letters = `${fonts()}<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>${fonts()}</w:rPr></w:style>`;
  return `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${letters}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${normal}</w:styles>`;
}

/** The number of the page, in the middle of the upper margin. */
function pageNumber(): string {
  const run = (inner: string): string => `<w:r><w:rPr>${fonts()}<w:sz w:val="26"/></w:rPr>${inner}</w:r>`;
  const field =
    run('<w:fldChar w:fldCharType="begin"/>') +
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run("<w:t>1</w:t>") +
    run('<w:fldChar w:fldCharType="end"/>');
  return `<w:hdr xmlns:w="${WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field}</w:p></w:hdr>`;
}

function relations(...list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([type, Target], i) => {
    const Type = type === "core" ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${type}`;
    return element("Relationship", { Id: `rId${i + 1}`, Type, Target });
  });
  return element("Relationships", { xmlns: `${PACKAGE}/relationships` }, items.join(""));
}

const coreProperties = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapePlain(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;

function contentTypes(): string {
  const override = (name: string, ContentType: string): string => element("Override", { PartName: name, ContentType });
  const list =
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
    element("Default", { Extension: "xml", ContentType: "application/xml" }) +
    override("/word/document.xml", `${TYPE}.document.main+xml`) +
    override("/word/styles.xml", `${TYPE}.styles+xml`) +
    override("/word/header1.xml", `${TYPE}.header+xml`) +
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  return element("Types", { xmlns: `${PACKAGE}/content-types` }, list);
}
