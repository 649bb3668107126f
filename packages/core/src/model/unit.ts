import * as z from "zod";
import { capital } from "../text/capital";
import { idSchema, periodSchema, sourceSchema } from "./basics";
import { field } from "./field";

/** Id of a layer of the plan. */
export const unitLevelSchema = z.string().min(1);
export type UnitLevel = z.infer<typeof unitLevelSchema>;

/** What a unit is called in law: `tỉnh`, `huyện`, `xã`, `phường`, `đặc khu`, … */
export const unitTypeSchema = z.string().min(1);
export type UnitType = z.infer<typeof unitTypeSchema>;

/**
 * A place of one of the plan's layers. A unit of the last layer whose type is not counted (a ward, a township) is
 * listed all the same.
 */
export const unitSchema = z
  .strictObject({
    id: field(
      z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, "song-mau/tan-minh"),
      "Its name in kebab-case without the type; a commune is prefixed by the unit above it. Never changed once given.",
      "song-mau/tan-minh",
    ),
    code: field(z.string(), "Code of the statistics office, with its leading zeros; empty where it has none.", "24640"),
    level: field(unitLevelSchema, "Id of its layer.", "commune"),
    type: field(unitTypeSchema, "What it is called before its name, in lower case.", "xã", "đặc khu"),
    name: field(z.string().min(1), "Its name without the type.", "Nam Dong"),
    parent: field(z.string().optional(), "Id of the unit above it; absent for the root alone.", "song-mau"),
    groups: field(z.array(idSchema).optional(), "Ids of the plan's groups that it belongs to.", ["nhom-3"]),
    aliases: field(z.array(z.string()).default([]), "Other legitimate spellings, never a fault.", ["Đắk Rông"]),
    validity: field(periodSchema.partial().optional(), "When the unit exists; open where a day is absent.", {
      to: "2025-06-30",
    }),
    successors: field(z.array(z.string()).default([]), "Ids of the units it went into, among `laterUnits`.", [
      "tinh-moi/tan-minh",
    ]),
    source: field(sourceSchema.optional(), "Where the unit is listed."),
  })
  .meta({ id: "Unit", description: "A place of one of the plan's layers." });
export type Unit = z.infer<typeof unitSchema>;

/** `Xã Nam Dong`: type and name as written at the head of a line; a name that holds its type already stands alone. */
export const unitTitle = (unit: Pick<Unit, "type" | "name">): string => capital(unitPhrase(unit));

/**
 * `xã Nam Dong`: the same within a sentence, where official texts write the type in small letters ("cả nước" stands
 * once).
 */
export function unitPhrase({ type, name }: Pick<Unit, "type" | "name">): string {
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
  { isWithin = false, after = () => "" }: { isWithin?: boolean; after?: (id: string) => string } = {},
): string {
  const rows: { type: string; text: string }[] = [];
  for (const unit of units) {
    const last = rows.at(-1);
    if (last?.type === unit.type) last.text += `, ${unit.name}${after(unit.id)}`;
    else rows.push({ type: unit.type, text: `${isWithin ? unitPhrase(unit) : unitTitle(unit)}${after(unit.id)}` });
  }
  return rows.map(({ text }) => text).join("; ");
}
