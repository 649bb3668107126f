import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { type FileFault, fileFault, isFileReason } from "@ntm-kit/core";
import { isRecordsName, type RunInput, recordsFile, type UnreadableFile } from "@ntm-kit/sheets";
import { readWorkbook, WorkbookError } from "@ntm-kit/workbook";
import { nodeInflate, readLegacyInWorker } from "@ntm-kit/workbook/node";
import type { Terminal } from "./terminal";

const SPREADSHEETS = new Set([
  ".xlsx",
  ".xlsm",
  ".xltx",
  ".xltm",
  ".xls",
  ".xlsb",
  ".ods",
  ".fods",
  ".csv",
  ".tsv",
  ".ndjson",
]);

/**
 * Files that the arguments name, each once: those of a folder in order of their names, lock files and hidden ones left
 * out.
 */
export function listFiles(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => (isFolder(path) ? filesOf(path) : [path]));
  return [...new Set(files)];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("~$") && !entry.name.startsWith("."))
    .sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesOf(path);
      return SPREADSHEETS.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

/** A file as bytes with what was read from it; what cannot be read comes with its reason. */
export interface LoadedFile {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  readonly input: RunInput;
}

/**
 * Reads files one after the other: each is decoded at full speed by itself, and two at once would need twice the
 * memory.
 */
export async function loadFiles(
  paths: readonly string[],
  terminal: Terminal,
  signal?: AbortSignal,
): Promise<LoadedFile[]> {
  const loaded: LoadedFile[] = [];
  for (const [i, path] of paths.entries()) {
    terminal.progress({ stage: "reading", done: i, total: paths.length, what: path });
    loaded.push(await loadFile(path, signal));
  }
  return loaded;
}

async function loadFile(path: string, signal?: AbortSignal): Promise<LoadedFile> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return {
      path,
      bytes: undefined,
      input: unreadable(path, fileFault((error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : "unreadable")),
    };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (isRecordsName(path)) return { path, bytes, input: recordsFile({ path, sha256, bytes }) };
  try {
    const workbook = await readWorkbook(bytes, {
      fileName: path,
      inflate: nodeInflate,
      readLegacy: readLegacyInWorker,
      ...(signal ? { signal } : {}),
    });
    return { path, bytes, input: { path, sha256, workbook } };
  } catch (error) {
    signal?.throwIfAborted();
    return { path, bytes, input: unreadable(path, faultOf(error), sha256) };
  }
}

/** Why a file could not be read, in words for people. */
export function faultOf(error: unknown): FileFault {
  const isKnown = error instanceof WorkbookError && isFileReason(error.code);
  return isKnown ? fileFault(error.code, error) : fileFault("damaged");
}

function unreadable(path: string, fault: FileFault, sha256?: string): UnreadableFile {
  return { path, ...fault, ...(sha256 ? { sha256 } : {}) };
}
