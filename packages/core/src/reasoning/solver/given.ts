import { at, numberAt } from "../at";
import { accepts, join, neutral } from "./axis";
import { type Ban, type Constraint, namedIn, type Part, type PartWorld, rolesIn } from "./constraint";

/** Which constraints worlds meet: the same few are asked about again and again. */
const held = new WeakMap<readonly PartWorld[], Map<number, boolean>>();

/** Whether a world of some parts is as a constraint asks. */
export function holdsIn(constraint: Constraint, parts: readonly Part[], world: readonly PartWorld[]): boolean {
  let known = held.get(world);
  if (!known) held.set(world, (known = new Map()));
  let holds = known.get(constraint.uid);
  if (holds === undefined) known.set(constraint.uid, (holds = isHeld(constraint, parts, world)));
  return holds;
}

/** The same of a world that is asked about once. */
export function isHeld(constraint: Constraint, parts: readonly Part[], world: readonly PartWorld[]): boolean {
  const { tallies } = constraint;
  const totals = tallies.map(neutral);
  for (const p of placesOf(constraint, parts)) {
    const known = givenIn(constraint, at(parts, p), at(world, p));
    if (!known) return false;
    for (let d = 0; d < tallies.length; d++) totals[d] = join(at(tallies, d), numberAt(totals, d), numberAt(known, d));
  }
  return tallies.every((tally, d) => accepts(tally, at(totals, d)));
}

const places = new WeakMap<readonly Part[], Map<number, readonly number[]>>();

/** Where the parts stand that a constraint looks at. */
function placesOf({ uid, parts: wanted }: Constraint, parts: readonly Part[]): readonly number[] {
  let known = places.get(parts);
  if (!known) places.set(parts, (known = new Map()));
  let found = known.get(uid);
  if (!found) known.set(uid, (found = [...parts.keys()].filter((p) => wanted.has(at(parts, p).id))));
  return found;
}

/** Whether a part ends as a constraint asks of it alone. */
export function isMetBy(constraint: Constraint, part: Part, world: PartWorld): boolean {
  const given = givenIn(constraint, part, world);
  const { tallies } = constraint;
  return (
    given !== null &&
    tallies.every((tally, d) => tally.parts.size > 1 || accepts(tally, numberAt(given, d)) || !tally.parts.has(part.id))
  );
}

const firsts = new WeakMap<Part, PartWorld>();

/** A part in which each unit ends as the first of its choices says. */
export function firstChoicesOf(part: Part): PartWorld {
  let world = firsts.get(part);
  if (!world) firsts.set(part, (world = part.items.map(({ choices }) => at(choices, 0))));
  return world;
}

type Given = readonly number[] | null;

/** What worlds of parts give to constraints: the same few worlds are asked about again and again. */
const given = new WeakMap<PartWorld, Map<number, Given>>();

/** What one part gives to each tally of a constraint; null where it ends as the constraint forbids. */
function givenIn(constraint: Constraint, part: Part, world: PartWorld): Given {
  let known = given.get(world);
  if (!known) given.set(world, (known = new Map()));
  let one = known.get(constraint.uid);
  if (one === undefined) known.set(constraint.uid, (one = countIn(constraint, part, world)));
  return one;
}

function countIn({ tallies, bans }: Constraint, part: Part, world: PartWorld): Given {
  if (bans?.some((ban) => isRefusing(ban, part, world))) return null;
  const all: number[] = [];
  for (const tally of tallies) {
    const roles = rolesIn(part, tally);
    let total = neutral(tally);
    for (let i = 0; i < roles.length; i++) {
      const role = numberAt(roles, i);
      if (role === 0) continue;
      const { level, met } = at(world, i);
      total = join(tally, total, tally.gives(role, level, met));
    }
    all.push(total);
  }
  return all;
}

function isRefusing(ban: Ban, part: Part, world: PartWorld): boolean {
  const named = namedIn(part, ban);
  for (let i = 0; i < named.length; i++) {
    if (!named[i]) continue;
    const { level, met } = at(world, i);
    if (ban.refuses(level, met)) return true;
  }
  return false;
}
