import type { Reading, Readings } from "../../model/readings";
import { whole } from "../../targets/exact";
import { accepts } from "../solver/axis";
import { type Constraint, constraintOf } from "../solver/constraint";
import { type AnyMeasure, type Ask, asksForMore } from "./ask";
import { ceilOf, compare, floorOf, plus } from "./fraction";
import { type Frame, levelOf } from "./frame";
import { filtersOf } from "./population";
import { meanAgainst, partsOf, somebody, sumAgainst, witness } from "./tallies";

/** The readings that what a target asks depends on, as one word. */
export function readAs({ measure }: Pick<Ask, "measure">, readings: Readings): string {
  const { kind } = measure.measure ?? measure;
  const own: readonly Reading[] =
    kind === "count" || kind === "share"
      ? ["counts=separate"]
      : kind === "mean"
        ? ["mean=remaining"]
        : kind === "minimum"
          ? ["remaining=beyond-required"]
          : kind === "status"
            ? ["kept=given"]
            : [];
  return own.filter((reading) => readings.has(reading)).join();
}

type Built = Pick<Constraint, "tallies" | "bans" | "isImpossible">;

const NOTHING: Built = { tallies: [] };

/** What a target asks, as numbers to add up and ends that are forbidden. */
export function constrain(ask: Ask, frame: Frame, readings: Readings): Constraint {
  const built = ask.each
    ? together(ask.each.map((inner) => build(inner, frame, readings)))
    : build(ask, frame, readings);
  const units = ask.each ? ask.each.flatMap(({ population }) => population.units) : ask.population.units;
  return constraintOf({ target: ask.target.id, words: wordsOf(ask, readings), parts: partsOf(units, frame), ...built });
}

/** All that tells what one unit gives or may not be: the same rule and number, read alike. */
function wordsOf(ask: Ask, readings: Readings): string {
  const { operator, required, upTo, target, measure } = ask.each?.[0] ?? ask;
  const { kind, standard, of } = measure;
  return JSON.stringify([kind, standard, of, operator, required, upTo, readAs(ask, readings), target.rule.where]);
}

function together(all: readonly Built[]): Built {
  const bans = all.flatMap((built) => built.bans ?? []);
  return {
    tallies: all.flatMap(({ tallies }) => tallies),
    ...(bans.length > 0 ? { bans } : {}),
  };
}

function build(ask: Ask, frame: Frame, readings: Readings): Built {
  const { measure, operator, required, upTo, population } = ask;
  const { units } = population;
  const value = givenBy(measure, frame, readings);
  switch (measure.kind) {
    case "status":
      if (measure.kept && readings.has("kept=given")) return NOTHING;
      return endsOfOne(sumAgainst(operator, required, upTo, units, frame, value), ask);
    case "count":
    case "newly":
      return counted(ask, frame, value);
    case "minimum":
      return minimum(ask, frame, readings);
    default:
      if (population.isOpen) return { tallies: meanAgainst(ask, frame, value) };
      if (units.length === 0) return NOTHING;
      return sumAgainst(operator, required, upTo, units, frame, value, units.length);
  }
}

/** What one unit gives to a measure. */
export function givenBy(
  { kind, standard }: AnyMeasure,
  frame: Frame,
  readings: Readings,
): (level: number, met: number) => number {
  if (kind === "mean") return (_, met) => met;
  const height = levelOf(frame, standard ?? "");
  const isSeparate = (kind === "count" || kind === "share") && readings.has("counts=separate");
  return isSeparate ? (level) => (level === height ? 1 : 0) : (level) => (level >= height ? 1 : 0);
}

/** Of what is new those of the baseline are left out; of a number alone, that many, and never below nobody. */
function counted(
  { measure, operator, required, upTo, population }: Ask,
  frame: Frame,
  value: (level: number, met: number) => number,
): Built {
  const before = new Set(measure.baseline ?? []);
  const fresh = population.units.filter(({ id }) => !before.has(id));
  const gives = (level: number, met: number): number => (population.belongs(level) ? value(level, met) : 0);
  if (measure.baselineCount === undefined) return sumAgainst(operator, required, upTo, fresh, frame, gives);
  const known = whole(measure.baselineCount);
  const isZeroEnough = holdsForZero(operator, required.over, upTo?.over);
  if (isZeroEnough) {
    // Nobody new is enough, so that only too many can be wrong.
    if (operator === ">=" || operator === ">") return NOTHING;
    return sumAgainst(operator === "<" ? "<" : "<=", plus(upTo ?? required, known), undefined, fresh, frame, gives);
  }
  if (operator === "<" || operator === "<=") return { tallies: [], isImpossible: true };
  return sumAgainst(operator, plus(required, known), upTo && plus(upTo, known), fresh, frame, gives);
}

