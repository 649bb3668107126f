import { type EnginePort, serveEngine } from "./engine/serve-engine";

declare global {
  /** Where no worker can be started, the page puts its end of the channel here before it runs this script itself. */
  var ntmEnginePort: EnginePort | undefined;
}

/** The engine in a worker of its own: the pane stays free while sheets are read and checked. */
serveEngine(globalThis.ntmEnginePort ?? (self as unknown as EnginePort));
