import type { Reading } from "../../model/readings";
import { type Fraction, whole } from "../../targets/exact";
import { at } from "../at";
import { type Ask, withRequired } from "../model/ask";
import { constrain, givenBy, readAs } from "../model/constrain";
import { compare, least, minus, most } from "../model/fraction";
import type { Population } from "../model/population";
import { partsOf, somebody } from "../model/tallies";
import { type Constraint, constraintOf, type Part } from "../solver/constraint";
import type { Objective } from "../solver/objective";
import type { Solution } from "../solver/solve";
import { ANY, type Worlds } from "./world";

/**
 * The least or the most that the number of a target can be in the worlds that meet some constraints and in which
 * somebody is counted.
 * @returns undefined where there is no such world
 */
export function extremeOf(
  end: "least" | "most",
  ask: Ask,
  constraints: readonly Constraint[],
  worlds: Worlds,
): Fraction | undefined {
  if (ask.each) return end === "least" ? leastOfEach(ask, constraints, worlds) : mostOfEach(ask, constraints, worlds);
  const given = [...constraints, ...needsSomebody(ask, worlds)];
  switch (ask.measure.kind) {
    case "minimum":
      return end === "least" ? leastMinimum(ask, given, worlds) : mostMinimum(ask, given, worlds);
    case "mean":
    case "share":
      return extremeMean(end, ask, given, worlds);
    case "newly":
      return less(extremeSum(end, ask, given, worlds), ask.measure.baselineCount ?? 0);
    default:
      return extremeSum(end, ask, given, worlds);
  }
}

const less = (value: Fraction | undefined, known: number): Fraction | undefined =>
  value && most(minus(value, whole(known)), whole(0));

/** Nobody can be counted where the population is fixed and empty; where it is open somebody must belong. */
function needsSomebody(ask: Ask, { frame }: Worlds): Constraint[] {
  const { population, measure } = ask;
  if (!population.isOpen && (population.units.length > 0 || measure.kind === "count" || measure.kind === "newly"))
    return [];
  return [constraintOf({ tallies: [somebody(ask, frame)], parts: partsOf(population.units, frame) })];
}

type Price = (level: number, met: number) => number;

/** The world in which the sum over those that belong is least, or most with `sign` -1. */
function best(
  ask: Ask,
  given: readonly Constraint[],
  worlds: Worlds,
  sign: 1 | -1,
  price: Price,
  name = "",
): Solution | undefined {
  const { measure, population, target } = ask;
  // What is measured alike is one question, whichever target asks it.
  const filters = population.isOpen ? JSON.stringify(target.rule.where ?? null) : "";
  const uid = `${sign} ${measure.kind} ${measure.standard ?? ""} ${readAs(ask, worlds.readings)} ${filters} ${name}`;
  const { objectives } = countedIn(ask);
  let objective = objectives.get(uid);
  if (!objective) objectives.set(uid, (objective = pricing(ask, uid, (level, met) => sign * price(level, met))));
  return worlds.solve(given, objective);
}

function pricing(ask: Ask, uid: string, price: Price): Objective {
  const { ids, rolesIn } = countedIn(ask);
  return {
    uid,
    enough: "price",
    uidIn: (part) => {
      const roles = rolesIn(part);
      return roles.includes("1") ? `${uid} ${roles}` : ANY.uid;
    },
    role: (item) => (ids.has(item) ? 1 : 0),
    priceOf: (role, { level, met }) => (role === 1 && ask.population.belongs(level) ? price(level, met) : 0),
  };
}

interface Counted {
  readonly ids: ReadonlySet<string>;
  /** Ways to price them, by name. */
  readonly objectives: Map<string, Objective>;
  /** Which units of a part are counted, as one word. */
  rolesIn(part: Part): string;
}

const counted = new WeakMap<Population, Counted>();

/** Whose numbers the measure adds up. */
function countedIn({ measure, population }: Ask): Counted {
  let known = counted.get(population);
  if (known) return known;
  const before = new Set(measure.baseline ?? []);
  const ids = new Set(population.units.map(({ id }) => id).filter((id) => !before.has(id)));
  const roles = new WeakMap<Part, string>();
  known = {
    ids,
    objectives: new Map(),
    rolesIn: (part) => {
      let found = roles.get(part);
      if (found === undefined) roles.set(part, (found = part.items.map(({ id }) => (ids.has(id) ? 1 : 0)).join("")));
      return found;
    },
  };
  counted.set(population, known);
  return known;
}

function extremeSum(
  end: "least" | "most",
  ask: Ask,
  given: readonly Constraint[],
  worlds: Worlds,
): Fraction | undefined {
  const sign = end === "least" ? 1 : -1;
  const found = best(ask, given, worlds, sign, givenBy(ask.measure, worlds.frame, worlds.readings));
  return found && whole(sign * found.price);
}

/**
 * Of a population that is open the mean is a ratio: the world that beats the best known one is looked for until there
 * is none (Dinkelbach).
 */
