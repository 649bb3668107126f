import { at, numberAt } from "../at";
import { type Axis, isAsGood } from "./axis";
import { type Ban, type Constraint, namedIn, type Part, rolesIn, type Tally, type UnitChoice } from "./constraint";
import type { Objective } from "./objective";
import type { Option } from "./space";

export interface ItemOption extends Option {
  readonly choice: UnitChoice;
}

/** What each item of a part is to all that is asked of it. */
interface Looks {
  readonly bans: readonly Ban[];
  /** For each ban, the items it names. */
  readonly names: readonly (readonly boolean[])[];
  /** For each tally, what the items are to it. */
  readonly columns: readonly (readonly number[])[];
  /** What they are to the objective. */
  readonly roles: readonly number[];
}

export function looksOf(
  part: Part,
  constraints: readonly Constraint[],
  tallies: readonly Tally[],
  objective: Objective,
): Looks {
  const bans = constraints.flatMap((constraint) => constraint.bans ?? []);
  return {
    bans,
    names: bans.map((ban) => namedIn(part, ban)),
    columns: tallies.map((tally) => rolesIn(part, tally)),
    roles: part.items.map(({ id }) => objective.role(id)),
  };
}

/** Whether nothing that is asked tells an item from the one before it. */
export function isLikeLast({ items }: Part, i: number, { names, columns, roles }: Looks): boolean {
  if (i === 0 || items[i]?.choices !== items[i - 1]?.choices || roles[i] !== roles[i - 1]) return false;
  for (const column of columns) if (column[i] !== column[i - 1]) return false;
  for (const named of names) if (named[i] !== named[i - 1]) return false;
  return true;
}

export const refusingOf = ({ bans, names }: Looks, i: number): Ban[] => bans.filter((_, b) => names[b]?.[i]);

export const isRefused = ({ level, met }: UnitChoice, refusing: readonly Ban[]): boolean =>
  refusing.some((ban) => ban.refuses(level, met));

/** Options of each item; items of one kind have the same ones. */
export function stepsOf(
  part: Part,
  constraints: readonly Constraint[],
  tallies: readonly Tally[],
  objective: Objective,
): ItemOption[][] {
  const looks = looksOf(part, constraints, tallies, objective);
  let last: ItemOption[] = [];
  return part.items.map(({ choices }, i) => {
    if (!isLikeLast(part, i, looks)) {
      const columns = tallies.map((tally, d) => givenBy(tally, numberAt(at(looks.columns, d), i), choices));
      const priced = pricedBy(objective, numberAt(looks.roles, i), choices);
      last = optionsOf(choices, priced, refusingOf(looks, i), columns, tallies);
    }
    return last;
  });
}

/** What choices are priced at, and their places from the cheapest to the dearest, of equal ones the first. */
interface Priced {
  readonly prices: readonly number[];
  readonly orders: readonly number[];
}

const pricedChoices = new WeakMap<Objective, Map<readonly UnitChoice[], Map<number, Priced>>>();

export function pricedBy(objective: Objective, role: number, choices: readonly UnitChoice[]): Priced {
  let known = pricedChoices.get(objective);
  if (!known) pricedChoices.set(objective, (known = new Map()));
  let byRole = known.get(choices);
  if (!byRole) known.set(choices, (byRole = new Map()));
  let priced = byRole.get(role);
  if (!priced) {
    const prices = choices.map((choice) => objective.priceOf(role, choice));
    const orders = [...choices.keys()].sort((a, b) => (prices[a] ?? 0) - (prices[b] ?? 0) || a - b);
    byRole.set(role, (priced = { prices, orders }));
  }
  return priced;
}

/**
 * Ways that no other one beats, in the order of the choices: one beats another where it gives as much of all that is
 * asked for, and costs less, or as much and comes first. Cheaper ones are looked at first, so that each has to be held
 * against those that are kept alone.
 */
function optionsOf(
  choices: readonly UnitChoice[],
  { prices, orders }: Priced,
  refusing: readonly Ban[],
  columns: readonly (readonly number[])[],
  axes: readonly Axis[],
): ItemOption[] {
  const kept: number[] = [];
  for (const order of orders)
    if (!isRefused(at(choices, order), refusing) && !isBeaten(order, kept, columns, axes)) kept.push(order);
  return kept
    .sort((a, b) => a - b)
    .map((order) => ({
      choice: at(choices, order),
      gives: columns.map((column) => numberAt(column, order)),
      price: numberAt(prices, order),
    }));
}

function isBeaten(
  order: number,
  others: readonly number[],
  columns: readonly (readonly number[])[],
  axes: readonly Axis[],
): boolean {
  for (const other of others) {
    let d = 0;
    for (; d < axes.length; d++) {
      const column = at(columns, d);
      if (!isAsGood(at(axes, d), column[other] ?? 0, column[order] ?? 0)) break;
    }
    if (d === axes.length) return true;
  }
  return false;
}

/** What each choice gives to a tally, in one role: asked again for each set of constraints the tally is part of. */
const givenColumns = new WeakMap<Tally, Map<readonly UnitChoice[], Map<number, readonly number[]>>>();

function givenBy(tally: Tally, role: number, choices: readonly UnitChoice[]): readonly number[] {
  let known = givenColumns.get(tally);
  if (!known) givenColumns.set(tally, (known = new Map()));
  let byRole = known.get(choices);
  if (!byRole) known.set(choices, (byRole = new Map()));
  let column = byRole.get(role);
  if (!column) byRole.set(role, (column = choices.map(({ level, met }) => tally.gives(role, level, met))));
  return column;
}
