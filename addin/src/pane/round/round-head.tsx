import { Button, Select } from "@fluentui/react-components";
import { periodText, planRounds } from "@ntm-kit/core";
import { useMemo } from "react";
import { FilesButton } from "../frame/file-drop";
import { usePane } from "../pane-context";

/** The round of the plan, and the ways in: files, a folder, a saved round, the round before. */
export function RoundHead() {
  const { model, state, say } = usePane();
  const hasRound = state.checked?.round !== undefined;
  return (
    <div className="bar round-head">
      <Period />
      {hasRound && (
        <FilesButton label={say("round.add")} action="add-files" onChoose={(files) => void model.add(files)} />
      )}
      <FilesButton
        label={say("round.folder")}
        action="open-folder"
        isFolder
        onChoose={(files) => void model.open(files)}
      />
      <FilesButton
        label={say("round.open")}
        action="open-round"
        onChoose={([saved]) => saved && void model.round.openSaved(saved.file)}
      />
      {hasRound && (
        <FilesButton
          label={say("round.compare")}
          action="compare"
          onChoose={(files) => void model.round.compare(files)}
        />
      )}
    </div>
  );
}

function Period() {
  const { model, state, say } = usePane();
  const { plan } = state;
  const rounds = useMemo(() => (plan ? planRounds(plan) : []), [plan]);
  return (
    <Select
      size="small"
      data-action="period"
      aria-label={say("round.period")}
      value={state.round.period ?? ""}
      onChange={(_, { value }) => void model.round.choosePeriod(value || null)}
    >
      <option value="">{say("round.periodNone")}</option>
      {rounds.map((round) => (
        <option key={round.id} value={round.id}>
          {periodText(round, state.settings.language)}
        </option>
      ))}
    </Select>
  );
}

const DOWNLOADS = [
  ["download-all", "all"],
  ["collect", "collect"],
  ["report", "report"],
  ["return", "return"],
  ["save-round", "save"],
] as const;

/** What an office hands on: everything in one press, or each by itself. */
export function RoundDownloads() {
  const { model, say, busy } = usePane();
  return (
    <div className="bar round-downloads">
      {DOWNLOADS.map(([action, kind]) => (
        <Button
          key={action}
          size="small"
          appearance={kind === "all" ? "primary" : "secondary"}
          data-action={action}
          disabled={busy}
          onClick={() => void model.round.download(kind)}
        >
          {say(`round.download.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
