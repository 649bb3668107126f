import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { usePageView } from "../page-view";
import { usePane } from "../pane-context";
import { FILE_INPUT } from "./file-drop";
import { SampleButton } from "./guide";

/** What a first-time user must know: which sheets are read, what comes of it, and that nothing is written or sent. */
export function Welcome() {
  const { model, say } = usePane();
  const does = model.host.kind === "page" ? "doesPage" : "does";
  return (
    <>
      <ul className="welcome-lines">
        {(["reads", does, "safe"] as const).map((line) => (
          <li key={line}>{say(`welcome.${line}`)}</li>
        ))}
      </ul>
      <div className="bar">
        <SampleButton />
      </div>
    </>
  );
}

/** What the page shows as long as no file was read: also where one could not be, so that another can be chosen. */
export function DropHere() {
  const { say } = usePane();
  const { file } = usePageView();
  return (
    <>
      <div className="welcome">
        <DocumentTable24Regular aria-hidden="true" />
        <h2>{say("dropTitle")}</h2>
        <p>{say("drop")}</p>
        <label className="file-button primary" htmlFor={FILE_INPUT}>
          {say(file ? "chooseOther" : "choose")}
        </label>
      </div>
      <Welcome />
    </>
  );
}
