import { Button, Switch } from "@fluentui/react-components";
import { ClipboardCheckmark24Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { AcceptedList } from "../findings/accepted-list";
import { FoundList } from "../findings/found-list";
import { Empty } from "../frame/empty";
import { PageDownloads, Welcome } from "../frame/file-drop";
import { usePageView } from "../page-view";
import { usePane } from "../pane-context";
import { SheetReadings } from "../readings/sheet-readings";

/** Check, then work through what was found. */
export function CheckTab() {
  const { model } = usePane();
  return model.host.kind === "page" ? <OnPage /> : <InExcel />;
}

function OnPage() {
  const { model, state, say } = usePane();
  const { file } = usePageView();
  return (
    <>
      {!file && <Welcome />}
      <div className={file ? "bar" : "bar centred"}>
        <Button
          appearance={file ? "primary" : "subtle"}
          data-action="check"
          disabled={state.phase === "busy"}
          onClick={() => void model.check()}
        >
          {say(state.checked ? "checkAgain" : "check")}
        </Button>
      </div>
      {state.checked && <Found />}
      {state.checked && <PageDownloads />}
    </>
  );
}

function InExcel() {
  const { model, state, say } = usePane();
  return (
    <>
      <div className="bar">
        <Button
          appearance="primary"
          data-action="check"
          disabled={state.phase === "busy"}
          onClick={() => void model.check()}
        >
          {say(state.checked ? "checkAgain" : "check")}
        </Button>
        <Switch
          data-action="live"
          label={say("live")}
          checked={state.settings.live}
          onChange={(_, { checked }) => void model.live(checked)}
        />
      </div>
      {state.checked ? (
        <Found />
      ) : (
        <Empty icon={<ClipboardCheckmark24Regular />} title={say("emptyTitle")} text={say("notChecked")} />
      )}
    </>
  );
}

function Found() {
  return (
    <>
      <SheetReadings />
      <FoundList />
      <AcceptedList />
    </>
  );
}
