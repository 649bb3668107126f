import { type Doubt, doubt } from "../doubt";
import type { SourcePlace } from "../source-rows";

/** A group of tasks: what stands above it, and how many tasks its heading says it has. */
interface CountedGroup {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly stated?: number | undefined;
  readonly place: SourcePlace;
}

/** Groups whose heading states another number of tasks than stand beneath it. */
export function groupCountDoubts(
  groups: readonly CountedGroup[],
  tasks: readonly { readonly group?: string | undefined }[],
): Doubt[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  // A plan by hand may have groups that stand in one another: no way up is longer than there are groups.
  const isWithin = (group: string | undefined, id: string, depth = 0): boolean =>
    group !== undefined && depth <= groups.length && (group === id || isWithin(parents.get(group), id, depth + 1));
  return groups.flatMap(({ id, stated, place }) => {
    const read = tasks.filter(({ group }) => isWithin(group, id)).length;
    if (stated === undefined || stated === read) return [];
    return doubt({
      code: "plan/group-count-differs",
      params: { group: id, stated, read },
      place,
      path: `taskGroups[${id}].stated`,
      subject: id,
    });
  });
}
