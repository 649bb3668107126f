import * as z from "zod";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";

/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "2025-12-31");
/** A day as `2025-12-31`. */
export type IsoDate = z.infer<typeof isoDateSchema>;

/** An id in kebab-case. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "nhom-3");

/** First and last day, both included. */
export const periodSchema = strictObject({
  /** First day, included. */
  from: field(isoDateSchema, "First day, included.", "2021-01-01"),
  /** Last day, included. */
  to: field(isoDateSchema, "Last day, included.", "2025-12-31"),
}).meta({ id: "Period", description: "A stretch of days, both ends included." });
/** First and last day, both included. */
export type Period = Immutable<z.infer<typeof periodSchema>>;

/** How sure a fact is: read in a public source, general knowledge, doubtful, or not known at all. */
export const confidenceSchema = z.enum(["quoted", "confident", "uncertain", "unknown"]).meta({
  id: "Confidence",
  description:
    "How sure a fact is: `quoted` was read in a public source, `confident` is general knowledge, `uncertain` is doubtful, `unknown` has no value.",
});
/** How sure a reading of the plan's text is. */
export type Confidence = z.infer<typeof confidenceSchema>;

/** Where a fact comes from: the document, its section, and the very words; `line` is the line of the stored text. */
export const sourceSchema = strictObject({
  /** Id of the document, as listed in `documents`. */
  document: field(z.string().min(1), "Id of the document, as listed in `documents`.", "123/QĐ-UBND"),
  /** Section, article or appendix. */
  section: field(z.string().min(1), "Section, article or appendix.", "II", "Phụ lục"),
  /** Line of the stored text, from 1. */
  line: field(z.int().positive().optional(), "Line of the stored text, from 1.", 112),
  /** Sheet of the workbook that the words were read from. */
  sheet: field(z.string().min(1).optional(), "Sheet of the workbook that the words were read from.", "Phụ lục"),
  /** Cell of that sheet. */
  cell: field(z.string().min(1).optional(), "Cell of that sheet.", "B12"),
  /** The very words. */
  quote: field(z.string().min(1), "The very words.", "7/7 xã đạt chuẩn nông thôn mới"),
  /** The rest of a text that a page break has cut. */
  continued: field(
    z
      .array(
        strictObject({
          /** Line of the stored text, from 1. */
          line: field(z.int().positive(), "Line of the stored text, from 1.", 113),
          /** The words on that line. */
          quote: field(z.string().min(1), "The words on that line.", "nông thôn mới nâng cao"),
        }),
      )
      .optional(),
    "The rest of a text that a page break has cut.",
    [{ line: 113, quote: "nông thôn mới nâng cao" }],
  ),
  /** The words as they should stand, where a listed correction touches the quote. */
  corrected: field(
    z.string().optional(),
    "The words as they should stand, where a listed correction touches the quote.",
    "7/7 xã đạt chuẩn nông thôn mới",
  ),
  /** How sure the words are, where they were not read in the document itself. */
  confidence: field(
    confidenceSchema.optional(),
    "How sure the words are, where they were not read in the document itself.",
    "quoted",
  ),
}).meta({ id: "Source", description: "Where a fact comes from, with the very words." });
/** Where in a document something stands, in its own words. */
export type Source = Immutable<z.infer<typeof sourceSchema>>;

/** Id of a standard of the plan (`standard`, `advanced`, …). */
export const standardSchema = z.string().min(1);
/** Id of a standard of the plan, `standard`, `advanced`, `model`. */
export type Standard = z.infer<typeof standardSchema>;
