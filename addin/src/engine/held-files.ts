import { fileFault, isFileReason } from "@ntm-kit/core";
import { isUnreadable, type RunInput, type UnreadableFile } from "@ntm-kit/sheets";
import { type GivenFile, sha256Of } from "@ntm-kit/workbook";
import { EngineError } from "./engine-error";
import { OpenWorkbook } from "./open-workbook";
import type { ChosenFix, Place } from "./protocol";

/** The workbooks that are open, in their order: one, or all files of a round; and those that could not be read. */
export class HeldFiles {
  #held: (OpenWorkbook | UnreadableFile)[] = [];
  /** What takes back each change, the last one last. */
  #changes: (() => void)[] = [];

  /** Leaves nothing but this workbook, or nothing at all. */
  reset(book?: OpenWorkbook): void {
    this.#held = book ? [book] : [];
    this.#changes = [];
  }

  /** Reads one file more; one that cannot be read stays as such. */
  async add(name: string, bytes: Uint8Array): Promise<OpenWorkbook | UnreadableFile> {
    const held = await readOrFault(name, bytes);
    this.#held.push(held);
    return held;
  }

  /** A workbook by its name; without one the first. @throws {EngineError} */
  book(name?: string): OpenWorkbook {
    const books = this.#held.filter((one) => one instanceof OpenWorkbook);
    const book = name === undefined ? books[0] : books.find((one) => one.name === name);
    if (!book) throw new EngineError("no-file");
    return book;
  }

  async inputs(): Promise<RunInput[]> {
    return Promise.all(this.#held.map((one) => (one instanceof OpenWorkbook ? one.input() : one)));
  }

  /** A file as it was given, for a copy of it. */
  given = (name: string): GivenFile | undefined => {
    const found = this.#held.find((one) => one instanceof OpenWorkbook && one.name === name);
    return found instanceof OpenWorkbook ? found.given() : undefined;
  };

  /** Writes fixes into the files they are about; gives back those that were refused. */
  async applyFixes(fixes: readonly ChosenFix[], signal: AbortSignal | undefined): Promise<ChosenFix[]> {
    const refused: ChosenFix[] = [];
    const files = new Set(fixes.map((fix) => fix.file));
    this.#remember([...files]);
    for (const file of files) {
      const own = fixes.filter((fix) => fix.file === file);
      const left = await this.book(file).applyFixes(own, signal);
      refused.push(...left.map((fix) => ({ ...fix, file })));
    }
    return refused;
  }

  async edit({ file, sheet, cell }: Place, value: string | number): Promise<void> {
    this.#remember([file]);
    try {
      await this.book(file).edit(sheet, cell, value);
    } catch (error) {
      this.#changes.pop();
      throw error;
    }
  }

  /** Of one file alone what cannot be edited is looked for at once: of many most are only looked at. */
  readyForEdits(): void {
    const [only] = this.#held;
    if (this.#held.length === 1 && only instanceof OpenWorkbook) only.readyForEdits();
  }

  /** Writes what was edited into the bytes, for copies that others make of them. */
  async writeEdits(): Promise<void> {
    for (const one of this.#held) if (one instanceof OpenWorkbook) await one.writeEdits();
  }

  /** Takes back the last change; nothing where there was none. */
  undo(): void {
    this.#changes.pop()?.();
  }

  #remember(files: readonly (string | undefined)[]): void {
    const back = files.map((file) => this.book(file).asItIs());
    this.#changes.push(() => {
      for (const restore of back) restore();
    });
  }
}

/** A file read, or why it cannot be. */
export async function readOrFault(path: string, bytes: Uint8Array): Promise<OpenWorkbook | UnreadableFile> {
  try {
    return await OpenWorkbook.read(path, bytes, undefined, undefined);
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== "unreadable") throw error;
    const { detail } = error;
    return { path, sha256: await sha256Of(bytes), ...fileFault(isFileReason(detail) ? detail : "damaged") };
  }
}

export const isFault = (held: OpenWorkbook | UnreadableFile): held is UnreadableFile =>
  !(held instanceof OpenWorkbook) && isUnreadable(held);
