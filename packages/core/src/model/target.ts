import { z } from "zod";
import { isoDateSchema, sourceSchema, standardSchema } from "./basics";
import { unitLevelSchema } from "./unit";

/**
 * What is measured over the population.
 * - `count`: how many are at the standard · `share`: the same from 0 to 1
 * - `mean`, `minimum`: of the number of criteria met per unit
 * - `status`: whether the target's own unit is at the standard (1 of 1); `kept` where it must keep what it had
 * - `newly`: how many have reached the standard beyond those that had it at the baseline
 */
export const measureSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), standard: standardSchema }),
  z.strictObject({ kind: z.literal("share"), standard: standardSchema }),
  z.strictObject({ kind: z.literal("mean"), of: z.literal("criteria") }),
  z.strictObject({ kind: z.literal("minimum"), of: z.literal("criteria") }),
  z.strictObject({ kind: z.literal("status"), standard: standardSchema, kept: z.boolean().optional() }),
  z.strictObject({ kind: z.literal("newly"), standard: standardSchema, baseline: z.array(z.string()) }),
]);
export type Measure = z.infer<typeof measureSchema>;
export const MEASURES = [
  "count",
  "share",
  "mean",
  "minimum",
  "status",
  "newly",
] as const satisfies readonly Measure["kind"][];

/** Which of the units beneath the target's unit are looked at. */
export const populationFilterSchema = z.discriminatedUnion("kind", [
  /** Those not at the standard on the day. */
  z.strictObject({ kind: z.literal("not-at"), standard: standardSchema }),
  z.strictObject({ kind: z.literal("types"), types: z.array(z.string()).min(1) }),
]);
export type PopulationFilter = z.infer<typeof populationFilterSchema>;

export const operatorSchema = z.enum([">=", "<=", ">", "<", "="]);
export type Operator = z.infer<typeof operatorSchema>;

export const targetRuleSchema = z.strictObject({
  /** Level of the units in the population; for `status` that of the target's unit. */
  of: unitLevelSchema,
  where: populationFilterSchema.optional(),
  measure: measureSchema,
  operator: operatorSchema,
});
export type TargetRule = z.infer<typeof targetRuleSchema>;

export const targetSchema = z.strictObject({
  id: z.string().min(1),
  /** The unit it is set for. */
  unit: z.string().min(1),
  title: z.string().min(1),
  titleEn: z.string().optional(),
  rule: targetRuleSchema,
  required: z.number(),
  /** As the text states it (`7/7`, `5/11`); checked against the units. */
  population: z.int().positive().optional(),
  due: isoDateSchema,
  /** `aspiration` where the text says "phấn đấu" of this very target. */
  commitment: z.enum(["binding", "aspiration"]),
  /** Ids of the readings that decide it. */
  assumptions: z.array(z.string()).default([]),
  source: sourceSchema,
});
export type Target = z.infer<typeof targetSchema>;
