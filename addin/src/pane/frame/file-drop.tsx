import { useEffect, useState } from "react";
import { useModel, usePane } from "../pane-context";

/** Id of the one input for files. */
export const FILE_INPUT = "workbook-file";
const TAKES = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv";

/** The one way in for a file by keyboard and by mouse; it is checked at once. */
export function FileButton({ label }: { readonly label: string }) {
  const model = useModel();
  return (
    <label className="file-button">
      <input
        type="file"
        id={FILE_INPUT}
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
