import type { TaskOverview } from "../../engine/protocol";
import { placeName } from "../findings/findings";
import { Sign, type SignName } from "../frame/icons";
import { usePane } from "../pane-context";

const SIGN: Readonly<Record<TaskOverview["state"], SignName>> = {
  done: "met",
  "in-progress": "info",
  "not-started": "not-met",
  "not-done": "not-met",
  dropped: "undetermined",
  "not-reported": "undetermined",
};

/** One task with its state, its time, what was said of it and the cell it was read from. */
export function TaskCard({ line }: { readonly line: TaskOverview }) {
  const { say } = usePane();
  const said = [
    say("taskDue", { schedule: line.schedule }),
    line.agencies.map((one) => one.name).join("; "),
    ...(line.progress === undefined ? [] : [say("taskProgress", { percent: Math.round(line.progress * 100) })]),
  ];
  return (
    <article
      className={line.overdue ? "card task overdue" : "card task"}
      data-task={line.id}
      data-state-of-task={line.state}
      data-overdue={line.overdue}
    >
      <CardTop line={line} />
      <p>
        <strong>{line.id}</strong> <span className="task-content">{line.content}</span>
      </p>
      <p className="quiet">{said.filter(Boolean).join(" · ")}</p>
      {line.reason && <p className="quiet">{say("taskReason", { text: line.reason })}</p>}
      {line.evidence && <p className="quiet">{say("taskEvidence", { text: line.evidence })}</p>}
    </article>
  );
}

function CardTop({ line }: { readonly line: TaskOverview }) {
  const { model, say } = usePane();
  const { place, daysLate } = line;
  return (
    <p className="card-top">
      <Sign of={SIGN[line.state]} />
      <span className="severity">{say(`task.${line.state}`)}</span>
      {line.overdue && (
        <span className="tag">
          <Sign of="warning" />
          {daysLate === undefined ? say("task.overdue") : say("daysLate", { days: daysLate })}
        </span>
      )}
      {place && (
        <button
          type="button"
          className="link"
          aria-label={say("goTo", { cell: placeName(place) })}
          onClick={() => void model.select(place)}
        >
          {placeName(place)}
        </button>
      )}
    </p>
  );
}
