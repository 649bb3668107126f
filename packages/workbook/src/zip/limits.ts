import { checkNames, OptionError } from "@ntm-kit/sheets";

/** What a file may hold before it is refused. Sizes in bytes. */
export interface Limits {
  /** Of the file as it lies. */
  readonly fileSize: number;
  /** Parts of a package. */
  readonly zipEntries: number;
  /** Inflated size of a sheet, of any other part, of all parts read. */
  readonly sheetSize: number;
  /** Of a part that is no sheet, inflated. */
  readonly partSize: number;
  /** Of all parts, inflated. */
  readonly totalSize: number;
  /** Inflated to compressed, asked of parts inflating to more than 32 MB. */
  readonly ratio: number;
  /** Cells that are not empty, of all sheets. */
  readonly cells: number;
  /** Texts in the shared table. */
  readonly strings: number;
  /** UTF-16 units of one text. */
  readonly textLength: number;
  /** Sheets of a file. */
  readonly sheets: number;
  /** Merged areas of a sheet. */
  readonly merges: number;
  /** Elements within one another. */
  readonly xmlDepth: number;
  /** Characters of one tag. */
  readonly tagLength: number;
  /** Characters of one row of a text file. */
  readonly rowLength: number;
  /** Milliseconds the library for old formats may take. */
  readonly legacyTime: number;
}

const MB = 1024 * 1024;

/** How large a file may be, where a program says nothing else. */
export const DEFAULT_LIMITS: Limits = Object.freeze({
  fileSize: 100 * MB,
  zipEntries: 10_000,
  sheetSize: 1024 * MB,
  partSize: 256 * MB,
  totalSize: 2048 * MB,
  ratio: 300,
  cells: 5_000_000,
  strings: 4_000_000,
  textLength: 1_000_000,
  sheets: 1000,
  merges: 100_000,
  xmlDepth: 64,
  tagLength: 65_536,
  rowLength: 16 * MB,
  legacyTime: 10_000,
});

/** Below this size no ratio is asked for: small parts of blanks deflate well in honest files. */
export const RATIO_FROM = 32 * MB;

const LIMIT_NAMES = Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, true as const]));

/**
 * Finds what no compiler has found: a limit that is none would hold nothing.
 * @throws {OptionError}
 */
export function checkLimits(limits: Partial<Limits> = {}): void {
  checkNames(limits, LIMIT_NAMES, "limits");
  for (const [name, most] of Object.entries(limits))
    if (most !== undefined && !(typeof most === "number" && most >= 0))
      throw new OptionError(`limits.${name}`, most, "a number from 0");
}