function holdsForZero(operator: Ask["operator"], required: number, upTo: number | undefined): boolean {
  switch (operator) {
    case ">=":
      return required <= 0;
    case ">":
      return required < 0;
    case "<=":
      return required >= 0;
    case "<":
      return required > 0;
    case "=":
    case "in":
      return required <= 0 && (upTo ?? required) >= 0;
  }
}

/**
 * A lowest number that is asked for is asked of each; one that is not to be passed needs someone who stays below it.
 */
function minimum(ask: Ask, frame: Frame, readings: Readings): Built {
  const { operator, required, upTo } = ask;
  const from = operator === ">" ? floorOf(required) + 1 : ceilOf(required);
  const all: Built = everyone(ask, (met) => met < from);
  switch (operator) {
    case ">=":
    case ">":
      return isBeyondRequired(ask, readings) ? beyondRequired(ask, all, frame) : all;
    case "<=":
      return { tallies: [witness(ask, frame, (_, met) => (compare(whole(met), required) <= 0 ? 1 : 0))] };
    case "<":
      return { tallies: [witness(ask, frame, (_, met) => (compare(whole(met), required) < 0 ? 1 : 0))] };
    case "=":
    case "in":
      return {
        ...all,
        tallies: [witness(ask, frame, (_, met) => (compare(whole(met), upTo ?? required) <= 0 ? 1 : 0))],
      };
  }
}

/** Of a single unit nothing has to be added up: the sums say which ends it may not have. */
function endsOfOne({ tallies, isImpossible }: Built, { population }: Ask): Built {
  const refuses = (level: number, met: number): boolean =>
    tallies.some((tally) => !accepts(tally, tally.gives(1, level, met)));
  return { tallies: [], bans: [{ units: new Set(population.units.map(({ id }) => id)), refuses }], isImpossible };
}

function everyone({ population: { units, belongs } }: Ask, isRefused: (met: number) => boolean): Built {
  const ids = new Set(units.map(({ id }) => id));
  return { tallies: [], bans: [{ units: ids, refuses: (level, met) => belongs(level) && isRefused(met) }] };
}

/** Whether those that remain are read as those beyond the number that is required. */
export const isBeyondRequired = (ask: Ask, readings: Readings): boolean =>
  readings.has("remaining=beyond-required") &&
  asksForMore(ask) &&
  filtersOf(ask.target).some(({ kind }) => kind === "not-at");

/** Who stays below is at the standard, and of those there are no more than are required to be at it. */
function beyondRequired(ask: Ask, all: Built, frame: Frame): Built {
  return {
    ...all,
    tallies: sumAgainst("<=", whole(requiredOf(ask, frame)), undefined, ask.population.units, frame, below(ask))
      .tallies,
  };
}

const below =
  ({ operator, required }: Ask) =>
  (_: number, met: number): number =>
    compare(whole(met), required) < (operator === ">" ? 1 : 0) ? 1 : 0;

/** More stay below than are required to be at the standard, and somebody remains. */
export function overBeyond(ask: Ask, frame: Frame): Constraint {
  const { units } = ask.population;
  const over = sumAgainst(">", whole(requiredOf(ask, frame)), undefined, units, frame, below(ask));
  return constraintOf({ tallies: [...over.tallies, somebody(ask, frame)], parts: partsOf(units, frame) });
}

/** The number of units that the first count of the same unit and standard asks for. */
function requiredOf({ target }: Ask, frame: Frame): number {
  const [standard] = [target.rule.where]
    .flat()
    .flatMap((filter) => (filter && "standard" in filter ? [filter.standard] : []));
  const first = frame.index.plan.targets.find(
    ({ unit, rule }) =>
      unit === target.unit &&
      rule.measure.kind === "count" &&
      rule.measure.standard === standard &&
      rule.operator === ">=",
  );
  return typeof first?.required === "number" ? Math.ceil(first.required) : 0;
}
