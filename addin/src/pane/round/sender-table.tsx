import { Button } from "@fluentui/react-components";
import type { SenderLine } from "../../engine/round/round-view";
import { Sign } from "../frame/icons";
import { usePageHost } from "../page-view";
import { usePane } from "../pane-context";
import { FileRow } from "./file-row";
import { type SenderRow, senderRows } from "./sender-rows";
import { SENDER_SIGNS } from "./signs";

/** Who has sent and who has not; agencies, of which there are many, behind a press. */
export function SenderTable() {
  const { state, say } = usePane();
  const { rows, others } = senderRows(state.checked?.round, state.round.reading);
  const units = rows.filter(({ sender }) => sender.kind !== "agency");
  const agencies = rows.filter(({ sender }) => sender.kind === "agency");
  const sent = agencies.filter(({ sender }) => sender.status !== "missing").length;
  return (
    <section aria-labelledby="senders-title">
      <h2 id="senders-title">{say("round.senders")}</h2>
      <ul className="senders">
        {units.map((row) => (
          <Sender key={row.sender.id} row={row} />
        ))}
      </ul>
      {agencies.length > 0 && (
        <details className="section">
          <summary>{say("round.agencies", { sent, count: agencies.length })}</summary>
          <ul className="senders">
            {agencies.map((row) => (
              <Sender key={row.sender.id} row={row} />
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <>
          <h3>{say("round.otherFiles", { count: others.length })}</h3>
          <ul className="files">
            {others.map((file) => (
              <FileRow key={file.name} file={file} row={undefined} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Sender({ row }: { readonly row: SenderRow }) {
  const { say } = usePane();
  const { sender, files } = row;
  const { id, name, status, units, tasks } = sender;
  const of = units ?? tasks;
  return (
    <li
      className="sender"
      data-sender={id}
      data-status={status}
      data-files={sender.files.length}
      data-units={of ? `${of.reported}/${of.expected}` : ""}
    >
      <p className="sender-line">
        <Sign of={SENDER_SIGNS[status]} />
        <strong>{name}</strong>
        <span className="sender-status">{say(`sender.${status}`)}</span>
        {of && (
          <span className="sender-units">
            {say(units ? "round.units" : "round.tasks", { reported: of.reported, expected: of.expected })}
          </span>
        )}
        <Found sender={sender} />
      </p>
      {status === "partial" && units && <Missing ids={units.missing} />}
      {status === "twice" && (
        <p className="caution">
          {say(sender.differ ? "round.twiceDiffer" : "round.twice", { count: sender.twice.length })}
        </p>
      )}
      {files.length > 0 && (
        <ul className="files">
          {files.map((file) => (
            <FileRow key={file.name} file={file} row={row} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** How much there is to put right, and the way to it. */
function Found({ sender }: { readonly sender: SenderLine }) {
  const { model, say } = usePane();
  const host = usePageHost();
  const [file] = sender.files;
  if (sender.errors + sender.warnings === 0 || file === undefined) return null;
  const look = (): void => {
    host.showFile(file);
    model.show({ tab: "check", findings: { severity: "all", text: sender.files.length === 1 ? file : "" } });
  };
  return (
    <Button size="small" appearance="subtle" data-action="show-findings" onClick={look}>
      {say("round.found", { errors: sender.errors, warnings: sender.warnings })}
    </Button>
  );
}

function Missing({ ids }: { readonly ids: readonly string[] }) {
  const { state, say } = usePane();
  const names = ids.map((id) => state.plan?.units.find((unit) => unit.id === id)?.name ?? id);
  return <p className="quiet">{say("round.missing", { names: names.join(", ") })}</p>;
}
