import { type ListedTask, type Run, taskList, taskListDocument, tasksByAgency } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import { tasksCsv } from "../csv";
import { checkExtension, checkTextOutput, extensionOf, needsOutput } from "../output";
import { tasksText } from "../text/tasks-text";
import { UserError } from "../user-error";
import { VERSION } from "../version";
import { type CommandContext, type CommandResult, checkArguments, statusOf } from "./context";
import { refuseFormat } from "./prove";
import { roundBasics } from "./round/check-round";

/** `ntm tasks <file...>`: tasks with content, lead, due day, state and days late. */
export async function tasks(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  const format = args.format ?? (extensionOf(args.output ?? "") === ".xlsx" ? "xlsx" : "text");
  refuseFormat("tasks", format, ["text", "json", "csv", "xlsx", "ics"]);
  if (args.by !== undefined && args.by !== "agency")
    throw new UserError(
      { vi: `--by không nhận giá trị “${args.by}”.`, en: `--by does not take “${args.by}”.` },
      { vi: "Giá trị: agency.", en: "It takes: agency." },
    );
  if (format === "xlsx") {
    needsOutput(args.output);
    checkExtension(args.output, ".xlsx", { vi: "kết quả là một tệp Excel", en: "the result is an Excel file" });
  } else checkTextOutput(args.output, format);
  const { accepted: _, ...how } = await roundBasics(args);
  const { run } = await checkArguments(context, how);
  const status = statusOf(run);
  const all = taskList(run);
  const list = args.overdue ? all.filter(({ overdue }) => overdue) : all;
  const byAgency = args.by === "agency";
  switch (format) {
    case "xlsx":
      return { output: writeWorkbook(taskListDocument(run, list, byAgency)), status };
    case "ics":
      return { output: (await import("./tasks-calendar")).tasksCalendar(run, list), status };
    case "csv":
      return { output: tasksCsv(list), status };
    case "json":
      return { output: tasksJson(run, list, byAgency), status };
    default:
      return { output: tasksText(run, list, { all, language: args.language, terminal, byAgency }), status };
  }
}

function tasksJson(run: Run, tasks: readonly ListedTask[], byAgency: boolean): string {
  const { plan, asOf, asOfFrom } = run;
  const document = {
    tasksVersion: 1,
    tool: { name: "ntm", version: VERSION },
    plan: { id: plan.id, version: plan.version },
    asOf,
    asOfFrom,
    tasks,
    ...(byAgency ? { byAgency: tasksByAgency(run, tasks) } : {}),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
