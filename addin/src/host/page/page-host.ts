import type { EngineClient } from "../../engine/client";
import type { Place, SheetOutline } from "../../engine/protocol";
import { EMPTY_STATE, type Host, type Settings, type WorkbookState } from "../host";
import { HostError } from "../host-error";

/** What the view of the opened file shows. */
export interface PageView {
  readonly file: string;
  readonly sheets: readonly SheetOutline[];
  readonly place: Place | undefined;
  /** Grows when the content changes, so that what shows cells reads them again. */
  readonly version: number;
}

export interface PageHost extends Host {
  readonly kind: "page";
  /** Takes a chosen or dropped file; the next check reads it. */
  choose(file: File): void;
  readonly view: PageView;
  subscribe(listener: () => void): () => void;
}

const NOTHING: PageView = { file: "", sheets: [], place: undefined, version: 0 };

/** A file opened in the page: shown in a grid of its own, never changed on disk; copies are downloaded. */
export function pageHost(): PageHost {
  let file: File | undefined;
  let opened: File | undefined;
  let engineInUse: EngineClient | undefined;
  let state: WorkbookState = EMPTY_STATE;
  let view = NOTHING;
  const listeners = new Set<() => void>();
  const show = (next: Partial<PageView>): void => {
    view = { ...view, ...next, version: view.version + 1 };
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
      show({ ...NOTHING, file: chosen.name });
    },
    async read(engine, work) {
      if (!file) throw new HostError("no-file");
      engineInUse = engine;
      if (file === opened) return;
      opened = undefined;
      const reading = file;
      const bytes = new Uint8Array(await reading.arrayBuffer());
      const sheets = await engine.call("open", [{ name: reading.name, bytes }], work);
      opened = reading;
      const first = sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
      show({ sheets, place: first && { sheet: first.name, cell: "A1" } });
    },
    async select(place) {
      show({ place });
      return undefined;
    },
    loadState: async () => state,
    async saveState(next) {
      state = next;
    },
    loadSettings,
    saveSettings,
    async applyFixes(fixes) {
      const refused = await engineInUse?.call("applyFixes", [
        fixes.map(({ sheet, cell, to }) => ({ sheet, cell, to })),
      ]);
      show({});
      const left = new Set(refused?.map(({ sheet, cell }) => `${sheet}!${cell}`));
      return fixes.flatMap((fix) =>
        left.has(`${fix.sheet}!${fix.cell}`) ? [{ ...fix, why: "formula" as const }] : [],
      );
    },
    mark: refuse,
    unmark: refuse,
    insert: refuse,
    removeSheets: refuse,
    onEdit: async () => async () => {},
  };
}

const KEY = "ntm-kit";

/** Language and look alone are kept between visits; a browser that keeps nothing for files is no failure. */
function loadSettings(): Partial<Settings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

function saveSettings({ language, theme }: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme }));
  } catch {
    // Nothing is lost but a preference.
  }
}
