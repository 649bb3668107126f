import { checkGiven } from "../check-given";
import type { IsoDate } from "../model/basics";
import { calendarDay } from "../model/days";
import { isResult } from "./as-at";
import type { CommuneRecord, DistrictRecord } from "./commune-record";
import { valuesOf } from "./counts-in";
import type { Dataset } from "./dataset";
import type { Timed } from "./stated";
import type { TaskRecord } from "./task-record";

/** The day judged, and where it comes from: given by the caller, the latest that results state, or today. */
export interface DayJudged {
  /** The day judged. */
  readonly asOf: IsoDate;
  /** Whether the caller, the records or the calendar said it. */
  readonly asOfFrom: "option" | "sheets" | "today";
}

/**
 * @param today - the day it is where the user sits; a period that still runs is about it
 * @example
 * dayJudged(dataset, "2025-06-30", localDay()); // { asOf: "2025-06-30", asOfFrom: "option" }
 */
export function dayJudged(dataset: Dataset, asOf: IsoDate | undefined, today: IsoDate): DayJudged {
  if (asOf !== undefined) return { asOf: calendarDay(asOf), asOfFrom: "option" };
  calendarDay(today);
  let latest: IsoDate | undefined;
  for (const record of allOf(dataset)) {
    const { day } = isResult(record) ? settled(record, today) : {};
    // A form in which nothing is filled in states nothing, of any day.
    if (day !== undefined && (latest === undefined || day > latest) && valuesOf(record).size > 0) latest = day;
  }
  return latest === undefined ? { asOf: today, asOfFrom: "today" } : { asOf: latest, asOfFrom: "sheets" };
}

/** Records whose period still runs on a day are about that day. */
export function settleDays(dataset: Dataset, running: IsoDate): Dataset {
  checkGiven({ dataset, running });
  return {
    ...dataset,
    communes: dataset.communes.map((record) => settled(record, running)),
    districts: dataset.districts.map((record) => settled(record, running)),
    tasks: dataset.tasks.map((record) => settled(record, running)),
  };
}

function settled<T extends Timed>(record: T, running: IsoDate): T {
  const { from, day } = record;
  if (from === undefined) return record;
  const isRunning = day !== undefined && from <= running && running < day;
  return { ...record, from: undefined, ...(isRunning ? { day: running } : {}) };
}

function* allOf({ communes, districts, tasks }: Dataset): Generator<CommuneRecord | DistrictRecord | TaskRecord> {
  yield* communes;
  yield* districts;
  yield* tasks;
}
