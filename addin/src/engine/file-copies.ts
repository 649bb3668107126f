import { fixWorkbook } from "@ntm-kit/workbook";
import { EngineError } from "./engine-error";
import type { ChosenFix, Download } from "./protocol";

/** A copy of an .xlsx file with the chosen fixes written; every other part of it stays as it is. */
export async function fixedFile(name: string, bytes: Uint8Array, fixes: readonly ChosenFix[]): Promise<Download> {
  const { bytes: copy } = await fixWorkbook(bytes, fixes).catch((error: Error) => {
    throw new EngineError("not-an-xlsx", `${name}: ${error.message}`);
  });
  return { name: name.replace(/(\.\w+)?$/, "-da-sua.xlsx"), type: XLSX, bytes: copy };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
