import * as z from "zod";
import { isoDateSchema } from "./basics";
import { field } from "./field";
import { READINGS } from "./readings";

/** A document that facts of the plan are taken from; `id` is its number, e.g. `123/QĐ-UBND`. */
export const documentSchema = z
  .strictObject({
    id: field(z.string().min(1), "Its number, or a name where it has none.", "123/QĐ-UBND"),
    title: field(z.string().min(1), "What it is about.", "Quyết định ban hành Kế hoạch xây dựng nông thôn mới"),
    issuer: field(z.string().optional(), "Who issued it.", "UBND tỉnh"),
    date: field(isoDateSchema.optional(), "Its day.", "2022-04-25"),
    file: field(
      z.string().optional(),
      "Name of the file that holds its text; `plan check --sources` opens it.",
      "772.md",
    ),
    note: field(z.string().optional(), "What else is to be known of it."),
  })
  .meta({ id: "Document", description: "A document that facts of the plan are taken from." });
/** A document that the plan rests on. */
export type Document = z.infer<typeof documentSchema>;

/** A slip of the stored text and the words that are meant. Nothing is corrected outside this list. */
export const correctionSchema = z
  .strictObject({
    line: field(z.int().positive(), "Line of the stored text, from 1.", 112),
    stored: field(z.string().min(1), "The words as stored.", "nông thon mới"),
    corrected: field(z.string(), "The words that are meant.", "nông thôn mới"),
    why: field(z.string().min(1), "What shows that it is a slip.", "lỗi nhận dạng chữ"),
  })
  .meta({ id: "Correction", description: "A slip of the stored text and the words that are meant." });
/** A slip of the stored text and how it was put right. */
export type Correction = z.infer<typeof correctionSchema>;

/** How an open point of the text is read, what else it could mean, and which targets hang on it. */
export const assumptionSchema = z
  .strictObject({
    id: field(z.string().min(1), "Its id.", "C1"),
    question: field(z.string().min(1), "What the text leaves open.", "“Các xã còn lại” là những xã nào?"),
    questionEn: field(z.string().optional(), "The same in English.", "Which are the remaining communes?"),
    reading: field(z.string().min(1), "How it is read.", "Các xã chưa đạt chuẩn tại thời điểm đánh giá."),
    readingEn: field(z.string().optional(), "The same in English.", "Those not at the standard on the day."),
    alternative: field(z.string().nullable(), "What else it could mean; null where nothing else was thought of.", null),
    alternativeEn: field(z.string().nullable().optional(), "The same in English.", null),
    otherwise: field(z.enum(READINGS).optional(), "The reading that stands for the alternative in proofs."),
    targets: field(z.array(z.string()).default([]), "Ids of the targets that hang on it.", ["song-mau/standard"]),
  })
  .meta({ id: "Assumption", description: "How an open point of the text is read, and what else it could mean." });
/** How the plan's text is read where it leaves something open, with the other way. */
export type Assumption = z.infer<typeof assumptionSchema>;
