import type { Place, SheetOutline } from "../../engine/protocol";

/** What the view of the opened file shows. */
export interface PageView {
  readonly file: string;
  readonly sheets: readonly SheetOutline[];
  /** Names its file: of several, an edit goes to the one that is shown. */
  readonly place: Place | undefined;
  /** Grows when the content changes, so that what shows cells reads them again. */
  readonly version: number;
}

const NOTHING: PageView = { file: "", sheets: [], place: undefined, version: 0 };

/** The view and those who listen to it. */
export function pageViewStore() {
  const listeners = new Set<() => void>();
  let view = NOTHING;
  const show = (next: Partial<PageView>): void => {
    view = { ...view, ...next, version: view.version + 1 };
    for (const listener of listeners) listener();
  };
  return {
    get view() {
      return view;
    },
    show,
    /** Nothing but the name of a file that is about to be read. */
    begin: (file: string): void => show({ ...NOTHING, file }),
    /** The sheets of a file that was read, from the first in sight, or from a place in it. */
    open(sheets: readonly SheetOutline[], file: string, place?: Place): void {
      const first = sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
      show({ file, sheets, place: place ?? (first && { file, sheet: first.name, cell: "A1" }) });
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
