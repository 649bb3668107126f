import { existsSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import type { WorkbookGrids } from "@ntm-kit/sheets";
import { checkGiven } from "../check-given";
import { bytesInMemory } from "../file-bytes";
import type { LegacyFormat, LegacyReader, ReadContext } from "../read-options";
import { WorkbookError } from "../workbook-error";
import { fromPortable } from "./portable-grids";
import { readLegacyHere } from "./read-legacy-here";
import { startWorkClock } from "./work-clock";
import type { LegacyAnswer, LegacyRequest } from "./worker-messages";

/** Heap of the reading thread, in MB: the 1.2 million cells of a full .xls take most of it. */
const HEAP = 1024;
/** After a file of more bytes the thread is ended, so that what the library took for it is given back. */
const SMALL = 512 * 1024;
/** Milliseconds of work that loading the library may take. */
const LOADING = 20_000;

let idle: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads with the library in a thread of its own, one file after the other, with a limit on its memory and a clock: some
 * files keep the library busy without end. The thread does not keep the process alive. In a bundle that did not bring
 * the thread's code (`legacy-worker.js`) it reads in the calling thread, without limit and clock.
 *
 * @throws {WorkbookError} as reading in place, and `timeout` after `limits.legacyTime`, `too-large` where memory ends
 * @example
 * const workbook = await readWorkbook(bytes, { fileName: "report.xls", readLegacy: readLegacyInWorker });
 */
export const readLegacyInWorker: LegacyReader = async (bytes, format, context) => {
  checkGiven({ format, context });
  bytesInMemory(bytes);
  const reading = queue.then(() => readNext(bytes, format, context));
  queue = reading.catch(() => undefined);
  return reading;
};

async function readNext(bytes: Uint8Array, format: LegacyFormat, context: ReadContext): Promise<WorkbookGrids> {
  context.signal?.throwIfAborted();
  const worker = idle ?? (await startThread());
  if (!worker) return readLegacyHere(bytes, format, context);
  idle = undefined;
  worker.ref();
  let hasAnswered = false;
  try {
    const answer = await ask(worker, { bytes, format, limits: context.limits }, context.signal);
    hasAnswered = true;
    if (answer.type === "failed") throw new WorkbookError(answer.code, answer.fields);
    return fromPortable(answer.grids);
  } finally {
    for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
    // What goes wrong in a thread that is being ended concerns nobody.
    worker.on("error", () => {});
    worker.unref();
    if (hasAnswered && bytes.length <= SMALL) keep(worker);
    else await worker.terminate();
  }
}

/**
 * Built, the thread's code is a file beside this one; from source it is TypeScript, which Node takes through tsx.
 * Undefined in a bundle, which has no such file beside it, and as CommonJS no address of its own.
 */
async function startThread(): Promise<Worker | undefined> {
  // Only a legacy file needs it.
  const { Worker } = await import("node:worker_threads");
  const resourceLimits = { maxOldGenerationSizeMb: HEAP };
  const here: string | undefined = import.meta.url;
  if (!here?.endsWith(".ts")) {
    const code = here === undefined ? undefined : new URL("./legacy-worker.js", here);
    return code && existsSync(code) ? new Worker(code, { resourceLimits }) : undefined;
  }
  const source = JSON.stringify(new URL("./legacy-worker.ts", import.meta.url));
  const code = `import("tsx/esm/api").then(({ tsImport }) => tsImport(${source}, ${source}));`;
  return new Worker(code, { eval: true, resourceLimits, execArgv: ["--conditions=@ntm-kit/source"] });
}

function keep(worker: Worker): void {
  idle = worker;
  worker.once("exit", () => {
    if (idle === worker) idle = undefined;
  });
}

type FinalAnswer = Exclude<LegacyAnswer, { readonly type: "started" }>;

function ask(worker: Worker, request: LegacyRequest, signal: AbortSignal | undefined): Promise<FinalAnswer> {
  let stopClock = (): void => {};
  let onAbort = (): void => {};
  const { legacyTime } = request.limits;
  const answered = new Promise<FinalAnswer>((resolve, reject) => {
    const late = (): void => reject(new WorkbookError("timeout", { limit: "legacy-time", max: legacyTime }));
    onAbort = () => reject(signal?.reason);
    signal?.addEventListener("abort", onAbort);
    worker.on("error", (error) => reject(threadError(error)));
    worker.on("exit", () => reject(new WorkbookError("damaged", { detail: "the reading thread ended" })));
    worker.on("message", (message: LegacyAnswer) => {
      if (message.type !== "started") resolve(message);
      else {
        stopClock();
        stopClock = startWorkClock(legacyTime, late);
      }
    });
    // Loading the library is no file's fault, yet must not take for ever.
    stopClock = startWorkClock(legacyTime + LOADING, late);
    worker.postMessage(request);
  });
  return answered.finally(() => {
    stopClock();
    signal?.removeEventListener("abort", onAbort);
  });
}

function threadError(error: Error): WorkbookError {
  const isMemory = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isMemory) return new WorkbookError("too-large", { limit: "memory", max: HEAP * 1024 * 1024, cause: error });
  return new WorkbookError("damaged", { detail: error.message, cause: error });
}
