import type { IsoDate } from "../model/basics";
import { earlier, yearLater } from "../schedule/days";

/**
 * The day on which something is judged. A target is judged on its own due day, or before it on the day of the report.
 */
export interface Judging {
  /** Results of a later day do not count. Absent: all do, the latest first. */
  readonly day?: IsoDate | undefined;
  /**
   * The last day of a recognition that may still count, where the due day has passed: twelve months after it, since a
   * decision for a year is often signed in the next. Absent: any date, one after the day judged may be a slip.
   */
  readonly lastRecognition?: IsoDate | undefined;
}

/**
 * How a target that is due on a day is judged by a report of another day; without a report's day on its own due day.
 */
export function judgingOn(due: IsoDate, asOf: IsoDate | undefined): Judging {
  return dueStateOn(due, asOf) === "ahead"
    ? { day: asOf }
    : { day: asOf === undefined ? due : earlier(due, asOf), lastRecognition: yearLater(due) };
}

/** Whether a due day lies ahead of the day of the report. */
export type DueState = "ahead" | "passed";

/** Whether a due day still lies ahead of the day of the report; on the day itself it has passed. */
export const dueStateOn = (due: IsoDate, asOf: IsoDate | undefined): DueState =>
  asOf !== undefined && asOf < due ? "ahead" : "passed";
