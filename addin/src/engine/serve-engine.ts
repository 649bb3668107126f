import type { Progress } from "@ntm-kit/sheets";
import { Engine } from "./engine";
import { describeError } from "./engine-error";
import { FindingsSent } from "./pieces";
import type { EngineCalls, FromEngine, ToEngine } from "./protocol";

/** One end of a channel of messages: a worker's own scope, or what stands in for it. */
export interface EnginePort {
  postMessage(message: FromEngine): void;
  onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
}

/** More reports of progress than the eye can follow would only keep the pane busy. */
const PROGRESS_EVERY_MS = 100;

/** Answers requests in the order they came; a cancelled one rejects at once. */
export function serveEngine(port: EnginePort): void {
  const engine = new Engine();
  const sent = new FindingsSent();
  const running = new Map<number, AbortController>();
  let queue: Promise<void> = Promise.resolve();

  async function answer(message: Extract<ToEngine, { id: number }>, controller: AbortController): Promise<void> {
    const { id, call, args, known } = message;
    const onProgress = sparingly((progress) => port.postMessage({ id, progress }));
    try {
      // The other end typed the arguments by their call (client.ts).
      const typed = args as Parameters<EngineCalls[typeof call]>;
      const result = await engine.run(call, typed, { signal: controller.signal, onProgress });
      const { rest, pieces } = sent.split(id, call, result, known);
      for (const chunk of pieces) port.postMessage({ id, chunk });
      port.postMessage({ id, result: rest });
    } catch (error) {
      port.postMessage({ id, error: describeError(error) });
    } finally {
      running.delete(id);
    }
  }

  port.onmessage = ({ data }) => {
    if ("cancel" in data) return running.get(data.cancel)?.abort();
    const controller = new AbortController();
    running.set(data.id, controller);
    queue = queue.then(() => answer(data, controller));
  };
}

function sparingly(report: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    report(progress);
  };
}
