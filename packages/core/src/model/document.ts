import * as z from "zod";
import { isoDateSchema } from "./basics";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";
import { READINGS } from "./readings";

/** A document that facts of the plan are taken from; `id` is its number, e.g. `123/QĐ-UBND`. */
export const documentSchema = strictObject({
  /** Its number, or a name where it has none. */
  id: field(z.string().min(1), "Its number, or a name where it has none.", "123/QĐ-UBND"),
  /** What it is about. */
  title: field(z.string().min(1), "What it is about.", "Quyết định ban hành Kế hoạch xây dựng nông thôn mới"),
  /** Who issued it. */
  issuer: field(z.string().optional(), "Who issued it.", "UBND tỉnh"),
  /** Its day. */
  date: field(isoDateSchema.optional(), "Its day.", "2022-04-25"),
  /** Name of the file that holds its text; `plan check --sources` opens it. */
  file: field(
    z.string().optional(),
    "Name of the file that holds its text; `plan check --sources` opens it.",
    "772.md",
  ),
  /** What else is to be known of it. */
  note: field(z.string().optional(), "What else is to be known of it."),
}).meta({ id: "Document", description: "A document that facts of the plan are taken from." });
/** A document that the plan rests on. */
export type Document = Immutable<z.infer<typeof documentSchema>>;

/** A slip of the stored text and the words that are meant. Nothing is corrected outside this list. */
export const correctionSchema = strictObject({
  /** Line of the stored text, from 1. */
  line: field(z.int().positive(), "Line of the stored text, from 1.", 112),
  /** The words as stored. */
  stored: field(z.string().min(1), "The words as stored.", "nông thon mới"),
  /** The words that are meant. */
  corrected: field(z.string(), "The words that are meant.", "nông thôn mới"),
  /** What shows that it is a slip. */
  why: field(z.string().min(1), "What shows that it is a slip.", "lỗi nhận dạng chữ"),
}).meta({ id: "Correction", description: "A slip of the stored text and the words that are meant." });
/** A slip of the stored text and how it was put right. */
export type Correction = Immutable<z.infer<typeof correctionSchema>>;

/** How an open point of the text is read, what else it could mean, and which targets hang on it. */
export const assumptionSchema = strictObject({
  /** Its id. */
  id: field(z.string().min(1), "Its id.", "C1"),
  /** What the text leaves open. */
  question: field(z.string().min(1), "What the text leaves open.", "“Các xã còn lại” là những xã nào?"),
  /** The same in English. */
  questionEn: field(z.string().optional(), "The same in English.", "Which are the remaining communes?"),
  /** How it is read. */
  reading: field(z.string().min(1), "How it is read.", "Các xã chưa đạt chuẩn tại thời điểm đánh giá."),
  /** The same in English. */
  readingEn: field(z.string().optional(), "The same in English.", "Those not at the standard on the day."),
  /** What else it could mean; null where nothing else was thought of. */
  alternative: field(z.string().nullable(), "What else it could mean; null where nothing else was thought of.", null),
  /** The same in English. */
  alternativeEn: field(z.string().nullable().optional(), "The same in English.", null),
  /** The reading that stands for the alternative in proofs. */
  otherwise: field(z.enum(READINGS).optional(), "The reading that stands for the alternative in proofs."),
  /** Ids of the targets that hang on it. */
  targets: field(z.array(z.string()).default([]), "Ids of the targets that hang on it.", ["song-mau/standard"]),
}).meta({ id: "Assumption", description: "How an open point of the text is read, and what else it could mean." });
/** How the plan's text is read where it leaves something open, with the other way. */
export type Assumption = Immutable<z.infer<typeof assumptionSchema>>;
