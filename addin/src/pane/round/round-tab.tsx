import { useEffect } from "react";
import { DropHere } from "../frame/welcome";
import { usePane } from "../pane-context";
import { CommunesTable } from "./communes-table";
import { Conflicts } from "./conflicts";
import { LetterheadFields } from "./letterhead";
import { Picture } from "./picture";
import { RoundDownloads, RoundHead } from "./round-head";
import { SenderTable } from "./sender-table";

/** The desk of a round: who has sent, what contradicts, the whole at a glance, one table, and what goes out. */
export default function RoundTab() {
  const { model, state } = usePane();
  const { checked, round } = state;
  useEffect(() => void model.round.show(), [model, checked]);
  if (!checked && !round.reading)
    return (
      <>
        <DropHere />
        <RoundHead />
      </>
    );
  return (
    <div className="round">
      <RoundHead />
      {checked?.round && (
        <>
          <RoundDownloads />
          <LetterheadFields />
        </>
      )}
      <Counts />
      <SenderTable />
      {checked?.round && (
        <>
          <Unmatched names={checked.round.unmatched} />
          <Conflicts conflicts={checked.round.conflicts} />
          <Picture summary={checked.summary} moves={checked.round.moves} />
          <CommunesTable units={checked.round.units} />
        </>
      )}
    </div>
  );
}

/** How many of those expected have sent. */
function Counts() {
  const { state, say } = usePane();
  const senders = state.checked?.round?.senders ?? state.round.reading?.senders ?? [];
  const expected = senders.filter((sender) => sender.expected && sender.kind !== "agency");
  const count = (...wanted: readonly string[]): number =>
    expected.filter(({ status }) => wanted.includes(status)).length;
  return (
    <p className="round-counts" role="status">
      {say("round.counts", {
        all: expected.length,
        received: count("received", "twice"),
        // Who sent an empty form has sent, and lacks all of it: so do the command and the report say.
        partial: count("partial", "empty"),
        missing: count("missing"),
      })}
    </p>
  );
}

/** Files of the saved round that are not here: one of another content is another file. */
function Unmatched({ names }: { readonly names: readonly string[] }) {
  const { say } = usePane();
  return names.length === 0 ? null : <p className="caution">{say("round.unmatched", { names: names.join(", ") })}</p>;
}
