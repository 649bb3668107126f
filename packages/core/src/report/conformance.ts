import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { tidyRecordSchema } from "../tidy/tidy-record";

const numberOrNull = z.number().nullable();

/** What a target has to be; a field that is absent is not compared. Numbers agree within 1e-6. */
const expectedTargetSchema = z.strictObject({
  status: z.enum(["met", "not-met", "undetermined"]).optional(),
  dueState: z.enum(["ahead", "passed"]).optional(),
  range: z.tuple([numberOrNull, numberOrNull]).optional(),
  actual: numberOrNull.optional(),
  gap: numberOrNull.optional(),
  population: z.number().int().optional(),
});

const expectedFindingSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  subject: z.string(),
});

const conformanceTestSchema = z.strictObject({
  description: z.string().min(1),
  /** Why it comes out so. */
  because: z.string().optional(),
  /** The day of the report. */
  asOf: isoDateSchema,
  /** In the order they were read; those of another `sheet` are of another sheet. */
  records: z.array(tidyRecordSchema),
  /** By id; targets that are not named may be anything. */
  targets: z.record(z.string(), expectedTargetSchema).optional(),
  /** All findings that the records give. Absent: not compared. */
  findings: z.array(expectedFindingSchema).optional(),
});

/** Cases of one sentence of how units are counted, or of time. */
const conformanceGroupSchema = z.strictObject({
  suite: z.literal(1),
  /** The sentence. */
  description: z.string().min(1),
  /** Id of the sentence, such as `counting/open-mark`. */
  rule: z.string().min(1),
  /** Id of an installed plan, or the path of a plan beside the file. */
  plan: z.string().min(1),
  tests: z.array(conformanceTestSchema).min(1),
});
export type ConformanceGroup = z.infer<typeof conformanceGroupSchema>;
export type ConformanceTest = z.infer<typeof conformanceTestSchema>;

/** A file of the conformance suite. */
export const conformanceFileSchema = z.array(conformanceGroupSchema);

/** What a program says of one test: the `targets` and `findings` of a report, of each what is compared at least. */
export const conformanceAnswerSchema = z.object({
  targets: z.array(z.object({ id: z.string() }).catchall(z.unknown())).optional(),
  /** Absent: the program tells no findings, and none are compared. */
  findings: z.array(z.object({ code: z.string(), severity: z.string(), subject: z.string().optional() })).optional(),
  /** Why the program leaves the test out. */
  skipped: z.string().optional(),
});
export type ConformanceAnswer = z.infer<typeof conformanceAnswerSchema>;
