import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { type Field, isFieldOf } from "../../tables/field";

/** What communes are counted by. */
const isCounted = (field: Field): boolean =>
  field === "standard" ||
  field === "advanced" ||
  field === "model" ||
  (["band", "criterion", "standard"] as const).some((of) => isFieldOf(field, of));

/**
 * "Số xã | Tỷ lệ" beneath "Đạt 19 tiêu chí": the communes counted are those of the heading above, not all of the
 * district.
 */
export function withCountsBeneath(columns: readonly Column[], { headings }: Evidence): readonly Column[] {
  return columns.map((column): Column => {
    if (column.field !== "communes") return column;
    for (const text of column.path.slice(0, -1).reverse()) {
      const guess = headings
        .guesses(text)
        .find(({ field, kinds }) => isCounted(field) && (!kinds || kinds.includes("district-summary")));
      if (guess) return { ...column, field: guess.field, score: guess.score, guess };
    }
    return column;
  });
}
