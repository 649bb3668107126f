import { HostError, type HostErrorCode } from "../host-error";

/** Codes of Office and what they mean to the user. */
const MEANINGS: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  ActivityLimitReached: "host-busy",
  RequestAborted: "host-busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InvalidOrTimedOutSession: "session-ended",
  ApiNotFound: "api-missing",
  ApiNotAvailable: "api-missing",
  UnsupportedOperation: "api-missing",
  InvalidSelection: "other-workbook",
};

/** The failure as the pane words it; errors of ours pass through. */
export function toHostError(error: unknown): unknown {
  const { code, message, name } = error as { code?: string; message?: string; name?: string };
  if (!(error instanceof Error) || name !== "RichApi.Error") return error;
  if (code === "GeneralException" && /cell.?edit/i.test(message ?? "")) return new HostError("cell-edit");
  if (code === "InvalidOperation" && /protect/i.test(message ?? "")) return new HostError("protected");
  return new HostError(MEANINGS[code ?? ""] ?? "unexpected", code === "ItemNotFound" ? "" : (message ?? ""));
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

/** Whether this Excel has an API set beyond the required one. */
export const supports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
