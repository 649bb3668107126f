import { bytesInMemory } from "./file-bytes";

/** The digest that claims nothing: of a file whose bytes are not there, or where the platform has no digest. */
export const NO_SHA256: string = "0".repeat(64);

/**
 * SHA-256 of bytes in small hexadecimal digits, as a report has it of each file; `NO_SHA256` where the platform has no
 * digest (a page over plain http).
 *
 * @example
 * const digest = await sha256Of(bytes);
 */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const given = bytesInMemory(bytes);
  if (!globalThis.crypto?.subtle) return NO_SHA256;
  // Memory that threads share may change while it is read, so that no digest takes it.
  const own = given.buffer instanceof ArrayBuffer ? (given as Uint8Array<ArrayBuffer>) : new Uint8Array(given);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", own));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
