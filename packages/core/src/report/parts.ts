import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field, object } from "../model/field";

/** How many. */
export const countSchema = z.int().nonnegative();

/** Address of a cell or of a range in A1 form. */
export const cellSchema = z.string().regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/);

/** Letters of a column. */
export const columnSchema = z.string().regex(/^[A-Z]{1,3}$/);

/** Least and most that a number can be, whatever is missing; both null where nobody is counted. */
export const rangeSchema = z.tuple([z.number().nullable(), z.number().nullable()]).meta({
  id: "Range",
  description:
    "Least and most that the number can be, whatever the missing values turn out to hold; equal where it is certain, both null where nobody is counted.",
  examples: [
    [7, 7],
    [5, 7],
  ],
});

/** The document, the section and the very words that a rule rests on. */
export const reportSourceSchema = object({
  /** Id of the document, as the plan lists it. */
  document: field(z.string().min(1), "Id of the document, as the plan lists it.", "123/QĐ-UBND"),
  /** Section, article or appendix. */
  section: field(z.string().min(1), "Section, article or appendix.", "II"),
  /** The very words. */
  quote: field(z.string().min(1), "The very words.", "7/7 xã đạt chuẩn nông thôn mới"),
  /** Line of the stored text, from 1. */
  line: field(z.int().positive().optional(), "Line of the stored text, from 1.", 112),
}).meta({ id: "ReportSource", description: "Where the rule stands, with its very words." });

/** Where a value was read. */
export const placeSchema = object({
  /** Path of the file, as it was given. */
  file: field(z.string(), "Path of the file, as it was given.", "bao-cao.xlsx"),
  /** Name of the sheet; empty where the file has none. */
  sheet: field(z.string(), "Name of the sheet; empty where the file has none.", "Biểu 01"),
  /** Its cell. */
  cell: field(cellSchema, "Its cell.", "B12"),
}).meta({ id: "Place", description: "Where a value was read." });

export const asOfFromSchema = z.enum(["option", "sheets", "today"]).meta({
  id: "AsOfFrom",
  description:
    "Where the day judged comes from: `option`, it was given; `sheets`, the latest day that results of the run state; `today`.",
});
/** Where the day judged comes from: given, the latest that results of the run state, or today. */
export type AsOfFrom = z.infer<typeof asOfFromSchema>;

/** What stands at the head of each document: of which shape it is, who made it, by which plan. */
export const documentHead = {
  /** Version of the shape of the document. */
  reportVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  /** What made the document. */
  tool: field(
    object({
      /** Name of the tool. */
      name: field(z.literal("ntm"), "Name of the tool."),
      /** Its version. */
      version: field(z.string().min(1), "Its version.", "0.1.0"),
    }),
    "What made the document.",
  ),
  /** The plan that was checked against. */
  plan: field(
    object({
      /** Id of the plan. */
      id: field(z.string().min(1), "Id of the plan.", "mau-2021-2025"),
      /** Version of the plan's file. */
      version: field(z.string().min(1), "Version of the plan's file.", "1.0.0"),
    }),
    "The plan that was checked against.",
  ),
};

/** The day judged, and where it comes from. */
export const judgedOn = {
  /** The day on which deadlines and results are judged. */
  asOf: field(isoDateSchema, "The day on which deadlines and results are judged.", "2025-12-31"),
  /** Where that day comes from. */
  asOfFrom: asOfFromSchema,
};
