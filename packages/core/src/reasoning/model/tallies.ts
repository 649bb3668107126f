import type { Fraction } from "../../targets/exact";
import { of } from "../at";
import type { Constraint, Tally } from "../solver/constraint";
import type { AnyOperator, Ask } from "./ask";
import { ceilOf, floorOf, isWhole } from "./fraction";
import type { Frame } from "./frame";

type Gives = (level: number, met: number) => number;

/** The places that units are solved in. */
export const partsOf = (units: readonly { readonly id: string }[], { placeOf }: Frame): Set<string> =>
  new Set(units.map((unit) => of(placeOf, unit.id)));

function tally(
  kind: Tally["kind"],
  need: number,
  units: readonly { readonly id: string }[],
  frame: Frame,
  gives: Gives,
): Tally {
  const ids = new Set(units.map((unit) => unit.id));
  const none = kind === "witness" ? 1 : 0;
  return {
    kind,
    need,
    parts: partsOf(units, frame),
    role: (item) => (ids.has(item) ? 1 : 0),
    gives: (role, level, met) => (role === 0 ? none : gives(level, met)),
  };
}

type Built = Pick<Constraint, "tallies" | "isImpossible">;

/** A sum of whole numbers against a number. */
export function sumAgainst(
  operator: AnyOperator,
  required: Fraction,
  upTo: Fraction | undefined,
  units: readonly { readonly id: string }[],
  frame: Frame,
  gives: Gives,
  times = 1,
): Built {
  const atLeast = (need: number): Tally => tally("at-least", need, units, frame, gives);
  const atMost = (need: number): Tally => tally("at-least", -need, units, frame, (level, met) => -gives(level, met));
  switch (operator) {
    case ">=":
      return { tallies: [atLeast(ceilOf(required, times))] };
    case ">":
      return { tallies: [atLeast(floorOf(required, times) + 1)] };
    case "<=":
      return { tallies: [atMost(floorOf(required, times))] };
    case "<":
      return { tallies: [atMost(ceilOf(required, times) - 1)] };
    case "=":
      return isWhole(required, times)
        ? { tallies: [tally("exactly", floorOf(required, times), units, frame, gives)] }
        : { tallies: [], isImpossible: true };
    case "in":
      return { tallies: [atLeast(ceilOf(required, times)), atMost(floorOf(upTo ?? required, times))] };
  }
}

/** Mean of those that belong, where who belongs is open: multiplied out, each gives its value less what is required. */
export function meanAgainst({ operator, required, upTo, population }: Ask, frame: Frame, value: Gives): Tally[] {
  const { units, belongs } = population;
  const sum = (bound: Fraction, sign: 1 | -1, isStrict: boolean, kind: Tally["kind"] = "at-least"): Tally => {
    // Above, but not where nobody belongs: each who belongs takes less than one of all of them from the whole number.
    const [scale, less] = isStrict ? [units.length + 1, 1] : [1, 0];
    return tally(kind, 0, units, frame, (level, met) =>
      belongs(level) ? sign * (value(level, met) * bound.under - bound.over) * scale - less : 0,
    );
  };
  switch (operator) {
    case ">=":
    case ">":
      return [sum(required, 1, operator === ">")];
    case "<=":
    case "<":
      return [sum(required, -1, operator === "<")];
    case "=":
      return [sum(required, 1, false, "exactly")];
    case "in":
      return [sum(required, 1, false), sum(upTo ?? required, -1, false)];
  }
}

/** Someone who belongs shows it, or nobody belongs. */
export function witness({ population: { units, belongs } }: Ask, frame: Frame, shows: Gives): Tally {
  return tally("witness", 0, units, frame, (level, met) => (!belongs(level) ? 1 : shows(level, met) ? 2 : 0));
}

/** Somebody belongs. */
export function somebody({ population: { units, belongs } }: Ask, frame: Frame): Tally {
  return tally("at-least", 1, units, frame, (level) => (belongs(level) ? 1 : 0));
}

/** In a link, what the unit is whose step is allowed. */
export const UPPER = 2;

/** A unit takes its step only where all its communes are at the first standard. */
export function linkOf(unit: string, communes: readonly { readonly id: string }[], frame: Frame, from: number): Tally {
  const ids = new Set(communes.map(({ id }) => id));
  return {
    kind: "link",
    need: 0,
    parts: partsOf([{ id: unit }, ...communes], frame),
    role: (item) => (item === unit ? UPPER : ids.has(item) ? 1 : 0),
    gives: (role, level) => (role === UPPER ? (level > from ? 2 : 0) : role === 1 && level < 1 ? 1 : 0),
  };
}
