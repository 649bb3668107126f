import type { Language } from "../../findings/words";
import type { Reading } from "../../model/readings";
import type { ProvedReading } from "../../report/proof";
import { countedWords } from "../../words/layer";
import { readingText, sayReasoning } from "../words";
import { type Analysis, analyse } from "./analyse";
import { namesOf } from "./proof-words";
import { type AskedTarget, Worlds } from "./world";

/** What one more reading changes. */
export function tryReading(
  reading: Reading,
  asked: readonly Reading[],
  before: Analysis,
  worlds: Worlds,
  { language, onStep }: { readonly language: Language; readonly onStep: () => void },
): ProvedReading {
  const { plan } = worlds;
  const other = new Worlds(plan, new Set([...asked, reading]), { frame: worlds.frame, base: worlds, onStep });
  const after = analyse(other, before);
  const ids = (targets: Iterable<AskedTarget>): string[] => [...targets].map(({ ask }) => ask.target.id);
  const [was, is] = [new Set(ids(before.implied)), new Set(ids(after.implied))];
  const gains = [...after.implied].filter(({ ask }) => !was.has(ask.target.id));
  const loses = [...before.implied].filter(({ ask }) => !is.has(ask.target.id));
  const isSame =
    gains.length + loses.length === 0 &&
    after.consistent.all === before.consistent.all &&
    after.consistent.binding === before.consistent.binding;
  const effect = effectOf(before, after, gains, loses, other, language);
  const assumption = plan.assumptions.find(({ otherwise }) => otherwise === reading);
  const alternative = readingText(reading, language, countedWords(worlds.frame.index, language));
  return {
    reading,
    assumption: assumption?.id ?? null,
    consistent: after.consistent,
    conflict: after.conflict ? ids(after.conflict) : null,
    implied: ids(after.implied),
    gains: ids(gains),
    loses: ids(loses),
    same: isSame,
    message: sayReasoning("reading", language, { alternative, effect }),
  };
}

function effectOf(
  before: Analysis,
  after: Analysis,
  gains: readonly AskedTarget[],
  loses: readonly AskedTarget[],
  worlds: Worlds,
  language: Language,
): string {
  // Where all contradict each other nothing follows any more: that is said once.
  if (after.conflict && !before.conflict)
    return sayReasoning("reading-conflict", language, { conflict: namesOf(after.conflict, worlds, language) });
  const [was, is] = [before.consistent.binding, after.consistent.binding];
  const effects = [
    ...(before.conflict && !after.conflict ? [sayReasoning("reading-resolved", language)] : []),
    ...(after.conflict && was !== is
      ? [sayReasoning(is ? "reading-binding-resolved" : "reading-binding-conflict", language)]
      : []),
    ...(gains.length > 0
      ? [sayReasoning("reading-gains", language, { n: gains.length, gains: namesOf(gains, worlds, language) })]
      : []),
    ...(loses.length > 0
      ? [sayReasoning("reading-loses", language, { n: loses.length, loses: namesOf(loses, worlds, language) })]
      : []),
  ];
  return effects.length > 0 ? effects.join("; ") : sayReasoning("reading-same", language);
}
