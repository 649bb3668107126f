import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { useEffect, useState } from "react";
import { useModel, usePane } from "../pane-context";

const TAKES = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv";

/** The one way in for a file by keyboard and by mouse; it is checked at once. */
export function FileButton({ label }: { readonly label: string }) {
  const model = useModel();
  return (
    <label className="file-button">
      <input
        type="file"
        id="workbook-file"
        accept={TAKES}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void model.open(file);
          // The same file can be chosen again after it was changed on disk.
          target.value = "";
        }}
      />
      {label}
    </label>
  );
}

/** What the page shows before a file was opened. */
export function Welcome() {
  const { say } = usePane();
  return (
    <div className="welcome">
      <DocumentTable24Regular aria-hidden="true" />
      <h2>{say("dropTitle")}</h2>
      <p>{say("drop")}</p>
      <label className="file-button primary" htmlFor="workbook-file">
        {say("choose")}
      </label>
    </div>
  );
}

/** A file can be dropped anywhere on the page. */
export function DropOverlay() {
  const { model, say } = usePane();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void model.open(file);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [model]);
  return isOver ? <div className="drop-overlay">{say("dropNow")}</div> : null;
}

const DOWNLOADS = [
  ["download-annotated", "annotated", "download.annotated"],
  ["download-fixed", "fixed", "download.fixed"],
  ["download-summary", "summaryFile", "download.summary"],
  ["download-report", "report", "download.report"],
] as const;

/** Copies and results to keep; the file itself stays as it is. */
export function PageDownloads() {
  const { model, say } = usePane();
  return (
    <section className="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">
        <ArrowDownload20Regular aria-hidden="true" /> {say("downloads")}
      </h2>
      {DOWNLOADS.map(([action, call, words]) => (
        <Button key={action} size="small" data-action={action} onClick={() => void model.download(call)}>
          {say(words)}
        </Button>
      ))}
    </section>
  );
}
