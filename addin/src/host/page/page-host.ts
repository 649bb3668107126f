import type { EngineClient } from "../../engine/client";
import { EMPTY_STATE, type Host, type HostFix, type WorkbookState } from "../host";
import { HostError } from "../host-error";
import { keptOnThisMachine } from "../kept";
import { type PageView, pageViewStore } from "./page-view-store";

export interface PageHost extends Host {
  readonly kind: "page";
  /** Takes a chosen or dropped file; the next check reads it. */
  choose(file: File): void;
  readonly view: PageView;
  subscribe(listener: () => void): () => void;
}

/** A file opened in the page: shown in a grid of its own, never changed on disk; copies are downloaded. */
export function pageHost(): PageHost {
  const shown = pageViewStore();
  let file: File | undefined;
  let opened: File | undefined;
  let engineInUse: EngineClient | undefined;
  let state: WorkbookState = EMPTY_STATE;
  return {
    kind: "page",
    ...NEVER_WRITES,
    ...keptOnThisMachine,
    get view() {
      return shown.view;
    },
    subscribe: shown.subscribe,
    choose(chosen) {
      file = chosen;
      state = EMPTY_STATE;
      shown.begin(chosen.name);
    },
    async read(engine, work) {
      if (!file) throw new HostError("no-file");
      engineInUse = engine;
      if (file === opened) return;
      opened = undefined;
      const reading = file;
      const bytes = new Uint8Array(await reading.arrayBuffer());
      shown.open(await engine.call("open", [{ name: reading.name, bytes }], work));
      opened = reading;
    },
    async select(place) {
      shown.show({ place });
      return undefined;
    },
    loadState: async () => state,
    async saveState(next) {
      state = next;
    },
    async applyFixes(fixes) {
      const skipped = await writeFixes(engineInUse, fixes);
      shown.show({});
      return skipped;
    },
  };
}

const refuse = async (): Promise<never> => {
  throw new HostError("read-only-page");
};

/** What only Excel can do: a page marks nothing in a file and hears of no edits. */
const NEVER_WRITES = {
  mark: refuse,
  unmark: refuse,
  insert: refuse,
  removeSheets: refuse,
  onEdit: async () => async () => {},
} satisfies Partial<Host>;

/** Fixes in the file as the engine holds it; what it refuses has a formula. */
async function writeFixes(engine: EngineClient | undefined, fixes: readonly HostFix[]) {
  const wanted = fixes.map(({ sheet, cell, to }) => ({ sheet, cell, to }));
  const refused = await engine?.call("applyFixes", [wanted]);
  const left = new Set(refused?.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return fixes
    .filter(({ sheet, cell }) => left.has(`${sheet}!${cell}`))
    .map((fix) => ({ ...fix, why: "formula" as const }));
}
