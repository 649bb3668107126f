import { HostError, type HostErrorCode } from "../host-error";

/** Codes of Office and what they mean to the user. */
const MEANINGS: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  ReadOnlyWorkbook: "protected",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  ActivityLimitReached: "host-busy",
  RequestAborted: "host-busy",
  Conflict: "host-busy",
  ServiceNotAvailable: "host-busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  InvalidOrTimedOutSession: "session-ended",
  ApiNotFound: "api-missing",
  ApiNotAvailable: "api-missing",
  NotImplemented: "api-missing",
  UnsupportedFeature: "api-missing",
  UnsupportedOperation: "api-missing",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
};

/** What an error of Office means; undefined for any other error. */
export function meaningOf(error: unknown): HostErrorCode | undefined {
  if (error instanceof HostError) return error.code;
  const { code, message = "" } = (error ?? {}) as { code?: unknown; message?: string };
  if (typeof code !== "string") return undefined;
  if (/cell.?edit/i.test(`${code} ${message}`)) return "cell-edit";
  if (code === "InvalidOperation" && /protect/i.test(message)) return "protected";
  return MEANINGS[code];
}

/** Failures whose sentence names a sheet; Office does not say which it was. */
const NAMED: readonly HostErrorCode[] = ["sheet-gone", "sheet-hidden", "too-large"];

/** The failure as the pane words it; what is no error of Office passes through. */
export function toHostError(error: unknown): unknown {
  if (error instanceof HostError) return error;
  const meaning = meaningOf(error);
  if (meaning) return new HostError(meaning, NAMED.includes(meaning) ? "…" : "");
  const { name, message = "" } = (error ?? {}) as { name?: string; message?: string };
  return name === "RichApi.Error" ? new HostError("unexpected", message) : error;
}

/** Runs one piece of work in Excel; `background` waits for the user to finish editing a cell instead of failing. */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { background = false } = {},
): Promise<T> {
  try {
    return await (background ? Excel.run({ delayForCellEdit: true }, work) : Excel.run(work));
  } catch (error) {
    throw toHostError(error);
  }
}

const STATES: readonly (HostErrorCode | undefined)[] = [undefined, "api-missing", "unexpected"];

/**
 * Tries what not every host knows, and does without where it fails by that. What the user or Excel is doing at the
 * moment, a cell being edited or a sheet that is gone, would fail again and is passed on.
 */
export async function orElse<T>(wanted: () => Promise<T>, without: () => Promise<T>): Promise<T> {
  try {
    return await wanted();
  } catch (error) {
    if ((error as { name?: string } | undefined)?.name === "AbortError" || !STATES.includes(meaningOf(error)))
      throw error;
    return without();
  }
}

/** Whether this Excel has an API set beyond the required one. */
export const supports = (version: string): boolean =>
  Office.context?.requirements?.isSetSupported("ExcelApi", version) ?? false;

/**
 * A range for one batch only: the client keeps no reference to it, which saves three actions and a call to give it
 * back.
 */
export const forNow = <T extends Excel.Range | Excel.RangeAreas>(range: T): T =>
  (range.untrack?.() as T | undefined) ?? range;
