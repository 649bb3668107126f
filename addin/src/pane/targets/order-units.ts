import type { Unit } from "@ntm-kit/core";

/** Units that have targets, in the order in which they are shown. */
export interface OrderedUnits {
  /** Those that the files speak of, then those above them. */
  readonly own: readonly string[];
  /** Those that the files say nothing of. */
  readonly others: readonly string[];
}

/**
 * Sorts the units of targets for the one who sent the files: his own unit comes first, the province that it is part of next.
 * Files that speak of every unit leave the order of the plan as it is.
 *
 * @param covered - ids of the units that the files speak of
 */
export function orderUnits(
  targets: readonly { readonly unit: string }[],
  covered: readonly string[],
  units: readonly Pick<Unit, "id" | "parent">[],
): OrderedUnits {
  const all = [...new Set(targets.map(({ unit }) => unit))];
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const isOwn = new Set(covered);
  const isAbove = new Set(covered.flatMap((id) => ancestorsOf(id, parents)));
  const others = all.filter((id) => !isOwn.has(id) && !isAbove.has(id));
  const told = all.filter((id) => isOwn.has(id) || isAbove.has(id));
  if (others.length === 0) return { own: told, others };
  return { own: [...told.filter((id) => isOwn.has(id)), ...told.filter((id) => !isOwn.has(id))], others };
}

function ancestorsOf(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const parent = parents.get(id);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, parents)];
}
