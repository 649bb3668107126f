import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { AppBar, Brand } from "./frame/app-bar";
import { AskProvider } from "./frame/ask";
import { DropOverlay } from "./frame/file-drop";
import { GuideButton } from "./frame/guide";
import { useKeptFocus } from "./frame/kept-focus";
import { Messages } from "./frame/messages";
import { Subject } from "./frame/subject";
import { isDarkNow, onThemeChange, themeOf } from "./frame/themes";
import { PaneContext, usePane } from "./pane-context";
import type { PaneModel } from "./pane-model";
import type { TabName } from "./pane-state";
import { loadLaterTabs, ShownTab } from "./tabs/shown-tab";
import { Tabs } from "./tabs/tab-list";

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
        <div className={paneClass(isPage, state.view.tab)} data-state={state.phase} data-theme={state.settings.theme}>
          {isPage && <AppBar />}
          <main className="work">
            <Body />
          </main>
          {isPage && state.checked && state.view.tab !== "round" && (
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

const paneClass = (isPage: boolean, tab: TabName): string =>
  ["pane", ...(isPage ? ["page"] : []), ...(tab === "round" ? ["wide"] : [])].join(" ");

function Body() {
  const { model, state, say, busy } = usePane();
  const { tab } = state.view;
  useEffect(() => void loadLaterTabs(), []);
  useKeptFocus(busy);
  return (
    <>
      <Subject />
      <Tabs chosen={tab} onChoose={(name) => model.show({ tab: name })} />
      <Messages />
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} className="panel" tabIndex={-1}>
        <ShownTab key={tab} name={tab} waiting={<p className="quiet">{say("starting")}</p>} />
      </div>
      {model.host.kind === "excel" && (
        <footer className="brand-foot">
          <Brand />
          <GuideButton />
        </footer>
      )}
    </>
  );
}
