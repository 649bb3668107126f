import { orElse, runExcel, supports } from "../run-excel";

/** Edits that follow one another within this time, those of a macro or of a fast hand, are looked at together. */
export const QUIET_MS = 150;

/** What happened since the last look, by the ids of sheets. */
export interface Edits {
  /** Addresses that were edited. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sheets whose rows or columns moved. */
  readonly moved: ReadonlySet<string>;
}

export interface EditWatch {
  /** Edits while it is true are ours; Excel before API 1.14 does not say who made them. */
  writing: boolean;
  isOwn(sheetId: string): boolean;
}

/**
 * Tells of an edit at once, of those that follow it closely when nothing happens for a moment, and of those that come
 * while `onEdits` is at work when that is done.
 */
export async function watchEdits(
  watch: EditWatch,
  onEdits: (edits: Edits) => Promise<void> | undefined,
): Promise<() => Promise<void>> {
  const cells = new Map<string, Set<string>>();
  const moved = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [isWaiting, isBusy, isRecent] = [false, false, false];
  const tell = async (): Promise<void> => {
    const edits = { cells: new Map(cells), moved: new Set(moved) };
    cells.clear();
    moved.clear();
    [isWaiting, isBusy, isRecent] = [false, true, true];
    try {
      await onEdits(edits);
    } finally {
      isBusy = false;
      if (isWaiting) later();
      else
        timer = setTimeout(() => {
          isRecent = false;
        }, QUIET_MS);
    }
  };
  const later = (): void => {
    isWaiting = true;
    if (isBusy) return;
    clearTimeout(timer);
    // Events of one act come one right after the other.
    timer = setTimeout(() => void tell(), isRecent ? QUIET_MS : 0);
  };
  const take = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isOurs(event, watch)) return;
    if (event.changeType === "RangeEdited" || event.changeType === undefined)
      cells.set(event.worksheetId, (cells.get(event.worksheetId) ?? new Set()).add(event.address));
    else moved.add(event.worksheetId);
    later();
  };
  const other = async (event: { readonly worksheetId: string }): Promise<void> => {
    if (!watch.writing && !watch.isOwn(event.worksheetId)) later();
  };
  const handlers = await addHandlers(take, other);
  return async () => {
    clearTimeout(timer);
    for (const handler of handlers) await remove(handler);
  };
}

type Handler = OfficeExtension.EventHandlerResult<never>;

/** Changes of cells, and, where the host tells of them, sheets that come and go. */
function addHandlers(
  take: (event: Excel.WorksheetChangedEventArgs) => Promise<void>,
  other: (event: { readonly worksheetId: string }) => Promise<void>,
): Promise<Handler[]> {
  const add = (withSheets: boolean): Promise<Handler[]> =>
    runExcel(
      async (context) => {
        const { worksheets } = context.workbook;
        const added: unknown[] = [worksheets.onChanged.add(take)];
        if (withSheets) added.push(worksheets.onAdded.add(other), worksheets.onDeleted.add(other));
        await context.sync();
        return added as Handler[];
      },
      { background: true },
    );
  return orElse(
    () => add(true),
    () => add(false),
  );
}

/** A handler is removed in the context that added it. */
async function remove(handler: Handler): Promise<void> {
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
}

function isOurs(event: Excel.WorksheetChangedEventArgs, watch: EditWatch): boolean {
  if (watch.isOwn(event.worksheetId)) return true;
  return supports("1.14") ? event.triggerSource === "ThisLocalAddin" : watch.writing;
}
