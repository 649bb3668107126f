import type { Language } from "../../findings/words";
import { unitTitle } from "../../model/unit-phrase";
import { asNumber, type Fraction } from "../../targets/exact";
import { layerWord } from "../../words/layer";
import { of } from "../at";
import { asksForMore } from "../model/ask";
import { targetName, targetNames, targetNumber, targetSpare } from "../names";
import { sayReasoning } from "../words";
import type { Analysis, Room } from "./analyse";
import type { Break } from "./breaks";
import type { AskedTarget, Worlds } from "./world";

export const namesOf = (asked: readonly AskedTarget[], { plan }: Worlds, language: Language): string =>
  targetNames(
    asked.map(({ ask }) => ask.target),
    plan,
    language,
  );

/** Whether the targets contradict each other, and which. */
export function headMessage({ conflict }: Analysis, worlds: Worlds, language: Language): string {
  if (conflict)
    return sayReasoning(conflict.length === 1 ? "conflict-one" : "conflict", language, {
      n: conflict.length,
      conflict: namesOf(conflict, worlds, language),
    });
  const binding = worlds.asked.filter(({ commitment }) => commitment === "binding").length;
  return sayReasoning("consistent", language, { binding, all: worlds.asked.length });
}

/** What the others leave to one target. */
export function targetMessage(
  one: AskedTarget,
  room: Room,
  analysis: Analysis,
  worlds: Worlds,
  language: Language,
): string {
  const { target } = one.ask;
  const title = targetName(target, worlds.plan, language);
  const isJudged = analysis.consistent[one.commitment === "binding" ? "binding" : "all"];
  if (!isJudged) return sayReasoning("not-judged", language, { title });
  if (!analysis.implied.has(one)) {
    if (!room.range) return sayReasoning("nobody", language, { title });
    const [low, high] = room.range;
    const said = (value: Fraction): string => targetNumber(target, asNumber(value), language);
    return sayReasoning("free", language, { title, low: said(low), high: said(high) });
  }
  const by = room.by ?? [];
  const implied =
    by.length === 0
      ? sayReasoning("implied-alone", language, { title })
      : sayReasoning("implied", language, { title, n: by.length, by: namesOf(by, worlds, language) });
  const spare = spareMessage(one, room, language);
  return spare && by.length > 0 ? `${implied} ${spare}` : implied;
}

function spareMessage({ ask }: AskedTarget, { range, margin }: Room, language: Language): string | undefined {
  if (!range || !margin) return undefined;
  const forced = asksForMore(ask) ? range[0] : range[1];
  const n = targetNumber(ask.target, asNumber(forced), language);
  if (margin.over === 0) return sayReasoning("tight", language, { n });
  const word = asksForMore(ask) ? "forced" : "forced-most";
  return sayReasoning(word, language, { n, margin: targetSpare(ask.target, asNumber(margin), language) });
}

export function breakMessage(entry: Break, worlds: Worlds, language: Language): string {
  const loses = namesOf(entry.loses, worlds, language);
  const conflict = namesOf(entry.conflict ?? [], worlds, language);
  if (entry.change === "one-commune-less") {
    const unit = unitTitle(of(worlds.frame.index.units, entry.unit));
    return sayReasoning(entry.conflict ? "one-commune-less" : "one-commune-less-loses", language, {
      unit,
      conflict,
      loses,
      n: entry.loses.length,
      commune: layerWord(worlds.frame.index, worlds.frame.index.countedLevel)[language],
    });
  }
  const { target } = entry.target.ask;
  const params = {
    title: targetName(target, worlds.plan, language),
    to: targetNumber(target, entry.to, language),
    loses,
    n: entry.loses.length,
  };
  if (asksForMore(entry.target.ask)) return sayReasoning(entry.change, language, params);
  return sayReasoning(entry.change === "raise" ? "harder" : "easier", language, params);
}
