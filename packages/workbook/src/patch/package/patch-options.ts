import type { Inflater } from "../../zip/inflater";

/** Helpers for reading and writing the package. */
export interface PatchOptions {
  /** How parts are inflated and deflated; `nodeInflate` and `nodeDeflate` are the quick ones in Node. */
  readonly inflate?: Inflater | undefined;
  /** A faster way to deflate, such as `nodeDeflate`. */
  readonly deflate?: ((data: Uint8Array) => Uint8Array) | undefined;
  /**
   * Change a signed workbook too; the signature in the copy is then not valid any more. Without it such a workbook is
   * refused.
   */
  readonly breakSignature?: boolean | undefined;
}
