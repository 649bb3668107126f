import type { Progress } from "@ntm-kit/sheets";
import { EngineError } from "./engine-error";
import type { CallName, EngineCalls, FromEngine, ToEngine } from "./protocol";

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Asks the engine; a failure rejects with an `EngineError`, an abort with code `cancelled`. */
export interface EngineClient {
  call<Name extends CallName>(
    name: Name,
    args: Parameters<EngineCalls[Name]>,
    options?: CallOptions,
  ): Promise<ReturnType<EngineCalls[Name]>>;
  close(): void;
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
  onProgress: CallOptions["onProgress"];
}

/** The engine behind a worker. */
export function engineInWorker(worker: Worker): EngineClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const settle = (id: number): Waiting | undefined => {
    const entry = waiting.get(id);
    waiting.delete(id);
    return entry;
  };
  worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
    if ("progress" in data) waiting.get(data.id)?.onProgress?.(data.progress);
    else if ("error" in data) settle(data.id)?.reject(new EngineError(data.error.code, data.error.message));
    else settle(data.id)?.resolve(data.result as never);
  };
  worker.onerror = (event) => {
    for (const id of [...waiting.keys()]) settle(id)?.reject(new EngineError("unexpected", event.message));
  };
  return {
    call(name, args, { signal, onProgress } = {}) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, onProgress });
        signal?.addEventListener("abort", () => {
          worker.postMessage({ cancel: id } satisfies ToEngine);
          settle(id)?.reject(new EngineError("cancelled"));
        });
        worker.postMessage({ id, call: name, args } satisfies ToEngine);
      });
    },
    close: () => worker.terminate(),
  };
}
