import { z } from "zod";
import { confidenceSchema, isoDateSchema, sourceSchema, standardSchema } from "./basics";

/** One measurable part of a criterion. A threshold that is not verified takes part in no check. */
export const indicatorSchema = z.strictObject({
  code: z.string().min(1),
  text: z.string().min(1),
  textConfidence: confidenceSchema,
  valueKind: z.string().optional(),
  thresholds: z
    .array(
      z.strictObject({ region: z.string(), text: z.string(), confidence: confidenceSchema, verified: z.boolean() }),
    )
    .default([]),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const criterionSchema = z.strictObject({
  /** As numbered in the set: `1` … `19`. */
  number: z.string().min(1),
  name: z.string().min(1),
  nameConfidence: confidenceSchema.optional(),
  /** Headings met in sheets: abbreviations and former names. */
  aliases: z.array(z.string()).default([]),
  group: z.string().optional(),
  indicators: z.array(indicatorSchema).default([]),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** The criteria that lead to one standard at one level, and since when they are in force. */
export const criteriaSetSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  level: z.enum(["commune", "district", "province"]),
  /** The standard it leads to; absent where the set is listed for reference alone. */
  standard: standardSchema.optional(),
  document: z.string().optional(),
  effective: z.strictObject({ from: isoDateSchema.optional(), to: isoDateSchema.optional() }).optional(),
  groups: z.array(z.strictObject({ id: z.string(), name: z.string() })).default([]),
  criteria: z.array(criterionSchema).min(1),
  complete: z.boolean().default(true),
  note: z.string().optional(),
  source: sourceSchema.optional(),
});
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
