import { asNumber, type Fraction } from "../../targets/exact";
import { asksForMore } from "../model/ask";
import { minus } from "../model/fraction";
import { smallest } from "../smallest";
import type { Constraint } from "../solver/constraint";
import { extremeOf } from "./extent";
import { conflictOf, constraintsOf, follows, scopeOf } from "./follows";
import type { AskedTarget, Worlds } from "./world";

/** Whether the targets can hold together, and which of them follow from the others of their scope. */
export interface Analysis {
  readonly consistent: { readonly binding: boolean; readonly all: boolean };
  readonly conflict: readonly AskedTarget[] | undefined;
  readonly implied: ReadonlySet<AskedTarget>;
  /** A smallest set from which each of them follows, once it was looked for. */
  readonly reasons: Map<AskedTarget, readonly AskedTarget[]>;
}

/** @param before of worlds from which these differ in readings or units */
export function analyse(worlds: Worlds, before?: Analysis): Analysis {
  const { asked } = worlds;
  const conflict = conflictOf(asked, worlds);
  const binding = !conflict || worlds.hasOne(constraintsOf(asked.filter(({ commitment }) => commitment === "binding")));
  const consistent = { binding, all: !conflict };
  return { consistent, conflict, implied: impliedOf(asked, consistent, worlds, { before }), reasons: new Map() };
}

/** Those that follow from the others of their scope; none where the scope contradicts itself. */
export function impliedOf(
  asked: readonly AskedTarget[],
  consistent: Analysis["consistent"],
  worlds: Worlds,
  { candidates = asked, before }: { candidates?: Iterable<AskedTarget>; before?: Analysis | undefined } = {},
): Set<AskedTarget> {
  const reasons = before && worlds.hasNoMoreThanBase ? knownReasons(before) : undefined;
  const isImplied = (one: AskedTarget): boolean => {
    const scope = constraintsOf(scopeOf(one, asked));
    const known = reasons?.get(one.constraint);
    return known?.every((constraint) => scope.includes(constraint)) || follows(one, scope, worlds);
  };
  return new Set([...candidates].filter((one) => isJudged(one, consistent) && isImplied(one)));
}

/** What each target was found to follow from. */
const knownReasons = ({ reasons }: Analysis): Map<Constraint, readonly Constraint[]> =>
  new Map([...reasons].map(([one, by]) => [one.constraint, constraintsOf(by)]));

/** A smallest set of others from which a target follows. */
export function reasonOf(one: AskedTarget, { reasons }: Analysis, worlds: Worlds): readonly AskedTarget[] {
  let known = reasons.get(one);
  if (!known) {
    const scope = scopeOf(one, worlds.asked);
    reasons.set(one, (known = smallest(scope, (rest) => follows(one, constraintsOf(rest), worlds))));
  }
  return known;
}

const isJudged = ({ commitment }: AskedTarget, { binding, all }: Analysis["consistent"]): boolean =>
  commitment === "binding" ? binding : all;

/** What the others of its scope leave to a target. */
export interface Room {
  readonly by: readonly AskedTarget[] | undefined;
  readonly range: readonly [Fraction, Fraction] | undefined;
  /** What the others force beyond the required number, and how far it could be raised or lowered. */
  readonly margin: Fraction | undefined;
  readonly room: Fraction | undefined;
}

const NO_ROOM: Room = { by: undefined, range: undefined, margin: undefined, room: undefined };

export function roomOf(one: AskedTarget, analysis: Analysis, worlds: Worlds): Room {
  const { consistent, implied } = analysis;
  if (!isJudged(one, consistent)) return NO_ROOM;
  const scope = scopeOf(one, worlds.asked);
  const by = implied.has(one) ? reasonOf(one, analysis, worlds) : undefined;
  const [low, high] = (["least", "most"] as const).map((end) => extremeOf(end, one.ask, constraintsOf(scope), worlds));
  if (!low || !high) return { ...NO_ROOM, by };
  return { by, range: [low, high], ...sparesOf(one, low, high) };
}

function sparesOf({ ask }: AskedTarget, low: Fraction, high: Fraction): Pick<Room, "margin" | "room"> {
  const { operator, required } = ask;
  if (operator === "=" || operator === "in") return { margin: undefined, room: undefined };
  return asksForMore(ask)
    ? { margin: minus(low, required), room: minus(high, required) }
    : { margin: minus(required, high), room: minus(required, low) };
}

export const numberOf = (value: Fraction | undefined): number | null => (value ? asNumber(value) : null);
