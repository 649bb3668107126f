import { damaged, tooLarge, WorkbookError } from "../workbook-error";
import { crc32 } from "./crc32";
import { type ByteSink, type Inflater, portableInflate } from "./inflater";
import { DEFAULT_LIMITS, type Limits, RATIO_FROM } from "./limits";
import { findDirectory, readDirectory } from "./zip-directory";
import type { ZipEntry } from "./zip-entry";

export interface ZipOptions {
  readonly inflate?: Inflater | undefined;
  readonly limits?: Limits | undefined;
}

/**
 * The entries of a zip, by its central directory.
 *
 * @throws {WorkbookError} `damaged` where there is no directory or it points outside the file, `too-large` beyond the
 *   limits
 */
export function readZip(bytes: Uint8Array, options: ZipOptions = {}): ZipArchive {
  const limits = options.limits ?? DEFAULT_LIMITS;
  if (bytes.length > limits.fileSize) throw tooLarge("file-size", limits.fileSize);
  const directory = findDirectory(bytes);
  if (directory.count > limits.zipEntries) throw tooLarge("zip-entries", limits.zipEntries);
  return new ZipArchive(readDirectory(bytes, directory), options.inflate ?? portableInflate, limits);
}

/** A zip file: its entries in the order of the directory, inflated on demand under limits. */
export class ZipArchive {
  /** Parts by lower-case name; of names that differ only in case the first counts. */
  readonly #byName = new Map<string, ZipEntry>();
  /** Names that stand in the file more than once, also where they differ only in case. */
  readonly duplicates: string[] = [];
  #inflated = 0;

  constructor(
    readonly entries: readonly ZipEntry[],
    readonly inflater: Inflater,
    readonly limits: Limits,
  ) {
    for (const entry of entries) {
      const key = partKey(entry.name);
      if (this.#byName.has(key)) this.duplicates.push(entry.name);
      else this.#byName.set(key, entry);
    }
  }

  /** The entry of a part; case, a leading slash and the direction of slashes do not matter. */
  find(name: string): ZipEntry | undefined {
    return this.#byName.get(partKey(name));
  }

  /**
   * A part as a whole, its CRC checked.
   *
   * @throws {WorkbookError} `damaged`, `encrypted`, `unsupported`, or `too-large` with the limit
   */
  async inflate(entry: ZipEntry, maxSize = this.limits.partSize): Promise<Uint8Array> {
    let whole = new Uint8Array(Math.min(Math.max(entry.size, 64), maxSize, entry.compressed.length * 20 + 4096));
    let used = 0;
    await this.stream(
      entry,
      (chunk) => {
        if (used + chunk.length > whole.length) {
          const grown = new Uint8Array(Math.max((used + chunk.length) * 1.5, 4096));
          grown.set(whole.subarray(0, used));
          whole = grown;
        }
        whole.set(chunk, used);
        used += chunk.length;
      },
      maxSize,
    );
    return whole.subarray(0, used);
  }

  /** A part piece by piece, for those too large to hold. Errors as `inflate`; what the sink throws passes through. */
  async stream(entry: ZipEntry, sink: ByteSink, maxSize = this.limits.partSize): Promise<void> {
    assertReadable(entry);
    const check = this.inflater.crc32 ?? crc32;
    let size = 0;
    let crc = 0;
    const counted = (chunk: Uint8Array): void => {
      size += chunk.length;
      this.#count(entry, size, chunk.length, maxSize);
      crc = check(chunk, crc);
      sink(chunk);
    };
    if (entry.method === 0) counted(entry.compressed);
    else await this.#deflated(entry, counted);
    if (crc !== entry.crc) throw damaged("checksum differs", entry.name);
  }

  async #deflated(entry: ZipEntry, sink: ByteSink): Promise<void> {
    let own: unknown;
    try {
      await this.inflater(entry.compressed, (chunk) => {
        try {
          sink(chunk);
        } catch (error) {
          own = error;
          throw error;
        }
      });
    } catch (error) {
      if (own !== undefined) throw own;
      throw new WorkbookError("damaged", { part: entry.name, detail: "compressed data is broken", cause: error });
    }
  }

  #count(entry: ZipEntry, size: number, added: number, maxSize: number): void {
    this.#inflated += added;
    if (size > maxSize) throw tooLarge("part-size", maxSize, entry.name);
    if (this.#inflated > this.limits.totalSize) throw tooLarge("total-size", this.limits.totalSize, entry.name);
    if (size > RATIO_FROM && size > entry.compressed.length * this.limits.ratio)
      throw tooLarge("ratio", this.limits.ratio, entry.name);
  }
}

function assertReadable(entry: ZipEntry): void {
  if (entry.flags & 1) throw new WorkbookError("encrypted", { part: entry.name });
  if (entry.method !== 0 && entry.method !== 8)
    throw new WorkbookError("unsupported", { part: entry.name, found: `zip method ${entry.method}` });
}

function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
