import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field, object } from "../model/field";
import { cellSchema, reportSourceSchema } from "./parts";

const cellValue = z.union([z.string(), z.number()]);

const changeShape = {
  /** The cell that is to change. */
  cell: field(cellSchema, "The cell that is to change.", "B12"),
  /** What it holds. */
  from: field(cellValue, "What it holds.", "Nam Rong"),
  /** What it should hold. */
  to: field(cellValue, "What it should hold.", "Nam Dong"),
};

const fixSchema = object({
  ...changeShape,
  /** Nobody would dispute it, so that it may be applied together with others. */
  safe: field(z.boolean(), "Nobody would dispute it, so that it may be applied together with others.", true),
  /** Other cells that change with the first, where one slip runs through a column. */
  also: field(
    z.array(object(changeShape)).optional(),
    "Other cells that change with the first, where one slip runs through a column.",
  ),
}).meta({ id: "Fix", description: "A change that settles the finding: of one cell, or of a column." });

const relatedSchema = object({
  /** Path of the file; absent where it is the finding's own. */
  file: field(z.string().optional(), "Path of the file; absent where it is the finding's own.", "bao-cao.xlsx"),
  /** Name of the sheet. */
  sheet: field(z.string(), "Name of the sheet.", "Biểu 01"),
  /** Its cell or range. */
  cell: field(cellSchema, "Its cell or range.", "B40"),
  /** What stands there. */
  message: field(z.string().min(1), "What stands there."),
}).meta({ id: "Related", description: "Another place that the finding is about." });

const acceptedSchema = object({
  /** Why it stands. */
  reason: field(z.string().min(1), "Why it stands."),
  /** Who accepted it. */
  by: field(z.string().min(1), "Who accepted it."),
  /** When. */
  on: field(isoDateSchema, "When.", "2025-07-01"),
  /** Last day on which that holds. */
  until: field(isoDateSchema, "Last day on which that holds.", "2025-12-31"),
  /** Id of the reporting round it was accepted in. */
  round: field(z.string().optional(), "Id of the reporting round it was accepted in.", "2025-6m"),
}).meta({ id: "Accepted", description: "By whom, until when and why a finding was accepted." });

const explainedSchema = object({
  /** What is said of it. */
  reason: field(z.string().min(1), "What is said of it."),
  /** The day judged when that was written. */
  on: field(isoDateSchema.optional(), "The day judged when that was written.", "2025-07-01"),
}).meta({ id: "Explained", description: "The reason that a received workbook itself gives for a finding." });

export const reportFindingSchema = object({
  /** What is wrong: subject, slash, fault. `ntm explain` tells more. */
  code: field(
    z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/),
    "What is wrong: subject, slash, fault. `ntm explain` tells more.",
    "unit/misspelt",
  ),
  /** How grave it is. */
  severity: field(z.enum(["error", "warning", "info"]), "How grave it is.", "warning"),
  /** Path of the file, as it was given. */
  file: field(z.string().min(1), "Path of the file, as it was given.", "bao-cao.xlsx"),
  /** Name of the sheet; absent where it is about the file. */
  sheet: field(z.string().optional(), "Name of the sheet; absent where it is about the file.", "Biểu 01"),
  /** Its cell, or a range where it is about several. */
  cell: field(cellSchema.optional(), "Its cell, or a range where it is about several.", "B12"),
  /** What is wrong, in the language that was asked for. */
  message: field(z.string().min(1), "What is wrong, in the language that was asked for."),
  /** What to do. */
  hint: field(z.string().min(1).optional(), "What to do."),
  /** Where there is exactly one answer. */
  fix: field(fixSchema.optional(), "Where there is exactly one answer."),
  /** Other places it is about. */
  related: field(z.array(relatedSchema).optional(), "Other places it is about."),
  /** Where a rule of the plan stands behind it. */
  source: field(reportSourceSchema.optional(), "Where a rule of the plan stands behind it."),
  /** Id of the unit or task it is about. */
  subject: field(z.string().optional(), "Id of the unit or task it is about.", "song-mau/tan-minh"),
  /** Stays the same while the fault stands, also when rows move. */
  fingerprint: field(z.string().min(1), "Stays the same while the fault stands, also when rows move."),
  /** What it is known by from round to round, whatever file, sheet and form. */
  key: field(z.string().min(1).optional(), "What it is known by from round to round, whatever file, sheet and form."),
  /** It stands with a reason, and is not counted among the open ones. */
  accepted: field(acceptedSchema.optional(), "It stands with a reason, and is not counted among the open ones."),
  /** What whoever sent the file says of it there: it is counted as before. */
  explained: field(explainedSchema.optional(), "What whoever sent the file says of it there: it is counted as before."),
  /** It was accepted until that day, which has passed: it counts again. */
  acceptedUntil: field(
    isoDateSchema.optional(),
    "It was accepted until that day, which has passed: it counts again.",
    "2025-06-30",
  ),
}).meta({ id: "Finding", description: "What is wrong or noteworthy in one place." });
/** A finding as reports give it, worded and placed. */
export type ReportFinding = z.infer<typeof reportFindingSchema>;
