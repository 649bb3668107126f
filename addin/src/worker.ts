import { Engine } from "./engine/engine";
import { describeError } from "./engine/engine-error";
import type { FromEngine, ToEngine } from "./engine/protocol";

/** The engine in a worker of its own: the pane stays free while sheets are read and checked. */
const engine = new Engine();
const running = new Map<number, AbortController>();
const send = (message: FromEngine): void => self.postMessage(message);
/** Requests are answered in the order they came. */
let queue: Promise<void> = Promise.resolve();

async function answer(message: Extract<ToEngine, { id: number }>, controller: AbortController): Promise<void> {
  const { id, call, args } = message;
  try {
    const result = await engine.run(call, args, controller.signal, (progress) => send({ id, progress }));
    send({ id, result });
  } catch (error) {
    send({ id, error: describeError(error) });
  } finally {
    running.delete(id);
  }
}

self.onmessage = ({ data }: MessageEvent<ToEngine>) => {
  if ("cancel" in data) return running.get(data.cancel)?.abort();
  const controller = new AbortController();
  running.set(data.id, controller);
  queue = queue.then(() => answer(data, controller));
};
