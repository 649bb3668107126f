import { frozen } from "../frozen";
import type { Source } from "../model/basics";
import type { Origin } from "../records/stated";
import type { FindingCode, NoteCode } from "./catalogue";
import type { Param, Words } from "./words";

/** How grave a finding is, gravest first. */
export const SEVERITIES = frozen(["error", "warning", "info"] as const);
/** How grave a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** Another place that belongs to a finding, and what it has to do with it. */
export interface RelatedPlace {
  /** Origin of the value there. */
  readonly at: Origin;
  /** Code of the words about it, in `notes`. */
  readonly note: NoteCode;
  /** What stands in the braces of the note. */
  readonly params?: Readonly<Record<string, Param>> | undefined;
}

/** A change that would put a finding right. `safe`: no one would dispute it. */
export interface Fix extends CellChange {
  /** True where there is one answer that nobody would dispute. */
  readonly safe: boolean;
  /** Other cells that change with the first: one slip in a whole column is put right as a whole. */
  readonly also?: readonly CellChange[] | undefined;
}

/** What a cell holds, and what it should hold. */
interface CellChange {
  readonly at: Origin;
  readonly from: string | number;
  readonly to: string | number;
}

/** Code of a check from outside, `office/no-stamp`; the union with `FindingCode` keeps the codes of the catalogue known. */
export type OwnCode = string & {};

/** A fault as data; its words are in the catalogue, its place is resolved by whoever gave the origin. */
export interface Finding {
  /** Of the catalogue, or of a check from outside. */
  readonly code: FindingCode | OwnCode;
  /** After `rules` of the caller. */
  readonly severity: Severity;
  /** What stands in the braces of its words, by name. */
  readonly params: Readonly<Record<string, Param>>;
  /** Of a check from outside; those of `FindingCode` are in the catalogue. */
  readonly words?: Words | undefined;
  /** Absent where no place can be named. */
  readonly at?: Origin | undefined;
  /** Last cell, where the finding is about an area that begins at `at`. */
  readonly until?: Origin | undefined;
  /** Other places that explain it. */
  readonly related?: readonly RelatedPlace[] | undefined;
  /** The change that would put it right; absent where there is none, or more than one. */
  readonly fix?: Fix | undefined;
  /** The rule behind it, in the words of the plan's document. */
  readonly source?: Source | undefined;
  /** Unit or task that the finding is about, for grouping and for a fingerprint that survives moved rows. */
  readonly subject?: string | undefined;
  /** Criterion or field it is about. */
  readonly field?: string | undefined;
}
