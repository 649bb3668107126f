import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import type { Document, Plan } from "@ntm-kit/core";
import { type SourceText, sourceText } from "@ntm-kit/sheets/authoring";
import { UserError } from "../../user-error";
import { readSource } from "./sources";

/**
 * The texts of a plan's documents that a folder holds: each by the name that the plan says, else by its number
 * (`12-KH-UBND.docx`).
 * @throws {UserError} where the folder is not there, holds none of them, or one cannot be read
 */
export async function sourcesIn(folder: string, plan: Plan): Promise<ReadonlyMap<string, SourceText>> {
  const names = namesIn(folder);
  const texts = new Map<string, SourceText>();
  for (const document of plan.documents) {
    const name = names.find((entry) => isOf(entry, document));
    if (name === undefined) continue;
    const { text, tables } = await readSource(join(folder, name));
    texts.set(document.id, sourceText(text, tables));
  }
  if (texts.size === 0) throw noneFound(folder, plan.documents);
  return texts;
}

const isOf = (name: string, { file, id }: Document): boolean =>
  file === undefined
    ? plainNumber(name.slice(0, name.length - extname(name).length)) === plainNumber(id)
    : name === file;

/** A number of a document as it can stand in the name of a file: `12/KH-UBND` is `12khubnd`. */
const plainNumber = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new UserError(
      { vi: "không có thư mục này hoặc không mở được.", en: "there is no such folder, or it cannot be opened." },
      { vi: "Kiểm tra lại đường dẫn sau --sources.", en: "Check the path after --sources." },
      folder,
    );
  }
}

function noneFound(folder: string, documents: readonly Document[]): UserError {
  const names = documents.flatMap(({ file }) => file ?? []).join(", ");
  return new UserError(
    { vi: "thư mục không có văn bản nào của kế hoạch.", en: "the folder holds none of the plan's documents." },
    {
      vi: names
        ? `Kế hoạch ghi các tệp: ${names}.`
        : "Ghi tên tệp vào “file” của từng văn bản trong kế hoạch, hoặc đặt tên tệp theo số văn bản (12-KH-UBND.docx).",
      en: names
        ? `The plan names: ${names}.`
        : "Name each text in the “file” of its document, or name the file by the number (12-KH-UBND.docx).",
    },
    folder,
  );
}
