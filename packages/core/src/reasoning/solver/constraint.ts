import { type Axis, accepts, neutral } from "./axis";

/** One way a unit can end: how high its standard is, how many criteria it meets, and what leads there. */
export interface UnitChoice {
  readonly level: number;
  readonly met: number;
  readonly cost: number;
}

/** A unit that can end in several ways, the one that is preferred where nothing else decides first. */
export interface Item {
  readonly id: string;
  readonly choices: readonly UnitChoice[];
}

/** Units that are solved together: those of a district, then the district itself. */
export interface Part {
  readonly id: string;
  readonly items: readonly Item[];
}

/** A number that is added up over units of some parts. */
export interface Tally extends Axis {
  /** Parts it looks at, by id. */
  readonly parts: ReadonlySet<string>;
  /** What a unit is to it; 0 for a unit that does not belong. */
  role(item: string): number;
  gives(role: number, level: number, met: number): number;
}

/** Ends that some units may not have. */
export interface Ban {
  readonly units: ReadonlySet<string>;
  refuses(level: number, met: number): boolean;
}

/** What a world must be like. All tallies must be accepted, and no unit may end in a way that is forbidden. */
export interface Constraint {
  /** Tells constraints apart: one that differs in anything has another. */
  readonly uid: number;
  /** Its target, absent where it is a law of the world. */
  readonly target?: string | undefined;
  /** Parts with units that it looks at, by id. */
  readonly parts: ReadonlySet<string>;
  /** Those of them that it asks something of by themselves. */
  readonly own: readonly string[];
  readonly bans?: readonly Ban[] | undefined;
  readonly tallies: readonly Tally[];
  /** No world at all is like this. */
  readonly isImpossible?: boolean | undefined;
}

let made = 0;

/** A constraint; a number that nobody gives to is judged at once. */
export function constraintOf({ tallies, isImpossible, ...rest }: Omit<Constraint, "uid" | "own">): Constraint {
  const [given, empty] = [
    tallies.filter(({ parts }) => parts.size > 0),
    tallies.filter(({ parts }) => parts.size === 0),
  ];
  const isRefused = empty.some((tally) => !accepts(tally, neutral(tally)));
  const within = new Set(given.flatMap(({ parts }) => (parts.size === 1 ? [...parts] : [])));
  const own = [...rest.parts].filter((part) => rest.bans !== undefined || within.has(part));
  return { uid: made++, ...rest, own, tallies: given, isImpossible: isImpossible || isRefused };
}

/** Whether all it adds up lies within single parts, so that each part can be judged by itself. */
export const isLocal = ({ tallies }: Constraint): boolean => tallies.every((tally) => tally.parts.size <= 1);

/** What is asked of each part by itself, in the order given. */
export function ownByPart(parts: readonly Part[], constraints: readonly Constraint[]): Constraint[][] {
  const own = new Map<string, Constraint[]>(parts.map(({ id }) => [id, []]));
  for (const constraint of constraints) for (const part of constraint.own) own.get(part)?.push(constraint);
  return [...own.values()];
}

/** How one part ended, a choice for each of its items. */
export type PartWorld = readonly UnitChoice[];

const roles = new WeakMap<Part, WeakMap<Tally, readonly number[]>>();

/** What each unit of a part is to a tally: asked for each set of constraints and each world. */
export function rolesIn(part: Part, tally: Tally): readonly number[] {
  let known = roles.get(part);
  if (!known) roles.set(part, (known = new WeakMap()));
  let found = known.get(tally);
  if (!found) known.set(tally, (found = part.items.map(({ id }) => tally.role(id))));
  return found;
}
