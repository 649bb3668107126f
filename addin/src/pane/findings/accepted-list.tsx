import { Button } from "@fluentui/react-components";
import { dayText } from "@ntm-kit/core";
import type { Acceptance } from "../../host/host";
import { usePane } from "../pane-context";
import { idOf } from "./acceptances";

/** Findings that were accepted, with the reason; each can be taken back. */
export function AcceptedList() {
  const { model, state, say } = usePane();
  const { accepted } = state.workbook;
  if (accepted.length === 0) return null;
  const { language } = state.settings;
  const findings = new Map(state.checked?.report.findings.map((one) => [idOf(one), one]));
  const wordsOfEntry = ({ on, by, reason }: Acceptance): string =>
    say(by ? "acceptedBy" : "acceptedOn", { on: dayText(on, language), by: by ?? "", reason });
  return (
    <details className="section">
      <summary>{say("accepted", { count: accepted.length })}</summary>
      {accepted.map((entry) => (
        <div key={idOf(entry)} className="card" data-finding={entry.code} data-accepted={idOf(entry)}>
          <p>{findings.get(idOf(entry))?.message ?? entry.code}</p>
          <p className="quiet">{wordsOfEntry(entry)}</p>
          {entry.until && <p className="quiet">{say("acceptedUntil", { day: dayText(entry.until, language) })}</p>}
          <div className="card-buttons">
            <Button size="small" appearance="subtle" onClick={() => void model.restore([idOf(entry)])}>
              {say("restore")}
            </Button>
          </div>
        </div>
      ))}
    </details>
  );
}
