import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field, object } from "../model/field";
import { reportFindingSchema } from "./finding";
import { countSchema, judgedOn } from "./parts";
import { reportSchema } from "./report";
import { levelSchema, roundCellSchema, roundHead, roundLineSchema, roundPeriod, roundTaskState } from "./round";
import { reportTargetSchema } from "./target";

const id = z.string().min(1);
const files = z.array(z.string());

const reportedSchema = object({
  /** How many it is to report. */
  expected: field(countSchema, "How many it is to report."),
  /** How many it does report. */
  reported: field(countSchema, "How many it does report."),
  /** Ids of the others. */
  missing: field(z.array(id), "Ids of the others."),
}).meta({ id: "Reported", description: "How much of what a sender is to report it does report." });

const senderSchema = object({
  /** Id of the unit or agency. */
  id: field(id, "Id of the unit or agency.", "song-mau"),
  /** Who it is. */
  name: field(z.string().min(1), "Who it is.", "UBND huyện Sông Mẫu"),
  /** `district`: a unit of the layer above the communes; `province`: the root. */
  kind: field(
    z.enum(["district", "commune", "agency", "province"]),
    "`district`: a unit of the layer above the communes; `province`: the root.",
  ),
  /** Whether something was to come from it. */
  expected: field(z.boolean(), "Whether something was to come from it."),
  /** What has come from it. */
  status: field(z.enum(["received", "partial", "missing", "unexpected"]), "What has come from it."),
  /** Names of its files and of those of its communes, replaced and equal ones too. */
  files: field(files, "Names of its files and of those of its communes, replaced and equal ones too."),
  /** Of a unit: its communes. */
  units: field(reportedSchema.optional(), "Of a unit: its communes."),
  /** Of an agency: the tasks that it leads alone. */
  tasks: field(reportedSchema.optional(), "Of an agency: the tasks that it leads alone."),
}).meta({ id: "Sender", description: "Who sends in a round." });

const duplicateSchema = z.union([
  object({
    /** Files of the same bytes. */
    kind: field(z.literal("file"), "Files of the same bytes."),
    /** Their names; the first is read. */
    files: field(files, "Their names; the first is read."),
  }).meta({ id: "EqualFiles", description: "Files of the same bytes." }),
  object({
    /** Files of one sender about the same units and the same day. */
    kind: field(z.literal("sender"), "Files of one sender about the same units and the same day."),
    /** Id of the sender. */
    sender: field(id, "Id of the sender.", "song-mau"),
    /** Their names. */
    files: field(files, "Their names."),
    /** Ids of the units, or tasks, that all of them report. */
    units: field(z.array(id), "Ids of the units, or tasks, that all of them report."),
    /** Whether they say different things. */
    differ: field(z.boolean(), "Whether they say different things."),
  }).meta({ id: "SentTwice", description: "Files of one sender about the same units and the same day." }),
]);

const completenessSchema = object({
  /** Senders of whom something was to come. */
  expected: field(countSchema, "Senders of whom something was to come."),
  /** Those of them that sent everything. */
  received: field(countSchema, "Those of them that sent everything."),
  /** Those that sent a part. */
  partial: field(countSchema, "Those that sent a part."),
  /** Those that sent nothing. */
  missing: field(countSchema, "Those that sent nothing."),
  /** How many communes are reported. */
  units: field(
    object({
      /** Communes of the plan. */
      expected: field(countSchema, "Communes of the plan."),
      /** Those that some file reports. */
      reported: field(countSchema, "Those that some file reports."),
    }),
    "How many communes are reported.",
  ),
  /** The expected ones in the plan's order, then the others. */
  senders: field(z.array(senderSchema), "The expected ones in the plan's order, then the others."),
  /** What came twice. */
  duplicates: field(z.array(duplicateSchema), "What came twice."),
  /** Names of files of which nobody can be told to be the sender. */
  unassigned: field(files, "Names of files of which nobody can be told to be the sender."),
  /** Names of files that cannot be read. */
  unreadable: field(files, "Names of files that cannot be read."),
  /** Names of files that others take the place of. */
  replaced: field(files, "Names of files that others take the place of."),
  /** Files whose figures are of another day than the one judged; absent where there are none. */
  otherDays: field(
    z
      .array(
        object({
          /** Name of the file. */
          file: field(z.string(), "Name of the file.", "Song Mau.xlsx"),
          /** The latest day that its figures are of. */
          day: field(isoDateSchema, "The latest day that its figures are of.", "2023-12-31"),
        }).meta({ id: "OtherDay", description: "A file of another day than the one judged." }),
      )
      .optional(),
    "Files whose figures are of another day than the one judged; absent where there are none.",
  ),
}).meta({ id: "Completeness", description: "Who has sent, and who has not." });

