import { ClipboardTask24Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { dayText } from "@ntm-kit/core";
import { useEffect, useMemo, useState } from "react";
import type { TaskOverview } from "../../engine/protocol";
import { NotChecked } from "../frame/empty";
import { usePane } from "../pane-context";
import { TaskCard } from "../tasks/task-card";
import { type NameById, TaskFilters } from "../tasks/task-filters";
import { fitsTask, groupTasks, type TaskFilter, type TaskGroup, type TaskOrder } from "../tasks/task-groups";

/** Tasks by agency, due date and state, on a day of choice. */
export default function TasksTab() {
  const { model, state, say } = usePane();
  const [filter, setFilter] = useState<TaskFilter>({ day: model.asOf, by: "agency", agency: "", state: "" });
  const lines = useTaskLines(filter.day);
  const agencies = useMemo(
    () => new Map(lines.flatMap((line) => line.agencies.map((one) => [one.id, one.name] as const))),
    [lines],
  );
  if (!state.checked) return <NotChecked icon={<ClipboardTask24Regular />} />;
  const shown = lines.filter((line) => fitsTask(line, filter));
  const { by, agency } = filter;
  const groups = groupTasks(shown, by).filter((group) => by !== "agency" || !agency || group.key === agency);
  return (
    <>
      <TaskFilters filter={filter} agencies={agencies} onChange={(change) => setFilter({ ...filter, ...change })} />
      <p className="shown" role="status">
        {say("tasksShown", { count: shown.length, all: lines.length })}
      </p>
      {groups.map((group) => (
        <Group key={`${by}:${group.key}`} group={group} by={by} agencies={agencies} />
      ))}
    </>
  );
}

/** Every task of the plan as the last check left it, judged on a day. */
function useTaskLines(day: string): readonly TaskOverview[] {
  const { model, state } = usePane();
  const [lines, setLines] = useState<readonly TaskOverview[]>([]);
  useEffect(() => {
    if (state.checked && day) model.engine.call("tasks", [day]).then(setLines, (error) => model.fail(error));
  }, [model, day, state.checked]);
  return lines;
}

interface GroupProps {
  readonly group: TaskGroup;
  readonly by: TaskOrder;
  readonly agencies: NameById;
}

function Group({ group: { key, lines }, by, agencies }: GroupProps) {
  const { state, say } = usePane();
  const title = (): string => {
    if (by === "agency") return agencies.get(key) ?? say("noAgency");
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
