import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field, object } from "../model/field";
import { MEASURES, operatorSchema, requiredSchema } from "../model/target";
import { countSchema, placeSchema, rangeSchema, reportSourceSchema } from "./parts";

export const statusSchema = z.enum(["met", "not-met", "undetermined"]).meta({
  id: "Status",
  description: "Whether it is reached, whatever is missing; `undetermined` where that decides.",
});

export const reportTargetSchema = object({
  /** Id of the target; of a milestone `<target>@<due>`. */
  id: field(z.string().min(1), "Id of the target; of a milestone `<target>@<due>`.", "song-mau/communes-standard"),
  /** Id of the unit it is set for. */
  unit: field(z.string().min(1), "Id of the unit it is set for.", "song-mau"),
  /** What is aimed at, in the language that was asked for. */
  title: field(z.string().min(1), "What is aimed at, in the language that was asked for."),
  /** `aspiration` where the text says “phấn đấu” of it. */
  commitment: field(z.enum(["binding", "aspiration"]), "`aspiration` where the text says “phấn đấu” of it."),
  /** Whether it is reached, whatever is missing; `undetermined` where that decides. */
  status: statusSchema,
  /** What is measured, and so what the numbers count: units, a share from 0 to 1, criteria per commune. */
  measure: field(
    z.enum(MEASURES),
    "What is measured, and so what the numbers count: units, a share from 0 to 1, criteria per commune.",
    "count",
  ),
  /** What is measured within each unit, for the measure `each`. */
  eachMeasure: field(
    z.enum(MEASURES).optional(),
    "What is measured within each unit, for the measure `each`.",
    "count",
  ),
  /** How the number must stand to `required`. */
  operator: field(operatorSchema, "How the number must stand to `required`.", ">="),
  /** The number or range to reach, in the measure's own unit. */
  required: requiredSchema,
  /** How many units are looked at. */
  population: field(countSchema.optional(), "How many units are looked at.", 7),
  /** The number; null where it is not certain or nobody is counted. */
  actual: field(z.number().nullable(), "The number; null where it is not certain or nobody is counted.", 7),
  /** The least and the most that is possible with what is not reported; null where nobody is left to count. */
  range: rangeSchema,
  /** What is missing to `required`, never below 0, to six decimals; null with `actual`. */
  gap: field(
    z.number().nullable(),
    "What is missing to `required`, never below 0, to six decimals; null with `actual`.",
    0,
  ),
  /** Last day, on which it is judged. */
  due: field(isoDateSchema, "Last day, on which it is judged.", "2025-12-31"),
  /** Whether the due day lies ahead of the day judged: not yet reached is not missed. */
  dueState: field(
    z.enum(["ahead", "passed"]),
    "Whether the due day lies ahead of the day judged: not yet reached is not missed.",
    "ahead",
  ),
  /** Where the target is stated. */
  source: reportSourceSchema,
  /** Cells that decide a result which is not certain, at most ten. */
  decidedBy: field(z.array(placeSchema).optional(), "Cells that decide a result which is not certain, at most ten."),
  /** Ids of the units that are not reported and could change the result. */
  openUnits: field(
    z.array(z.string()).optional(),
    "Ids of the units that are not reported and could change the result.",
    ["song-mau/tan-minh"],
  ),
  /** Ids of the readings of the text that the result rests on. */
  assumptions: field(z.array(z.string()).optional(), "Ids of the readings of the text that the result rests on.", [
    "C1",
  ]),
}).meta({ id: "TargetResult", description: "Where a target stands." });
/** A target as reports give it, worded and placed. */
export type ReportTarget = z.infer<typeof reportTargetSchema>;
