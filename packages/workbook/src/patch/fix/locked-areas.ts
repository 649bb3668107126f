import { type Area, parseArea } from "@ntm-kit/sheets";
import { PackageEdit } from "../package/package-edit";
import type { PatchOptions } from "../package/patch-options";
import { TagText } from "../package/tag-text";
import { children, tagAt } from "../package/xml-edit";

/** Cells whose values `fixWorkbook` leaves alone although no formula stands in them. */
export interface LockedArea {
  /** Rows and columns from 0. */
  readonly area: Area;
  /**
   * `formula`: results of a formula that fills several cells · `table-header`: the head of an Excel table, whose columns
   * formulas and pivot tables know by that name.
   */
  readonly why: "formula" | "table-header";
}

/**
 * What cannot be edited in a workbook beside the cells with formulas, by the names of its sheets: to be told before a
 * value is typed.
 *
 * @throws {PatchError} where the bytes are no .xlsx or must not be changed
 * @example
 * for (const [sheet, areas] of await lockedAreas(bytes)) console.log(sheet, areas.length);
 */
export async function lockedAreas(
  bytes: Uint8Array,
  options: PatchOptions = {},
): Promise<ReadonlyMap<string, readonly LockedArea[]>> {
  const edit = await PackageEdit.open(bytes, options);
  const locked = new Map<string, LockedArea[]>();
  for (const { name, part } of edit.sheets)
    locked.set(name, [
      ...formulaAreas(await edit.text(part)).map((area): LockedArea => ({ area, why: "formula" })),
      ...(await tableHeaders(edit, part)).map((area): LockedArea => ({ area, why: "table-header" })),
    ]);
  return locked;
}

/** Where formulas that fill several cells have their results: arrays and data tables. */
export function formulaAreas(xml: string): Area[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?f\s[^>]*>/g)].flatMap(([text]) => {
    const tag = new TagText(text);
    const isWide = /^(?:array|dataTable)$/.test(tag.get("t") ?? "");
    return (isWide && parseArea(tag.get("ref") ?? "")) || [];
  });
}

/** The head row of each table of a sheet. */
export async function tableHeaders(edit: PackageEdit, sheet: string): Promise<Area[]> {
  const headers: Area[] = [];
  for (const { type, part } of await edit.relations(sheet)) {
    if (type !== "table" || part === undefined) continue;
    const xml = await edit.text(part);
    const { root } = children(xml);
    const tag = tagAt(xml, root);
    const area = parseArea(tag.get("ref") ?? "");
    if (area && tag.get("headerRowCount") !== "0") headers.push({ ...area, bottom: area.top });
  }
  return headers;
}
