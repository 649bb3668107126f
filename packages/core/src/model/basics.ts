import { z } from "zod";

/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "2025-12-31");
export type IsoDate = z.infer<typeof isoDateSchema>;

/** First and last day, both included. */
export const periodSchema = z.strictObject({ from: isoDateSchema, to: isoDateSchema });
export type Period = z.infer<typeof periodSchema>;

/** Where a fact comes from: the document, its section, and the very words; `line` is the line of the stored text. */
export const sourceSchema = z.strictObject({
  document: z.string().min(1),
  section: z.string().min(1),
  line: z.int().positive().optional(),
  quote: z.string().min(1),
  /** The rest of a text that a page break has cut. */
  continued: z.array(z.strictObject({ line: z.int().positive(), quote: z.string().min(1) })).optional(),
  /** The words as they should stand, where a listed correction touches the quote. */
  corrected: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** How sure a fact is: read in a public source, general knowledge, doubtful, or not known at all. */
export const confidenceSchema = z.enum(["quoted", "confident", "uncertain", "unknown"]);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Levels of standard, lowest first; each includes those before it. */
export const STANDARDS = ["standard", "advanced", "model"] as const;
export const standardSchema = z.enum(STANDARDS);
export type Standard = z.infer<typeof standardSchema>;
