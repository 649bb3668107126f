import { SHEET_KINDS } from "@ntm-kit/core";
import * as z from "zod";
import { columnName } from "../grid/address";
import type { Column } from "./columns";
import { type Field, fieldKey, parseField } from "./field";
import type { SheetView } from "./sheet-view";

/** A saved reading of a form: which kind it is and which column holds what. */
export const mappingSchema = z.strictObject({
  mappingVersion: z.literal(1),
  name: z.string().min(1),
  /** Fingerprint of the form it was made for; absent where it is meant for the sheet it is given with. */
  fingerprint: z.string().optional(),
  /** A kind of the library, or one of those from outside that are handed in beside the mapping. */
  kind: z.union([z.enum(SHEET_KINDS), z.templateLiteral([z.string(), "/", z.string()])]),
  orientation: z.enum(["units-in-rows", "units-in-columns"]).optional(),
  /** Rows of the header as Excel numbers them; detected where absent, and always in a form with the units across. */
  headerRows: z.array(z.int().positive()).optional(),
  /**
   * Column letter to field, or row number where the units stand across; one that is not named keeps what was detected,
   * `""` sets it aside.
   */
  columns: z.record(z.string().regex(/^(?:[A-Z]{1,3}|[1-9]\d{0,6})$/), z.string()),
});
/** A saved reading of a form. */
export type Mapping = z.infer<typeof mappingSchema>;

/** What a mapping calls a slot of a view: its column's letter, its row's number where the units stand across. */
export const slotKey = (view: SheetView, slot: number): string =>
  view.transposed ? String(slot + 1) : columnName(slot);

/** Columns as detected, with the mapping's word over them. */
export function applyMapping(
  mapping: Mapping,
  detected: readonly Column[],
  view: SheetView,
  paths: ReadonlyMap<number, readonly string[]>,
): Column[] {
  const slots = new Set([...detected.map((column) => column.slot), ...paths.keys()]);
  const named = new Map(Object.entries(mapping.columns));
  const isNamed = (field: Field): boolean => [...named.values()].includes(fieldKey(field));
  const slotCount = view.transposed ? view.grid.rowCount : view.columnCount;
  for (let slot = 0; slot < slotCount; slot++) if (named.has(slotKey(view, slot))) slots.add(slot);
  return [...slots]
    .sort((a, b) => a - b)
    .map((slot) => {
      const column = detected.find((entry) => entry.slot === slot) ?? {
        slot,
        path: paths.get(slot) ?? [slotKey(view, slot)],
        field: "unknown",
        score: 0,
      };
      const said = named.get(slotKey(view, slot));
      if (said === undefined) return isNamed(column.field) ? { ...column, field: "unknown", score: 0 } : column;
      return { ...column, field: parseField(said) ?? "unknown", score: 1 };
    });
}
