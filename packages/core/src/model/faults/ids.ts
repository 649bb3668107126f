import { milestoneId } from "../milestones";
import { fault, type PlanRule } from "./fault";

const LISTS = [
  "documents",
  "layers",
  "standards",
  "groups",
  "indicators",
  "units",
  "agencies",
  "criteriaSets",
  "taskGroups",
  "tasks",
  "targets",
  "proposals",
  "assumptions",
] as const;

/** Each id stands once in its list; milestones have ids among the targets. */
export const idsOnce: PlanRule = function* ({ plan }) {
  for (const list of LISTS) yield* repeated((plan[list] ?? []).map(({ id }, i) => [id, `${list}[${i}].id`]));
  yield* repeated(
    plan.targets.flatMap(({ id, milestones = [] }, i) =>
      milestones.map(({ due }, k) => [milestoneId(id, due), `targets[${i}].milestones[${k}].due`] as const),
    ),
  );
};

function* repeated(ids: readonly (readonly [id: string, path: string])[]) {
  const seen = new Set<string>();
  for (const [id, path] of ids) {
    if (seen.has(id)) yield fault("plan/id-repeats", path, { vi: `${id} có hai lần`, en: `${id} stands twice` }, id);
    seen.add(id);
  }
}

/** Tasks are in groups and name agencies that the plan has. */
export const taskReferences: PlanRule = function* ({ plan }) {
  const groups = new Set(plan.taskGroups.map(({ id }) => id));
  const agencies = new Set(plan.agencies.map(({ id }) => id));
  for (const [i, task] of plan.tasks.entries()) {
    if (!groups.has(task.group))
      yield fault(
        "plan/id-unknown",
        `tasks[${i}].group`,
        { vi: `không có nhóm nhiệm vụ ${task.group}`, en: `no task group ${task.group}` },
        task.id,
      );
    for (const key of ["leadAgencies", "coordinatingAgencies"] as const)
      for (const id of task[key].agencies)
        if (!agencies.has(id))
          yield fault(
            "plan/id-unknown",
            `tasks[${i}].${key}`,
            { vi: `không có cơ quan ${id}`, en: `no agency ${id}` },
            task.id,
          );
  }
};
