import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field, object } from "../model/field";
import { countSchema, judgedOn } from "./parts";
import { roundCellSchema, roundHead, roundLineSchema, roundTaskState } from "./round";

const id = z.string().min(1);

const listedTaskSchema = object({
  /** Id of the task. */
  id: field(id, "Id of the task.", "I.1"),
  /** In the plan's words. */
  content: field(z.string().min(1), "In the plan's words.", "Ban hành Kế hoạch"),
  /** Ids of the agencies that lead it. */
  agencies: field(z.array(id), "Ids of the agencies that lead it.", ["so-tai-chinh"]),
  /** Names of the lead agencies, as the plan writes them. */
  lead: field(z.string(), "Names of the lead agencies, as the plan writes them.", "Sở Tài chính"),
  /** The last day by which it is judged. */
  due: field(isoDateSchema, "The last day by which it is judged.", "2022-12-31"),
  state: roundTaskState,
  /** From 0 to 1; null where none is stated. */
  progress: field(z.number().nullable(), "From 0 to 1; null where none is stated.", 0.5),
  /** Whether its day has passed and it is not done. */
  overdue: field(z.boolean(), "Whether its day has passed and it is not done.", false),
  /** Days from the due day to the day judged; 0 where it is not overdue. */
  daysLate: field(countSchema, "Days from the due day to the day judged; 0 where it is not overdue.", 30),
  /** Number of the document, as it is written; null where none is stated. */
  evidence: field(
    z.string().nullable(),
    "Number of the document, as it is written; null where none is stated.",
    "200/QĐ-UBND",
  ),
  /** Why it is late or dropped, as it is written; null where none is stated. */
  reason: field(
    z.string().nullable(),
    "Why it is late or dropped, as it is written; null where none is stated.",
    "Chờ hướng dẫn",
  ),
  /** Where its state stands; absent where it is not reported. */
  source: field(
    object({ ...roundLineSchema.shape, cell: roundCellSchema.shape.cell }).optional(),
    "Where its state stands; absent where it is not reported.",
  ),
}).meta({ id: "ListedTask", description: "A task of the plan, with who leads it, its day and how it stands." });

/** What `ntm tasks --format json` gives. */
export const tasksSchema = object({
  /** Version of the shape of the document. */
  tasksVersion: field(z.literal(1), "Version of the shape of the document.", 1),
  ...roundHead,
  ...judgedOn,
  /** In the plan's order; with `--overdue` those alone that are. */
  tasks: field(z.array(listedTaskSchema), "In the plan's order; with `--overdue` those alone that are."),
  /** The same by lead agency, with `--by agency`. */
  byAgency: field(
    z
      .array(
        object({
          /** Id of the agency. */
          id: field(id, "Id of the agency.", "so-tai-chinh"),
          /** Its name. */
          name: field(z.string().min(1), "Its name.", "Sở Tài chính"),
          /** What it leads, alone or with others. */
          tasks: field(z.array(listedTaskSchema), "What it leads, alone or with others."),
        }),
      )
      .optional(),
    "The same by lead agency, with `--by agency`.",
  ),
});
