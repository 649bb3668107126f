import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { type Field, fieldKey, isFieldOf } from "../../tables/field";
import { bareWords } from "../../text/bare-words";

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

/** "Trong đó: đạt năm 2025" beside "Tổng số" beneath one heading is some of what that counts. */
export function withoutParts(columns: readonly Column[]): readonly Column[] {
  const wholes = new Set(columns.flatMap((column) => (isPart(column) ? [] : placeOf(column))));
  return columns.map(
    (column): Column =>
      isPart(column) && placeOf(column).some((place) => wholes.has(place)) ? { ...column, field: "other" } : column,
  );
}

const isPart = ({ path }: Column): boolean => /^trong do\b/.test(bareWords(path.at(-1) ?? ""));

/** What a column counts, and beneath which headings; nothing where no heading is shared. */
const placeOf = ({ path, field }: Column): string[] =>
  path.length < 2 ? [] : [[fieldKey(field), ...path.slice(0, -1)].join("\n")];
