import type { CriteriaSet, OwnSheetKind, PlanIndex, SheetKind } from "@ntm-kit/core";
import type { Column } from "./columns";
import type { Evidence } from "./evidence";
import type { Fields } from "./fields";
import type { Guess } from "./guess";
import type { HeadingWords } from "./heading-words";

/**
 * What finding tables must know of a kind of sheet. The kinds themselves stand in a room above and are handed in as a
 * list.
 */
export interface TableKind {
  /** What the report calls it. */
  readonly kind: SheetKind | OwnSheetKind;
  /** What headings mean in it, beside those that mean the same everywhere. */
  readonly words: readonly HeadingWords[];
  /** Headings that a list of words cannot hold, such as names of criteria and of standards, by those of the plan. */
  readonly readHeadings?: (sets: readonly CriteriaSet[], index: PlanIndex) => (heading: string) => Guess | undefined;
  /** Its columns may be of several natures and times: last year's result, this half-year's, a plan. */
  readonly hasTimes?: boolean;
  /**
   * On its side, with its rows across: `never`, what seems to be one is another table, upright; `repeated`, one form
   * stands beneath the other, and a criterion that comes again begins the next.
   */
  readonly turned?: "never" | "repeated";
  /** What the columns hold if the table is of this kind, where their headings alone say it only in part. */
  columns(read: readonly Column[], evidence: Evidence): readonly Column[];
  /** How well columns and cells fit the kind: the more the better, 0 where they do not. */
  judge(fields: Fields, columns: readonly Column[], evidence: Evidence): number;
}
