import type { Visibility } from "@ntm-kit/sheets";
import { WorkbookError } from "../workbook-error";
import { NameTable } from "../xml/name-table";
import { readXml } from "../xml/read-xml";
import type { XmlReader } from "../xml/xml-reader";

const names = new NameTable("workbook workbookPr date1904 sheets sheet name state id document presentation");
const { id } = names;

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Relationship that leads to its part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
}

/**
 * Reads the main part of a package. @throws {WorkbookError} `not-a-workbook` where it is the main part of something
 * else
 */
export function readWorkbookPart(bytes: Uint8Array, part: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  const open = (xml: XmlReader): void => {
    if (xml.depth === 1) assertWorkbook(xml, part);
    else if (xml.element === id.workbookPr && xml.depth === 2) date1904 = xml.flag(id.date1904);
    else if (xml.element === id.sheet && xml.depth === 3) sheets.push(listedSheet(xml));
  };
  readXml(bytes, names, { open, close: () => {} }, part);
  return { sheets, date1904 };
}

function assertWorkbook(xml: XmlReader, part: string): void {
  if (xml.element === id.workbook) return;
  const found = xml.element === id.document ? "docx" : xml.element === id.presentation ? "pptx" : "zip";
  throw new WorkbookError("not-a-workbook", { found, part });
}

function listedSheet(xml: XmlReader): ListedSheet {
  const state = xml.attribute(id.state);
  return {
    name: xml.attribute(id.name) ?? "",
    visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
    // The prefix of the id differs between writers, so any will do.
    relationship: xml.attribute(-id.id) ?? xml.attribute(id.id) ?? "",
  };
}
