import { usePageView } from "../page-view";
import { usePane } from "../pane-context";
import { FileButton } from "./file-drop";

/** Name of the product and, on the page, the file. In Excel its right end stays free: Excel shows a button of its own there. */
export function AppBar() {
  const { model, say } = usePane();
  return (
    <header className="app-bar">
      <span className="mark" aria-hidden="true">
        ✓
      </span>
      <h1>{say("brand")}</h1>
      {model.host.kind === "page" && <OpenFile />}
    </header>
  );
}

function OpenFile() {
  const { say } = usePane();
  const { file } = usePageView();
  return (
    <>
      <span className="file-name" title={file}>
        {file && (
          <>
            <span className="hidden-text">{say("fileName", { file: "" })}</span>
            {file}
          </>
        )}
      </span>
      <FileButton label={say(file ? "chooseOther" : "choose")} />
    </>
  );
}
