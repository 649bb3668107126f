import type { EngineClient } from "./client";
import { Engine } from "./engine";

/** The engine in this thread, for tests. */
export function engineInThread(): EngineClient {
  const engine = new Engine();
  return {
    call: async (name, args, options = {}) => (await engine.run(name, args, options)) as never,
  };
}
