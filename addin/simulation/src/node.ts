import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";
import type { SimulatedExcel } from "./host/simulated-excel";

type Globals = Record<string, unknown>;
type Native = ReturnType<SimulatedExcel["native"]>;
type EventHandler = Parameters<Native["RegisterEvent"]>[2];

/** The folder of Microsoft's files; another build can be tried by `NTM_OFFICE_JS`. */
export const officeFolder = (): string =>
  process.env["NTM_OFFICE_JS"] ??
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const globals = globalThis as unknown as Globals;
let native: Native;
let bootedWith = "";
let onEvents: [number, EventHandler] | undefined;

/**
 * Makes `Excel` and `Office` of this process those of Microsoft's own client, talking to `excel`. Booting takes about 0.1 s and is
 * done again only where the options differ, or `isFresh` asks for it: the client reads settings and theme while it boots.
 */
export async function useExcel(excel: SimulatedExcel, { isFresh = false } = {}): Promise<void> {
  native = excel.native();
  const options = JSON.stringify(excel.options);
  if (isFresh || options !== bootedWith) await boot();
  else if (onEvents) native.RegisterEvent(onEvents[0], "", onEvents[1], () => {});
  bootedWith = options;
}

async function boot(): Promise<void> {
  for (const name of [
    "OSF",
    "Office",
    "Microsoft",
    "OfficeExt",
    "OfficeExtension",
    "OfficeCore",
    "Excel",
    "Strings",
    "OTel",
  ])
    globals[name] = undefined;
  onEvents = undefined;
  const folder = officeFolder();
  pretendPage(folder);
  run(join(folder, "office.js"));
  await Office.onReady();
}

/** As much of a page as the client looks at while it boots: where its script lies, and a head that loads more. */
function pretendPage(folder: string): void {
  const script = { src: pathToFileURL(join(folder, "office.js")).href, getAttribute: () => null };
  const head = {
    appendChild(added: { src: string; onload(): void }) {
      setImmediate(() => {
        run(new URL(added.src));
        added.onload();
      });
    },
  };
  globals["window"] = globalThis;
  globals["location"] = { hash: "", search: "", protocol: "file:", href: "file:///taskpane.html" };
  globals["history"] = {};
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "simulation" }, configurable: true });
  globals["document"] = {
    getElementsByTagName: (name: string) => (name === "script" ? [script] : [head]),
    createElement: () => ({ setAttribute() {} }),
  };
  globals["external"] = delegate();
}

/** The client holds on to this object; what it calls goes to the Excel in use. */
const delegate = (): Native => ({
  GetHostInfo: () => native.GetHostInfo(),
  GetLoggingAllowed: () => native.GetLoggingAllowed(),
  GetContext: () => native.GetContext(),
  Execute: (...args) => native.Execute(...args),
  UnregisterEvent: (...args) => native.UnregisterEvent(...args),
  RegisterEvent: (...args) => {
    const [id, , handler] = args;
    onEvents = [id, handler];
    native.RegisterEvent(...args);
  },
});

const run = (file: string | URL): void => {
  runInThisContext(readFileSync(file, "utf8"), { filename: String(file) });
};
