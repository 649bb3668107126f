import type { LegacyReader } from "../read-options";
import { loadLibrary } from "./library";
import { guardLegacy, parseLegacy } from "./parse-legacy";

/** Reads in the thread it is called in: right for a page's own worker. What would never end is refused before. */
export const readLegacyHere: LegacyReader = async (bytes, format, { limits, signal }) => {
  const file = guardLegacy(bytes, format);
  const library = await loadLibrary();
  signal?.throwIfAborted();
  return parseLegacy(library, file, limits);
};
