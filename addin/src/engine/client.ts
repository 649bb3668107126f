import type { ReportFinding } from "@ntm-kit/core";
import type { Progress } from "@ntm-kit/sheets";
import { EngineError } from "./engine-error";
import type { CallName, Checked, EngineCalls, FromEngine, ToEngine } from "./protocol";

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

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
  onProgress: CallOptions["onProgress"];
  /** Findings that came ahead of their result. */
  readonly findings: ReportFinding[];
}

/** The engine at the other end of a channel. */
export function engineOver(channel: EngineChannel): EngineClient {
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
      else if ("error" in data) settle(data.id)?.reject(new EngineError(data.error.code, data.error.message));
      else if ("findings" in data) waiting.get(data.id)?.findings.push(...data.findings);
      else finish(settle(data.id), data.result);
    },
    (why) => {
      for (const id of [...waiting.keys()]) settle(id)?.reject(new EngineError("unexpected", why));
    },
  );
  return {
    call(name, args, { signal, onProgress } = {}) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new EngineError("cancelled"));
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, onProgress, findings: [] });
        signal?.addEventListener("abort", () => {
          const entry = settle(id);
          if (!entry) return;
          channel.post({ cancel: id });
          entry.reject(new EngineError("cancelled"));
        });
        channel.post({ id, call: name, args });
      });
    },
  };
}

function finish(waiting: Waiting | undefined, result: unknown): void {
  if (!waiting) return;
  const { findings } = waiting;
  const checked = result as Checked;
  const whole = findings.length === 0 ? result : { ...checked, report: { ...checked.report, findings } };
  waiting.resolve(whole as never);
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
