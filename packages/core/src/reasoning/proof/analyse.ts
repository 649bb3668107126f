import { asNumber, type Fraction } from "../../targets/exact";
import { asksForMore } from "../model/ask";
import { minus } from "../model/fraction";
import { smallest } from "../smallest";
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

export function analyse(worlds: Worlds): Analysis {
  const { asked } = worlds;
  const conflict = conflictOf(asked, worlds);
  const binding = !conflict || worlds.hasOne(constraintsOf(asked.filter(({ commitment }) => commitment === "binding")));
  const consistent = { binding, all: !conflict };
  return { consistent, conflict, implied: impliedOf(asked, consistent, worlds), reasons: new Map() };
}

/** Those that follow from the others of their scope; none where the scope contradicts itself. */
export function impliedOf(
  asked: readonly AskedTarget[],
  consistent: Analysis["consistent"],
  worlds: Worlds,
  candidates: Iterable<AskedTarget> = asked,
): Set<AskedTarget> {
  return new Set(
    [...candidates].filter(
      (one) => isJudged(one, consistent) && follows(one, constraintsOf(scopeOf(one, asked)), worlds),
    ),
  );
}

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
