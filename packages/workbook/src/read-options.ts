import type { WorkbookGrids } from "@ntm-kit/sheets";
import type { Inflater } from "./zip/inflater";
import type { Limits } from "./zip/limits";

/** How far reading has come. */
export interface ReadProgress {
  /** The sheet being read. */
  readonly sheet: string;
  /** From 1. */
  readonly sheetNumber: number;
  /** Sheets in all. */
  readonly sheetCount: number;
  /** Share of the file's sheets read so far, from 0 to 1. */
  readonly done: number;
}

/** Limits, helpers, progress and how to stop. */
export interface ReadOptions {
  /** Named in errors; never used to tell what the file is. */
  readonly fileName?: string | undefined;
  /** fflate's where none is given; `@ntm-kit/workbook/node` has a faster one. */
  readonly inflate?: Inflater | undefined;
  /** Once aborted, reading rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called as reading goes on. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** Those that are to differ from the usual ones. */
  readonly limits?: Partial<Limits> | undefined;
  /**
   * Reads .xls, .xlsb and the like; in this thread where none is given. `@ntm-kit/workbook/node` has one with a clock.
   */
  readonly readLegacy?: LegacyReader | undefined;
}

/** Formats that are read through the library. */
export type LegacyFormat = "xls" | "xlsb" | "xml" | "html";

/** Reads a file of an old format. */
export type LegacyReader = (bytes: Uint8Array, format: LegacyFormat, context: ReadContext) => Promise<WorkbookGrids>;

/** What the readers of single formats get: options with every limit filled in. */
export interface ReadContext extends Omit<ReadOptions, "limits"> {
  /** All of them. */
  readonly limits: Limits;
}
