import type { EngineClient } from "../../engine/client";
import type { Host, WorkbookState } from "../host";
import { HostError } from "../host-error";
import { keptOnThisMachine } from "../kept";
import { insertDocument } from "./insert/insert-document";
import { removeSheets } from "./insert/remove-sheets";
import { stateKeeper } from "./keep/state-part";
import { applyFixes } from "./mark/fixes";
import { mark, unmark } from "./mark/marks";
import { readEdits } from "./read/read-edits";
import { type KnownSheets, readSheets } from "./read/read-sheets";
import { type Edits, watchEdits } from "./read/watch-edits";
import { selectCell } from "./select-cell";

/** Excel through Office.js: reading writes nothing; whatever writes was asked for by the user. */
export function excelHost(): Host {
  let own: ReadonlySet<string> = new Set();
  let known: KnownSheets | undefined;
  const keeper = stateKeeper();
  const watch = { writing: false, isOwn: (sheetId: string) => own.has(sheetId) };
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
  const read: Host["read"] = async (engine, work) => {
    known = undefined;
    known = await readSheets(engine, own, work);
  };
  const readChanged = async (engine: EngineClient, edits: Edits): Promise<void> => {
    const isTaken = known !== undefined && (await readEdits(engine, edits, known, own).catch(unlessGone));
    if (!isTaken) await read(engine, {});
  };
  return {
    kind: "excel",
    ...keptOnThisMachine,
    read,
    select: selectCell,
    loadState: async () => remember(await keeper.load()),
    saveState: (state) => writing(() => keeper.save(remember(state))),
    applyFixes: (fixes) => writing(() => applyFixes(fixes)),
    mark: (marks) => writing(() => mark(marks)),
    unmark: () => writing(unmark),
    insert: (document, previous) => writing(() => insertDocument(document, previous)),
    removeSheets: (ids) => writing(() => removeSheets(ids)),
    onEdit: (listener) => watchEdits(watch, (edits) => listener((engine) => readChanged(engine, edits))),
  };
}

/** A sheet that went meanwhile makes it all be read again. */
function unlessGone(error: unknown): boolean {
  if (error instanceof HostError && error.code === "sheet-gone") return false;
  throw error;
}
