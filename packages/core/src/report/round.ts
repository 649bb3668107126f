import * as z from "zod";
import { field, object } from "../model/field";
import { reportingPeriodSchema } from "../model/plan";
import { TASK_STATUSES } from "../records/task-record";
import { documentHead, judgedOn, placeSchema } from "./parts";

const { reportVersion: _, ...made } = documentHead;

/** What stands at the head of each document of a round: who made it, by which plan. */
export const roundHead = made;

/** The round that a document is of. */
export const roundPeriod = field(reportingPeriodSchema.nullable(), "The round; null where none was named.");

/** The day judged, of a document that does not say where it comes from. */
export const roundDay = judgedOn.asOf;

/** A cell of one of the files of a round. */
export const roundCellSchema = object({
  /** Name of the file, without folder where it is one of a kind. */
  file: field(z.string(), "Name of the file, without folder where it is one of a kind.", "Song Mau.xlsx"),
  /** Name of the sheet; absent of a text file. */
  sheet: field(z.string().optional(), "Name of the sheet; absent of a text file.", "Biểu 01"),
  cell: placeSchema.shape.cell,
}).meta({ id: "RoundCell", description: "A cell of one of the files." });

/** The line that a unit or a task stands in. */
export const roundLineSchema = object({
  file: roundCellSchema.shape.file,
  sheet: roundCellSchema.shape.sheet,
  /** Its row, from 1; null where the units stand across. */
  row: field(z.int().positive().nullable(), "Its row, from 1; null where the units stand across.", 11),
}).meta({ id: "RoundLine", description: "The row that something stands in." });

/** State of a task as a round gives it. */
export const roundTaskState = field(
  z.enum(TASK_STATUSES).nullable(),
  "What the sheets say of it; null where it is not reported.",
  "in-progress",
);

export const levelSchema = field(
  z.string().nullable(),
  "Id of the highest standard it is certainly at, or `none`; null where no sheet says levels or nothing is reported.",
  "standard",
);
