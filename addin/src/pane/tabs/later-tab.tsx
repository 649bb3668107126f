import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";

type Loader = () => Promise<{ readonly default: ComponentType }>;

const LOADERS = {
  targets: () => import("./targets-tab"),
  summary: () => import("./summary-tab"),
  tasks: () => import("./tasks-tab"),
  templates: () => import("./templates-tab"),
  settings: () => import("./settings-tab"),
} satisfies Record<string, Loader>;

type LaterName = keyof typeof LOADERS;
const NAMES = Object.keys(LOADERS) as LaterName[];

const loaded = new Map<LaterName, ComponentType>();
const LAZY: Readonly<Record<LaterName, ComponentType>> = {
  targets: lazy(LOADERS.targets),
  summary: lazy(LOADERS.summary),
  tasks: lazy(LOADERS.tasks),
  templates: lazy(LOADERS.templates),
  settings: lazy(LOADERS.settings),
};

/** Fetches the tabs once the first one stands. One that does not come is asked for again when it is opened. */
export async function loadLaterTabs(): Promise<void> {
  await Promise.allSettled(NAMES.map(async (name) => loaded.set(name, (await LOADERS[name]()).default)));
}

/** A tab that start does not wait for. One that was fetched stands at once, in the same turn as the press; give it the name as its key. */
export function LaterTab({ name, waiting }: { readonly name: LaterName; readonly waiting: ReactNode }) {
  // Which of the two is decided once: changing over later would lose what was typed in the tab.
  const [Tab] = useState<ComponentType>(() => loaded.get(name) ?? LAZY[name]);
  return (
    <Suspense fallback={waiting}>
      <Tab />
    </Suspense>
  );
}
