import type { Plan, Task, TaskGroup } from "@ntm-kit/core";
import { bareWords } from "../tables/bare-words";
import { sameWords } from "../text/similar-text";

/** Finds groups and tasks of a plan by their numbering and words. */
export interface TaskFinder {
  /** The group that a line heads; undefined where the line is none. */
  group(number: string, content: string, within: TaskGroup | undefined, others: number): TaskGroup | undefined;
  task(number: string, content: string, within: TaskGroup | undefined, isStoredNumber: boolean): Task | undefined;
  /** Whether a further piece makes the content of a task whole. */
  completes(number: string, within: TaskGroup | undefined, content: string, more: string): boolean;
}

const finders = new WeakMap<Plan, TaskFinder>();

export function createTaskFinder(plan: Plan): TaskFinder {
  let finder = finders.get(plan);
  if (!finder) finders.set(plan, (finder = build(plan)));
  return finder;
}

const key = (text: string): string => bareWords(text).replace(/ /g, "");

function build(plan: Plan): TaskFinder {
  const byId = new Map(plan.tasks.map((task) => [task.id.toUpperCase(), task]));
  const byContent = new Map(plan.tasks.map((task) => [key(task.content), task]));
  const groupsByTitle = new Map(plan.taskGroups.map((group) => [key(group.title), group]));
  const groupsById = new Map(plan.taskGroups.map((group) => [group.id, group]));
  const isParent = (group: TaskGroup): boolean => plan.taskGroups.some((other) => other.parent === group.id);
  const top = (group: TaskGroup | undefined): string | undefined => (group?.parent ? group.parent : group?.id);

  const byNumber = (number: string, within: TaskGroup | undefined): Task | undefined => {
    const plain = number
      .replace(/\s/g, "")
      .replace(/^0+(?=\d)/, "")
      .toUpperCase();
    if (plain === "") return undefined;
    const whole = byId.get(plain);
    if (whole) return whole;
    const upper = top(within);
    const own = within && byId.get(`${within.id}.${plain}`);
    if (own) return own;
    if (upper !== undefined && byId.get(`${upper}.${plain}`)) return byId.get(`${upper}.${plain}`);
    if (within !== undefined) return undefined;
    const candidates = plan.tasks.filter((task) => task.number === plain);
    return candidates.length === 1 ? candidates[0] : undefined;
  };

  const similar = (content: string): Task | undefined => {
    const found = plan.tasks.filter((task) => sameWords(task.content, content));
    return found.length === 1 ? found[0] : undefined;
  };

  return {
    group(number, content, within, others) {
      if (others > 2) return undefined;
      const byTitle =
        groupsByTitle.get(key(content)) ??
        plan.taskGroups.find((group) => content.length > 30 && sameWords(group.title, content));
      if (byTitle) return byTitle;
      const plain = number.replace(/\s/g, "").toUpperCase();
      if (/^[IVX]+$/.test(plain) && groupsById.has(plain)) return groupsById.get(plain);
      const sub = groupsById.get(plain) ?? groupsById.get(`${top(within)}.${plain}`);
      if (
        sub &&
        (/^nhom nhiem vu/.test(bareWords(content)) ||
          (within && isParent(groupsById.get(top(within)!)!) && others === 0))
      )
        return sub;
      return undefined;
    },
    task(number, content, within, isStoredNumber) {
      const numbered = byNumber(number, within);
      const exact = content === "" ? undefined : byContent.get(key(content));
      if (numbered && exact && exact !== numbered)
        return isSameNumber(number, exact, isStoredNumber) || !within ? exact : numbered;
      if (numbered && (within || numbered.id.toUpperCase() === number.replace(/\s/g, "").toUpperCase())) {
        if (!isStoredNumber || content === "" || sameWords(numbered.content, content)) return numbered;
        const other = similar(content);
        return other && isSameNumber(number, other, true) ? other : numbered;
      }
      return exact ?? (content === "" ? numbered : (similar(content) ?? (within ? numbered : undefined)));
    },
    completes(number, within, content, more) {
      const task = byNumber(number, within);
      return task !== undefined && !sameWords(task.content, content) && sameWords(task.content, `${content} ${more}`);
    },
  };
}

/** 1.1 stored as a number may have been 1.10. */
function isSameNumber(number: string, task: Task, isStoredNumber: boolean): boolean {
  return isStoredNumber && Number(task.number) === Number(number);
}
