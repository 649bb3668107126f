import { Button, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../pane-context";

/** Progress, the last result, the one sentence after a failure. */
export function Messages() {
  const { state, say, busy, model } = usePane();
  const { progress, failure } = state;
  const doing = progress ? say(progress.stage, { what: progress.what ?? "" }) : say("starting");
  return (
    <div className="messages">
      {busy && (
        <div className="busy">
          <div className="busy-text">
            <span>{doing}</span>
            <ProgressBar
              aria-label={doing}
              {...(progress ? { value: progress.done / Math.max(1, progress.total) } : {})}
            />
          </div>
          <Button size="small" data-action="cancel" onClick={() => model.cancel()}>
            {say("cancel")}
          </Button>
        </div>
      )}
      <div role="status" className="status">
        {!busy && state.status}
      </div>
      {failure && (
        <div role="alert" className="failure" data-message={failure.code}>
          {failure.text}
        </div>
      )}
    </div>
  );
}
