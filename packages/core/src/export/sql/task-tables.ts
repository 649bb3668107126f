import type { IsoDate, Period } from "../../model/basics";
import type { PlanIndex } from "../../model/plan-index";
import type { Task } from "../../model/task";
import { month, yearOf } from "../../schedule/days";
import { isRecurring } from "../../schedule/due";
import { dueOf } from "../../schedule/overdue";
import { parseRound } from "../../schedule/rounds";
import { capital } from "../../text/capital";
import type { SqlTable } from "./statements";

/**
 * The tasks with their last day, the words of rounds, and of what recurs the last day of each stretch in which the day
 * of a sheet may lie. `is_judged` 0: it waits on something, or its time is not understood, so that it is never overdue.
 */
export function taskTables({ plan: { tasks, period } }: PlanIndex): SqlTable[] {
  return [
    {
      name: "plan_tasks",
      columns: { task: "TEXT PRIMARY KEY", due: "TEXT", recurs: "INTEGER", is_judged: "INTEGER" },
      rows: tasks.map(({ id, schedule }) => [
        ...[id, dueOf({ schedule, period }), isRecurring(schedule) ? 1 : 0],
        schedule.kind === "open" || schedule.condition !== undefined ? 0 : 1,
      ]),
    },
    {
      name: "plan_task_due",
      columns: { task: "TEXT", first_day: "TEXT", last_day: "TEXT", due: "TEXT" },
      rows: tasks.flatMap((task) => stretchesOf(task, period).map(({ from, to, due }) => [task.id, from, to, due])),
    },
    {
      name: "plan_rounds",
      columns: { words: "TEXT", first_day: "TEXT", last_day: "TEXT" },
      rows: roundsIn(period).map(({ words, from, to }) => [words, from, to]),
    },
  ];
}

/** How a row names the round that it reports on, in its usual words; `Năm` and `năm`. */
function roundsIn({ from, to }: Period): readonly (Period & { readonly words: string })[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 3 }, (_, i) => yearOf(from) - 1 + i);
  const forms = years.flatMap((year) => [
    ...[String(year), `năm ${year}`, `6 tháng đầu năm ${year}`, `6 tháng cuối năm ${year}`],
    ...["I", "II", "III", "IV"].flatMap((number) => [`quý ${number}/${year}`, `quý ${number} năm ${year}`]),
  ]);
  return [...new Set(forms.flatMap((words) => [words, capital(words)]))].flatMap((words) => {
    const round = parseRound(words);
    return round ? [{ words, from: round.from, to: round.to }] : [];
  });
}

interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly due: IsoDate;
}

/** Years before its first in which a sheet may yet speak of a task. */
const YEARS_BEFORE = 5;

/** Stretches of one last day, month by month, since nothing recurs more often; the last has no end. */
function stretchesOf({ schedule }: Task, period: Period): Stretch[] {
  if (!isRecurring(schedule)) return [];
  const stretches: Stretch[] = [];
  for (let year = yearOf(schedule.from) - YEARS_BEFORE; year <= yearOf(schedule.to) + 1; year++)
    for (let number = 1; number <= 12; number++) {
      const { from, to } = month(year, number);
      const due = dueOf({ schedule, period, day: from });
      const last = stretches.at(-1);
      if (last?.due === due) stretches[stretches.length - 1] = { ...last, to };
      else stretches.push({ from, to, due });
    }
  return stretches.map((stretch, i) => (i === stretches.length - 1 ? { ...stretch, to: "9999-12-31" } : stretch));
}
