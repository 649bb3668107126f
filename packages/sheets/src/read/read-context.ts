import type { Plan } from "@ntm-kit/core";
import { kinds } from "../kinds/kinds";
import { createContext, type PlanContext } from "../tables/context";
import type { OwnWords } from "../tables/own-words";
import { vocabularyOf } from "../tables/vocabulary";

/** Words are compiled once: they are the same for every plan. */
const vocabulary = vocabularyOf(kinds);
/** By words from outside, by plan. */
const contexts = new WeakMap<OwnWords, WeakMap<Plan, PlanContext>>();
const NO_WORDS: OwnWords = {};

/**
 * The reading context of a plan, for all kinds of sheets; the same plan and the same words give the same one.
 * @throws {OptionError} for words from outside that mean nothing
 */
export function readContext(plan: Plan, words: OwnWords = NO_WORDS): PlanContext {
  let byPlan = contexts.get(words);
  if (!byPlan) contexts.set(words, (byPlan = new WeakMap()));
  let context = byPlan.get(plan);
  if (!context) byPlan.set(plan, (context = createContext(plan, kinds, vocabulary, words)));
  return context;
}
