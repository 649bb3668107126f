import type { Unit } from "@ntm-kit/core";
import type { TimeSaid } from "../../tables/value-time";
import type { UnitMatch } from "../../text/unit-matcher";
import type { LineRole } from "./line-rules";

/** One line of a table whose lines are units. */
export interface UnitLine {
  readonly line: number;
  readonly role: LineRole;
  /** Where the name stands, and what it says. */
  readonly nameSlot: number;
  readonly label: string;
  readonly match?: UnitMatch;
  /** The unit meant, where there is one: also of a misspelt name and of one under another district. */
  readonly unit?: Unit;
  /** District that the block, the column or the title says. */
  readonly district?: Unit;
  /** Slot of the district's own cell, where the table has such a column. */
  readonly districtSlot?: number;
  /** Number of the block; a heading begins one. */
  readonly block: number;
  /** What the label of the line and the heading of its block say of nature and time, the nearer first. */
  readonly said?: readonly TimeSaid[];
  /** Values stand in the line and no name. */
  readonly isNameless?: boolean;
}
