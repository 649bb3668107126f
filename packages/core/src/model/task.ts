import * as z from "zod";
import { agencyListSchema } from "./agency";
import { confidenceSchema, sourceSchema } from "./basics";
import { field } from "./field";
import { scheduleSchema } from "./schedule";

export const taskGroupSchema = z
  .strictObject({
    id: field(z.string().min(1), "Its numbering, that of the group above it first.", "I", "IV.1"),
    number: field(z.string().min(1), "As it stands in the first column.", "1"),
    parent: field(z.string().optional(), "Id of the group above it.", "IV"),
    title: field(z.string().min(1), "What its tasks have in common.", "Công tác lãnh đạo, chỉ đạo"),
    stated: field(z.int().positive().optional(), "Number of tasks that the text states.", 17),
    source: sourceSchema,
  })
  .meta({ id: "TaskGroup", description: "A heading of the table of tasks." });
/** A group of tasks. */
export type TaskGroup = z.infer<typeof taskGroupSchema>;

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
export const outputsSchema = z
  .strictObject({
    text: field(z.string(), "The words of the plan.", "Kế hoạch, Báo cáo kết quả"),
    wanted: field(z.enum(["all", "either"]).default("all"), "Whether each item is wanted or one of them.", "all"),
    items: field(
      z.array(
        z.strictObject({
          kind: field(outputKindSchema, "What kind of thing it is.", "plan"),
          text: field(z.string(), "Its words.", "Kế hoạch"),
          issuer: field(z.string().optional(), "Who issues it.", "UBND tỉnh"),
        }),
      ),
      "Each thing that is to come of it.",
      [{ kind: "plan", text: "Kế hoạch" }],
    ),
    known: field(
      z
        .array(
          z.strictObject({
            document: field(z.string().min(1), "Number of the document.", "1037/QĐ-UBND"),
            confidence: confidenceSchema,
            note: field(z.string().optional(), "What shows it."),
          }),
        )
        .optional(),
      "Documents that are known to be such an output; empty says nothing.",
    ),
  })
  .meta({ id: "Outputs", description: "What a task brings forth." });
/** What a task has to bring, with the plan's own words. */
export type Outputs = z.infer<typeof outputsSchema>;

/** Schema of `Task`. */
export const taskSchema = z
  .strictObject({
    id: field(z.string().min(1), "Its numbering in the appendix, group first. Never changed once given.", "IV.1.10"),
    group: field(z.string().min(1), "Id of its group.", "IV.1"),
    number: field(z.string().min(1), "As it stands in the first column.", "1.10"),
    content: field(z.string().min(1), "What is to be done.", "Ban hành Kế hoạch thực hiện Chương trình"),
    leadAgencies: field(agencyListSchema, "Who leads."),
    coordinatingAgencies: field(agencyListSchema, "Who helps."),
    schedule: scheduleSchema,
    outputs: outputsSchema,
    note: field(z.string().nullable(), "Words of the column of notes; null where it is empty.", null),
    source: sourceSchema,
  })
  .meta({ id: "Task", description: "One task of the plan: what, by whom, by when, with which result." });
/** A task of a plan; its schema describes each field. */
export type Task = z.infer<typeof taskSchema>;
