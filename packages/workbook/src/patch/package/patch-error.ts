/** Why a workbook is not patched: it would break, or it cannot be read as a package. */
export type PatchErrorCode = "not-xlsx" | "signed" | "shared-revisions" | "no-sheet";

/** A workbook that must not be, or cannot be, changed in place. */
export class PatchError extends Error {
  /** The class, as a stack trace shows it. */
  override readonly name = "PatchError";
  constructor(
    readonly code: PatchErrorCode,
    readonly detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}
