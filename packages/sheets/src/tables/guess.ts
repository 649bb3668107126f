import type { OwnSheetKind, SheetKind } from "@ntm-kit/core";
import type { CriterionHeading } from "./criterion-heading";
import type { Field } from "./field";

/** One thing that a heading may mean. */
export interface Guess {
  readonly field: Field;
  readonly score: number;
  readonly kinds?: readonly (SheetKind | OwnSheetKind)[];
  readonly criterion?: CriterionHeading;
}

export interface HeadingReader {
  /** What a heading may mean, best first; empty where it says nothing that is known. */
  guesses(heading: string): readonly Guess[];
  /** The same of any text of a sheet, whether or not it is a heading: most are none, and are not remembered. */
  mayBeHeading(text: string): boolean;
  /** A heading over several columns, or a field's own: a word of a header at least. */
  isHeading(heading: string): boolean;
  /** A source of money: a heading where several stand in one line. */
  isSource(heading: string): boolean;
}
