import * as z from "zod";
import { calendarDaySchema } from "../model/calendar-day";
import { field, object } from "../model/field";
import { natureSchema } from "../model/nature";

/**
 * One statement as tidy data: what `ntm extract` writes and what `validate` takes back. `field` is `criterion.5`,
 * `total`, `standard`, `advanced`, `model`, `decision`, `date`, `year`, `status`, `progress`, `evidence`, …; the id of
 * a standard is a claim, `unitStandard.<id>` that of a unit above communes, `indicator.<id>` a quantity of the plan.
 */
export const tidyRecordSchema = object({
  /** Path of the file it was read from. */
  file: field(z.string().optional(), "Path of the file it was read from.", "bao-cao.xlsx"),
  /** Name of the sheet. */
  sheet: field(z.string().optional(), "Name of the sheet.", "Biểu 01"),
  /** Cell that says it. */
  cell: field(z.string().optional(), "Cell that says it.", "F12"),
  /** Kind of the table that says it. */
  kind: field(z.string().min(1), "Kind of the table that says it.", "commune-criteria", "recognition-list"),
  /** Id of the unit or task. */
  subject: field(z.string(), "Id of the unit or task.", "song-mau/tan-minh", "I.1"),
  /**
   * What is said of it: `criterion.<number>`, `total`, the id of a standard (a claim), `decision`, `date`, `year`,
   * `status`, `progress`, `evidence`, `unitStandard.<standard>`, `indicator.<id>`, `band.10-14` and `band.15-` (how many
   * communes meet so many criteria, open at the top where no number follows) and so on.
   */
  field: field(
    z.string().min(1),
    "What is said of it: `criterion.<number>`, `total`, the id of a standard (a claim), `decision`, `date`, `year`, `status`, `progress`, `evidence`, `unitStandard.<standard>`, `indicator.<id>`, `band.10-14` and `band.15-` (how many communes meet so many criteria, open at the top where no number follows) and so on.",
    "criterion.5",
    "standard",
  ),
  /**
   * What was understood: a mark is `met`, `not-met` or `open`, a claim `true`, `false` or `open`; blank states
   * nothing.
   */
  value: field(
    z.union([z.string(), z.number(), z.boolean(), z.null()]),
    "What was understood: a mark is `met`, `not-met` or `open`, a claim `true`, `false` or `open`; blank states nothing.",
    "met",
    true,
    17,
  ),
  /** The cell's own text. */
  raw: field(z.string().optional(), "The cell's own text.", "Đạt"),
  /** Whether it is a result, a plan or a proposal. */
  nature: natureSchema.optional(),
  /** The day it is about; absent where none is stated. */
  day: field(calendarDaySchema.optional(), "The day it is about; absent where none is stated.", "2025-06-30"),
}).meta({ id: "Record", description: "One statement about a unit or a task." });
/** One statement about a unit or a task. */
export type TidyRecord = z.infer<typeof tidyRecordSchema>;
