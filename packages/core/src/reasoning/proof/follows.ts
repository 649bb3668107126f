import { type Ask, asksForMore } from "../model/ask";
import { isBeyondRequired, overBeyond } from "../model/constrain";
import { ceilOf, compare, floorOf } from "../model/fraction";
import { smallest } from "../smallest";
import type { Constraint } from "../solver/constraint";
import { extremeOf } from "./extent";
import type { AskedTarget, Worlds } from "./world";

/** Whether a target holds in every world that meets some constraints; where nobody is counted it holds. */
export function follows(one: AskedTarget, constraints: readonly Constraint[], worlds: Worlds): boolean {
  const measure = one.ask.measure.measure ?? one.ask.measure;
  if (measure.kind === "status" && measure.kept && worlds.readings.has("kept=given")) return true;
  if (isBeyondRequired(one.ask, worlds.readings)) return !isMissed(one.ask, constraints, worlds);
  return !worlds.isRefuted(one, constraints, () => isMissed(one.ask, constraints, worlds));
}

/** Whether there is a world that meets the constraints and in which a target does not hold. */
function isMissed(ask: Ask, constraints: readonly Constraint[], worlds: Worlds): boolean {
  const { measure, operator, required, each } = ask;
  if (each) return each.some((inner) => isMissed(inner, constraints, worlds));
  if (measure.kind === "minimum" && asksForMore(ask)) {
    // Below the number, that is at most so many criteria.
    const below = operator === ">" ? floorOf(required) : ceilOf(required) - 1;
    if (below >= 0 && worlds.hasSomeoneAt(ask, below, constraints)) return true;
    return isBeyondRequired(ask, worlds.readings) && worlds.hasOne([...constraints, overBeyond(ask, worlds.frame)]);
  }
  const low = (): boolean => isWithin(">=", ask, constraints, worlds);
  const high = (): boolean => isWithin("<=", ask, constraints, worlds);
  if (asksForMore(ask)) return !low();
  return operator === "<" || operator === "<=" ? !high() : !low() || !high();
}

/** Whether the least, or the most, that the number can be is on the right side of what is required. */
function isWithin(side: ">=" | "<=", ask: Ask, constraints: readonly Constraint[], worlds: Worlds): boolean {
  const end = extremeOf(side === ">=" ? "least" : "most", ask, constraints, worlds);
  if (!end) return true;
  const { operator, required, upTo } = ask;
  const difference = compare(end, side === "<=" && operator === "in" ? (upTo ?? required) : required);
  if (operator === ">" || operator === "<") return operator === ">" ? difference > 0 : difference < 0;
  return side === ">=" ? difference >= 0 : difference <= 0;
}

export const constraintsOf = (asked: readonly AskedTarget[]): Constraint[] => asked.map(({ constraint }) => constraint);

/** A smallest set of targets that cannot hold together; undefined where all can. */
export function conflictOf(asked: readonly AskedTarget[], worlds: Worlds): AskedTarget[] | undefined {
  if (worlds.hasOne(constraintsOf(asked))) return undefined;
  return smallest(asked, (rest) => !worlds.hasOne(constraintsOf(rest)));
}

/** What a target is held against: a binding one against the other binding ones, an aspiration against all others. */
export const scopeOf = (one: AskedTarget, all: readonly AskedTarget[]): AskedTarget[] =>
  all.filter((other) => other !== one && (one.commitment === "aspiration" || other.commitment === "binding"));
