import * as z from "zod";
import { frozen } from "../frozen";
import { isoDateSchema } from "../model/basics";
import { field, object } from "../model/field";
import { countSchema, rangeSchema } from "./parts";

/** Why a result on a later unit is not certain. */
export const OPEN_REASONS = frozen(["parts-differ", "part-open", "no-counted-part", "part-split"] as const);
/** Why a later unit's state is open. */
export type OpenReason = (typeof OPEN_REASONS)[number];

const countsSchema = z.record(z.string(), z.tuple([z.number(), z.number()]));

const laterUnitSchema = object({
  /** Id of the unit. */
  id: field(z.string().min(1), "Id of the unit.", "tinh-moi/tan-minh"),
  /** Its type and name. */
  name: field(z.string().min(1), "Its type and name.", "Xã Tân Minh"),
  /** Whether it is of a type that the plan counts. */
  counted: field(z.boolean(), "Whether it is of a type that the plan counts.", true),
  /** By standard: 1 at it, 0 not; `[0, 1]` where that is not settled. */
  standards: field(countsSchema, "By standard: 1 at it, 0 not; `[0, 1]` where that is not settled.", {
    standard: [1, 1],
  }),
  /** Criteria that all of it meets; null where nothing can be said. */
  criteria: field(rangeSchema, "Criteria that all of it meets; null where nothing can be said."),
  /** Why what is open is so, by standard. */
  open: field(
    z.array(
      object({
        /** Id of the standard. */
        standard: field(z.string(), "Id of the standard.", "standard"),
        /** The reason. */
        why: field(z.enum(OPEN_REASONS), "The reason.", "part-open"),
        /** The same in words. */
        message: field(z.string().optional(), "The same in words."),
      }),
    ),
    "Why what is open is so, by standard.",
  ),
  /** The units of the plan that went into it; one that is not counted (a ward, a township) says nothing. */
  parts: field(
    z.array(
      object({
        /** Id of the unit of the plan. */
        unit: field(z.string().min(1), "Id of the unit of the plan.", "song-mau/tan-minh"),
        /** Its type and name. */
        name: field(z.string().min(1), "Its type and name.", "Xã Tân Minh"),
        /** Whether it is of a type that the plan counts. */
        counted: field(z.boolean(), "Whether it is of a type that the plan counts.", true),
        /** Whether it is reported. */
        reported: field(z.boolean(), "Whether it is reported.", true),
        /** By standard: 1 at it, 0 not; `[0, 1]` where that is not settled. */
        standards: field(countsSchema, "By standard: 1 at it, 0 not; `[0, 1]` where that is not settled."),
      }).meta({ id: "LaterPart", description: "A unit of the plan that went into a later one." }),
    ),
    "The units of the plan that went into it; one that is not counted (a ward, a township) says nothing.",
  ),
}).meta({ id: "LaterUnit", description: "A unit that came after those of the plan, and where it stands." });
/** A unit that came later, and what it has from those before it. */
export type LaterUnit = z.infer<typeof laterUnitSchema>;

/** Results on the units that came after those of the plan, since the day `on`. */
export const laterSchema = object({
  /** First day on which these units exist. */
  on: field(isoDateSchema, "First day on which these units exist.", "2025-07-01"),
  /** How many of them are counted. */
  communes: field(countSchema, "How many of them are counted.", 5),
  /** How many of these are at each standard: certainly, and possibly. */
  standards: field(countsSchema, "How many of these are at each standard: certainly, and possibly.", {
    standard: [3, 4],
  }),
  /** The units. */
  units: field(z.array(laterUnitSchema), "The units."),
}).meta({ id: "LaterResults", description: "Results on the units that came after those of the plan." });
/** Results on units that came after those of the plan. */
export type LaterResults = z.infer<typeof laterSchema>;
