import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field, object, strictObject } from "../model/field";
import { tidyRecordSchema } from "../tidy/tidy-record";
import { rangeSchema } from "./parts";
import { statusSchema } from "./target";

const numberOrNull = z.number().nullable();

/** What a target has to be; a field that is absent is not compared. Numbers agree within 1e-6. */
const expectedTargetSchema = strictObject({
  status: statusSchema.optional(),
  /** Whether the due day lies ahead of the day judged. */
  dueState: field(z.enum(["ahead", "passed"]).optional(), "Whether the due day lies ahead of the day judged."),
  range: rangeSchema.optional(),
  /** The number; null where it is not certain or nobody is counted. */
  actual: field(numberOrNull.optional(), "The number; null where it is not certain or nobody is counted.", 7),
  /** What is missing to the required number. */
  gap: field(numberOrNull.optional(), "What is missing to the required number.", 0),
  /** How many units are looked at. */
  population: field(z.int().optional(), "How many units are looked at.", 7),
}).meta({
  id: "ExpectedTarget",
  description: "What a target has to be; a field that is absent is not compared. Numbers agree within 1e-6.",
});

const expectedFindingSchema = strictObject({
  /** Its code. */
  code: field(z.string(), "Its code.", "unit/contradiction"),
  /** How grave it is. */
  severity: field(z.enum(["error", "warning", "info"]), "How grave it is.", "error"),
  /** Id of the unit or task it is about. */
  subject: field(z.string(), "Id of the unit or task it is about.", "song-mau/tan-minh"),
}).meta({ id: "ExpectedFinding", description: "A finding that the records must give." });

const conformanceTestSchema = strictObject({
  /** What is true in this case, as a sentence. */
  description: field(z.string().min(1), "What is true in this case, as a sentence."),
  /** Why it comes out so. */
  because: field(z.string().optional(), "Why it comes out so."),
  /** The day of the report. */
  asOf: field(isoDateSchema, "The day of the report.", "2025-12-31"),
  /** In the order they were read; those of another `sheet` are of another sheet. */
  records: field(
    z.array(tidyRecordSchema),
    "In the order they were read; those of another `sheet` are of another sheet.",
  ),
  /** What targets have to be, by id; those that are not named may be anything. */
  targets: field(
    z.record(z.string(), expectedTargetSchema).optional(),
    "What targets have to be, by id; those that are not named may be anything.",
  ),
  /** All findings that the records give. Absent: not compared. */
  findings: field(
    z.array(expectedFindingSchema).optional(),
    "All findings that the records give. Absent: not compared.",
  ),
}).meta({ id: "Test", description: "Records, and what must come of them." });

/** Cases of one sentence of how units are counted, or of time. */
const conformanceGroupSchema = strictObject({
  /** Version of the form of the suite. */
  suite: field(z.literal(1), "Version of the form of the suite.", 1),
  /** The sentence. */
  description: field(z.string().min(1), "The sentence."),
  /** Id of the sentence. */
  rule: field(z.string().min(1), "Id of the sentence.", "counting/open-mark"),
  /** Id of an installed plan, or the path of a plan beside the file. */
  plan: field(
    z.string().min(1),
    "Id of an installed plan, or the path of a plan beside the file.",
    "plans/two-districts.json",
  ),
  /** The cases. */
  tests: field(z.array(conformanceTestSchema).min(1), "The cases."),
}).meta({ id: "Group", description: "Cases of one sentence of how units are counted, or of time." });
/** Tests of one sentence of the rules. */
export type ConformanceGroup = z.infer<typeof conformanceGroupSchema>;
/** Records, and what they come to. */
export type ConformanceTest = z.infer<typeof conformanceTestSchema>;

/** A file of the conformance suite. */
export const conformanceFileSchema = z.array(conformanceGroupSchema);

/** What a program says of one test: the `targets` and `findings` of a report, of each what is compared at least. */
export const conformanceAnswerSchema = object({
  targets: z.array(object({ id: z.string() }).catchall(z.unknown())).optional(),
  /** Absent: the program tells no findings, and none are compared. */
  findings: z.array(object({ code: z.string(), severity: z.string(), subject: z.string().optional() })).optional(),
  /** Why the program leaves the test out. */
  skipped: z.string().optional(),
});
/** What a program answers to one test. */
export type ConformanceAnswer = z.infer<typeof conformanceAnswerSchema>;
