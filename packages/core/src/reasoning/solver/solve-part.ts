import { at, numberAt } from "../at";
import { accepts, isAsGood } from "./axis";
import { boundedLists, type Enough } from "./bounded-lists";
import {
  type Ban,
  type Constraint,
  type Part,
  type PartWorld,
  rolesIn,
  type Tally,
  type UnitChoice,
} from "./constraint";
import { isMetBy } from "./given";
import { suffixLists } from "./price-list";
import { type Option, type PriceList, Space } from "./space";
import { undominated } from "./undominated";

/** What is made as small as possible. `uid` tells objectives apart. */
export interface Objective {
  readonly uid: string;
  /** Another word for what is priced alike and asked for otherwise. */
  readonly priceUid?: string;
  /** The same for one part, where some parts are priced as by another objective. */
  uidIn?(part: Part): string;
  /** What one step more costs, where prices below it only order answers of the same cost. */
  readonly unit?: number | undefined;
  /** Where one answer will do, the first in the order of units need not be found. */
  readonly enough?: Enough | undefined;
  /** What a unit is to it; units of one role and the same choices are priced alike. */
  role(item: string): number;
  priceOf(role: number, choice: UnitChoice): number;
}

export interface ItemOption extends Option {
  readonly choice: UnitChoice;
}

/** A part with the constraints that look at it: what it can bring to the shared tallies, at what price. */
export interface SolvedPart {
  /** On the shared tallies alone; no states where the part cannot meet its own constraints. */
  readonly list: PriceList;
  /**
   * The world of the part whose price plus what `after` says of what it brings is least; of several the one whose items
   * come first in the order of their choices.
   */
  pick(after: (brings: readonly number[]) => number | undefined): PartWorld | undefined;
}

/** Solves one part by dynamic programming over its items. `shared` are tallies that other parts give to as well. */
export function solvePart(
  part: Part,
  constraints: readonly Constraint[],
  shared: readonly Tally[],
  objective: Objective,
): SolvedPart {
  const best = shared.length === 0 ? cheapestWorld(part, constraints, objective) : undefined;
  if (best) return { list: { states: [{ gives: [], price: best.price }] }, pick: () => best.world };
  const own = ownTallies(part, constraints);
  const steps = stepsOf(part, constraints, [...own, ...shared], objective);
  const space = new Space([...own, ...shared.map(({ kind, need }) => ({ kind, need, isOpen: true }))], steps);
  // What other parts give to is open: only a part that stands alone can be bounded.
  const { lists } = shared.length > 0 ? { lists: suffixLists(space, steps) } : boundedLists(space, steps, objective);
  const brought = at(lists, 0)
    .states.filter(({ gives }) => own.every((axis, d) => accepts(axis, at(gives, d))))
    .map(({ gives, price }) => ({ gives: gives.slice(own.length), price }));
  const pick: SolvedPart["pick"] = (after) => pickWorld(space, steps, lists, own.length, after);
  return { list: { states: undominated(brought, shared) }, pick: shared.length > 0 ? pick : once(pick) };
}

/** What is added up within a part alone. */
export const ownTallies = ({ id }: Part, constraints: readonly Constraint[]): Tally[] =>
  constraints.flatMap(({ tallies }) => tallies.filter(({ parts }) => parts.size === 1 && parts.has(id)));

/**
 * The world in which each unit takes the cheapest choice that is left to it, of equal ones the first, where what is
 * added up comes out as asked all the same: then nothing is cheaper, and no other one comes first.
 */
function cheapestWorld(
  part: Part,
  constraints: readonly Constraint[],
  objective: Objective,
): { world: PartWorld; price: number } | undefined {
  const bans = constraints.flatMap((constraint) => constraint.bans ?? []);
  const known = new Map<readonly UnitChoice[], Map<string, CheapestChoice>>();
  let price = 0;
  const world: UnitChoice[] = [];
  for (const { id, choices } of part.items) {
    const role = objective.role(id);
    const refusing = bans.filter(({ units }) => units.has(id));
    const kind = `${refusing.map((ban) => bans.indexOf(ban)).join()}|${role}`;
    let kinds = known.get(choices);
    if (!kinds) known.set(choices, (kinds = new Map()));
    let cheapest = kinds.get(kind);
    if (!cheapest)
      kinds.set(kind, (cheapest = cheapestOf(choices, refusing, (choice) => objective.priceOf(role, choice))));
    if (!cheapest.choice) return undefined;
    world.push(cheapest.choice);
    price += cheapest.price;
  }
  return constraints.every((constraint) => isMetBy(constraint, part, world)) ? { world, price } : undefined;
}

interface CheapestChoice {
  readonly choice: UnitChoice | undefined;
  readonly price: number;
}

