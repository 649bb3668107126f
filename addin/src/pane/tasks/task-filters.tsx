import { Field, Input } from "@fluentui/react-components";
import { Choice } from "../frame/choice";
import { usePane } from "../pane-context";
import { TASK_ORDERS, TASK_STATES, type TaskFilter } from "./task-groups";

export type NameById = ReadonlyMap<string, string>;

interface Props {
  readonly filter: TaskFilter;
  readonly agencies: NameById;
  onChange(change: Partial<TaskFilter>): void;
}

/** Day, order, agency and state of the tasks that are shown. */
export function TaskFilters({ filter, agencies, onChange }: Props) {
  const { say } = usePane();
  const { day, by, agency, state } = filter;
  return (
    <div className="filters">
      <Field label={say("day")} size="small">
        <Input type="date" size="small" value={day} onChange={(_, { value }) => onChange({ day: value })} />
      </Field>
      <Field label={say("tasksBy")} size="small">
        <Choice
          value={by}
          options={TASK_ORDERS.map((value) => ({ value, label: say(`tasksBy.${value}`) }))}
          onChoose={(value) => onChange({ by: value })}
        />
      </Field>
      <Field label={say("agency")} size="small">
        <Choice
          value={agency}
          options={[
            { value: "", label: say("allAgencies") },
            ...[...agencies].map(([value, label]) => ({ value, label })),
          ]}
          onChoose={(value) => onChange({ agency: value })}
        />
      </Field>
      <Field label={say("state")} size="small">
        <Choice
          value={state}
          options={[
            { value: "" as const, label: say("allStates") },
            { value: "overdue" as const, label: say("task.overdue") },
            { value: "soon" as const, label: say("task.dueSoon") },
            { value: "due" as const, label: say("task.dueYear", { year: day.slice(0, 4) }) },
            ...TASK_STATES.map((value) => ({ value, label: say(`task.${value}`) })),
          ]}
          onChoose={(value) => onChange({ state: value })}
        />
      </Field>
    </div>
  );
}
