import { checkGiven } from "../check-given";
import { checkNames } from "../check-names";
import { capital } from "../text/capital";
import type { Unit } from "./unit";

/**
 * `Xã Nam Dong`: type and name as written at the head of a line; a name that holds its type already stands alone.
 *
 * @example
 * unitTitle({ type: "huyện", name: "Sông Mẫu" }); // "Huyện Sông Mẫu"
 */
export const unitTitle = (unit: Pick<Unit, "type" | "name">): string => capital(unitPhrase(unit));

/**
 * `xã Nam Dong`: the same within a sentence, where official texts write the type in small letters ("cả nước" stands
 * once).
 *
 * @example
 * unitPhrase({ type: "xã", name: "Tân Minh" }); // "xã Tân Minh"
 */
export function unitPhrase(unit: Pick<Unit, "type" | "name">): string {
  checkGiven({ unit });
  const { type, name } = unit;
  return name.toLowerCase() === type ? type : `${type} ${name}`;
}

/**
 * Several units in a row, a type that repeats said once: `Xã Nam Dong, Cư K'Nia; Phường Nghĩa Đức`.
 *
 * @param options.isWithin within a sentence, where types are written in small letters
 * @param options.after what is said right after a unit
 */
export function unitsInARow(
  units: readonly Pick<Unit, "id" | "type" | "name">[],
  options: { isWithin?: boolean; after?: (id: string) => string } = {},
): string {
  checkGiven({ units, options });
  checkNames(options, { isWithin: ["true or false", "boolean"], after: ["a function", "function"] });
  const { isWithin = false, after = () => "" } = options;
  const rows: { type: string; text: string }[] = [];
  for (const unit of units) {
    const last = rows.at(-1);
    if (last?.type === unit.type) last.text += `, ${unit.name}${after(unit.id)}`;
    else rows.push({ type: unit.type, text: `${isWithin ? unitPhrase(unit) : unitTitle(unit)}${after(unit.id)}` });
  }
  return rows.map(({ text }) => text).join("; ");
}
