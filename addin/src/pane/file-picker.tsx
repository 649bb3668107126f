import { Button } from "@fluentui/react-components";
import type { DragEvent } from "react";
import type { PageHost } from "../host/page/page-host";
import { usePane } from "./pane-context";

/** Takes a file that is chosen or dropped, and checks it at once. */
export function FilePicker() {
  const { model, say } = usePane();
  const take = (file: File | null | undefined): void => {
    if (!file) return;
    (model.host as PageHost).choose(file);
    void model.check();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file input does the same by keyboard
    <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label>
        <strong>{say("choose")}</strong>
        <input
          type="file"
          accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv"
          onChange={(event) => take(event.target.files?.[0])}
        />
      </label>
      <p className="quiet">{say("drop")}</p>
    </div>
  );
}

const DOWNLOADS = [
  ["download-annotated", "annotated", "download.annotated"],
  ["download-fixed", "fixed", "download.fixed"],
  ["download-summary", "summaryFile", "download.summary"],
  ["download-report", "report", "download.report"],
] as const;

/** Copies and results to keep; the file itself stays as it is. */
export function PageDownloads() {
  const { model, say, busy } = usePane();
  return (
    <div className="bar">
      {DOWNLOADS.map(([action, call, words]) => (
        <Button
          key={action}
          size="small"
          data-action={action}
          disabled={busy}
          onClick={() => void model.download(call)}
        >
          {say(words)}
        </Button>
      ))}
    </div>
  );
}
