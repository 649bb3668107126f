import { parentPort } from "node:worker_threads";
import { WorkbookError } from "../workbook-error";
import { loadLibrary } from "./library";
import { guardLegacy, parseLegacy } from "./parse-legacy";
import { toPortable } from "./portable-grids";
import type { LegacyAnswer, LegacyRequest } from "./worker-messages";

/** The thread in which the library reads: it can be ended at any time. Imported elsewhere it does nothing. */
const answer = (message: LegacyAnswer, buffers: ArrayBuffer[] = []): void => parentPort?.postMessage(message, buffers);

parentPort?.on("message", async ({ bytes, format, limits }: LegacyRequest) => {
  try {
    const file = guardLegacy(bytes, format);
    const library = await loadLibrary();
    answer({ type: "started" });
    const { grids, buffers } = toPortable(parseLegacy(library, file, limits));
    answer({ type: "done", grids }, buffers);
  } catch (error) {
    const known = error instanceof WorkbookError ? error : new WorkbookError("damaged", { detail: String(error) });
    const { code, part, found, limit, max, detail } = known;
    answer({ type: "failed", code, fields: { part, found, limit, max, detail } });
  }
});
