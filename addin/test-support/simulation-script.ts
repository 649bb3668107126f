import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

let bundled: Promise<string> | undefined;

/** The browser side of the simulation as one classic script. */
export function simulationScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("../simulation/src/browser.ts", import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, target: "es2022", lib: { entry, formats: ["iife"], name: "NtmSimulation" } },
  });
  const [{ output }] = result as [Rollup.RollupOutput];
  return output[0].code;
}
