import { UnknownWordError } from "../errors";
import type { Frame } from "../model/frame";
import { partsOfWord, stepUnits, stepWords, upwards } from "./steps";

/** What each step weighs, by `what` or `unit:what`; what is not named weighs 1. */
export type Weights = Readonly<Record<string, number>>;
/** Steps that must not be taken, by unit, by what, or `unit:what`. */
export type Locks = readonly string[];

const HEAVIEST = 1000;

/** What a step of a unit weighs: the lower unit's word wins, then the word without a unit. */
export type WeightOf = (unit: string, what: string) => number;
export type IsLocked = (unit: string, what: string) => boolean;

/** @throws {UnknownWordError} for a unit, a step or a weight that is none */
export function weightsOf(weights: Weights, frame: Frame): WeightOf {
  const [units, words] = [stepUnits(frame), stepWords(frame)];
  for (const [text, weight] of Object.entries(weights)) {
    const { unit, what } = partsOfWord(text);
    if (unit !== undefined && !units.includes(unit)) throw new UnknownWordError("unit", unit, units, text);
    if (!words.includes(what)) throw new UnknownWordError("step", what, words, text);
    if (!Number.isInteger(weight) || weight < 1 || weight > HEAVIEST)
      throw new UnknownWordError("weight", String(weight), [], `${text}=${weight}`);
  }
  if (Object.keys(weights).length === 0) return () => 1;
  return (unit, what) => {
    const named = upwards(frame, unit).find((above) => Object.hasOwn(weights, `${above}:${what}`));
    return weights[named === undefined ? what : `${named}:${what}`] ?? 1;
  };
}

/** @throws {UnknownWordError} for a unit or a step that is none */
export function locksOf(locks: Locks, frame: Frame): IsLocked {
  if (locks.length === 0) return () => false;
  const [units, words] = [stepUnits(frame), stepWords(frame)];
  for (const text of locks) {
    const { unit, what } = partsOfWord(text);
    if (unit !== undefined && !units.includes(unit)) throw new UnknownWordError("unit", unit, units, text);
    const known = unit === undefined ? [...words, ...units] : words;
    if (!known.includes(what)) throw new UnknownWordError("step", what, known, text);
  }
  const locked = new Set(locks);
  return (unit, what) =>
    locked.has(what) || upwards(frame, unit).some((above) => locked.has(above) || locked.has(`${above}:${what}`));
}
