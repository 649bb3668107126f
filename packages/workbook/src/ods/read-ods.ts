import type { WorkbookGrids } from "@ntm-kit/sheets";
import type { ReadContext } from "../read-options";
import { WorkbookError } from "../workbook-error";
import type { ZipArchive } from "../zip/read-zip";

export async function readOds(_zip: ZipArchive, _context: ReadContext): Promise<WorkbookGrids> {
  throw new WorkbookError("unsupported", { found: "ods" });
}
export async function readFods(_bytes: Uint8Array, _context: ReadContext): Promise<WorkbookGrids> {
  throw new WorkbookError("unsupported", { found: "fods" });
}
