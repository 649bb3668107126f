import type { EngineClient } from "../../engine/client";
import type { Place, SheetOutline } from "../../engine/protocol";
import { EMPTY_STATE, type Host, type WorkbookState } from "../host";
import { HostError } from "../host-error";

/** What the view of the opened file shows. */
export interface PageView {
  readonly file: string;
  readonly sheets: readonly SheetOutline[];
  readonly place: Place | undefined;
}

export interface PageHost extends Host {
  /** Takes a chosen or dropped file; the next check reads it. */
  choose(file: File): void;
  readonly view: PageView;
  subscribe(listener: () => void): () => void;
}

/** A file opened in the page: shown in a grid of its own, never changed; copies are downloaded. */
export function pageHost(): PageHost {
  let file: File | undefined;
  let opened: File | undefined;
  let state: WorkbookState = EMPTY_STATE;
  let view: PageView = { file: "", sheets: [], place: undefined };
  const listeners = new Set<() => void>();
  const show = (next: Partial<PageView>): void => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const refuse = async (): Promise<never> => {
    throw new HostError("read-only-page");
  };
  return {
    kind: "page",
    get view() {
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(chosen) {
      file = chosen;
      state = EMPTY_STATE;
    },
    async read(engine: EngineClient, work) {
      if (!file || file === opened) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const sheets = await engine.call("open", [{ name: file.name, bytes }], work);
      opened = file;
      const first = sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
      show({ file: file.name, sheets, place: first && { sheet: first.name, cell: "A1" } });
    },
    async select(place) {
      show({ place });
      return undefined;
    },
    loadState: async () => state,
    async saveState(next) {
      state = next;
    },
    loadSettings: () => ({}),
    saveSettings() {},
    applyFixes: refuse,
    mark: refuse,
    unmark: refuse,
    insert: refuse,
    removeSheets: refuse,
    onEdit: async () => async () => {},
  };
}
