import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field } from "../model/field";
import { reportFindingSchema } from "./finding";
import { countSchema, judgedOn } from "./parts";
import { reportSchema } from "./report";
import { levelSchema, roundCellSchema, roundHead, roundLineSchema, roundPeriod, roundTaskState } from "./round";
import { reportTargetSchema } from "./target";

const id = z.string().min(1);
const files = z.array(z.string());

const reportedSchema = z
  .object({
    expected: field(countSchema, "How many it is to report."),
    reported: field(countSchema, "How many it does report."),
    missing: field(z.array(id), "Ids of the others."),
  })
  .meta({ id: "Reported", description: "How much of what a sender is to report it does report." });

const senderSchema = z
  .object({
    id: field(id, "Id of the unit or agency.", "song-mau"),
    name: field(z.string().min(1), "Who it is.", "UBND huyện Sông Mẫu"),
    kind: field(
      z.enum(["district", "commune", "agency", "province"]),
      "`district`: a unit of the layer above the communes; `province`: the root.",
    ),
    expected: field(z.boolean(), "Whether something was to come from it."),
    status: field(z.enum(["received", "partial", "missing", "unexpected"]), "What has come from it."),
    files: field(files, "Names of its files and of those of its communes, replaced and equal ones too."),
    units: field(reportedSchema.optional(), "Of a unit: its communes."),
    tasks: field(reportedSchema.optional(), "Of an agency: the tasks that it leads alone."),
  })
  .meta({ id: "Sender", description: "Who sends in a round." });

const duplicateSchema = z.union([
  z
    .object({
      kind: field(z.literal("file"), "Files of the same bytes."),
      files: field(files, "Their names; the first is read."),
    })
    .meta({ id: "EqualFiles", description: "Files of the same bytes." }),
  z
    .object({
      kind: field(z.literal("sender"), "Files of one sender about the same units and the same day."),
      sender: field(id, "Id of the sender.", "song-mau"),
      files: field(files, "Their names."),
      units: field(z.array(id), "Ids of the units, or tasks, that all of them report."),
      differ: field(z.boolean(), "Whether they say different things."),
    })
    .meta({ id: "SentTwice", description: "Files of one sender about the same units and the same day." }),
]);

const completenessSchema = z
  .object({
    expected: field(countSchema, "Senders of whom something was to come."),
    received: field(countSchema, "Those of them that sent everything."),
    partial: field(countSchema, "Those that sent a part."),
    missing: field(countSchema, "Those that sent nothing."),
    units: field(
      z.object({
        expected: field(countSchema, "Communes of the plan."),
        reported: field(countSchema, "Those that some file reports."),
      }),
      "How many communes are reported.",
    ),
    senders: field(z.array(senderSchema), "The expected ones in the plan's order, then the others."),
    duplicates: field(z.array(duplicateSchema), "What came twice."),
    unassigned: field(files, "Names of files of which nobody can be told to be the sender."),
    unreadable: field(files, "Names of files that cannot be read."),
    replaced: field(files, "Names of files that others take the place of."),
  })
  .meta({ id: "Completeness", description: "Who has sent, and who has not." });

const roundUnitSchema = z
  .object({
    id: field(id, "Id of the commune.", "song-mau/tan-minh"),
    district: field(id, "Id of the unit of the layer above.", "song-mau"),
    reported: field(z.boolean(), "Whether any file reports it."),
    marks: field(
      z.record(z.string(), z.enum(["met", "not-met", "open", "unknown"])),
      "By number of the criterion; `open`: the cell cannot be read, `unknown`: nothing is stated.",
      { "1": "met", "2": "not-met" },
    ),
    criteria: field(z.tuple([countSchema, countSchema]), "Number of criteria met, at least and at most.", [17, 18]),
    level: levelSchema,
    decision: field(z.string().nullable(), "Number of the decision of recognition.", "424/QĐ-UBND"),
    date: field(isoDateSchema.nullable(), "Its day.", "2023-06-22"),
    year: field(z.int().nullable(), "Year of recognition, where one is stated and the date lies in another."),
    source: field(roundLineSchema.optional(), "Where it stands; absent where it is not reported."),
    cells: field(
      z.record(z.string(), roundCellSchema),
      "Where each value was read, by field: `criterion.1`, `unit`, `total`, `level`, `decision`, `date`, `year`.",
    ),
    conflicts: field(z.array(z.string()), "Fields of which files say different things.", ["level"]),
  })
  .meta({ id: "RoundUnit", description: "A commune of the plan as the round states it." });

const statedSchema = z
  .object({
    value: field(z.union([z.string(), z.number(), z.boolean()]), "What is stated.", "standard"),
    file: field(roundCellSchema.shape.file.optional(), "Name of the file."),
    sheet: roundCellSchema.shape.sheet,
    cell: field(roundCellSchema.shape.cell.optional(), "Its cell.", "X14"),
  })
  .meta({ id: "StatedAt", description: "A value that is stated in a cell." });

const conflictSchema = z
  .object({
    unit: field(id, "Id of the unit.", "song-mau/tan-minh"),
    field: field(z.string(), "What it is about.", "level"),
    kept: field(statedSchema, "What counts: the earlier, or the one that was decided for."),
    other: field(statedSchema, "What is said otherwise."),
  })
  .meta({ id: "Conflict", description: "Two statements of one day that do not agree." });

const unplacedSchema = z
  .object({
    file: field(z.string(), "Name of the file.", "Song Mau.xlsx"),
    sheet: roundCellSchema.shape.sheet,
    row: field(z.int().positive().optional(), "Its row; absent where a whole sheet or file is meant.", 21),
    column: field(z.string().optional(), "Its column, where the units stand across.", "D"),
    text: field(z.string(), "Its cells, joined by ` | `."),
    why: field(z.string(), "Code of a finding, or `outside-table`.", "unit/unknown"),
  })
  .meta({ id: "Unplaced", description: "Something of the files that no row of the tables shows." });

const roundTaskSchema = z
  .object({
    id: field(id, "Number of the task in the plan.", "IV.1.2"),
    state: roundTaskState,
    overdue: field(z.boolean(), "Whether its last day has passed and it is not done."),
    progress: field(z.number().nullable(), "From 0 to 1.", 0.5),
    evidence: field(z.string().nullable(), "The document that shows it.", "12/KH-UBND"),
    evidenceDate: field(isoDateSchema.nullable(), "Its day."),
    source: field(
      roundLineSchema.extend({ cell: roundCellSchema.shape.cell }).optional(),
      "Where it stands; absent where no sheet lists it.",
    ),
  })
  .meta({ id: "RoundTask", description: "A task of the plan as the round states it." });

/** What `ntm collect --format json` gives. */
export const collectSchema = z.object({
  collectVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  ...roundHead,
  ...judgedOn,
  period: roundPeriod,
  completeness: completenessSchema,
  units: field(z.array(roundUnitSchema), "All communes of the plan, in its order."),
  conflicts: field(z.array(conflictSchema), "What files state differently of one day."),
  unplaced: field(z.array(unplacedSchema), "What no row of the tables shows."),
  tasks: field(z.array(roundTaskSchema).optional(), "All tasks of the plan; absent where no sheet of tasks was read."),
  targets: field(z.array(reportTargetSchema), "Where each target stands, in the plan's order."),
  findings: field(z.array(reportFindingSchema), "What was found, in the order of files, sheets and rows."),
  summary: reportSchema.shape.summary,
  unused: reportSchema.shape.unused,
});
