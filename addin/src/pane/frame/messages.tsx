import { Button, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../pane-context";

/** Progress, the last result, the one sentence after a failure. */
export function Messages() {
  const { state, say, busy, model } = usePane();
  const { failure, status, undo } = state;
  return (
    <div className="messages">
      {busy && <Busy />}
      <div role="status" className="status">
        {!busy && status}
        {!busy && status && undo.length > 0 && (
          <button type="button" className="link" data-action="undo" onClick={() => void model.restore(undo)}>
            {say("undo")}
          </button>
        )}
      </div>
      {failure && (
        <div role="alert" className="failure" data-message={failure.code}>
          {failure.text}
        </div>
      )}
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
