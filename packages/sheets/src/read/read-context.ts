import { OptionError, type Plan } from "@ntm-kit/core";
import { type AnyKind, kinds } from "../kinds/kinds";
import { type OwnKind, tableKindOf } from "../kinds/own/own-kind";
import { createContext, type PlanContext } from "../tables/context";
import type { OwnWords } from "../tables/own-words";
import { vocabularyOf } from "../tables/vocabulary";

/** What reading sheets needs: that of finding tables, and who reads those that were found. */
export interface ReadingContext extends PlanContext {
  readonly readers: readonly AnyKind[];
}

/** What programs hand in for reading. */
export interface Handed {
  readonly words?: OwnWords | undefined;
  readonly kinds?: readonly OwnKind[] | undefined;
}

/** Words are compiled once: they are the same for every plan. */
const vocabulary = vocabularyOf(kinds);
const NO_WORDS: OwnWords = {};
const NO_KINDS: readonly OwnKind[] = [];
/** By kinds from outside, words from outside and plan, each the very object that was handed in. */
const contexts = new WeakMap<readonly OwnKind[], WeakMap<OwnWords, WeakMap<Plan, ReadingContext>>>();

/**
 * The reading context of a plan, for all kinds of sheets; the same plan, words and kinds give the same one.
 * @throws {OptionError} for words from outside that mean nothing, and for two kinds of one name
 */
export function readContext(plan: Plan, { words = NO_WORDS, kinds: own = NO_KINDS }: Handed = {}): ReadingContext {
  const byWords = entryOf(contexts, own, () => new WeakMap<OwnWords, WeakMap<Plan, ReadingContext>>());
  const byPlan = entryOf(byWords, words, () => new WeakMap<Plan, ReadingContext>());
  return entryOf(byPlan, plan, () => makeContext(plan, words, own));
}

function makeContext(plan: Plan, words: OwnWords, own: readonly OwnKind[]): ReadingContext {
  const twice = own.find(({ kind }, i) => own.findIndex((other) => other.kind === kind) < i);
  if (twice) throw new OptionError("kinds", twice.kind, "each name once");
  const readers = [...own.map(tableKindOf), ...kinds];
  const known = own.length === 0 ? vocabulary : vocabularyOf(readers);
  return { ...createContext(plan, readers, known, words), readers };
}

function entryOf<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
