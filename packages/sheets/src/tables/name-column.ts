import type { Column } from "./columns";
import type { Field } from "./field";
import { CELL_SHARES, READING_WEIGHTS, SURE } from "./weights";

/** Fields whose headings are also met over names of units. */
const MISTAKEN: readonly Field[] = ["unknown", "unit", "district", "content", "other", "number", "standard"];

/**
 * A table whose name column has no heading that is known shows it by its cells: most of them are units.
 *
 * @param share - how many of a slot's cells are names of such units, from 0 to 1
 */
export function withNameColumn(columns: readonly Column[], share: (slot: number) => number): readonly Column[] {
  const isTaken = columns.some((column) => column.field === "unit" && share(column.slot) >= CELL_SHARES.keepsName);
  // "Xã đăng ký" over figures beside the names: how many criteria the commune has registered.
  if (isTaken)
    return columns.map((column) =>
      column.field === "unit" && column.score < SURE.outright && share(column.slot) === 0
        ? { ...column, field: "unknown", score: 0 }
        : column,
    );
  const candidates = columns.filter(
    (column) => MISTAKEN.includes(column.field) && share(column.slot) >= CELL_SHARES.most,
  );
  const best = candidates.sort((a, b) => share(b.slot) - share(a.slot))[0];
  if (!best) return columns;
  return columns.map((column) =>
    column === best
      ? { ...column, field: "unit", score: share(column.slot) * READING_WEIGHTS.namesWithoutHeading }
      : column.field === "unit"
        ? { ...column, field: "unknown", score: 0 }
        : column,
  );
}
