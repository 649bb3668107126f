import { Button, Input } from "@fluentui/react-components";
import type { ReportFinding } from "@ntm-kit/core";
import { useState } from "react";
import { AskDialog } from "./ask-dialog";
import { fixOf, placeName, placeOf } from "./findings";
import { usePane } from "./pane-context";

/** One finding: what is wrong, what to do, the rule's own words, and what can be done here. */
export function FindingCard({ finding }: { readonly finding: ReportFinding }) {
  const { model, say } = usePane();
  const { severity, source } = finding;
  const place = placeOf(finding);
  const attributes = {
    "data-finding": finding.code,
    "data-severity": severity,
    ...(place ? { "data-cell": placeName(place) } : {}),
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button within does the same by keyboard
    <article
      className={`card ${severity}`}
      {...attributes}
      onClick={(event) => isOwnPress(event) && place && void model.select(place)}
    >
      <button type="button" className="card-main" disabled={!place} onClick={() => place && void model.select(place)}>
        <span className={`severity ${severity}`}>{say(severity)}</span>
        {place && <span className="cell-name">{placeName(place)}</span>}
        <span className="message">{finding.message}</span>
      </button>
      {finding.hint && <p className="hint">{finding.hint}</p>}
      {finding.related?.map((other) => (
        <p className="quiet" key={`${other.sheet}!${other.cell}`}>
          {say("related", { message: `${other.message} (${placeName(other)})` })}
        </p>
      ))}
      {source && (
        <blockquote>
          {say("ruleWords", { document: source.document, section: source.section, quote: source.quote })}
        </blockquote>
      )}
      <div className="bar">
        {model.host.kind === "excel" && <FixButton finding={finding} />}
        <AcceptButton finding={finding} />
      </div>
    </article>
  );
}

/** A press on the card itself, not on a button within it or in a dialog it opened. */
const isOwnPress = ({ target, currentTarget }: React.MouseEvent): boolean =>
  target instanceof Element && currentTarget.contains(target) && !target.closest("button, input, dialog");

function FixButton({ finding }: { readonly finding: ReportFinding }) {
  const { model, say, busy } = usePane();
  const [fix] = fixOf(finding);
  if (!fix) return null;
  return (
    <AskDialog
      title={say("fixTitle", { cell: placeName(fix) })}
      trigger={
        <Button size="small" data-action="fix" disabled={busy}>
          {say("fix", { to: fix.to })}
        </Button>
      }
      onConfirm={() => void model.fix([fix])}
    >
      <p>{say("fixBody", { from: fix.from, to: fix.to })}</p>
      {!finding.fix?.safe && <p>{say("fixUnsafe")}</p>}
    </AskDialog>
  );
}

function AcceptButton({ finding }: { readonly finding: ReportFinding }) {
  const { model, say, busy } = usePane();
  const [reason, setReason] = useState("");
  return (
    <AskDialog
      title={say("acceptTitle")}
      canConfirm={reason.trim() !== ""}
      trigger={
        <Button size="small" appearance="subtle" data-action="accept" disabled={busy}>
          {say("accept")}
        </Button>
      }
      onConfirm={() => void model.accept(finding, reason.trim())}
    >
      <p>{finding.message}</p>
      <p>{say("acceptBody")}</p>
      <Input
        aria-label={say("reason")}
        placeholder={say("reason")}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
    </AskDialog>
  );
}
