import { Button } from "@fluentui/react-components";
import { dayText } from "@ntm-kit/core";
import { usePane } from "../pane-context";

/** Findings that were accepted, with the reason; each can be taken back. */
export function AcceptedList() {
  const { model, state, say } = usePane();
  const { accepted } = state.workbook;
  if (accepted.length === 0) return null;
  const { language } = state.settings;
  const messages = new Map(state.checked?.report.findings.map((one) => [one.fingerprint, one.message]));
  return (
    <details className="section">
      <summary>{say("accepted", { count: accepted.length })}</summary>
      {accepted.map((entry) => (
        <div key={entry.fingerprint} className="card">
          <p>{messages.get(entry.fingerprint) ?? entry.code}</p>
          <p className="quiet">{say("acceptedOn", { on: dayText(entry.on, language), reason: entry.reason })}</p>
          <div className="card-buttons">
            <Button size="small" appearance="subtle" onClick={() => void model.restore(entry.fingerprint)}>
              {say("restore")}
            </Button>
          </div>
        </div>
      ))}
    </details>
  );
}
