import type { SheetKind, Unit } from "@ntm-kit/core";
import type { Column } from "./columns";
import { type Field, type FieldKey, fieldKey, isFieldOf } from "./field";
import type { HeaderFrame } from "./find-header";
import { FrameFacts } from "./frame-facts";
import type { SheetView } from "./sheet-view";
import type { TableKind } from "./table-kind";
import type { TitleContext } from "./title";
import { READING_WEIGHTS } from "./weights";

/** A table that was found: where it stands, which kind it is and what its columns hold. */
export interface TableFrame {
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
  readonly facts: FrameFacts;
}

/** A frame of its parts; one made from another frame has columns and facts of its own. */
export const frameOf = (parts: Omit<TableFrame, "fields" | "repeated" | "facts">): TableFrame => ({
  ...parts,
  ...byField(parts.columns),
  facts: new FrameFacts(),
});

/** The column that is read for each field. */
export type Fields = ReadonlyMap<FieldKey, Column>;

/** The slot of a field, undefined where the table has no such column. */
export const slotOf = (frame: TableFrame, field: Field): number | undefined => frame.fields.get(fieldKey(field))?.slot;

/**
 * Splits columns into the one that is read for each field and those that repeat it. Notes, states and unread columns
 * may repeat. Of two columns for one field the clearly surer one is read, and the other is no repetition; two columns
 * of one criterion always are, since "5" and "Trường học" mean the same however sure each is.
 */
export function byField(columns: readonly Column[]): Pick<TableFrame, "fields" | "repeated"> {
  const fields = new Map<FieldKey, Column>();
  const repeated: Column[] = [];
  for (const column of columns) {
    if (MAY_REPEAT.has(column.field) || isFieldOf(column.field, "state")) continue;
    const key = fieldKey(column.field);
    const first = fields.get(key);
    if (!first) fields.set(key, column);
    else if (isFieldOf(column.field, "criterion")) repeated.push(column);
    else if (column.score > first.score + READING_WEIGHTS.clearlySurer) {
      fields.set(key, column);
    } else if (column.score >= first.score - READING_WEIGHTS.clearlySurer) repeated.push(column);
  }
  return { fields, repeated };
}

const MAY_REPEAT: ReadonlySet<Field> = new Set<Field>(["unknown", "other", "note", "share"]);
