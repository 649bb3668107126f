import type { Origin } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import type { Place } from "./protocol";

/** The cell of an origin; the pane has one workbook, so that its file need not be named. */
export function placeAt(run: Run, origin: Origin | undefined): Place | undefined {
  const at = origin === undefined ? undefined : run.locate(origin);
  return at && { sheet: at.sheet, cell: at.cell };
}
