import { type EngineChannel, type EngineClient, engineOver } from "./client";
import type { FromEngine, ToEngine } from "./protocol";
import type { EnginePort } from "./serve-engine";

/**
 * The engine of a page that stands alone. Its code lies in the page as text and is started as a worker; where the
 * browser starts none, the page runs the same text itself. Nothing is asked twice: what was sent before is sent again.
 *
 * @param source - the worker's code, a classic script
 */
export function engineOfPage(source: string): EngineClient {
  return engineOver(workerOf(source) ?? hereOf(source));
}

function workerOf(source: string): EngineChannel | undefined {
  let worker: Worker;
  try {
    worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  } catch {
    return undefined;
  }
  let sent: ToEngine[] | undefined = [];
  let instead: EngineChannel | undefined;
  return {
    post(message) {
      sent?.push(message);
      if (instead) instead.post(message);
      else worker.postMessage(message);
    },
    listen(take, broken) {
      worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
        sent = undefined;
        take(data);
      };
      worker.onerror = (event) => {
        if (!sent) return broken(event.message);
        instead = hereOf(source);
        instead.listen(take, broken);
        for (const message of sent) instead.post(message);
        sent = undefined;
      };
    },
  };
}

/**
 * Runs the code in this thread. The policy of the page names the very text by its hash, so that this script and no
 * other may run.
 */
function hereOf(source: string): EngineChannel {
  let take: (message: FromEngine) => void = () => {};
  const port: EnginePort = {
    // A message of its own each, so that a long answer does not hold up the one before it.
    postMessage: (message) => void setTimeout(() => take(message)),
    onmessage: null,
  };
  globalThis.ntmEnginePort = port;
  const script = document.createElement("script");
  script.textContent = source;
  document.body.append(script);
  return {
    post: (data) => void setTimeout(() => port.onmessage?.({ data } as MessageEvent<ToEngine>)),
    listen(next) {
      take = next;
    },
  };
}
