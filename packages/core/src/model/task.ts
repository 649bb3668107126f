import * as z from "zod";
import { agencyListSchema } from "./agency";
import { confidenceSchema, sourceSchema } from "./basics";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";
import { scheduleSchema } from "./schedule";

export const taskGroupSchema = strictObject({
  /** Its numbering, that of the group above it first. */
  id: field(z.string().min(1), "Its numbering, that of the group above it first.", "I", "IV.1"),
  /** As it stands in the first column. */
  number: field(z.string().min(1), "As it stands in the first column.", "1"),
  /** Id of the group above it. */
  parent: field(z.string().optional(), "Id of the group above it.", "IV"),
  /** What its tasks have in common. */
  title: field(z.string().min(1), "What its tasks have in common.", "Công tác lãnh đạo, chỉ đạo"),
  /** Number of tasks that the text states. */
  stated: field(z.int().positive().optional(), "Number of tasks that the text states.", 17),
  /** Where it is stated. */
  source: sourceSchema,
}).meta({ id: "TaskGroup", description: "A heading of the table of tasks." });
/** A group of tasks. */
export type TaskGroup = Immutable<z.infer<typeof taskGroupSchema>>;

const outputKindSchema = z.enum([
  "document",
  "guidance",
  "plan",
  "report",
  "decision",
  "resolution",
  "allocation-plan",
  "programme-page",
  "recognition-decision",
  "project",
  "regulation",
  "submission",
  "model",
  "conference",
  "other",
]);
/** Kind of document that a task has to bring. */
export type OutputKind = z.infer<typeof outputKindSchema>;

/** What a task brings forth. `all`: each item is wanted; `either`: one of them. */
export const outputsSchema = strictObject({
  /** The words of the plan. */
  text: field(z.string(), "The words of the plan.", "Kế hoạch, Báo cáo kết quả"),
  /** Whether each item is wanted or one of them. */
  wanted: field(z.enum(["all", "either"]).default("all"), "Whether each item is wanted or one of them.", "all"),
  /** Each thing that is to come of it. */
  items: field(
    z.array(
      strictObject({
        /** What kind of thing it is. */
        kind: field(outputKindSchema, "What kind of thing it is.", "plan"),
        /** Its words. */
        text: field(z.string(), "Its words.", "Kế hoạch"),
        /** Who issues it. */
        issuer: field(z.string().optional(), "Who issues it.", "UBND tỉnh"),
      }),
    ),
    "Each thing that is to come of it.",
    [{ kind: "plan", text: "Kế hoạch" }],
  ),
  /** Documents that are known to be such an output; empty says nothing. */
  known: field(
    z
      .array(
        strictObject({
          /** Number of the document. */
          document: field(z.string().min(1), "Number of the document.", "1037/QĐ-UBND"),
          /** How sure the reading of the text is. */
          confidence: confidenceSchema,
          /** What shows it. */
          note: field(z.string().optional(), "What shows it."),
        }),
      )
      .optional(),
    "Documents that are known to be such an output; empty says nothing.",
  ),
}).meta({ id: "Outputs", description: "What a task brings forth." });
/** What a task has to bring, with the plan's own words. */
export type Outputs = Immutable<z.infer<typeof outputsSchema>>;

/** Schema of `Task`. */
export const taskSchema = strictObject({
  /** Its numbering in the appendix, group first. Never changed once given. */
  id: field(z.string().min(1), "Its numbering in the appendix, group first. Never changed once given.", "IV.1.10"),
  /** Id of its group. */
  group: field(z.string().min(1), "Id of its group.", "IV.1"),
  /** As it stands in the first column. */
  number: field(z.string().min(1), "As it stands in the first column.", "1.10"),
  /** What is to be done. */
  content: field(z.string().min(1), "What is to be done.", "Ban hành Kế hoạch thực hiện Chương trình"),
  /** Who leads. */
  leadAgencies: field(agencyListSchema, "Who leads."),
  /** Who helps. */
  coordinatingAgencies: field(agencyListSchema, "Who helps."),
  /** When it is due. */
  schedule: scheduleSchema,
  /** What it must bring forth. */
  outputs: outputsSchema,
  /** Words of the column of notes; null where it is empty. */
  note: field(z.string().nullable(), "Words of the column of notes; null where it is empty.", null),
  /** Where it is stated. */
  source: sourceSchema,
}).meta({ id: "Task", description: "One task of the plan: what, by whom, by when, with which result." });
/** A task of a plan; its schema describes each field. */
export type Task = Immutable<z.infer<typeof taskSchema>>;
