/** What is stored in a cell. `unstored` is a formula whose result the file does not hold: unknown, not blank. */
export type CellKind = "text" | "number" | "boolean" | "error" | "unstored";

/** A non-empty cell as a view onto its grid. Row and column count from 0. */
export interface Cell {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** What it holds. */
  readonly kind: CellKind;
  /** Text for `text` and `error` (`#REF!`), number, boolean; `null` for `unstored`. A date is its serial number. */
  readonly value: string | number | boolean | null;
  /** Whether a formula gives the value. */
  readonly isFormula: boolean;
  /** Formula text without `=`, where the source gives it. */
  readonly formula?: string;
  /** Number format shows a date or a time of day. */
  readonly isDate: boolean;
  /** Number format as stored, e.g. `0.00`, `@`; `General` where none. */
  readonly format: string;
  /** Font of the cell, where the source gives it (`.VnTime`, `VNI-Times`): needed to read legacy encodings. */
  readonly font?: string;
  /** Runs of rich text with their own fonts, where there are several; their texts joined are the value. */
  readonly runs?: readonly TextRun[];
  /** Steps by which the text is moved in, where the source gives them: the level of a line. */
  readonly indent?: number;
}

/** A part of a cell's text with its font. */
export interface TextRun {
  /** The letters. */
  readonly text: string;
  /** Name of their font; that of the cell where absent. */
  readonly font?: string;
}

/** How a group of cells looks, as far as reading needs it. */
export interface CellStyle {
  /** Number format, as Excel writes it. */
  readonly format: string;
  /** Whether the format shows a number as a day. */
  readonly isDate: boolean;
  /** Name of the font, where it decides what letters mean. */
  readonly font?: string;
  /** Steps from the left. */
  readonly indent?: number;
}
