import { Button, FluentProvider, ProgressBar } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { GridView } from "./grid-view";
import { PaneContext, usePane } from "./pane-context";
import type { PaneModel } from "./pane-model";
import { Tabs } from "./tab-list";
import { CheckTab } from "./tabs/check-tab";
import { themeOf } from "./themes";

const TABS = ["check", "targets", "summary", "tasks", "templates", "settings"] as const;
type TabName = (typeof TABS)[number];

const TargetsTab = lazy(() => import("./tabs/targets-tab"));
const SummaryTab = lazy(() => import("./tabs/summary-tab"));
const TasksTab = lazy(() => import("./tabs/tasks-tab"));
const TemplatesTab = lazy(() => import("./tabs/templates-tab"));
const SettingsTab = lazy(() => import("./tabs/settings-tab"));
const LATER: Readonly<Record<Exclude<TabName, "check">, ReactNode>> = {
  targets: <TargetsTab />,
  summary: <SummaryTab />,
  tasks: <TasksTab />,
  templates: <TemplatesTab />,
  settings: <SettingsTab />,
};

export function Pane({ model }: { readonly model: PaneModel }) {
  return (
    <PaneContext.Provider value={model}>
      <Themed />
    </PaneContext.Provider>
  );
}

function Themed() {
  const { state, model, say } = usePane();
  useEffect(() => {
    document.documentElement.lang = state.settings.language;
    document.title = say("title");
  }, [state.settings.language, say]);
  return (
    <FluentProvider theme={themeOf(state.settings.theme)} className="provider">
      <div className={model.host.kind === "page" ? "pane page" : "pane"} data-state={state.phase}>
        <main className="work">
          <Body />
        </main>
        {model.host.kind === "page" && <GridView />}
      </div>
    </FluentProvider>
  );
}

function Body() {
  const { say } = usePane();
  const [tab, setTab] = useState<TabName>("check");
  return (
    <>
      <h1 className="hidden-text">{say("title")}</h1>
      <Tabs names={TABS} chosen={tab} onChoose={setTab} />
      <Messages />
      <div role="tabpanel" aria-labelledby={`tab-${tab}`} className="panel">
        {tab === "check" ? <CheckTab /> : <Suspense fallback={<p>{say("starting")}</p>}>{LATER[tab]}</Suspense>}
      </div>
    </>
  );
}

/** Progress, the last result, the one sentence after a failure. */
function Messages() {
  const { state, say, busy, model } = usePane();
  const { progress, failure } = state;
  const what = progress?.what ?? "";
  return (
    <div className="messages">
      {busy && (
        <div className="busy">
          <div className="busy-text">
            {progress ? say(progress.stage, { what }) : say("starting")}
            <ProgressBar
              aria-label={say("check")}
              {...(progress ? { value: progress.done / Math.max(1, progress.total) } : {})}
            />
          </div>
          <Button size="small" data-action="cancel" onClick={() => model.cancel()}>
            {say("cancel")}
          </Button>
        </div>
      )}
      <div role="status" className="status">
        {!busy && state.status}
      </div>
      {failure && (
        <div role="alert" className="failure" data-message={failure.code}>
          {failure.text}
        </div>
      )}
    </div>
  );
}
