/** One file of a zip as its central directory describes it. Sizes in bytes. */
export interface ZipEntry {
  /** As stored; never a path to anything on disk. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** Inflated size as declared; it may lie. */
  readonly size: number;
  /** DOS date in the high, time in the low 16 bits. */
  readonly modified: number;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra fields of the central directory, and those of the entry's own header. */
  readonly extra: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly comment: Uint8Array;
  /** The bytes as they stand in the file, a view and no copy. */
  readonly compressed: Uint8Array;
}
