import { at } from "../at";
import type { Axis } from "./axis";
import { type Part, rolesIn, type Tally } from "./constraint";

/** Numbers that one part gives to, those of it alone and those of several parts. */
export interface Sharing {
  /** Numbers of the part that no shared one tells as well. */
  readonly own: readonly Tally[];
  /** Shared numbers, each with what the part must bring to it by itself. */
  readonly open: readonly Axis[];
  /** Of each number of the part the place of the shared one that tells it; -1 where it is told by itself. */
  readonly toldBy: readonly number[];
}

/**
 * What is counted in a part is often counted over several parts as well. Such a number is kept once: of states that tell
 * both apart there would be many times as many.
 */
export function sharing(part: Part, own: readonly Tally[], shared: readonly Tally[]): Sharing {
  const toldBy = own.map((tally) => shared.findIndex((other) => isSame(part, tally, other)));
  const open = shared.map(({ kind }, d): Axis => {
    const needs = own.flatMap(({ need }, o) => (toldBy[o] === d ? [need] : []));
    return { kind, need: Math.max(Number.NEGATIVE_INFINITY, ...needs), isOpen: true };
  });
  return { own: own.filter((_, o) => at(toldBy, o) < 0), open, toldBy };
}

/** Whether each end of each unit gives as much to both sums. */
function isSame(part: Part, a: Tally, b: Tally): boolean {
  if (a.kind !== "at-least" || b.kind !== "at-least") return false;
  const [roles, others] = [rolesIn(part, a), rolesIn(part, b)];
  return part.items.every(({ choices }, i) => {
    const [role, other] = [at(roles, i), at(others, i)];
    return choices.every(({ level, met }) => a.gives(role, level, met) === b.gives(other, level, met));
  });
}
