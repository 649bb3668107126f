import { Field, Input, Select } from "@fluentui/react-components";
import { ClipboardTask24Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { useEffect, useMemo, useState } from "react";
import type { TaskOverview } from "../../engine/protocol";
import { dayText } from "../format";
import { NotChecked } from "../frame/empty";
import { usePane } from "../pane-context";
import { TaskCard } from "../tasks/task-card";
import { fitsTask, groupTasks, type TaskOrder } from "../tasks/task-groups";

const STATES = ["done", "in-progress", "not-started", "not-done", "dropped", "not-reported"] as const;
const ORDERS = ["agency", "due", "state"] as const;

/** Tasks by agency, due date and state, on a day of choice. */
export default function TasksTab() {
  const { model, state, say } = usePane();
  const [day, setDay] = useState(model.asOf);
  const [lines, setLines] = useState<readonly TaskOverview[]>([]);
  const [agency, setAgency] = useState("");
  const [wanted, setWanted] = useState("");
  const [by, setBy] = useState<TaskOrder>("agency");
  useEffect(() => {
    if (state.checked && day) model.engine.call("tasks", [day]).then(setLines, (error) => model.fail(error));
  }, [model, day, state.checked]);
  const agencies = useMemo(
    () => new Map(lines.flatMap((line) => line.agencies.map((one) => [one.id, one.name] as const))),
    [lines],
  );
  if (!state.checked) return <NotChecked icon={<ClipboardTask24Regular />} />;
  const shown = lines.filter(
    (line) => (!agency || line.agencies.some((one) => one.id === agency)) && fitsTask(line, wanted, day),
  );
  const groups = groupTasks(shown, by).filter((group) => by !== "agency" || !agency || group.key === agency);
  return (
    <>
      <div className="filters">
        <Field label={say("day")} size="small">
          <Input type="date" size="small" value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
        <Field label={say("tasksBy")} size="small">
          <Select size="small" value={by} onChange={(_, { value }) => setBy(value as TaskOrder)}>
            {ORDERS.map((name) => (
              <option key={name} value={name}>
                {say(`tasksBy.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("agency")} size="small">
          <Select size="small" value={agency} onChange={(_, { value }) => setAgency(value)}>
            <option value="">{say("allAgencies")}</option>
            {[...agencies].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("state")} size="small">
          <Select size="small" value={wanted} onChange={(_, { value }) => setWanted(value)}>
            <option value="">{say("allStates")}</option>
            <option value="overdue">{say("task.overdue")}</option>
            <option value="soon">{say("task.dueSoon")}</option>
            <option value="due">{say("task.dueYear", { year: day.slice(0, 4) })}</option>
            {STATES.map((name) => (
              <option key={name} value={name}>
                {say(`task.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className="shown" role="status">
        {say("tasksShown", { count: shown.length, all: lines.length })}
      </p>
      {groups.map((group) => (
        <section key={`${by}:${group.key}`} className="group">
          <h2 className="unit-title">
            {titleOf(group.key)}
            <span className="badge">{group.lines.length}</span>
          </h2>
          {group.lines.map((line) => (
            <TaskCard key={line.id} line={line} />
          ))}
        </section>
      ))}
    </>
  );

  function titleOf(key: string): string {
    if (by === "agency") return agencies.get(key) ?? say("noAgency");
    if (by === "state") return say(`task.${key as (typeof STATES)[number] | "overdue"}`);
    return key ? say("due", { day: dayText(key, state.settings.language) }) : say("noDue");
  }
}
