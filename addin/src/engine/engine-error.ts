/** A failure the pane can put into words: `code` names it, `detail` goes into the sentence. */
export class EngineError extends Error {
  constructor(
    readonly code: string,
    readonly detail = "",
  ) {
    super(detail || code);
    this.name = "EngineError";
  }
}

/** Code and detail of whatever was thrown; `cancelled` for an abort, `unexpected` for a fault of ours. */
export function describeError(error: unknown): { code: string; message: string } {
  if (error instanceof Error && error.name === "AbortError") return { code: "cancelled", message: "" };
  const { code, detail } = error as { code?: unknown; detail?: unknown };
  if (typeof code === "string" && typeof detail === "string") return { code, message: detail };
  const message = error instanceof Error ? error.message : String(error);
  return { code: typeof code === "string" ? code : "unexpected", message };
}
