import { usePane } from "../pane-context";
import { Sign } from "./icons";

/** Says that what is shown was checked before the last edit, and checks again in one press. */
export function Stale() {
  const { model, state, say, busy } = usePane();
  if (!state.isStale || !state.checked) return null;
  return (
    <div className="stale" role="status">
      <Sign of="warning" />
      <span>{say("stale")}</span>
      <button type="button" className="link" disabled={busy} onClick={() => void model.check()}>
        {say("checkAgain")}
      </button>
    </div>
  );
}
