import { Button, ProgressBar } from "@fluentui/react-components";
import type { PlanFault } from "@ntm-kit/core";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import type { Failure } from "../pane-state";

/** Progress, the last result, the one sentence after a failure. */
export function Messages() {
  const { state, say, busy, model } = usePane();
  const { failure, status, canUndo } = state;
  return (
    <div className="messages">
      {busy && <Busy />}
      <div role="status" className="status">
        {!busy && status}
        {!busy && canUndo && (
          <button type="button" className="link" data-action="undo" onClick={() => void model.undo()}>
            {say("undo")}
          </button>
        )}
      </div>
      {failure && <FailureNote failure={failure} />}
    </div>
  );
}

/** Stands above the list: whoever works further down is brought to it. */
function FailureNote({ failure }: { readonly failure: Failure }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.scrollIntoView({ block: "nearest" }), [failure]);
  return (
    <div className="failure" ref={note}>
      <p role="alert" data-message={failure.code}>
        {failure.text}
      </p>
      {failure.faults.length > 0 && <PlanFaults faults={failure.faults} />}
    </div>
  );
}

function Busy() {
  const { state, say, model } = usePane();
  const { progress, doing } = state;
  const done = progress ? progress.done / Math.max(1, progress.total) : 0;
  const what = progress && say(progress.stage, { what: progress.what ?? "", percent: Math.round(done * 100) });
  const words = doing || (what ?? say("starting"));
  return (
    <div className="busy">
      <div className="busy-text">
        <span>{words}</span>
        <ProgressBar aria-label={words} {...(progress ? { value: done } : {})} />
      </div>
      <Button size="small" data-action="cancel" onClick={() => model.cancel()}>
        {say("cancel")}
      </Button>
    </div>
  );
}

/** Everything that is wrong in a plan: where, and what was expected there. */
function PlanFaults({ faults }: { readonly faults: readonly PlanFault[] }) {
  const { state, say } = usePane();
  const label = say("planFaults", { count: faults.length });
  return (
    <>
      <p className="quiet">{label}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="plan-faults" tabIndex={0} aria-label={label}>
        <ul>
          {faults.map(({ path, vi, message, code }, i) => (
            <li key={`${i} ${path}`} data-plan-fault={code}>
              <code>{path || say("planWhole")}</code> {state.settings.language === "vi" ? vi : message}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
