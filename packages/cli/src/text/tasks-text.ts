import {
  capital,
  capitalWords,
  daysBetween,
  dayText,
  type Language,
  taskStateText,
  taskStateWords,
} from "@ntm-kit/core";
import { type ListedTask, type Run, tasksByAgency, terminalText } from "@ntm-kit/sheets";
import type { Terminal } from "../terminal";
import { layOut } from "./layout";
import { styleOf } from "./style";

interface TasksTextOptions {
  /** Every task: how things stand is told of all, also where some of them alone are asked for. */
  readonly all: readonly ListedTask[];
  readonly language: Language;
  readonly terminal: Pick<Terminal, "colours" | "width">;
  readonly byAgency: boolean;
}

/** Days within which a task counts as due soon. */
const SOON = 30;

const HEADS = {
  overdue: { vi: "Quá hạn", en: "Overdue" },
  soon: { vi: "Đến hạn trong 30 ngày", en: "Due within 30 days" },
  silent: capitalWords(taskStateWords["not-reported"]),
  other: { vi: "Còn lại", en: "Others" },
} as const;

/** Tasks as a person follows them up: what is overdue, due soon, not reported, then the rest; or under each agency. */
export function tasksText(run: Run, tasks: readonly ListedTask[], options: TasksTextOptions): string {
  const { all, language, byAgency } = options;
  const style = styleOf(options.terminal.colours);
  const kindOf = ({ overdue, due, state }: ListedTask): keyof typeof HEADS => {
    if (overdue) return "overdue";
    const days = daysBetween(run.asOf, due);
    const isOpen = state !== "done" && state !== "dropped";
    if (isOpen && days >= 0 && days <= SOON) return "soon";
    return state === null ? "silent" : "other";
  };
  const kinds = Object.keys(HEADS) as (keyof typeof HEADS)[];
  const counts = kinds.map((kind) => `${HEADS[kind][language]} ${all.filter((task) => kindOf(task) === kind).length}`);
  const groups: { name: string; tasks: readonly ListedTask[] }[] = byAgency
    ? tasksByAgency(run, tasks)
    : kinds.map((kind) => ({ name: HEADS[kind][language], tasks: tasks.filter((task) => kindOf(task) === kind) }));
  const day = `${language === "vi" ? "Số liệu đến ngày" : "Data as of"} ${dayText(run.asOf, language)}`;
  const sections = groups
    .filter((group) => group.tasks.length > 0)
    .map(({ name, tasks: own }) =>
      [style.bold(`${capital(terminalText(name))} (${own.length})`), ...rowsOf(own, options)].join("\n"),
    );
  return `${[style.bold(day), counts.join(" · "), "", sections.join("\n\n")].join("\n")}\n`;
}

function rowsOf(tasks: readonly ListedTask[], { language, terminal, byAgency }: TasksTextOptions): string[] {
  const vi = language === "vi";
  const state = (task: ListedTask): string => {
    const said = capital(taskStateText(task.state, language));
    const late = vi ? `quá hạn ${task.daysLate} ngày` : `${task.daysLate} days late`;
    return task.daysLate > 0 ? `${said}, ${late}` : said;
  };
  const rows = tasks.map((task) => [
    task.id,
    dayText(task.due, language),
    state(task),
    terminalText(byAgency ? task.content : `${task.content} (${task.lead})`),
  ]);
  return layOut([{}, { right: true }, { gives: true }, { gives: true }], rows, { width: terminal.width }).rows.flat();
}
