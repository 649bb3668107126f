import type { EngineClient } from "../../engine/client";
import type { Host, Settings, WorkbookState } from "../host";
import { applyFixes } from "./fixes";
import { insertDocument } from "./insert-document";
import { mark, unmark } from "./marks";
import { readSheets } from "./read-sheets";
import { runExcel } from "./run-excel";
import { selectCell } from "./select-cell";
import { loadState, saveState } from "./state-part";
import { isSmallEdit, readEdits, watchEdits } from "./watch-edits";

const SETTINGS_KEY = "ntm-kit";

/** Excel through Office.js: reading writes nothing; whatever writes was asked for by the user. */
export function excelHost(): Host {
  const watch = { writing: false };
  let own: ReadonlySet<string> = new Set();
  const writing = async <T>(work: () => Promise<T>): Promise<T> => {
    watch.writing = true;
    try {
      return await work();
    } finally {
      watch.writing = false;
    }
  };
  const remember = (state: WorkbookState): WorkbookState => {
    own = new Set(Object.values(state.ownSheets).flat());
    return state;
  };
  const read: Host["read"] = (engine, work) => readSheets(engine, own, work);
  return {
    kind: "excel",
    read,
    select: selectCell,
    loadState: async () => remember(await loadState()),
    saveState: (state) => writing(() => saveState(remember(state))),
    loadSettings: () => (Office.context.document.settings?.get(SETTINGS_KEY) as Partial<Settings> | null) ?? {},
    saveSettings(settings) {
      // Preferences go with the document; only a change by the user comes here.
      Office.context.document.settings?.set(SETTINGS_KEY, settings);
      Office.context.document.settings?.saveAsync();
    },
    applyFixes: (fixes) => writing(() => applyFixes(fixes)),
    mark: (marks) => writing(() => mark(marks)),
    unmark: () => writing(unmark),
    insert: (document, previous) => writing(() => insertDocument(document, previous)),
    removeSheets: (ids) => writing(() => removeSheets(ids)),
    onEdit: (listener) =>
      watchEdits(watch, (changed, whole) =>
        listener((engine: EngineClient) => {
          const small = [...changed.values()].every((addresses) => [...addresses].every(isSmallEdit));
          return whole || !small ? read(engine, {}) : readEdits(engine, changed);
        }),
      ),
  };
}

function removeSheets(ids: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load({ id: true });
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
