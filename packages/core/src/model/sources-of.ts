import type { Source } from "./basics";
import type { Plan } from "./plan";

/** A source, its place in the plan, and the id of what it belongs to. */
type PlacedSource = readonly [path: string, source: Source | undefined, subject?: string];

/** Every source of the plan, where it stands, and what it belongs to. */
export function* sourcesOf(plan: Plan): Generator<PlacedSource> {
  for (const list of ["units", "criteriaSets", "taskGroups", "tasks", "targets", "fundingSources"] as const)
    for (const [i, { id, source }] of plan[list].entries()) yield [`${list}[${i}].source`, source, id];
  for (const [i, { id, milestones = [] }] of plan.targets.entries())
    for (const [k, { source }] of milestones.entries()) yield [`targets[${i}].milestones[${k}].source`, source, id];
  for (const [i, source] of (plan.reporting?.sources ?? []).entries()) yield [`reporting.sources[${i}]`, source];
  for (const [i, { source }] of plan.notCheckable.entries()) yield [`notCheckable[${i}].source`, source];
}
