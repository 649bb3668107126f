import type { Origin } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import type { Place } from "./protocol";

/** The cell of an origin; its file is named where there are several. */
export function placeAt(run: Run, origin: Origin | undefined): Place | undefined {
  const at = origin === undefined ? undefined : run.locate(origin);
  return at && { ...(run.inputs.length > 1 ? { file: at.file } : {}), sheet: at.sheet, cell: at.cell };
}
