import { Button } from "@fluentui/react-components";
import { usePane } from "./pane-context";

/** Findings that were accepted, with the reason; each can be taken back. */
export function AcceptedList() {
  const { model, state, say } = usePane();
  const { accepted } = state.workbook;
  if (accepted.length === 0) return null;
  return (
    <details className="section">
      <summary>{say("accepted", { count: accepted.length })}</summary>
      {accepted.map((entry) => (
        <div key={entry.fingerprint} className="card">
          <p>
            {state.checked?.report.findings.find((one) => one.fingerprint === entry.fingerprint)?.message ?? entry.code}
          </p>
          <p className="quiet">{say("acceptedOn", { on: entry.on, reason: entry.reason })}</p>
          <Button size="small" onClick={() => void model.restore(entry.fingerprint)}>
            {say("restore")}
          </Button>
        </div>
      ))}
    </details>
  );
}
