import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field, object } from "../model/field";
import { reportFindingSchema } from "./finding";
import { laterSchema } from "./later";
import { countSchema, documentHead, judgedOn } from "./parts";
import { reportFileSchema } from "./sheets";
import { reportTargetSchema } from "./target";

/** How many communes of a unit of the layer above them have data, and which files report them. */
export const coverageSchema = object({
  /** Id of the unit. */
  unit: field(z.string().min(1), "Id of the unit.", "song-mau"),
  /** Its counted communes. */
  communes: field(countSchema, "Its counted communes.", 8),
  /** Those that have data. */
  withData: field(countSchema, "Those that have data.", 7),
  /** Of these, those that only a list of recognitions names; absent where there are none. */
  listed: field(
    countSchema.optional(),
    "Of these, those that only a list of recognitions names; absent where there are none.",
    1,
  ),
  /** Paths of the files that report them. */
  files: field(z.array(z.string()), "Paths of the files that report them.", ["bao-cao.xlsx"]),
}).meta({ id: "Coverage", description: "How much of a unit is reported, and by which files." });
/** How many communes of a unit the files speak of, and which files. */
export type Coverage = z.infer<typeof coverageSchema>;

const unusedSchema = object({
  /** What the finding was known by. */
  key: field(z.string(), "What the finding was known by."),
  /** Its code. */
  code: field(z.string(), "Its code.", "unit/misspelt"),
  /** Id of the unit or task it was about. */
  subject: field(z.string().optional(), "Id of the unit or task it was about.", "song-mau/tan-minh"),
  /** Why it was accepted. */
  reason: field(z.string(), "Why it was accepted."),
  /** Who accepted it. */
  by: field(z.string(), "Who accepted it."),
  /** When. */
  on: field(isoDateSchema, "When.", "2025-07-01"),
  /** Last day on which that holds. */
  until: field(isoDateSchema, "Last day on which that holds.", "2025-12-31"),
}).meta({ id: "UnusedAcceptance", description: "An acceptance of which no finding is left." });

const countsSchema = object({
  /** Open findings of severity error. */
  errors: field(countSchema, "Open findings of severity error."),
  /** Open findings of severity warning. */
  warnings: field(countSchema, "Open findings of severity warning."),
  /** Open findings of severity info. */
  infos: field(countSchema, "Open findings of severity info."),
  /** Targets that are met. */
  targetsMet: field(countSchema, "Targets that are met."),
  /** Targets that are not met. */
  targetsNotMet: field(countSchema, "Targets that are not met."),
  /** Targets that what is missing decides. */
  targetsUndetermined: field(countSchema, "Targets that what is missing decides."),
  /** Accepted findings, which the counts of open ones leave out. */
  accepted: field(countSchema.optional(), "Accepted findings, which the counts of open ones leave out."),
}).meta({ id: "ReportCounts", description: "How many findings and targets of each sort there are." });

/** What `ntm validate --format json` gives. */
export const reportSchema = object({
  ...documentHead,
  ...judgedOn,
  /** The files that were read, in the order given. */
  files: field(z.array(reportFileSchema), "The files that were read, in the order given."),
  /** What was found, in the order of files, sheets and rows. */
  findings: field(z.array(reportFindingSchema), "What was found, in the order of files, sheets and rows."),
  /** Where each target stands, in the plan's order. */
  targets: field(z.array(reportTargetSchema), "Where each target stands, in the plan's order."),
  /** How much of each unit above the communes is reported. */
  coverage: field(z.array(coverageSchema), "How much of each unit above the communes is reported."),
  /** With `--units today`: results on the units that came after those of the plan. */
  today: field(laterSchema.optional(), "With `--units today`: results on the units that came after those of the plan."),
  /** How many findings and targets there are of each kind. */
  summary: countsSchema,
  /** Acceptances of which no finding is left, where acceptances were given. */
  unused: field(
    z.array(unusedSchema).optional(),
    "Acceptances of which no finding is left, where acceptances were given.",
  ),
});
/** Findings, targets and the account of every sheet. */
export type Report = z.infer<typeof reportSchema>;
