import type { Plan, Task, TaskGroup } from "@ntm-kit/core";

/** A selection by agency lists as many tasks at least. */
const FEWEST = 3;

/**
 * The tasks that a table covers: those of each group that it heads, or of which it lists at least half. A table of one
 * agency's tasks, which are the lesser part of these groups, covers of them what that agency leads or takes part in.
 *
 * @param headed - groups with a heading of their own
 */
export function tasksCovered(plan: Plan, headed: readonly TaskGroup[], listed: ReadonlySet<Task>): Task[] {
  const groups = groupsCovered(plan, headed, listed);
  const whole = plan.tasks.filter((task) => groups.has(task.group));
  const selected = selectedBy(plan, headed, listed);
  const isSelection =
    selected && (listed.size * 2 < whole.length || (headed.length === 0 && listed.size === selected.size));
  return isSelection ? plan.tasks.filter((task) => selected.has(task)) : whole;
}

function groupsCovered(plan: Plan, headed: readonly TaskGroup[], listed: ReadonlySet<Task>): Set<string> {
  const groups = new Set(headed.map((group) => group.id));
  for (const { id } of plan.taskGroups) {
    const own = plan.tasks.filter((task) => task.group === id);
    const known = own.filter((task) => listed.has(task)).length;
    if (known > 0 && known * 2 >= own.length) groups.add(id);
  }
  for (const { id, parent } of plan.taskGroups) if (parent && isWhole(plan, headed, parent)) groups.add(id);
  return groups;
}

/** A headed group covers its sub-groups where the table heads none of them. */
const isWhole = (plan: Plan, headed: readonly TaskGroup[], parent: string): boolean =>
  headed.some((group) => group.id === parent) &&
  !plan.taskGroups.some((group) => group.parent === parent && headed.some((other) => other.id === group.id));

/** The tasks of the one agency whose tasks these all are, where the table lists at least half of what it has there. */
function selectedBy(
  plan: Plan,
  headed: readonly TaskGroup[],
  listed: ReadonlySet<Task>,
): ReadonlySet<Task> | undefined {
  if (listed.size < FEWEST) return undefined;
  const tops = new Set(headed.map((group) => group.id));
  const within = (task: Task): boolean =>
    tops.size === 0 ||
    tops.has(task.group) ||
    tops.has(plan.taskGroups.find(({ id }) => id === task.group)?.parent ?? "");
  const candidates = plan.agencies.flatMap(({ id, kind }) => {
    const leads = plan.tasks.filter((task) => within(task) && task.leadAgencies.agencies.includes(id));
    if (kind !== "agency") return [leads];
    return [
      leads,
      plan.tasks.filter(
        (task) => within(task) && (leads.includes(task) || task.coordinatingAgencies.agencies.includes(id)),
      ),
    ];
  });
  const fitting = candidates
    .map((tasks) => new Set(tasks))
    .filter((tasks) => listed.size * 2 >= tasks.size && [...listed].every((task) => tasks.has(task)));
  return fitting.sort((a, b) => a.size - b.size)[0];
}
