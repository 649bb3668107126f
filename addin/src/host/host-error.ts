/** Failures of a host, each with one sentence in the strings of the pane. */
export const HOST_ERRORS = [
  "cell-edit",
  "protected",
  "sheet-gone",
  "sheet-hidden",
  "other-workbook",
  "too-large",
  "host-busy",
  "session-ended",
  "api-missing",
  "read-only-page",
  "no-file",
  "folder-closed",
  "cancelled",
  "unexpected",
] as const;
export type HostErrorCode = (typeof HOST_ERRORS)[number];

/** A failure the user can do something about; `detail` is a name that belongs into the sentence. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly detail = "",
  ) {
    super(detail || code);
    this.name = "HostError";
  }
}
