import { z } from "zod";
import { agencyListSchema } from "./agency";
import { confidenceSchema, sourceSchema } from "./basics";
import { scheduleSchema } from "./schedule";

export const taskGroupSchema = z.strictObject({
  /** `I` … `IV`, sub-groups `IV.1` …. */
  id: z.string().min(1),
  number: z.string().min(1),
  parent: z.string().optional(),
  title: z.string().min(1),
  /** Number of tasks that the text states. */
  stated: z.int().positive().optional(),
  source: sourceSchema,
});
export type TaskGroup = z.infer<typeof taskGroupSchema>;

export const outputKindSchema = z.enum([
  "document",
  "guidance",
  "plan",
  "report",
  "decision",
  "resolution",
  "allocation-plan",
  "programme-page",
  "recognition-decision",
]);
export type OutputKind = z.infer<typeof outputKindSchema>;

/** What a task brings forth. `all`: each item is wanted; `either`: one of them. */
export const outputsSchema = z.strictObject({
  text: z.string(),
  wanted: z.enum(["all", "either"]).default("all"),
  items: z.array(z.strictObject({ kind: outputKindSchema, text: z.string(), issuer: z.string().optional() })),
  /** Documents that are known to be such an output, by number, with how sure that is; empty says nothing. */
  known: z
    .array(z.strictObject({ document: z.string().min(1), confidence: confidenceSchema, note: z.string().optional() }))
    .optional(),
});
export type Outputs = z.infer<typeof outputsSchema>;

export const taskSchema = z.strictObject({
  /** `I.5`, `IV.1.10`. */
  id: z.string().min(1),
  group: z.string().min(1),
  /** As it stands in the first column: `5`, `1.10`. */
  number: z.string().min(1),
  content: z.string().min(1),
  leadAgencies: agencyListSchema,
  coordinatingAgencies: agencyListSchema,
  schedule: scheduleSchema,
  outputs: outputsSchema,
  note: z.string().nullable(),
  source: sourceSchema,
});
export type Task = z.infer<typeof taskSchema>;
