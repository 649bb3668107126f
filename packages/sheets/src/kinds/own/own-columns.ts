import type { IsoDate, Mark, Origin, Unit } from "@ntm-kit/core";

/** What the cells of a column are read into, by what it holds. */
export interface OwnValues {
  /** The unit that the row is of. */
  readonly unit: Unit;
  /** A unit above it, in which its name is looked for first. */
  readonly district: Unit;
  /** As a number. */
  readonly number: number;
  /** `open` where the mark says neither, or is not understood. */
  readonly mark: Mark;
  /** As a day, `2025-12-31`. */
  readonly date: IsoDate;
  /** As it is written. */
  readonly text: string;
}

/** A column of a kind of your own. */
export interface OwnColumn {
  /** What its cells are read as. */
  readonly holds: keyof OwnValues;
  /** Whole headings; of `unit` and `district` the usual ones are known. Notation: that of `OwnWords`. */
  readonly words?: readonly string[] | undefined;
  /** A sheet is of the kind without it too. */
  readonly optional?: boolean | undefined;
}

/** Columns by the names that you call them by. */
export type OwnColumns = Readonly<Record<string, OwnColumn>>;

/** What a cell of a row says: `value` is undefined where it is blank, or is none. */
export interface OwnCell<Value> {
  /** As it is written. */
  readonly text: string;
  /** For findings and records about it. */
  readonly origin: Origin;
  /** As the column reads it. */
  readonly value: Value | undefined;
}

/** A row of a kind of your own; a column that the sheet does not have has no cell. */
export interface OwnRow<Columns extends OwnColumns = OwnColumns> {
  /** Row of the sheet, counted from 0. */
  readonly line: number;
  /** Of the row as a whole. */
  readonly origin: Origin;
  /** The unit that its name means, where there is one. */
  readonly unit?: Unit | undefined;
  /** By the name of the column. */
  readonly cells: { readonly [Name in keyof Columns]?: OwnCell<OwnValues[Columns[Name]["holds"]]> };
}
