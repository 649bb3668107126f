import type { Column } from "./columns";
import { type Field, type FieldKey, fieldKey, isFieldOf } from "./field";
import { READING_WEIGHTS } from "./weights";

/** The column that is read for each field. */
export type Fields = ReadonlyMap<FieldKey, Column>;

/**
 * Splits columns into the one that is read for each field and those that repeat it. Notes, states and unread columns
 * may repeat. Of two columns for one field the clearly surer one is read, and the other is no repetition; two columns
 * of one criterion always are, since "5" and "Trường học" mean the same however sure each is.
 */
export function byField(columns: readonly Column[]): { fields: Fields; repeated: readonly Column[] } {
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