const roundUnitSchema = object({
  /** Id of the commune. */
  id: field(id, "Id of the commune.", "song-mau/tan-minh"),
  /** Id of the unit of the layer above. */
  district: field(id, "Id of the unit of the layer above.", "song-mau"),
  /** Whether any file reports it. */
  reported: field(z.boolean(), "Whether any file reports it."),
  /** By number of the criterion; `open`: the cell cannot be read, `unknown`: nothing is stated. */
  marks: field(
    z.record(z.string(), z.enum(["met", "not-met", "open", "unknown"])),
    "By number of the criterion; `open`: the cell cannot be read, `unknown`: nothing is stated.",
    { "1": "met", "2": "not-met" },
  ),
  /** Number of criteria met, at least and at most. */
  criteria: field(z.tuple([countSchema, countSchema]), "Number of criteria met, at least and at most.", [17, 18]),
  level: levelSchema,
  /** Number of the decision of recognition. */
  decision: field(z.string().nullable(), "Number of the decision of recognition.", "424/QĐ-UBND"),
  /** Its day. */
  date: field(isoDateSchema.nullable(), "Its day.", "2023-06-22"),
  /** Year of recognition, where one is stated and the date lies in another. */
  year: field(z.int().nullable(), "Year of recognition, where one is stated and the date lies in another."),
  /** Where it stands; absent where it is not reported. */
  source: field(roundLineSchema.optional(), "Where it stands; absent where it is not reported."),
  /** Where each value was read, by field: `criterion.1`, `unit`, `total`, `level`, `decision`, `date`, `year`. */
  cells: field(
    z.record(z.string(), roundCellSchema),
    "Where each value was read, by field: `criterion.1`, `unit`, `total`, `level`, `decision`, `date`, `year`.",
  ),
  /** Fields of which files say different things. */
  conflicts: field(z.array(z.string()), "Fields of which files say different things.", ["level"]),
}).meta({ id: "RoundUnit", description: "A commune of the plan as the round states it." });

const statedSchema = object({
  /** What is stated. */
  value: field(z.union([z.string(), z.number(), z.boolean()]), "What is stated.", "standard"),
  /** Name of the file. */
  file: field(roundCellSchema.shape.file.optional(), "Name of the file."),
  sheet: roundCellSchema.shape.sheet,
  /** Its cell. */
  cell: field(roundCellSchema.shape.cell.optional(), "Its cell.", "X14"),
}).meta({ id: "StatedAt", description: "A value that is stated in a cell." });

const conflictSchema = object({
  /** Id of the unit. */
  unit: field(id, "Id of the unit.", "song-mau/tan-minh"),
  /** What it is about. */
  field: field(z.string(), "What it is about.", "level"),
  /** What counts: the earlier, or the one that was decided for. */
  kept: field(statedSchema, "What counts: the earlier, or the one that was decided for."),
  /** What is said otherwise. */
  other: field(statedSchema, "What is said otherwise."),
}).meta({ id: "Conflict", description: "Two statements of one day that do not agree." });

const unplacedSchema = object({
  /** Name of the file. */
  file: field(z.string(), "Name of the file.", "Song Mau.xlsx"),
  sheet: roundCellSchema.shape.sheet,
  /** Its row; absent where a whole sheet or file is meant. */
  row: field(z.int().positive().optional(), "Its row; absent where a whole sheet or file is meant.", 21),
  /** Its column, where the units stand across. */
  column: field(z.string().optional(), "Its column, where the units stand across.", "D"),
  /** Its cells, joined by ` | `. */
  text: field(z.string(), "Its cells, joined by ` | `."),
  /** Code of a finding, or `outside-table`. */
  why: field(z.string(), "Code of a finding, or `outside-table`.", "unit/unknown"),
}).meta({ id: "Unplaced", description: "Something of the files that no row of the tables shows." });

const roundTaskSchema = object({
  /** Number of the task in the plan. */
  id: field(id, "Number of the task in the plan.", "IV.1.2"),
  state: roundTaskState,
  /** Whether its last day has passed and it is not done. */
  overdue: field(z.boolean(), "Whether its last day has passed and it is not done."),
  /** From 0 to 1. */
  progress: field(z.number().nullable(), "From 0 to 1.", 0.5),
  /** The document that shows it. */
  evidence: field(z.string().nullable(), "The document that shows it.", "12/KH-UBND"),
  /** Its day. */
  evidenceDate: field(isoDateSchema.nullable(), "Its day."),
  /** Where it stands; absent where no sheet lists it. */
  source: field(
    roundLineSchema.extend({ cell: roundCellSchema.shape.cell }).optional(),
    "Where it stands; absent where no sheet lists it.",
  ),
}).meta({ id: "RoundTask", description: "A task of the plan as the round states it." });

/** What `ntm collect --format json` gives. */
export const collectSchema = object({
  /** Version of the shape of the document. */
  collectVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  ...roundHead,
  ...judgedOn,
  period: roundPeriod,
  completeness: completenessSchema,
  /** All communes of the plan, in its order. */
  units: field(z.array(roundUnitSchema), "All communes of the plan, in its order."),
  /** What files state differently of one day. */
  conflicts: field(z.array(conflictSchema), "What files state differently of one day."),
  /** What no row of the tables shows. */
  unplaced: field(z.array(unplacedSchema), "What no row of the tables shows."),
  /** All tasks of the plan; absent where no sheet of tasks was read. */
  tasks: field(z.array(roundTaskSchema).optional(), "All tasks of the plan; absent where no sheet of tasks was read."),
  /** Where each target stands, in the plan's order. */
  targets: field(z.array(reportTargetSchema), "Where each target stands, in the plan's order."),
  /** What was found, in the order of files, sheets and rows. */
  findings: field(z.array(reportFindingSchema), "What was found, in the order of files, sheets and rows."),
  summary: reportSchema.shape.summary,
  unused: reportSchema.shape.unused,
});
