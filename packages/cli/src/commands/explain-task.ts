import { capital, dayText, dueDays, type Plan, type Task, taskStateText } from "@ntm-kit/core";
import { type ListedTask, taskList, terminalText } from "@ntm-kit/sheets";
import { styleOf, wrap } from "../text/style";
import { type CommandContext, type CommandResult, checkArguments } from "./context";

/** `ntm explain <task id> [file...]`: its words, who leads it, when it is due; with files how it stands. */
export async function explainTask(
  task: Task,
  plan: Plan,
  files: readonly string[],
  context: CommandContext,
): Promise<CommandResult> {
  const { args } = context;
  const listed = files.length === 0 ? undefined : await stateIn(task, files, context);
  if (args.format === "json")
    return { output: `${JSON.stringify(listed ? { ...task, listed } : task, null, 2)}\n`, status: 0 };
  return { output: `${page(task, plan, listed, context).join("\n")}\n`, status: 0 };
}

async function stateIn(task: Task, files: readonly string[], context: CommandContext): Promise<ListedTask | undefined> {
  const { run } = await checkArguments({ ...context, args: { ...context.args, positionals: files } });
  return taskList(run).find(({ id }) => id === task.id);
}

function page(task: Task, plan: Plan, listed: ListedTask | undefined, { args, terminal }: CommandContext): string[] {
  const vi = args.language === "vi";
  const style = styleOf(terminal.colours);
  const group = plan.taskGroups.find(({ id }) => id === task.group);
  const days = dueDays(task.schedule);
  const shown = days.slice(0, 6).map((day) => dayText(day, args.language));
  const line = (head: string, text: string): string[] =>
    text === "" ? [] : wrap(`${head}: ${terminalText(text)}`, terminal.width - 2).map((part) => `  ${part}`);
  return [
    ...wrap(`${task.id} · ${terminalText(task.content)}`, terminal.width).map(style.bold),
    "",
    ...line(vi ? "Nhóm" : "Group", group ? `${group.number}. ${group.title}` : ""),
    ...line(vi ? "Đơn vị chủ trì" : "Led by", task.leadAgencies.text),
    ...line(vi ? "Đơn vị phối hợp" : "With", task.coordinatingAgencies.text),
    ...line(vi ? "Thời gian thực hiện" : "Schedule", task.schedule.text),
    ...line(vi ? "Hạn" : "Due", `${shown.join(", ")}${days.length > shown.length ? ", …" : ""}`),
    ...line(vi ? "Sản phẩm" : "Output", task.outputs.text),
    ...line(vi ? "Căn cứ" : "Source", `${task.source.document}, ${task.source.section}`),
    ...(listed ? ["", ...stateLines(listed, vi, line)] : []),
  ];
}

function stateLines(listed: ListedTask, vi: boolean, line: (head: string, text: string) => string[]): string[] {
  const { state, progress, daysLate, evidence, reason, source } = listed;
  const said = capital(taskStateText(state, vi ? "vi" : "en"));
  const late = daysLate > 0 ? (vi ? `, quá hạn ${daysLate} ngày` : `, ${daysLate} days late`) : "";
  const share = progress === null ? "" : `, ${Math.round(progress * 100)}%`;
  return [
    ...line(vi ? "Tiến độ" : "State", `${said}${share}${late}`),
    ...line(vi ? "Văn bản" : "Document", evidence ?? ""),
    ...line(vi ? "Lý do" : "Reason", reason ?? ""),
    ...line(
      vi ? "Ô nguồn" : "Cell",
      source ? [source.file, source.sheet, source.cell].filter(Boolean).join(" › ") : "",
    ),
  ];
}
