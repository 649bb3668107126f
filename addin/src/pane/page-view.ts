import { useSyncExternalStore } from "react";
import type { PageHost } from "../host/page/page-host";
import type { PageView } from "../host/page/page-view-store";
import { useModel } from "./pane-context";

export const usePageHost = (): PageHost => useModel().page;

/** What the page shows of the opened file. */
export function usePageView(): PageView {
  const host = usePageHost();
  return useSyncExternalStore(
    (listener) => host.subscribe(listener),
    () => host.view,
  );
}
