import { type Facts, type PlanIndex, unitTitle } from "@ntm-kit/core";
import type { DocumentCell } from "../../document/sheet-document";
import { at, type CalculationLayout } from "./layout";
import { absolute, columnRange, fixed, live } from "./live-cell";

/**
 * Puts the units above the communes beside the lists, a row each: whether it is at each standard, certainly and
 * possibly. What a sheet says of it is fixed; where none does, it follows from its communes.
 */
export function upperCells(
  layout: CalculationLayout,
  facts: Facts,
  index: PlanIndex,
  put: (row: number, column: number, cell: DocumentCell) => void,
): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const found = new Map<string, readonly (readonly [string, string])[]>();
  [...facts.districts.values()].forEach(({ unit, record, standards }, i) => {
    const row = i + 1;
    const isStated = record?.standard !== undefined || Object.keys(record?.claims ?? {}).length > 0;
    put(row, layout.uppers, fixed(unitTitle(unit), "cell"));
    const stretch = unit.level === index.upperLevel ? layout.stretch(unit.id) : undefined;
    found.set(
      unit.id,
      index.standardIds.map((id, height) => {
        const column = layout.uppers + 1 + 2 * height;
        const [low, high] = standards[id] ?? [0, 1];
        const below = height === 0 ? undefined : at(column - 1, row);
        const denied = height === 0 && stretch && `COUNTIF(${columnRange(layout.at(id)[1], ...stretch)},0)`;
        const formula = below === undefined ? denied && `IF(${denied}>0,0,1)` : `IF(${below}=0,0,1)`;
        put(row, column, fixed(low));
        put(row, column + 1, isStated || !formula ? fixed(high) : live(formula, high));
        return [absolute(at(column, row)), absolute(at(column + 1, row))];
      }),
    );
  });
  return found;
}
