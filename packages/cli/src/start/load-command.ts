import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname } from "node:path";
import * as vm from "node:vm";
import type { run } from "../index";
import { VERSION } from "../version";
import { type CodeCache, codeCacheOf, orNothing } from "./code-cache";
import { optimiseLater } from "./engine-flags";

interface Loaded {
  readonly run: typeof run;
  /** Keeps the compiled code for the next run, where none was found; functions that have run are part of it. */
  readonly keep: () => void;
}

/** Named by who types it, so nothing but letters goes into the name of a file. What `plan` does its second word says. */
function commandIn([first = "", second = ""]: readonly string[]): string {
  const name = first === "plan" ? first + second : first;
  return /^[a-z]{2,15}$/.test(name) ? name : "other";
}

/** Loads the whole command from its one file, compiled by an earlier run where one has left that. */
export function loadCommand(path: string, argv: readonly string[]): Loaded {
  const cache = codeCacheOf(
    { command: commandIn(argv), version: VERSION, stat: statSync(path) },
    {
      env: process.env,
      platform: process.platform,
      // A user without a home (any number in a container) is none of our faults.
      home: orNothing(homedir) ?? "",
      node: process.version,
      arch: process.arch,
      uid: process.getuid?.(),
    },
  );
  if (cache) return loadCompiled(path, cache);
  const { run } = createRequire(path)(path);
  optimiseLater();
  return { run, keep: () => {} };
}

/** As Node loads a CommonJS file, but that it takes compiled code, and gives it. No `import()` may stand in the file. */
function loadCompiled(path: string, cache: CodeCache): Loaded {
  const cachedData = cache.read();
  const script = new vm.Script(
    // The file is plain ASCII: read as Latin-1 it is one byte a sign for the engine too.
    `(function (exports, require, module, __filename, __dirname) { ${readFileSync(path, "latin1")}\n})`,
    {
      filename: path,
      ...(cachedData ? { cachedData } : {}),
    },
  );
  const module = { exports: {} as Pick<Loaded, "run"> };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  const isFound = cachedData !== undefined && script.cachedDataRejected !== true;
  // What this run keeps would hold for no other start.
  if (isFound) optimiseLater();
  return { run: module.exports.run, keep: () => isFound || cache.write(script.createCachedData()) };
}
