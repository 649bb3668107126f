import * as z from "zod";
import { isoDateSchema } from "./basics";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";

/** What comes back within the plan's period. */
export const RECURRING_KINDS = ["yearly", "half-yearly", "quarterly", "monthly"] as const;
export type RecurringKind = (typeof RECURRING_KINDS)[number];

/** One stretch of a schedule: a last day, or a round that comes back. */
export const scheduleItemSchema = strictObject({
  /**
   * `once`: by one last day; `yearly`, `half-yearly`, `quarterly`, `monthly`: it comes back; `phase`: over the phase;
   * `times`: so many times; `standing`: all the time; `open`: not understood, never overdue.
   */
  kind: field(
    z.enum(["once", ...RECURRING_KINDS, "phase", "times", "standing", "open"]),
    "`once`: by one last day; `yearly`, `half-yearly`, `quarterly`, `monthly`: it comes back; `phase`: over the phase; `times`: so many times; `standing`: all the time; `open`: not understood, never overdue.",
    "once",
  ),
  /** First day. */
  from: field(isoDateSchema, "First day.", "2022-01-01"),
  /** Last day; for what comes back the last day of the last round. */
  to: field(isoDateSchema, "Last day; for what comes back the last day of the last round.", "2022-12-31"),
  /** How often, for `times`. */
  count: field(
    strictObject({
      /** At least. */
      min: field(z.int().positive(), "At least.", 2),
      /** At most. */
      max: field(z.int().positive(), "At most.", 3),
    }).optional(),
    "How often, for `times`.",
    { min: 2, max: 3 },
  ),
}).meta({ id: "ScheduleItem", description: "One stretch of a schedule: a last day, or a round that comes back." });
/** One part of a schedule: a day, a rhythm or a phase. */
export type ScheduleItem = Immutable<z.infer<typeof scheduleItemSchema>>;

/**
 * When a task is due, in the words of the plan and as read. `kind`: `once` (by one last day), what comes back, `phase`
 * (over the phase), two of them, `times` (so many times in the phase), `standing` (all the time), `open` (words that
 * are not understood: never overdue).
 */
export const scheduleSchema = strictObject({
  /** The words of the plan. */
  text: field(z.string(), "The words of the plan.", "Hàng năm"),
  /** Of one item its kind; `yearly-and-phase` and `once-and-phase` have two. `open`: the words are not understood. */
  kind: field(
    z.enum(["once", ...RECURRING_KINDS, "phase", "yearly-and-phase", "once-and-phase", "times", "standing", "open"]),
    "Of one item its kind; `yearly-and-phase` and `once-and-phase` have two. `open`: the words are not understood.",
    "yearly",
  ),
  /** First day of all items. */
  from: field(isoDateSchema, "First day of all items.", "2022-01-01"),
  /** Last day of all items. */
  to: field(isoDateSchema, "Last day of all items.", "2025-12-31"),
  /** Its stretches. */
  items: field(z.array(scheduleItemSchema).min(1), "Its stretches.", [
    { kind: "yearly", from: "2022-01-01", to: "2025-12-31" },
  ]),
  /** What must happen first; while it is unknown the task is not overdue. */
  condition: field(
    z.string().optional(),
    "What must happen first; while it is unknown the task is not overdue.",
    "sau khi có hướng dẫn",
  ),
}).meta({ id: "Schedule", description: "When a task is due, in the words of the plan and as read." });
/** When a task is to be done, with the plan's own words. */
export type Schedule = Immutable<z.infer<typeof scheduleSchema>>;
