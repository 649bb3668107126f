import { checkGiven } from "../check-given";
import { frozen } from "../frozen";
import type { IsoDate, Standard } from "../model/basics";
import type { Mark, Origin, Stated, Timed } from "./stated";

/** The recognition of a unit at a standard, as a sheet or list states it. */
export interface Recognition {
  /** Id of the standard it is of. */
  readonly standard: Standard;
  /** Number of the decision, as it is written. */
  readonly decision?: Stated<string> | undefined;
  /** The day of the decision. */
  readonly date?: Stated<IsoDate> | undefined;
  /**
   * The year it is for, which may lie before the year of the decision. It comes before the date: a recognition counts
   * from this year on.
   */
  readonly year?: Stated<number> | undefined;
}

/** What one row says of a commune as at one day. What is absent was not stated. */
export interface CommuneRecord extends Timed {
  /** Id of the commune. */
  readonly unit: string;
  /** Of the row as a whole: its name. */
  readonly origin?: Origin | undefined;
  /**
   * By number of the criterion. A blank that says "not met" (a table that marks only what is met) is stated as
   * `not-met`.
   */
  readonly marks: Readonly<Record<string, Stated<Mark>>>;
  /** Number of criteria met, as stated. */
  readonly total?: Stated<number> | undefined;
  /**
   * Whether the unit is at each standard, where the sheet has a place to say so. Standards nest: a model claim states
   * all three.
   */
  readonly claims: Readonly<Partial<Record<Standard, Stated<boolean>>>>;
  /** By standard, where a decision, a date or a year is stated. */
  readonly recognitions?: readonly Recognition[] | undefined;
  /** Standards of which something is written that says neither yes nor no. */
  readonly openClaims?: readonly Standard[] | undefined;
  /** Where that is written; the record's own place where absent. */
  readonly openOrigin?: Origin | undefined;
  /** Quantities that are stated of it, by id of the plan's indicator. */
  readonly quantities?: Quantities | undefined;
  /** The row stands in another unit's block or file: it counts only where no other record states the unit. */
  readonly isMisplaced?: boolean | undefined;
  /** It stands in a list of the units that were recognised. */
  readonly isListed?: boolean | undefined;
}

export type Quantities = Readonly<Record<string, Stated<number>>>;

/** What is stated of a unit above communes: its own standards, and the numbers of a summary. */
export interface DistrictRecord extends Timed {
  /** Id of the unit. */
  readonly unit: string;
  /** Of the row as a whole: its name. */
  readonly origin?: Origin | undefined;
  /** Whether it is at the plain standard. */
  readonly standard?: Stated<boolean> | undefined;
  /** Whether it is at each other standard, by id. */
  readonly claims?: CommuneRecord["claims"] | undefined;
  /** Quantities that are stated of it, by id of the plan's indicator. */
  readonly quantities?: Quantities | undefined;
  /** Numbers of communes and of criteria, by figure. */
  readonly stated: Readonly<Partial<Record<DistrictFigure, Stated<number>>>>;
  /**
   * How many communes meet so many criteria, `from` and `to` counted in; an open `to` is `Infinity`. `parseDataset` takes
   * an end that is left out, or null, for an open one.
   */
  readonly bands?: readonly StatedBand[] | undefined;
  /** How many communes meet each criterion, by its number. */
  readonly criteria?: Readonly<Record<string, Stated<number>>> | undefined;
}

/** How many communes a summary says are in a band. */
export interface StatedBand {
  /** Fewest criteria, counted in. */
  readonly from: number;
  /** Most criteria, counted in; `Infinity` where it is open. */
  readonly to: number;
  /** How many communes have so many. */
  readonly communes: Stated<number>;
}

/** A figure of a summary: `communes`, the id of a standard, `meanCriteria`, `minCriteria`. */
export type DistrictFigure = string;
/** The figures that a summary of the usual three standards has. */
export const DISTRICT_FIGURES = frozen([
  "communes",
  "standard",
  "advanced",
  "model",
  "meanCriteria",
  "minCriteria",
] as const);

/** The figures that a summary has for the standards of a plan. */
export function figuresOf(standards: readonly Standard[]): readonly DistrictFigure[] {
  checkGiven({ standards });
  return ["communes", ...standards, "meanCriteria", "minCriteria"];
}
