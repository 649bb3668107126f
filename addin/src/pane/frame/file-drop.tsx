import { useEffect, useState } from "react";
import { HostError } from "../../host/host-error";
import { droppedFiles } from "../../host/page/dropped-files";
import { type ChosenFile, chosenFiles } from "../../host/page/given-files";
import { useModel, usePane } from "../pane-context";

/** Id of the first input for files. */
export const FILE_INPUT = "workbook-file";
const TAKES = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.ndjson,.json";

interface ButtonProps {
  readonly label: string;
  readonly id?: string;
  readonly action?: string;
  /** A whole folder in place of files. */
  readonly isFolder?: boolean;
  onChoose(files: readonly ChosenFile[]): void;
}

/** The way in for files by keyboard and by mouse. */
export function FilesButton({ label, id, action, isFolder = false, onChoose }: ButtonProps) {
  return (
    <label className="file-button">
      <input
        type="file"
        multiple
        {...(id ? { id } : {})}
        {...(action ? { "data-action": action } : {})}
        {...(isFolder ? { webkitdirectory: "" } : { accept: TAKES })}
        onChange={({ target }) => {
          const files = chosenFiles(target.files);
          if (files.length > 0) onChoose(files);
          // The same files can be chosen again after they were changed on disk.
          target.value = "";
        }}
      />
      {label}
    </label>
  );
}

/** The first input of the page: what is chosen is checked at once. */
export function FileButton({ label }: { readonly label: string }) {
  const model = useModel();
  return <FilesButton label={label} id={FILE_INPUT} onChoose={(files) => void model.open(files)} />;
}

/** Files and folders can be dropped anywhere on the page. */
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
      if (!event.dataTransfer) return;
      void droppedFiles(event.dataTransfer).then(({ files, isFolderClosed }) => {
        if (files.length > 0) void model.open(files);
        if (isFolderClosed) model.fail(new HostError("folder-closed"));
      });
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
