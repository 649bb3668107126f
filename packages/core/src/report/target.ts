import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field } from "../model/field";
import { MEASURES, operatorSchema, requiredSchema } from "../model/target";
import { countSchema, placeSchema, rangeSchema, reportSourceSchema } from "./parts";

export const statusSchema = z.enum(["met", "not-met", "undetermined"]).meta({
  id: "Status",
  description: "Whether it is reached, whatever is missing; `undetermined` where that decides.",
});

export const reportTargetSchema = z
  .object({
    id: field(z.string().min(1), "Id of the target; of a milestone `<target>@<due>`.", "song-mau/communes-standard"),
    unit: field(z.string().min(1), "Id of the unit it is set for.", "song-mau"),
    title: field(z.string().min(1), "What is aimed at, in the language that was asked for."),
    commitment: field(z.enum(["binding", "aspiration"]), "`aspiration` where the text says “phấn đấu” of it."),
    status: statusSchema,
    measure: field(
      z.enum(MEASURES),
      "What is measured, and so what the numbers count: units, a share from 0 to 1, criteria per commune.",
      "count",
    ),
    eachMeasure: field(
      z.enum(MEASURES).optional(),
      "What is measured within each unit, for the measure `each`.",
      "count",
    ),
    operator: field(operatorSchema, "How the number must stand to `required`.", ">="),
    required: requiredSchema,
    population: field(countSchema.optional(), "How many units are looked at.", 7),
    actual: field(z.number().nullable(), "The number; null where it is not certain or nobody is counted.", 7),
    range: rangeSchema,
    gap: field(
      z.number().nullable(),
      "What is missing to `required`, never below 0, to six decimals; null with `actual`.",
      0,
    ),
    due: field(isoDateSchema, "Last day, on which it is judged.", "2025-12-31"),
    dueState: field(
      z.enum(["ahead", "passed"]),
      "Whether the due day lies ahead of the day judged: not yet reached is not missed.",
      "ahead",
    ),
    source: reportSourceSchema,
    decidedBy: field(z.array(placeSchema).optional(), "Cells that decide a result which is not certain, at most ten."),
    openUnits: field(
      z.array(z.string()).optional(),
      "Ids of the units that are not reported and could change the result.",
      ["song-mau/tan-minh"],
    ),
    assumptions: field(z.array(z.string()).optional(), "Ids of the readings of the text that the result rests on.", [
      "C1",
    ]),
  })
  .meta({ id: "TargetResult", description: "Where a target stands." });
/** A target as reports give it, worded and placed. */
export type ReportTarget = z.infer<typeof reportTargetSchema>;
