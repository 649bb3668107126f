import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { TASK_SHARES } from "../../tables/weights";
import { createTaskFinder } from "./task-finder";

/** Rows that are looked at: the first pages of a table of work tell whose work it is. */
const SAMPLE = 40;
/** Fewer are compared word by word with every task. */
const NEAR_SAMPLE = 12;

/**
 * Whether the rows of a table are tasks of the plan: some say what a task of the plan says, or most bear a whole number
 * of one ("I.5"). Headings alone never tell: a table of any other work has the same.
 */
export function rowsAreTasks(columns: readonly Column[], { plan, lines }: Evidence): boolean {
  const slots = ["content", "number", "taskCode"].flatMap(
    (field) => columns.find((column) => column.field === field)?.slot ?? [],
  );
  const finder = createTaskFinder(plan);
  const rows = lines(slots, SAMPLE);
  const has = (test: (text: string) => boolean, share: number, of = rows): boolean =>
    of.filter((texts) => texts.some(test)).length >= Math.max(1, of.length * share);
  return (
    has((text) => finder.says(text), TASK_SHARES.worded) ||
    has((text) => finder.isWholeNumber(text), TASK_SHARES.numbered) ||
    has((text) => finder.saysNearly(text), TASK_SHARES.worded, rows.slice(0, NEAR_SAMPLE))
  );
}
