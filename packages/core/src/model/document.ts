import { z } from "zod";
import { isoDateSchema } from "./basics";
import { READINGS } from "./readings";

/** A document that facts of the plan are taken from; `id` is its number, e.g. `123/QĐ-UBND`. */
export const documentSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  issuer: z.string().optional(),
  date: isoDateSchema.optional(),
  /** File of `seeds/` that holds its text. */
  file: z.string().optional(),
  note: z.string().optional(),
});
export type Document = z.infer<typeof documentSchema>;

/** A slip of the stored text and the words that are meant. Nothing is corrected outside this list. */
export const correctionSchema = z.strictObject({
  line: z.int().positive(),
  stored: z.string().min(1),
  corrected: z.string(),
  why: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;

/** How an open point of the text is read, what else it could mean, and which targets hang on it. */
export const assumptionSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  questionEn: z.string().optional(),
  reading: z.string().min(1),
  readingEn: z.string().optional(),
  alternative: z.string().nullable(),
  alternativeEn: z.string().nullable().optional(),
  /** The reading that stands for the alternative in proofs. */
  otherwise: z.enum(READINGS).optional(),
  targets: z.array(z.string()).default([]),
});
export type Assumption = z.infer<typeof assumptionSchema>;
