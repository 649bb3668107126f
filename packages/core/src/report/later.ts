import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field } from "../model/field";
import { countSchema, rangeSchema } from "./parts";

/** Why a result on a later unit is not certain. */
export const OPEN_REASONS = ["parts-differ", "part-open", "no-counted-part", "part-split"] as const;
/** Why a later unit's state is open. */
export type OpenReason = (typeof OPEN_REASONS)[number];

const countsSchema = z.record(z.string(), z.tuple([z.number(), z.number()]));

const laterUnitSchema = z
  .object({
    id: field(z.string().min(1), "Id of the unit.", "tinh-moi/tan-minh"),
    name: field(z.string().min(1), "Its type and name.", "Xã Tân Minh"),
    counted: field(z.boolean(), "Whether it is of a type that the plan counts.", true),
    standards: field(countsSchema, "By standard: 1 at it, 0 not; `[0, 1]` where that is not settled.", {
      standard: [1, 1],
    }),
    criteria: field(rangeSchema, "Criteria that all of it meets; null where nothing can be said."),
    open: field(
      z.array(
        z.object({
          standard: field(z.string(), "Id of the standard.", "standard"),
          why: field(z.enum(OPEN_REASONS), "The reason.", "part-open"),
          message: field(z.string().optional(), "The same in words."),
        }),
      ),
      "Why what is open is so, by standard.",
    ),
    parts: field(
      z.array(
        z
          .object({
            unit: field(z.string().min(1), "Id of the unit of the plan.", "song-mau/tan-minh"),
            name: field(z.string().min(1), "Its type and name.", "Xã Tân Minh"),
            counted: field(z.boolean(), "Whether it is of a type that the plan counts.", true),
            reported: field(z.boolean(), "Whether it is reported.", true),
            standards: field(countsSchema, "By standard: 1 at it, 0 not; `[0, 1]` where that is not settled."),
          })
          .meta({ id: "LaterPart", description: "A unit of the plan that went into a later one." }),
      ),
      "The units of the plan that went into it; one that is not counted (a ward, a township) says nothing.",
    ),
  })
  .meta({ id: "LaterUnit", description: "A unit that came after those of the plan, and where it stands." });
/** A unit that came later, and what it has from those before it. */
export type LaterUnit = z.infer<typeof laterUnitSchema>;

/** Results on the units that came after those of the plan, since the day `on`. */
export const laterSchema = z
  .object({
    on: field(isoDateSchema, "First day on which these units exist.", "2025-07-01"),
    communes: field(countSchema, "How many of them are counted.", 5),
    standards: field(countsSchema, "How many of these are at each standard: certainly, and possibly.", {
      standard: [3, 4],
    }),
    units: field(z.array(laterUnitSchema), "The units."),
  })
  .meta({ id: "LaterResults", description: "Results on the units that came after those of the plan." });
/** Results on units that came after those of the plan. */
export type LaterResults = z.infer<typeof laterSchema>;