function extremeMean(
  end: "least" | "most",
  ask: Ask,
  given: readonly Constraint[],
  worlds: Worlds,
): Fraction | undefined {
  const { units, isOpen } = ask.population;
  if (!isOpen) {
    const sum = extremeSum(end, ask, given, worlds);
    return sum && { over: sum.over, under: units.length };
  }
  const value = givenBy(ask.measure, worlds.frame, worlds.readings);
  const sign = end === "least" ? 1 : -1;
  let known = ratioOf(best(ask, given, worlds, sign, value), ask, worlds);
  for (;;) {
    if (!known) return undefined;
    const { over, under }: Fraction = known;
    const better = best(ask, given, worlds, sign, (level, met) => value(level, met) * under - over, `${over}/${under}`);
    if (!better || better.price >= 0) return known;
    known = ratioOf(better, ask, worlds);
  }
}

function ratioOf(found: Solution | undefined, ask: Ask, worlds: Worlds): Fraction | undefined {
  if (!found) return undefined;
  const value = givenBy(ask.measure, worlds.frame, worlds.readings);
  const ids = new Set(ask.population.units.map(({ id }) => id));
  let [over, under] = [0, 0];
  worlds.endsOf(found, (item, level, met) => {
    if (!ids.has(item) || !ask.population.belongs(level)) return;
    over += value(level, met);
    under++;
  });
  return { over, under };
}

/**
 * The first whole number from `low` to `high` of which the test holds, which then holds of all above; undefined where
 * of none.
 */
function firstOf(low: number, high: number, test: (value: number) => boolean): number | undefined {
  // At one of the ends most questions end.
  if (test(low)) return low;
  if (low === high || !test(high)) return undefined;
  let [from, to] = [low + 1, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (test(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

const highestOf = (ask: Ask, { frame }: Worlds): number =>
  Math.max(0, ...ask.population.units.map((unit) => frame.criteriaOf(unit).length));

function leastMinimum(ask: Ask, given: readonly Constraint[], worlds: Worlds): Fraction | undefined {
  const found = firstOf(0, highestOf(ask, worlds), (value) => worlds.hasSomeoneAt(ask, value, given));
  return found === undefined ? undefined : whole(found);
}

function mostMinimum(ask: Ask, given: readonly Constraint[], worlds: Worlds): Fraction | undefined {
  const high = highestOf(ask, worlds);
  const allFrom = (value: number): Constraint => {
    const asked: Ask = { ...ask, operator: ">=", required: whole(value) };
    return constrain(asked, worlds.frame, new Set());
  };
  const below = firstOf(0, high, (value) => worlds.hasOne([...given, allFrom(high - value)]));
  return below === undefined ? undefined : whole(high - below);
}

function leastOfEach(ask: Ask, constraints: readonly Constraint[], worlds: Worlds): Fraction | undefined {
  return (ask.each ?? []).reduce<Fraction | undefined>((known, inner) => {
    const found = extremeOf("least", inner, constraints, worlds);
    return found && known ? least(found, known) : (found ?? known);
  }, undefined);
}

/** The most that all units can reach together is one of the values that a unit can have. */
function mostOfEach(ask: Ask, constraints: readonly Constraint[], worlds: Worlds): Fraction | undefined {
  const { each = [] } = ask;
  const values = each.flatMap((inner) => valuesOf(inner, worlds)).sort(compare);
  const readings = new Set([...worlds.readings].filter((reading) => !OF_DEMANDS.has(reading)));
  const given = [...constraints, ...someoneIn(each, worlds)];
  const reaches = (i: number): boolean =>
    worlds.hasOne([...given, constrain(withRequired(ask, at(values, i), ">="), worlds.frame, readings)]);
  const below = values.length === 0 ? undefined : firstOf(0, values.length - 1, (i) => reaches(values.length - 1 - i));
  return below === undefined ? undefined : values[values.length - 1 - below];
}

/** Readings that change when a number is enough, and not the number. */
const OF_DEMANDS: ReadonlySet<Reading> = new Set<Reading>(["kept=given", "remaining=beyond-required"]);

/** Where it is open who is counted, somebody is in at least one of the units that are compared. */
function someoneIn(each: readonly Ask[], { frame }: Worlds): Constraint[] {
  const [first] = each;
  if (!first?.population.isOpen) return [];
  const units = each.flatMap(({ population }) => population.units);
  const tally = somebody({ ...first, population: { ...first.population, units } }, frame);
  return [constraintOf({ tallies: [tally], parts: tally.parts })];
}

function valuesOf(ask: Ask, worlds: Worlds): Fraction[] {
  const { units, isOpen } = ask.population;
  const { kind } = ask.measure;
  const isSum = kind === "count" || kind === "newly";
  const top = isSum ? units.length : kind === "mean" || kind === "minimum" ? highestOf(ask, worlds) : 1;
  const sizes = kind === "minimum" || isSum ? [1] : isOpen ? units.map((_, i) => i + 1) : [units.length];
  return sizes.flatMap((under) => Array.from({ length: top * under + 1 }, (_, over): Fraction => ({ over, under })));
}
