import { Button } from "@fluentui/react-components";
import { dayText } from "@ntm-kit/core";
import type { Acceptance } from "../../host/host";
import { usePane } from "../pane-context";

/** Findings that were accepted, with the reason; each can be taken back. */
export function AcceptedList() {
  const { model, state, say } = usePane();
  const { accepted } = state.workbook;
  if (accepted.length === 0) return null;
  const { language } = state.settings;
  const findings = new Map(state.checked?.report.findings.map((one) => [one.fingerprint, one]));
  const wordsOfEntry = ({ on, by, reason }: Acceptance): string =>
    say(by ? "acceptedBy" : "acceptedOn", { on: dayText(on, language), by: by ?? "", reason });
  return (
    <details className="section">
      <summary>{say("accepted", { count: accepted.length })}</summary>
      {accepted.map((entry) => (
        <div key={entry.fingerprint} className="card" data-finding={entry.code} data-accepted={entry.fingerprint}>
          <p>{findings.get(entry.fingerprint)?.message ?? entry.code}</p>
          <p className="quiet">{wordsOfEntry(entry)}</p>
          <div className="card-buttons">
            <Button size="small" appearance="subtle" onClick={() => void model.restore([entry.fingerprint])}>
              {say("restore")}
            </Button>
          </div>
        </div>
      ))}
    </details>
  );
}