function cheapestOf(
  choices: readonly UnitChoice[],
  refusing: readonly Ban[],
  priceOf: (choice: UnitChoice) => number,
): CheapestChoice {
  let cheapest: UnitChoice | undefined;
  let price = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const each = priceOf(choice);
    if (each >= price || refusing.some((ban) => ban.refuses(choice.level, choice.met))) continue;
    [cheapest, price] = [choice, each];
  }
  return { choice: cheapest, price };
}

/** Where nothing is shared, what comes after makes no difference. */
function once(pick: SolvedPart["pick"]): SolvedPart["pick"] {
  let picked: PartWorld | undefined;
  return (after) => {
    picked ??= pick(after);
    return picked;
  };
}

/** Options of each item; items of one kind have the same ones. */
export function stepsOf(
  part: Part,
  constraints: readonly Constraint[],
  tallies: readonly Tally[],
  objective: Objective,
): ItemOption[][] {
  const bans = constraints.flatMap((constraint) => constraint.bans ?? []);
  const known = new Map<readonly UnitChoice[], Map<string, ItemOption[]>>();
  const columns = tallies.map((tally) => rolesIn(part, tally));
  return part.items.map(({ id, choices }, i) => {
    const roles = columns.map((column) => numberAt(column, i));
    const refusing = bans.filter(({ units }) => units.has(id));
    const role = objective.role(id);
    const kind = `${roles.join()}|${bans.map((ban) => (refusing.includes(ban) ? 1 : 0)).join("")}|${role}`;
    let kinds = known.get(choices);
    if (!kinds) known.set(choices, (kinds = new Map()));
    let options = kinds.get(kind);
    if (!options) {
      const isLeft = ({ level, met }: UnitChoice): boolean => !refusing.some((ban) => ban.refuses(level, met));
      options = optionsOf(choices, isLeft, (choice) => objective.priceOf(role, choice), tallies, roles);
      kinds.set(kind, options);
    }
    return options;
  });
}

/**
 * Ways that no other one beats, in the order of the choices: one beats another where it gives as much of all that is
 * asked for, and costs less, or as much and comes first.
 */
function optionsOf(
  choices: readonly UnitChoice[],
  isLeft: (choice: UnitChoice) => boolean,
  priceOf: (choice: UnitChoice) => number,
  tallies: readonly Tally[],
  roles: readonly number[],
): ItemOption[] {
  const columns = tallies.map((tally, d) => givenBy(tally, numberAt(roles, d), choices));
  const prices = choices.map(priceOf);
  const orders = [...choices.keys()].filter((order) => isLeft(at(choices, order)));
  // Cheaper ones first, so that each has to be held against those that are kept alone.
  orders.sort((a, b) => numberAt(prices, a) - numberAt(prices, b) || a - b);
  const isBeaten = (order: number, by: number): boolean =>
    columns.every((column, d) => isAsGood(at(tallies, d), numberAt(column, by), numberAt(column, order)));
  const kept: number[] = [];
  for (const order of orders) if (!kept.some((other) => isBeaten(order, other))) kept.push(order);
  return kept
    .sort((a, b) => a - b)
    .map((order) => ({
      choice: at(choices, order),
      gives: columns.map((column) => numberAt(column, order)),
      price: numberAt(prices, order),
    }));
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

export function pickWorld(
  space: Space,
  steps: readonly (readonly ItemOption[])[],
  lists: readonly PriceList[],
  own: number,
  after: (brings: readonly number[]) => number | undefined,
): PartWorld | undefined {
  const memo = new Map<string, number | undefined>();
  const isShared = space.axes.length > own;
  const afterOf = (gives: readonly number[]): number | undefined => {
    const brings = gives.slice(own);
    const key = brings.join();
    if (!memo.has(key)) memo.set(key, after(brings));
    return memo.get(key);
  };
  const least = (before: readonly number[], { states }: PriceList): number => {
    let best = Number.POSITIVE_INFINITY;
    for (const { gives, price } of states) {
      if (price >= best || !space.meets(before, gives)) continue;
      const rest = isShared ? afterOf(space.joined(before, gives)) : 0;
      if (rest !== undefined && price + rest < best) best = price + rest;
    }
    return best;
  };
  let known: readonly number[] = space.start;
  let left = least(known, at(lists, 0));
  if (left === Number.POSITIVE_INFINITY) return undefined;
  return steps.map((options, i) => {
    const before = known;
    const chosen = options.find(
      ({ gives, price }) => price + least(space.joined(before, gives), at(lists, i + 1)) <= left + 1e-9,
    );
    if (!chosen) throw new RangeError(`unit ${i} has no choice for the price that was found`);
    known = space.joined(before, chosen.gives);
    left -= chosen.price;
    return chosen.choice;
  });
}
