import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { rowsOfGrid, rowsOfText, type SourceRow } from "@ntm-kit/sheets/authoring";
import { readDocx, readWorkbook } from "@ntm-kit/workbook";
import { nodeInflate, readLegacyInWorker } from "@ntm-kit/workbook/node";
import { faultOf } from "../../inputs";
import { extensionOf } from "../../output";
import { UserError } from "../../user-error";
import { notOpened } from "../plan-file";

/** A published table or text, as rows and as words. */
export interface SourceFile {
  readonly path: string;
  readonly sha256: string;
  /** Rows of each sheet or table; a text is one. */
  readonly tables: readonly (readonly SourceRow[])[];
  /** The text of a .docx or of a text file; none of a workbook. */
  readonly text: string | undefined;
}

/** @throws {UserError} where the file cannot be read */
export async function readSource(path: string): Promise<SourceFile> {
  const bytes = readBytes(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  try {
    if (extensionOf(path) === ".docx") {
      const { tables, text } = await readDocx(bytes, { fileName: path, inflate: nodeInflate });
      return { path, sha256, tables: tables.map((grid) => rowsOfGrid(grid, false)), text };
    }
    if (TEXTS.has(extensionOf(path))) {
      const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, "");
      return { path, sha256, tables: [rowsOfText(text)], text };
    }
    const workbook = await readWorkbook(bytes, {
      fileName: path,
      inflate: nodeInflate,
      readLegacy: readLegacyInWorker,
    });
    return { path, sha256, tables: workbook.sheets.map((grid) => rowsOfGrid(grid)), text: undefined };
  } catch (error) {
    const { reason, remedy } = faultOf(error);
    throw new UserError(
      { vi: `không đọc được: ${reason.vi}.`, en: `cannot be read: ${reason.en}.` },
      { vi: `${remedy.vi}.`, en: `${remedy.en}.` },
      path,
    );
  }
}

const TEXTS = new Set([".txt", ".md", ".tab", ""]);

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw notOpened(path);
  }
}
