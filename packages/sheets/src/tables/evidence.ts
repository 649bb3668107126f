import type { CriteriaSet, Plan, PlanIndex } from "@ntm-kit/core";
import type { HeadingReader } from "./guess";
import type { CellWords } from "./own-words";
import type { TitleContext } from "./title";

/** What the cells beneath a heading look like, as shares of the non-empty ones. */
export interface ColumnContent {
  readonly communes: number;
  readonly districts: number;
  readonly fundingSources: number;
  /** Words of a task's progress. */
  readonly states: number;
  /** Numbers and percentages, of all cells. */
  readonly numbers: number;
}

/** What speaks for a table being of a kind: its headings, its title and what stands beneath the headings. */
export interface Evidence {
  /** Headings of each slot from the top down. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
  readonly headings: HeadingReader;
  readonly title: TitleContext;
  readonly sets: readonly CriteriaSet[];
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** What stands beneath the headings of a slot; looked at when it is asked for, and once. */
  content(slot: number): ColumnContent;
  /** Words from outside, as cells are read with them. */
  readonly words: CellWords;
  /** Texts beneath the header, line by line, of the slots asked for; only lines that have one. */
  lines(slots: readonly number[], most: number): readonly (readonly string[])[];
  /** Id of the source of money that a heading names. */
  source(heading: string): string | undefined;
}
