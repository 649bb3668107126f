import { z } from "zod";
import { periodSchema, sourceSchema } from "./basics";

export const unitLevelSchema = z.enum(["country", "region", "province", "district", "commune"]);
export type UnitLevel = z.infer<typeof unitLevelSchema>;

export const unitTypeSchema = z.enum([
  "cả nước",
  "vùng",
  "tỉnh",
  "thành phố trực thuộc trung ương",
  "huyện",
  "thành phố",
  "thị xã",
  "quận",
  "xã",
  "phường",
  "thị trấn",
]);
export type UnitType = z.infer<typeof unitTypeSchema>;

/** A place: province, district or commune. A commune of type `phường` (ward) or `thị trấn` (township) is listed but not counted. */
export const unitSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, "song-mau/tan-minh"),
  /** Code of the statistics office, with leading zeros where it has them. */
  code: z.string(),
  level: unitLevelSchema,
  type: unitTypeSchema,
  /** Without the type: `Nam Dong`. */
  name: z.string().min(1),
  parent: z.string().optional(),
  /** Other legitimate spellings, never a fault. */
  aliases: z.array(z.string()).default([]),
  /** When the unit exists; open where a day is absent. */
  validity: periodSchema.partial().optional(),
  /** Units it went into, by id, among the plan's later units. */
  successors: z.array(z.string()).default([]),
  source: sourceSchema.optional(),
});
export type Unit = z.infer<typeof unitSchema>;

/** `Xã Nam Dong`: type and name as written at the head of a line; a name that holds its type already stands alone. */
export function unitTitle(unit: Pick<Unit, "type" | "name">): string {
  if (unit.name.toLowerCase() === unit.type) return unit.name;
  return `${unit.type.charAt(0).toUpperCase()}${unit.type.slice(1)} ${unit.name}`;
}
