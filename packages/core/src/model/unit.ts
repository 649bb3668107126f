import * as z from "zod";
import { idSchema, periodSchema, sourceSchema } from "./basics";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";

/** Id of a layer of the plan. */
export const unitLevelSchema = z.string().min(1);
/** Id of a layer, `commune`. */
export type UnitLevel = z.infer<typeof unitLevelSchema>;

/** What a unit is called in law: `tỉnh`, `huyện`, `xã`, `phường`, `đặc khu`, … */
export const unitTypeSchema = z.string().min(1);
/** What a unit is called officially, `xã`. */
export type UnitType = z.infer<typeof unitTypeSchema>;

/**
 * A place of one of the plan's layers. A unit of the last layer whose type is not counted (a ward, a township) is
 * listed all the same.
 */
export const unitSchema = strictObject({
  /**
   * Its name in kebab-case without the type; a commune is prefixed by the unit above it. Never changed once given.
   */
  id: field(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, "song-mau/tan-minh"),
    "Its name in kebab-case without the type; a commune is prefixed by the unit above it. Never changed once given.",
    "song-mau/tan-minh",
  ),
  /** Code of the statistics office, with its leading zeros; empty where it has none. */
  code: field(z.string(), "Code of the statistics office, with its leading zeros; empty where it has none.", "24640"),
  /** Id of its layer. */
  level: field(unitLevelSchema, "Id of its layer.", "commune"),
  /** What it is called before its name, in lower case. */
  type: field(unitTypeSchema, "What it is called before its name, in lower case.", "xã", "đặc khu"),
  /** Its name without the type. */
  name: field(z.string().min(1), "Its name without the type.", "Nam Dong"),
  /** Id of the unit above it; absent for the root alone. */
  parent: field(z.string().optional(), "Id of the unit above it; absent for the root alone.", "song-mau"),
  /** Ids of the plan's groups that it belongs to. */
  groups: field(z.array(idSchema).optional(), "Ids of the plan's groups that it belongs to.", ["nhom-3"]),
  /** Other legitimate spellings, never a fault. */
  aliases: field(z.array(z.string()).default([]), "Other legitimate spellings, never a fault.", ["Đắk Rông"]),
  /** When the unit exists; open where a day is absent. */
  validity: field(periodSchema.partial().optional(), "When the unit exists; open where a day is absent.", {
    to: "2025-06-30",
  }),
  /** Ids of the units it went into, among `laterUnits`. */
  successors: field(z.array(z.string()).default([]), "Ids of the units it went into, among `laterUnits`.", [
    "tinh-moi/tan-minh",
  ]),
  /** Where the unit is listed. */
  source: field(sourceSchema.optional(), "Where the unit is listed."),
}).meta({ id: "Unit", description: "A place of one of the plan's layers." });
/** A place of the plan: a province, a district, a commune. */
export type Unit = Immutable<z.infer<typeof unitSchema>>;
