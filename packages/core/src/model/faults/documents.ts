import type { Source } from "../basics";
import type { Plan } from "../plan";
import { fault, type PlanRule } from "./fault";

type Placed = readonly [path: string, source: Source | undefined, subject?: string];

/** Every source of the plan, where it stands, and what it belongs to. */
function* sourcesOf(plan: Plan): Generator<Placed> {
  for (const list of ["units", "criteriaSets", "taskGroups", "tasks", "targets", "fundingSources"] as const)
    for (const [i, { id, source }] of plan[list].entries()) yield [`${list}[${i}].source`, source, id];
  for (const [i, { id, milestones = [] }] of plan.targets.entries())
    for (const [k, { source }] of milestones.entries()) yield [`targets[${i}].milestones[${k}].source`, source, id];
  for (const [i, source] of (plan.reporting?.sources ?? []).entries()) yield [`reporting.sources[${i}]`, source];
  for (const [i, { source }] of plan.notCheckable.entries()) yield [`notCheckable[${i}].source`, source];
}

/** A source names a document that the plan lists. */
export const documentsListed: PlanRule = function* ({ plan }) {
  const listed = new Set(plan.documents.map(({ id }) => id));
  for (const [path, source, subject] of sourcesOf(plan))
    if (source && !listed.has(source.document))
      yield fault(
        "plan/document-unknown",
        `${path}.document`,
        { vi: `không có văn bản ${source.document} trong documents`, en: `no document ${source.document} is listed` },
        subject,
      );
};
