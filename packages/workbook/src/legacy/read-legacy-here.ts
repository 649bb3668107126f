import { WorkbookError } from "../workbook-error";
import type { LegacyReader } from "./legacy-workbook";

export const readLegacyHere: LegacyReader = async (_bytes, format) => {
  throw new WorkbookError("unsupported", { found: format });
};
