import type { Column } from "../../tables/columns";
import { isFieldOf } from "../../tables/field";

/**
 * "TC 1", "TC 2", "TC 3" one after the other are the criteria, where each by itself could be a band: the communes that
 * meet so many.
 */
export function withCriteria(columns: readonly Column[]): readonly Column[] {
  const single = columns.filter(({ field }) => isFieldOf(field, "band") && field.from === field.to);
  const isCounting = single.every(({ field }, i) => isFieldOf(field, "band") && field.from === i + 1);
  if (single.length < FEWEST_CRITERIA || !isCounting) return columns;
  return columns.map((column) =>
    single.includes(column) && isFieldOf(column.field, "band")
      ? { ...column, field: { of: "criterion", number: String(column.field.from) } }
      : column,
  );
}
const FEWEST_CRITERIA = 3;
