import type { LegacyFormat } from "../read-options";
import type { WorkbookErrorCode, WorkbookErrorFields } from "../workbook-error";
import type { Limits } from "../zip/limits";
import type { PortableGrids } from "./portable-grids";

/** What the reading thread is asked. */
export interface LegacyRequest {
  readonly bytes: Uint8Array;
  readonly format: LegacyFormat;
  readonly limits: Limits;
}

/** What it answers: that the library is there and reading begins, then the grids or why there are none. */
export type LegacyAnswer =
  | { readonly type: "started" }
  | { readonly type: "done"; readonly grids: PortableGrids }
  | { readonly type: "failed"; readonly code: WorkbookErrorCode; readonly fields: WorkbookErrorFields };
