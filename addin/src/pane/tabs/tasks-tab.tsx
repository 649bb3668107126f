import { Button, Input, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TaskLine } from "../../engine/protocol";
import { usePane } from "../pane-context";

const STATES = ["done", "in-progress", "not-started", "not-done", "dropped", "not-reported"] as const;

/** Tasks by agency, due date and state, on a day of choice. */
export default function TasksTab() {
  const { model, state, say } = usePane();
  const [day, setDay] = useState(model.asOf);
  const [lines, setLines] = useState<readonly TaskLine[]>([]);
  const [agency, setAgency] = useState("");
  const [wanted, setWanted] = useState("");
  useEffect(() => {
    if (state.checked && day) model.engine.call("tasks", [day]).then(setLines, (error) => model.fail(error));
  }, [model, day, state.checked]);
  if (!state.checked) return <p className="quiet">{say("checkFirst")}</p>;
  const agencies = new Map(lines.flatMap((line) => line.agencies.map((one) => [one.id, one.name] as const)));
  const shown = lines.filter(
    (line) => (!agency || line.agencies.some((one) => one.id === agency)) && fits(line, wanted, day),
  );
  return (
    <>
      <div className="filters">
        <Input
          type="date"
          size="small"
          aria-label={say("day")}
          value={day}
          onChange={(_, { value }) => setDay(value)}
        />
        <Select size="small" aria-label={say("agency")} value={agency} onChange={(_, { value }) => setAgency(value)}>
          <option value="">{say("agency")}</option>
          {[...agencies].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select size="small" aria-label={say("state")} value={wanted} onChange={(_, { value }) => setWanted(value)}>
          <option value="">{say("state")}</option>
          <option value="overdue">{say("task.overdue")}</option>
          <option value="due">{say("task.dueYear", { year: day.slice(0, 4) })}</option>
          {STATES.map((name) => (
            <option key={name} value={name}>
              {say(`task.${name}`)}
            </option>
          ))}
        </Select>
      </div>
      <p>{say("tasksShown", { count: shown.length })}</p>
      {shown.map((line) => (
        <Task key={line.id} line={line} />
      ))}
    </>
  );
}

function fits(line: TaskLine, wanted: string, day: string): boolean {
  if (wanted === "overdue") return line.overdue;
  if (wanted === "due") return line.dueDays.some((due) => due.slice(0, 4) === day.slice(0, 4));
  return wanted === "" || line.state === wanted;
}

function Task({ line }: { readonly line: TaskLine }) {
  const { model, say } = usePane();
  const { place } = line;
  return (
    <article className="card" data-task={line.id} data-overdue={line.overdue}>
      <p>
        <strong>{line.id}</strong> {line.content}
      </p>
      <p className="quiet">
        {say(`task.${line.state}`)}
        {line.overdue && ` · ${say("task.overdue")}`} · {say("taskDue", { schedule: line.schedule })} ·{" "}
        {line.agencies.map((one) => one.name).join("; ")}
      </p>
      {place && (
        <Button size="small" onClick={() => void model.select(place)}>
          {place.sheet}!{place.cell}
        </Button>
      )}
    </article>
  );
}
