import { usePageHost, usePageView } from "../page-view";
import { usePane } from "../pane-context";
import { FileButton } from "./file-drop";
import { GuideButton } from "./guide";

/** The bar over the page: the product and the file. In Excel the pane has none: Excel names the pane itself. */
export function AppBar() {
  const { state, say } = usePane();
  const view = usePageView();
  const count = usePageHost().files.length;
  const file = state.view.tab === "round" && count > 1 ? say("round.files", { count }) : view.file;
  return (
    <header className="app-bar">
      <Brand />
      <span className="file-name" title={file}>
        {file && (
          <>
            <span className="hidden-text">{say("fileName", { file: "" })}</span>
            {file}
          </>
        )}
      </span>
      <GuideButton />
      <FileButton label={say(file ? "chooseOther" : "choose")} />
    </header>
  );
}

/** Sign and name of the product. */
export function Brand() {
  const { say } = usePane();
  return (
    <span className="brand">
      <span className="mark" aria-hidden="true">
        ✓
      </span>
      {say("brand")}
    </span>
  );
}
