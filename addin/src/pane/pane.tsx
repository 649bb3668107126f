import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { AppBar } from "./frame/app-bar";
import { AskProvider } from "./frame/ask";
import { DropOverlay } from "./frame/file-drop";
import { Messages } from "./frame/messages";
import { isDarkNow, onThemeChange, themeOf } from "./frame/themes";
import { PaneContext, usePane } from "./pane-context";
import type { PaneModel } from "./pane-model";
import { loadLaterTabs, ShownTab } from "./tabs/shown-tab";
import { Tabs } from "./tabs/tab-list";
import type { TabName } from "./tabs/tabs";

const GridView = lazy(() => import("./grid/grid-view"));
export function Pane({ model }: { readonly model: PaneModel }) {
  return (
    <PaneContext.Provider value={model}>
      <Themed />
    </PaneContext.Provider>
  );
}

function Themed() {
  const { state, model, say } = usePane();
  const isDark = useSyncExternalStore(onThemeChange, isDarkNow);
  useEffect(() => {
    document.documentElement.lang = state.settings.language;
    document.title = say("title");
  }, [state.settings.language, say]);
  const isPage = model.host.kind === "page";
  return (
    <FluentProvider theme={themeOf(state.settings.theme, isDark)} className="provider">
      <AskProvider>
        <div className={isPage ? "pane page" : "pane"} data-state={state.phase} data-theme={state.settings.theme}>
          <AppBar />
          <main className="work">
            <Body />
          </main>
          {isPage && state.checked && (
            <Suspense fallback={<div className="grid" />}>
              <GridView />
            </Suspense>
          )}
          {isPage && <DropOverlay />}
        </div>
      </AskProvider>
    </FluentProvider>
  );
}

function Body() {
  const { say } = usePane();
  const [tab, setTab] = useState<TabName>("check");
  useEffect(() => void loadLaterTabs(), []);
  return (
    <>
      <Tabs chosen={tab} onChoose={setTab} />
      <Messages />
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} className="panel">
        <ShownTab key={tab} name={tab} waiting={<p className="quiet">{say("starting")}</p>} />
      </div>
    </>
  );
}
