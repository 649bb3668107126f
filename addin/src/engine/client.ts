import type { Progress } from "@ntm-kit/sheets";
import { EngineError } from "./engine-error";
import { IN_PIECES } from "./pieces";
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
  const ask = askOver(channel);
  return {
    async call(name, args, options = {}) {
      const { result, chunks } = await ask(name, args, options);
      // What crosses the channel is typed by the name of its call, here and nowhere else.
      const whole = result as ReturnType<EngineCalls[typeof name]>;
      return IN_PIECES[name]?.join(whole, chunks) ?? whole;
    },
  };
}

/** What came back for one request: its result, and what was sent ahead of it. */
interface Answer {
  readonly result: unknown;
  readonly chunks: readonly unknown[];
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
  readonly onProgress: CallOptions["onProgress"];
  readonly chunks: unknown[];
}

type Ask = (call: CallName, args: readonly unknown[], options: CallOptions) => Promise<Answer>;

/** Pairs answers with requests; knows nothing of what either holds. */
function askOver(channel: EngineChannel): Ask {
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
        entry?.resolve({ result: data.result, chunks: entry.chunks });
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
      waiting.set(id, { resolve, reject, onProgress, chunks: [] });
      signal?.addEventListener("abort", () => {
        const entry = settle(id);
        if (!entry) return;
        channel.post({ cancel: id });
        entry.reject(new EngineError("cancelled"));
      });
      channel.post({ id, call, args });
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
