import { z } from "zod";
import { isoDateSchema } from "./basics";

/** One stretch of a schedule: a last day, or a round that comes back. */
export const scheduleItemSchema = z.strictObject({
  kind: z.enum(["once", "yearly", "phase", "times"]),
  from: isoDateSchema,
  /** Last day; for `yearly` the last day of the last round. */
  to: isoDateSchema,
  /** How often, for `times`: at least, at most. */
  count: z.strictObject({ min: z.int().positive(), max: z.int().positive() }).optional(),
});
export type ScheduleItem = z.infer<typeof scheduleItemSchema>;

/**
 * When a task is due, in the words of the plan and as read.
 * `kind`: `once` (by one last day), `yearly`, `phase` (over the phase), `yearly-and-phase`, `once-and-phase`, `times` (so many times in the phase).
 */
export const scheduleSchema = z.strictObject({
  text: z.string(),
  kind: z.enum(["once", "yearly", "phase", "yearly-and-phase", "once-and-phase", "times"]),
  from: isoDateSchema,
  to: isoDateSchema,
  items: z.array(scheduleItemSchema).min(1),
  /** What must happen first; while it is unknown the task is not overdue. */
  condition: z.string().optional(),
});
export type Schedule = z.infer<typeof scheduleSchema>;
