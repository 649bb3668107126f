import type { Enough } from "./bounded-lists";
import type { Part, UnitChoice } from "./constraint";

/** What is made as small as possible. `uid` tells objectives apart. */
export interface Objective {
  readonly uid: string;
  /** Another word for what is priced alike and asked for otherwise. */
  readonly priceUid?: string;
  /** The same for one part, where some parts are priced as by another objective. */
  uidIn?(part: Part): string;
  /** What one step more costs, where prices below it only order answers of the same cost. */
  readonly unit?: number | undefined;
  /** Where one answer will do, the first in the order of units need not be found. */
  readonly enough?: Enough | undefined;
  /** What a unit is to it; units of one role and the same choices are priced alike. */
  role(item: string): number;
  priceOf(role: number, choice: UnitChoice): number;
}
