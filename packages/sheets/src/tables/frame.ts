import type { PlanIndex, SheetKind, Unit } from "@ntm-kit/core";
import type { Column } from "./columns";
import { Facts } from "./facts";
import { type Field, fieldKey } from "./field";
import { byField, type Fields } from "./fields";
import type { HeaderFrame } from "./find-header";
import type { SheetView } from "./sheet-view";
import type { TableKind } from "./table-kind";
import type { TitleContext } from "./title";

/** A table that was found: where it stands, which kind it is and what its columns hold. */
export interface TableFrame {
  /** Of the plan that the table is read by. */
  readonly index: PlanIndex;
  readonly view: SheetView;
  /** What the report calls the kind. */
  readonly kind: SheetKind;
  /** The kind that took the table for its own, and reads it. */
  readonly definition: TableKind;
  readonly header: HeaderFrame;
  readonly title: TitleContext;
  /** All columns with headings, unread ones included. */
  readonly columns: readonly Column[];
  /** First column of each field. */
  readonly fields: Fields;
  /** Columns whose field another column before them has. */
  readonly repeated: readonly Column[];
  /** Lines of the body: from, to (excluded). */
  readonly body: readonly [number, number];
  /** First and last lines of what stands between two pages of the table: its title and header printed again. */
  readonly pageBreaks: readonly (readonly [number, number])[];
  readonly mappingUsed?: string;
  /** The one unit that the sheet is of, where no cell of the table names it but its title or the sheet's name does. */
  readonly only?: Unit;
  /** What has been found out about it so far. */
  readonly facts: Facts<TableFrame>;
}

/** A frame of its parts; one made from another frame has columns and facts of its own. */
export const frameOf = (parts: Omit<TableFrame, "fields" | "repeated" | "facts">): TableFrame => ({
  ...parts,
  ...byField(parts.columns),
  facts: new Facts(),
});

/** The slot of a field, undefined where the table has no such column. */
export const slotOf = (frame: TableFrame, field: Field): number | undefined => frame.fields.get(fieldKey(field))?.slot;

/** The answer to a question about a table, found out once. */
export const factOf = <T>(frame: TableFrame, question: (frame: TableFrame) => T): T =>
  frame.facts.answer(frame, question);
