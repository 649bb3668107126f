import { of } from "../at";
import type { Constraint, Item, Part } from "../solver/constraint";

/**
 * Units of a part that no target tells apart and that have the same ways up: what one of them does in some answer, each
 * of them does in another of the same cost.
 *
 * @returns for each unit one of its kind, the same for all of them
 */
export function twinsOf(parts: readonly Part[], constraints: readonly Constraint[]): ReadonlyMap<string, string> {
  const looking = new Map<string, Constraint[]>(parts.map(({ id }) => [id, []]));
  for (const constraint of constraints) for (const part of constraint.parts) looking.get(part)?.push(constraint);
  const twins = new Map<string, string>();
  for (const { id: part, items } of parts) {
    const firsts = new Map<string, string>();
    for (const item of items) {
      const kind = kindOf(item, of(looking, part));
      const first = firsts.get(kind) ?? item.id;
      firsts.set(kind, first);
      twins.set(item.id, first);
    }
  }
  return twins;
}

function kindOf({ id, choices }: Item, constraints: readonly Constraint[]): string {
  const ways = choices.map(({ level, met, cost }) => `${level} ${met} ${cost}`);
  const roles = constraints.map(({ tallies, bans = [] }) =>
    [...tallies.map((tally) => tally.role(id)), ...bans.map(({ units }) => (units.has(id) ? "x" : ""))].join(),
  );
  return [...ways, ...roles].join("|");
}
