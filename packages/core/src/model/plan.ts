import { z } from "zod";
import { agencySchema } from "./agency";
import { isoDateSchema, periodSchema, sourceSchema } from "./basics";
import { criteriaSetSchema } from "./criteria-set";
import { assumptionSchema, correctionSchema, documentSchema } from "./document";
import { targetSchema } from "./target";
import { taskGroupSchema, taskSchema } from "./task";
import { unitSchema, unitTypeSchema } from "./unit";

/** A source of money that the plan names; no amount stands in it. */
export const fundingSourceSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  parent: z.string().optional(),
  source: sourceSchema,
});
export type FundingSource = z.infer<typeof fundingSourceSchema>;

/** Who reports to whom, and in which rounds. */
export const reportingDutySchema = z.strictObject({
  rounds: z.array(z.enum(["six-month", "year", "phase"])).min(1),
  from: z.array(z.string()),
  to: z.array(z.string()),
  note: z.string().optional(),
  sources: z.array(sourceSchema).min(1),
});
export type ReportingDuty = z.infer<typeof reportingDutySchema>;

/** A sentence of the text that no rule covers, and why. */
const notCheckableSchema = z.strictObject({
  source: sourceSchema,
  reason: z.string().min(1),
  reasonEn: z.string().optional(),
});

/** Units that came after those of the plan, from a day on. */
const laterUnitsSchema = z.strictObject({
  on: isoDateSchema,
  units: z.array(unitSchema),
  note: z.string().optional(),
});

/** A plan as data: what must be reached, by whom, by when, and the words that say so. */
export const planSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ke-hoach-2021-2025"),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "1.0.0"),
  title: z.string().min(1),
  period: periodSchema,
  documents: z.array(documentSchema).min(1),
  /** The unit that stands above all others. */
  root: z.string().min(1),
  /** Types of commune that targets count. */
  countedTypes: z.array(unitTypeSchema).min(1),
  units: z.array(unitSchema).min(1),
  laterUnits: z.array(laterUnitsSchema).default([]),
  agencies: z.array(agencySchema).default([]),
  criteriaSets: z.array(criteriaSetSchema).default([]),
  taskGroups: z.array(taskGroupSchema).default([]),
  tasks: z.array(taskSchema).default([]),
  targets: z.array(targetSchema),
  assumptions: z.array(assumptionSchema).default([]),
  fundingSources: z.array(fundingSourceSchema).default([]),
  reporting: reportingDutySchema.optional(),
  notCheckable: z.array(notCheckableSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
});
export type Plan = z.infer<typeof planSchema>;
/** What a plan file may leave out. */
export type PlanInput = z.input<typeof planSchema>;
