import { Button, Switch } from "@fluentui/react-components";
import { memo } from "react";
import { AcceptedList } from "../findings/accepted-list";
import { FoundList } from "../findings/found-list";
import { Verdict } from "../findings/verdict";
import { Actions } from "../frame/actions";
import { PageDownloads } from "../frame/downloads";
import { Stale } from "../frame/stale";
import { DropHere, Welcome } from "../frame/welcome";
import { usePageView } from "../page-view";
import { useModel, usePane } from "../pane-context";
import { SheetReadings } from "../readings/sheet-readings";

/** Check, then work through what was found. */
export function CheckTab() {
  const { model } = usePane();
  return model.host.kind === "page" ? <OnPage /> : <InExcel />;
}

function OnPage() {
  const { state } = usePane();
  const { file } = usePageView();
  return (
    <>
      {!state.checked && <DropHere />}
      {file && (
        <div className="bar">
          <CheckButton />
        </div>
      )}
      {state.checked && <Found />}
    </>
  );
}

function InExcel() {
  const { model, state, say } = usePane();
  return (
    <>
      <div className="bar">
        <CheckButton />
        <Switch
          data-action="live"
          label={say("live")}
          checked={state.settings.live}
          onChange={(_, { checked }) => void model.live(checked)}
        />
      </div>
      <Stale />
      {state.checked ? <Found /> : <Welcome />}
    </>
  );
}

function CheckButton() {
  const { model, state, say } = usePane();
  return (
    <Button
      appearance="primary"
      data-action="check"
      disabled={state.phase === "busy"}
      onClick={() => void model.check()}
    >
      {say(state.checked ? "checkAgain" : "check")}
    </Button>
  );
}

/** The verdict first, then what can be done with it, then the findings; how the sheets were read comes last. */
const Found = memo(function Found() {
  const model = useModel();
  return (
    <div className="found">
      <Verdict />
      <Actions />
      {model.host.kind === "page" && <PageDownloads />}
      <FoundList />
      <AcceptedList />
      <SheetReadings />
    </div>
  );
});
