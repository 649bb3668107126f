import type { FindingCode, FoundByExample, PlanIndex, Reporter, Severity } from "@ntm-kit/core";
import type { Table, Tables } from "../../kinds/kinds";
import type { SheetContent } from "../../read/sheet-content";

/** What a check may ask for beside its table. */
export interface CheckContext<Code extends FindingCode> {
  readonly index: PlanIndex;
  readonly sheet: SheetContent;
  readonly report: Reporter<Code>;
}

/**
 * A cell of an example: a plain value, an error, a formula with or without a stored result, a date, a text in a TCVN3
 * font.
 */
export type ExampleCell =
  | string
  | number
  | boolean
  | null
  | { readonly error: string }
  | { readonly formula: string; readonly value?: number }
  | { readonly serial: number }
  | { readonly vnTime: string };

/** Rows of a sheet whose first cell is A1. */
export type ExampleRows = readonly (readonly ExampleCell[])[];

/** A sheet that shows a check at work, on the invented sample plan. */
export interface CheckExample {
  /** What it shows, as a clause: "tone placement and type prefix are not slips". */
  readonly why: string;
  /** Values row by row, from A1. */
  readonly rows: ExampleRows;
  /** Rows of the sheet that are hidden, as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  /** Columns that are hidden, by their letters. */
  readonly hiddenColumns?: readonly string[];
}

/** A sheet in which the check finds exactly what is stated. */
export type FailingExample<Code extends FindingCode = FindingCode> = CheckExample & FoundByExample<Code>;

/** What a check does with tables, by the name of what they are read into. */
export type TableHooks<Code extends FindingCode> = {
  readonly [Name in keyof Tables]?: (table: Tables[Name], context: CheckContext<Code>) => void;
};

/** A check that needs cells. One file each, named as its code. */
export interface CellCheck<Code extends FindingCode = FindingCode> extends TableHooks<Code> {
  /** The finding it tells. */
  readonly code: Code;
  /** Usual severity; `rules` of a caller may say another. */
  readonly severity: Severity;
  /** Tables of other natures and times are looked at like the one that they stand beside. */
  readonly everyTime?: true;
  /** For what is the same in the tables of every kind. */
  readonly eachTable?: (table: Table, context: CheckContext<Code>) => void;
  /** Looks at a sheet of any kind. */
  readonly sheet?: (context: CheckContext<Code>) => void;
  /** Sheets in which it finds nothing. */
  readonly passes: readonly CheckExample[];
  /** Sheets with all that it finds in them. */
  readonly fails: readonly FailingExample<Code>[];
}

/** Keeps the code's type, so that a missing parameter or a misspelt code does not compile. */
export function defineCheck<const Code extends FindingCode>(check: CellCheck<Code>): CellCheck<Code> {
  return check;
}
