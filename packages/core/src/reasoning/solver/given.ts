import { at, numberAt } from "../at";
import { accepts, join, neutral } from "./axis";
import type { Constraint, Part, PartWorld } from "./constraint";

/** Whether a world is as a constraint asks. */
export function holdsIn(constraint: Constraint, parts: readonly Part[], world: readonly PartWorld[]): boolean {
  const { tallies } = constraint;
  const totals = tallies.map(neutral);
  for (let p = 0; p < parts.length; p++) {
    const part = at(parts, p);
    if (!constraint.parts.has(part.id)) continue;
    const known = givenIn(constraint, part, at(world, p));
    if (!known) return false;
    for (let d = 0; d < tallies.length; d++) totals[d] = join(at(tallies, d), numberAt(totals, d), numberAt(known, d));
  }
  return tallies.every((tally, d) => accepts(tally, at(totals, d)));
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

function countIn({ tallies, bans = [] }: Constraint, { items }: Part, world: PartWorld): Given {
  const totals = tallies.map(neutral);
  for (const [i, { id }] of items.entries()) {
    const { level, met } = at(world, i);
    if (bans.some(({ units, refuses }) => units.has(id) && refuses(level, met))) return null;
    for (const [d, tally] of tallies.entries()) {
      const role = tally.role(id);
      if (role !== 0) totals[d] = join(tally, numberAt(totals, d), tally.gives(role, level, met));
    }
  }
  return totals;
}
