import type { IsoDate } from "../model/basics";
import type { Nature } from "../model/nature";

/**
 * What all values of a record are about. A row that states several (last year's result, this year's, the plan) gives a
 * record for each, with the same origin; a record without these is a result of no stated day.
 *
 * The reader of sheets takes both from the nearest place that says them: the cell's own words, the heading of its
 * column, the label of its row, its block, the title, the name of the sheet. A program with its data elsewhere sets
 * what it knows.
 */
export interface Timed {
  /**
   * Absent: `result`. In a table of results, a claim `false` of nature `proposal` or `plan` says "not yet" and counts.
   */
  readonly nature?: Nature | undefined;
  /**
   * The last day of the period that is named ("6 tháng đầu năm 2024" is 2024-06-30). Absent: about the day that is
   * judged.
   */
  readonly day?: IsoDate | undefined;
  /**
   * The first day of the period, where a period is named and no exact day: while it runs ("Năm 2025" in June) the
   * record is about the day judged, not about its last day. `settleDays` does that; a record with an exact day has
   * none.
   */
  readonly from?: IsoDate | undefined;
}

/**
 * Where a value was stated, opaque to core: a reader of sheets resolves it to a cell, a database program to its own
 * key.
 */
export type Origin = string | number;

/** A value as someone stated it. */
export interface Stated<T> {
  /** What was understood. */
  readonly value: T;
  /** Where it stands, in words or numbers of whoever made the record. */
  readonly origin?: Origin | undefined;
}

/**
 * A mark of one criterion. `open`: something is written that says neither (not understood, "cơ bản đạt", an error
 * cell).
 */
export type Mark = "met" | "not-met" | "open";
