import { Field } from "@fluentui/react-components";
import { Tiles } from "../findings/tiles";
import { Choice } from "../frame/choice";
import { usePane } from "../pane-context";
import { TASK_ORDERS, TASK_STATES, type TaskFilter } from "./task-groups";

export type NameById = ReadonlyMap<string, string>;

/** What a leader asks first, each with the sign that its cards have. */
const TILES = [
  { state: "overdue", sign: "warning" },
  { state: "soon", sign: "info" },
  { state: "not-reported", sign: "undetermined" },
  { state: "done", sign: "met" },
] as const;

interface Props {
  readonly filter: TaskFilter;
  readonly agencies: NameById;
  readonly year: string;
  /** How many tasks are in a state, whatever is chosen. */
  countOf(state: TaskFilter["state"]): number;
  onChange(change: Partial<TaskFilter>): void;
}

/** How many are late, not reported, due soon and done; then order, agency and state of the tasks that are shown. */
export function TaskFilters({ filter, agencies, year, countOf, onChange }: Props) {
  const { say } = usePane();
  const words = {
    overdue: "task.overdue",
    "not-reported": "task.not-reported",
    soon: "task.dueSoon",
    done: "task.done",
  } as const;
  return (
    <>
      <Tiles
        label={say("state")}
        chosen={filter.state}
        tiles={TILES.map(({ state, sign }) => ({ name: state, sign, label: say(words[state]), count: countOf(state) }))}
        onChoose={(state) => onChange({ state: state ?? "" })}
      />
      <div className="filters">
        <Field label={say("tasksBy")} size="small">
          <Choice
            value={filter.by}
            options={TASK_ORDERS.map((value) => ({ value, label: say(`tasksBy.${value}`) }))}
            onChoose={(by) => onChange({ by })}
          />
        </Field>
        <AgencyChoice agency={filter.agency} agencies={agencies} onChange={onChange} />
        <StateChoice state={filter.state} year={year} onChange={onChange} />
      </div>
    </>
  );
}

function AgencyChoice({
  agency,
  agencies,
  onChange,
}: Pick<TaskFilter, "agency"> & Pick<Props, "agencies" | "onChange">) {
  const { say } = usePane();
  const named = [...agencies].map(([value, label]) => ({ value, label }));
  return (
    <Field label={say("agency")} size="small">
      <Choice
        value={agency}
        options={[{ value: "", label: say("allAgencies") }, ...named]}
        onChoose={(value) => onChange({ agency: value })}
      />
    </Field>
  );
}

function StateChoice({ state, year, onChange }: Pick<TaskFilter, "state"> & Pick<Props, "year" | "onChange">) {
  const { say } = usePane();
  const options: readonly { readonly value: TaskFilter["state"]; readonly label: string }[] = [
    { value: "", label: say("allStates") },
    { value: "overdue", label: say("task.overdue") },
    { value: "soon", label: say("task.dueSoon") },
    { value: "due", label: say("task.dueYear", { year: String(year) }) },
    ...TASK_STATES.map((value) => ({ value, label: say(`task.${value}`) })),
  ];
  return (
    <Field label={say("state")} size="small">
      <Choice value={state} options={options} onChoose={(value) => onChange({ state: value })} />
    </Field>
  );
}
