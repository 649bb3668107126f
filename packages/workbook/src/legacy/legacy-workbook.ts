import type { WorkbookGrids } from "@ntm-kit/sheets";
import type { ReadContext } from "../read-options";

/** Formats that are read through the library. */
export type LegacyFormat = "xls" | "xlsb" | "xml" | "html";

/** Reads a file of an old format. */
export type LegacyReader = (bytes: Uint8Array, format: LegacyFormat, context: ReadContext) => Promise<WorkbookGrids>;
