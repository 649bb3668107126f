/** What a file may be handed over as. A `Blob` is also a `File` of a page, or of `node:fs`'s `openAsBlob`. */
export type FileBytes = Uint8Array | ArrayBuffer | Blob;

/** Something that was handed over as a file and has no bytes: a path, nothing, an object of another kind. */
export class NotBytesError extends TypeError {
  /** The class, as a stack trace shows it. */
  override readonly name = "NotBytesError";
  /** For programs to tell it from other errors. */
  readonly code = "input/not-bytes";
  constructor(
    /** What it is instead. */
    readonly given: string,
  ) {
    super(`expected the bytes of a file (Uint8Array, ArrayBuffer, Blob or File), not ${given}`);
  }
}

/**
 * The bytes of what is already in memory, as they lie there; objects of another window or thread count too.
 * @throws {NotBytesError}
 */
export function bytesInMemory(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given;
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (isArrayBuffer(given)) return new Uint8Array(given);
  throw new NotBytesError(kindOf(given));
}

/**
 * The bytes of a file, also of one that is read only now.
 * @throws {NotBytesError}
 */
export async function bytesOfFile(file: unknown): Promise<Uint8Array> {
  return isBlob(file) ? new Uint8Array(await file.arrayBuffer()) : bytesInMemory(file);
}

/** The name of a `File`. */
export const nameOfFile = (file: unknown): string | undefined =>
  isBlob(file) && "name" in file && typeof file.name === "string" ? file.name : undefined;

const isArrayBuffer = (given: unknown): given is ArrayBuffer =>
  /^\[object (?:Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(given));

const isBlob = (given: unknown): given is Blob =>
  typeof given === "object" && given !== null && "arrayBuffer" in given && typeof given.arrayBuffer === "function";

function kindOf(given: unknown): string {
  if (typeof given === "string") return "a text; where it is a path, read the file first";
  if (given instanceof Promise) return "a promise; await it first";
  if (Array.isArray(given)) return "a list";
  return given === null || given === undefined ? String(given) : `a value of type ${typeof given}`;
}
