/** Hex digest; without `crypto.subtle` (a page opened over plain http) zeros, which claim nothing. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  if (!globalThis.crypto?.subtle) return NO_HASH;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const NO_HASH = "0".repeat(64);
