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
  /**
   * What it asks, in words: of a part in which they look at the same units, two with the same words ask the same.
   * Without words it is like no other.
   */
  readonly words?: string | undefined;
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

const placesOfParts = new WeakMap<readonly Part[], ReadonlyMap<string, number>>();

/** What is asked of each part by itself, in the order given. */
export function ownByPart(parts: readonly Part[], constraints: readonly Constraint[]): Constraint[][] {
  let places = placesOfParts.get(parts);
  if (!places) placesOfParts.set(parts, (places = new Map(parts.map(({ id }, p) => [id, p]))));
  const own = parts.map((): Constraint[] => []);
  for (const constraint of constraints)
    for (const part of constraint.own) {
      const place = places.get(part);
      if (place !== undefined) own[place]?.push(constraint);
    }
  return own;
}

/** How one part ended, a choice for each of its items. */
export type PartWorld = readonly UnitChoice[];

const roles = new WeakMap<Part, WeakMap<Tally, readonly number[]>>();

/** What each unit of a part is to a tally: asked for each set of constraints and each world. */
export const rolesIn = (part: Part, tally: Tally): readonly number[] =>
  knownIn(roles, part, tally, () => part.items.map(({ id }) => tally.role(id)));

const demands = new WeakMap<Part, WeakMap<Constraint, string>>();

/** What a constraint asks of a part by itself: the same for all that ask the same of it. */
export const demandIn = (part: Part, constraint: Constraint): string =>
  knownIn(demands, part, constraint, () => {
    const { uid, words, bans = [], tallies } = constraint;
    if (words === undefined) return String(uid);
    const asked = tallies
      .filter(({ parts }) => parts.size === 1 && parts.has(part.id))
      .map((tally) => `${tally.kind} ${tally.need} ${rolesIn(part, tally).join("")}`);
    const named = bans.map((ban) => namedIn(part, ban).map(Number).join(""));
    return [words, ...asked, ...named].join("|");
  });

const named = new WeakMap<Part, WeakMap<Ban, readonly boolean[]>>();

/** Whether a ban names each unit of a part. */
export const namedIn = (part: Part, ban: Ban): readonly boolean[] =>
  knownIn(named, part, ban, () => part.items.map(({ id }) => ban.units.has(id)));

function knownIn<K extends object, V>(all: WeakMap<Part, WeakMap<K, V>>, part: Part, key: K, make: () => V): V {
  let known = all.get(part);
  if (!known) all.set(part, (known = new WeakMap()));
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = make()));
  return found;
}
