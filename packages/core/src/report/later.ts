import * as z from "zod";
import { isoDateSchema } from "../model/basics";

/** Why a result on a later unit is not certain. */
export const OPEN_REASONS = ["parts-differ", "part-open", "no-counted-part", "part-split"] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

const countsSchema = z.record(z.string(), z.tuple([z.number(), z.number()]));

const laterUnitSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** Whether it is of a type that the plan counts. */
  counted: z.boolean(),
  /** By standard: 1 at it, 0 not; `[0, 1]` where that is not settled. */
  standards: countsSchema,
  /** Criteria that all of it meets; null where nothing can be said. */
  criteria: z.tuple([z.number().nullable(), z.number().nullable()]),
  /** Why what is open is so, by standard. */
  open: z.array(z.object({ standard: z.string(), why: z.enum(OPEN_REASONS), message: z.string().optional() })),
  /** The units of the plan that went into it; one that is not counted (a ward, a township) says nothing. */
  parts: z.array(
    z.object({
      unit: z.string().min(1),
      name: z.string().min(1),
      counted: z.boolean(),
      reported: z.boolean(),
      standards: countsSchema,
    }),
  ),
});
export type LaterUnit = z.infer<typeof laterUnitSchema>;

/** Results on the units that came after those of the plan, since the day `on`. */
export const laterSchema = z
  .object({
    on: isoDateSchema,
    /** How many of them are counted, and how many of these are at each standard: certainly, and possibly. */
    communes: z.int().nonnegative(),
    standards: countsSchema,
    units: z.array(laterUnitSchema),
  })
  .meta({ id: "LaterResults" });
export type LaterResults = z.infer<typeof laterSchema>;
