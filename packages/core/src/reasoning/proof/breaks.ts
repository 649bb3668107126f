import { asNumber } from "../../targets/exact";
import { of } from "../at";
import { asksForMore, stepOf, withRequired } from "../model/ask";
import { minus, plus } from "../model/fraction";
import { type Analysis, impliedOf, reasonOf } from "./analyse";
import { conflictOf } from "./follows";
import type { AskedTarget, Worlds } from "./world";

/** A single change that makes the targets contradict each other, or lets one no longer follow. */
export type Break = {
  readonly conflict: readonly AskedTarget[] | undefined;
  readonly loses: readonly AskedTarget[];
} & (
  | { readonly change: "raise" | "lower"; readonly target: AskedTarget; readonly to: number }
  | { readonly change: "one-commune-less"; readonly unit: string }
);

/** One step harder or easier for each target, one commune less in each district; nothing where all conflict already. */
export function breaksOf(worlds: Worlds, analysis: Analysis): Break[] {
  if (!analysis.consistent.all) return [];
  return [
    ...worlds.asked.flatMap((one) => raised(one, worlds)),
    ...worlds.asked.flatMap((one) => lowered(one, worlds, analysis)),
    ...worlds.frame.places.flatMap((place) =>
      place.communes.length > 0 ? oneLess(worlds.withoutLastOf(place), place.unit.id, worlds, analysis) : [],
    ),
  ];
}

function changed(
  one: AskedTarget,
  isHarder: boolean,
  worlds: Worlds,
): { asked: AskedTarget[]; to: number } | undefined {
  const step = stepOf(one.ask);
  if (!step) return undefined;
  const isUp = isHarder === asksForMore(one.ask);
  const required = isUp ? plus(one.ask.required, step) : minus(one.ask.required, step);
  const other = worlds.asking(withRequired(one.ask, required));
  return { asked: worlds.asked.map((known) => (known === one ? other : known)), to: asNumber(required) };
}

function raised(one: AskedTarget, worlds: Worlds): Break[] {
  const next = changed(one, true, worlds);
  const conflict = next && conflictOf(next.asked, worlds);
  return conflict ? [{ change: "raise", target: one, to: next.to, conflict, loses: [] }] : [];
}

function lowered(one: AskedTarget, worlds: Worlds, analysis: Analysis): Break[] {
  const { consistent, implied } = analysis;
  // What follows from others alone still does.
  const others = [...implied].filter((other) => other !== one && reasonOf(other, analysis, worlds).includes(one));
  const next = others.length > 0 ? changed(one, false, worlds) : undefined;
  if (!next) return [];
  const still = impliedOf(next.asked, consistent, worlds, { candidates: others });
  const loses = others.filter((other) => !still.has(other));
  return loses.length > 0 ? [{ change: "lower", target: one, to: next.to, conflict: undefined, loses }] : [];
}

function oneLess(fewer: Worlds, unit: string, worlds: Worlds, before: Analysis): Break[] {
  const { consistent, implied } = before;
  const conflict = conflictOf(fewer.asked, fewer);
  if (conflict) return [{ change: "one-commune-less", unit, conflict, loses: [] }];
  const now = new Map(fewer.asked.map((one) => [one.ask.target, one]));
  const candidates = [...implied].flatMap(({ ask }) => now.get(ask.target) ?? []);
  const still = impliedOf(fewer.asked, consistent, fewer, { candidates, before });
  const loses = worlds.asked.filter((one) => implied.has(one) && !still.has(of(now, one.ask.target)));
  return loses.length > 0 ? [{ change: "one-commune-less", unit, conflict: undefined, loses }] : [];
}
