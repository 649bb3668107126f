import type { Language } from "../findings/words";
import type { IsoDate } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import type { Task } from "../model/task";
import type { MergedDataset } from "../records/merge";
import { isTaskOverdue } from "../records/task-overdue";
import type { Summary, TaskCounts } from "../report/summary";
import { dayText } from "../words/day";

type Counts = Summary["tasks"];

/** Tasks by lead agency, by group and by due date. A task of several lead agencies is counted under each of them. */
export function countTasks(index: PlanIndex, merged: MergedDataset, asOf: IsoDate, language: Language): Counts {
  const { plan } = index;
  const agencies = new Map<string, Task[]>();
  const groups = new Map<string, Task[]>();
  const dues = new Map<string, Task[]>();
  for (const task of plan.tasks) {
    for (const id of task.leadAgencies.agencies) add(agencies, id, task);
    for (const id of groupsOf(index, task.group)) add(groups, id, task);
    add(dues, dueBucket(task), task);
  }
  const count = (id: string, name: string, tasks: readonly Task[]): TaskCounts =>
    countStates(id, name, tasks, index, merged, asOf);
  const some = (id: string, name: string, tasks: readonly Task[] | undefined): TaskCounts[] =>
    tasks ? [count(id, name, tasks)] : [];
  return {
    byAgency: plan.agencies.flatMap(({ id, name }) => some(id, name, agencies.get(id))),
    byGroup: plan.taskGroups.flatMap(({ id, title }) => some(id, title, groups.get(id))),
    byDue: [...dues].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, tasks]) => count(id, dueName(id, language), tasks)),
  };
}

function add(into: Map<string, Task[]>, id: string, task: Task): void {
  const list = into.get(id);
  if (list) list.push(task);
  else into.set(id, [task]);
}

/** The group of a task and those above it. */
function groupsOf(index: PlanIndex, id: string): string[] {
  const group = index.plan.taskGroups.find((entry) => entry.id === id);
  return group?.parent ? [...groupsOf(index, group.parent), id] : [id];
}

/** What comes back each year stands apart from what has one last day. */
const dueBucket = (task: Task): string =>
  task.schedule.kind === "yearly" || task.schedule.kind === "yearly-and-phase" ? task.schedule.kind : task.schedule.to;

function dueName(id: string, language: Language): string {
  if (id === "yearly") return language === "vi" ? "Hàng năm" : "Each year";
  if (id === "yearly-and-phase") return language === "vi" ? "Hàng năm và giai đoạn" : "Each year and for the phase";
  return language === "vi" ? `Đến hết ngày ${dayText(id, "vi")}` : `By ${id}`;
}

/**
 * States of some tasks. "Chưa hoàn thành" (not done, begun or not) counts as in progress; a task that was dropped is
 * neither done nor begun and counts as not started.
 */
function countStates(
  id: string,
  name: string,
  tasks: readonly Task[],
  index: PlanIndex,
  merged: MergedDataset,
  asOf: IsoDate,
): TaskCounts {
  const counts = { id, name, tasks: tasks.length, done: 0, inProgress: 0, notStarted: 0, overdue: 0, notReported: 0 };
  for (const task of tasks) {
    const record = merged.tasks.get(task.id);
    if (isTaskOverdue(task, record, index.plan.period, asOf)) counts.overdue++;
    switch (record?.status?.value) {
      case "done":
        counts.done++;
        break;
      case "in-progress":
      case "not-done":
        counts.inProgress++;
        break;
      case "not-started":
      case "dropped":
        counts.notStarted++;
        break;
      default:
        counts.notReported++;
    }
  }
  return counts;
}
