import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { listFiles } from "../../inputs";
import { UserError } from "../../user-error";

/** A file to be written, by its path within the folder. */
export interface FolderFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Looks at a folder that is to be written, before any work is done: it may be new or empty, or hold the file by which
 * one of ours is known.
 *
 * @throws {UserError} where it holds something else, is a file, or an input lies in it
 */
export function checkFolder(output: string, known: string, inputs: readonly string[]): void {
  const refuse = (vi: string, en: string): never => {
    throw new UserError({ vi, en }, { vi: "Chọn thư mục khác cho -o.", en: "Name another folder for -o." }, output);
  };
  const folder = resolve(output);
  if (!existsSync(dirname(folder)))
    refuse(`không có thư mục ${dirname(folder)}`, `there is no folder ${dirname(folder)}`);
  if (listFiles(inputs).some((input) => resolve(input).startsWith(`${folder}/`)))
    refuse("tệp vào nằm trong thư mục này", "an input lies in this folder");
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) refuse("tên này là một tệp", "this is a file");
  const held = readdirSync(folder);
  if (held.length > 0 && !held.includes(known))
    refuse("thư mục đã có tệp khác", "the folder holds other files already");
}

/** Writes a folder beside its place and puts it there when it is whole. */
export function writeFolder(output: string, files: readonly FolderFile[]): void {
  const folder = resolve(output);
  const part = join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`);
  try {
    for (const { name, content } of files) {
      const path = join(part, ...name.split("/"));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UserError(
      { vi: `không ghi được thư mục (${code})`, en: `the folder cannot be written (${code})` },
      {
        vi: "Kiểm tra quyền ghi, chỗ trống trên đĩa, tệp đang mở.",
        en: "Check permissions, space on the disk, open files.",
      },
      output,
    );
  }
}
