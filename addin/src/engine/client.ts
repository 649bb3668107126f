import type { Progress } from "@ntm-kit/sheets";
import { EngineError } from "./engine-error";
import { FindingsHeld } from "./pieces";
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
}

/** The pane's end of the channel to the engine. */
export interface EngineChannel {
  post(message: ToEngine): void;
  listen(take: (message: FromEngine) => void, broken: (why: string) => void): void;
}

/** The engine at the other end of a channel. */
export function engineOver(channel: EngineChannel): EngineClient {
  const held = new FindingsHeld();
  const ask = askOver(channel, held);
  return {
    // What crosses the channel is typed by the name of its call, here and nowhere else.
    call: async (name, args, options = {}) => (await ask(name, args, options)) as ReturnType<EngineCalls[typeof name]>,
  };
}

interface Waiting {
  readonly call: CallName;
  resolve(result: unknown): void;
  reject(error: Error): void;
  readonly onProgress: CallOptions["onProgress"];
  /** What was sent ahead of the result. */
  readonly chunks: unknown[];
}

type Ask = (call: CallName, args: readonly unknown[], options: CallOptions) => Promise<unknown>;

/** Pairs answers with requests. */
function askOver(channel: EngineChannel, held: FindingsHeld): Ask {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const settle = (id: number): Waiting | undefined => {
    const entry = waiting.get(id);
    waiting.delete(id);
    return entry;
  };
  channel.listen(
    (data) => {
      if ("progress" in data) waiting.get(data.id)?.onProgress?.(data.progress);
      else if ("chunk" in data) waiting.get(data.id)?.chunks.push(data.chunk);
      else if ("error" in data) settle(data.id)?.reject(new EngineError(data.error.code, data.error.message));
      else {
        const entry = settle(data.id);
        entry?.resolve(held.join(data.id, entry.call, data.result, entry.chunks));
      }
    },
    (why) => {
      for (const id of [...waiting.keys()]) settle(id)?.reject(new EngineError("unexpected", why));
    },
  );
  return (call, args, { signal, onProgress }) => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new EngineError("cancelled"));
      waiting.set(id, { call, resolve, reject, onProgress, chunks: [] });
      signal?.addEventListener("abort", () => {
        const entry = settle(id);
        if (!entry) return;
        channel.post({ cancel: id });
        entry.reject(new EngineError("cancelled"));
      });
      channel.post({ id, call, args, known: held.known });
    });
  };
}

/** The engine behind a worker. */
export function engineInWorker(worker: Worker): EngineClient {
  return engineOver({
    post: (message) => worker.postMessage(message),
    listen(take, broken) {
      worker.onmessage = ({ data }: MessageEvent<FromEngine>) => take(data);
      worker.onerror = (event) => broken(event.message);
    },
  });
}
