import { ClipboardTask24Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { dayText } from "@ntm-kit/core";
import { useEffect, useMemo, useState } from "react";
import type { TaskOverview } from "../../engine/protocol";
import type { StringKey } from "../../strings/vi";
import { Empty, NotChecked } from "../frame/empty";
import { usePane } from "../pane-context";
import { TaskCard } from "../tasks/task-card";
import { type NameById, TaskFilters } from "../tasks/task-filters";
import { fitsTask, type GroupedTasks, groupTasks, type TaskOrder } from "../tasks/task-groups";

/** Tasks by what must be done, agency, due date and state, on the day that is judged. */
export default function TasksTab() {
  const { state, say } = usePane();
  if (!state.checked) return <NotChecked icon={<ClipboardTask24Regular />} />;
  const hasTasks = state.checked.report.files.some(({ sheets }) => sheets.some(({ kind }) => kind === "task-progress"));
  if (!hasTasks)
    return <Empty icon={<ClipboardTask24Regular />} title={say("tasksNone")} text={say("tasksNoneText")} />;
  return <Tasks day={state.checked.report.asOf} />;
}

function Tasks({ day }: { readonly day: string }) {
  const { model, state, say } = usePane();
  const filter = state.view.tasks;
  const lines = useTaskLines();
  const agencies = useMemo(
    () => new Map(lines.flatMap((line) => line.agencies.map((one) => [one.id, one.name] as const))),
    [lines],
  );
  const shown = lines.filter((line) => fitsTask(line, filter, day));
  const { by, agency } = filter;
  const groups = groupTasks(shown, by, day).filter((group) => by !== "agency" || !agency || group.key === agency);
  return (
    <>
      <TaskFilters
        filter={filter}
        agencies={agencies}
        year={day.slice(0, 4)}
        countOf={(wanted) => lines.filter((line) => fitsTask(line, { agency, state: wanted }, day)).length}
        onChange={(change) => model.show({ tasks: { ...filter, ...change } })}
      />
      <p className="shown" role="status">
        {say("tasksShown", { count: shown.length, all: lines.length })}
      </p>
      {groups.map((group) => (
        <Group key={`${by}:${group.key}`} group={group} by={by} agencies={agencies} />
      ))}
    </>
  );
}

/** Every task of the plan as the last check left it. */
function useTaskLines(): readonly TaskOverview[] {
  const { model, state } = usePane();
  const [lines, setLines] = useState<readonly TaskOverview[]>([]);
  useEffect(() => {
    if (state.checked) model.engine.call("tasks", []).then(setLines, (error) => model.fail(error));
  }, [model, state.checked]);
  return lines;
}

const NEED_WORDS: Readonly<Record<string, StringKey>> = {
  overdue: "task.overdue",
  soon: "task.dueSoon",
  "not-reported": "task.not-reported",
};

interface GroupProps {
  readonly group: GroupedTasks;
  readonly by: TaskOrder;
  readonly agencies: NameById;
}

function Group({ group: { key, lines }, by, agencies }: GroupProps) {
  const { state, say } = usePane();
  const title = (): string => {
    if (by === "agency") return agencies.get(key) ?? say("noAgency");
    if (by === "need") return say(NEED_WORDS[key] ?? "task.rest");
    if (by === "due") return key ? say("due", { day: dayText(key, state.settings.language) }) : say("noDue");
    const overdueOrState = lines.every((line) => line.overdue) ? "overdue" : lines[0]?.state;
    return overdueOrState ? say(`task.${overdueOrState}`) : "";
  };
  return (
    <section className="group">
      <h2 className="unit-title">
        {title()}
        <span className="badge">{lines.length}</span>
      </h2>
      {lines.map((line) => (
        <TaskCard key={line.id} line={line} />
      ))}
    </section>
  );
}
