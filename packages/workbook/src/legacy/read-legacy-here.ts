import type { LegacyReader } from "../read-options";
import { loadLibrary } from "./library";
import { parseLegacy } from "./parse-legacy";

/** Reads in the thread it is called in: right for a page's own worker. Nothing but the end of the file stops it. */
export const readLegacyHere: LegacyReader = async (bytes, format, { limits, signal }) => {
  const library = await loadLibrary();
  signal?.throwIfAborted();
  return parseLegacy(library, bytes, format, limits);
};
