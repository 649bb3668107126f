import { zipOf } from "./files";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface XlsxParts {
  /** What stands in `sheetData`, or whole sheets by name of the part. */
  readonly rows?: string;
  /** What stands before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** What stands in `sst`. */
  readonly strings?: string;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  /** What stands in `workbook` before the sheets. */
  readonly workbook?: string;
  /** Further parts, or parts in place of those made here; `undefined` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

export const relationships = (
  ...entries: readonly (readonly [id: string, type: string, target: string, mode?: string])[]
) =>
  `<Relationships>${entries
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
    )
    .join("")}</Relationships>`;

export const worksheet = (rows: string, before = "", after = ""): string =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of a workbook of one sheet named "Biểu 01". */
export function xlsxParts({ rows = "", before, after, strings, styles, workbook = "", parts = {} }: XlsxParts) {
  const made: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbook}<sheets><sheet name="Biểu 01" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": worksheet(rows, before, after),
    "xl/sharedStrings.xml": strings === undefined ? undefined : `<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": styles === undefined ? undefined : `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...parts,
  };
  const kept = Object.entries(made).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined);
  return Object.fromEntries(kept);
}

/** The bytes of such a workbook. */
export const xlsxOf = (parts: XlsxParts): Uint8Array => zipOf(xlsxParts(parts));
