import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { natureSchema } from "../model/nature";

/**
 * One statement as tidy data: what `ntm extract` writes and what `validate` takes back. `field` is `criterion.5`,
 * `total`, `standard`, `advanced`, `model`, `decision`, `date`, `year`, `status`, `progress`, `evidence`, …; the id of
 * a standard is a claim, `unitStandard.<id>` that of a unit above communes, `indicator.<id>` a quantity of the plan.
 */
export const tidyRecordSchema = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  kind: z.string().min(1),
  /** Id of the unit or task. */
  subject: z.string(),
  field: z.string().min(1),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  raw: z.string().optional(),
  /** Absent: a result. */
  nature: natureSchema.optional(),
  /** The day it is about; absent where none is stated. */
  day: isoDateSchema.optional(),
});
export type TidyRecord = z.infer<typeof tidyRecordSchema>;
