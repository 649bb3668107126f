import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import type { TabName } from "../pane-state";
import { type Loader, TAB_NAMES, TABS } from "./tabs";

const loaderOf = (name: TabName): Loader | undefined => {
  const { shows } = TABS[name];
  return "later" in shows ? shows.later : undefined;
};

const loaded = new Map<TabName, ComponentType>();
const waited = new Map(
  TAB_NAMES.flatMap((name) => {
    const load = loaderOf(name);
    return load ? [[name, lazy(load)] as const] : [];
  }),
);

/** Fetches the tabs once the first one stands. One that does not come is asked for again when it is opened. */
export async function loadLaterTabs(): Promise<void> {
  const fetched = TAB_NAMES.map(async (name) => {
    const part = await loaderOf(name)?.();
    if (part) loaded.set(name, part.default);
  });
  await Promise.allSettled(fetched);
}

function componentOf(name: TabName): ComponentType | undefined {
  const { shows } = TABS[name];
  return "now" in shows ? shows.now : (loaded.get(name) ?? waited.get(name));
}

/**
 * What a tab shows. One that was fetched stands at once, in the same turn as the press; give it the name as its key.
 */
export function ShownTab({ name, waiting }: { readonly name: TabName; readonly waiting: ReactNode }) {
  // Which component it is is decided once: changing over later would lose what was typed in the tab.
  const [Tab] = useState<ComponentType | undefined>(() => componentOf(name));
  return <Suspense fallback={waiting}>{Tab && <Tab />}</Suspense>;
}
