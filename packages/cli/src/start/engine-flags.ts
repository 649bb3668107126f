import { setFlagsFromString } from "node:v8";

const PATTERNS = "--no-regexp-peephole-optimization";

/**
 * By the engine's first number: those of Node 20, 22 and 24. Another engine may not know them, and would say so on the
 * terminal.
 */
const LATER: Readonly<Record<string, readonly string[]>> = {
  "11": ["--interrupt-budget=1400000", PATTERNS],
  "12": ["--invocation-count-for-turbofan=60000", PATTERNS],
  "13": ["--invocation-count-for-turbofan=60000", "--invocation-count-for-maglev=8000", PATTERNS],
};

/** @param engine - its version, as `process.versions.v8` gives it */
export const engineFlags = (engine: string): readonly string[] => LATER[engine.split(".")[0] ?? ""] ?? [];

/**
 * Has the engine optimise a function after twenty times the usual work: in a run of a tenth of a second the optimising
 * compiler takes a third of the work, for functions that are done before it is. Nor are patterns looked over once more
 * before they first run. What runs for seconds loses nothing that can be measured.
 *
 * Compiled code holds for the flags under which it was compiled: what comes from a cache, of the command and of Node's
 * own modules, is to be loaded before.
 */
export function optimiseLater(): void {
  for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);
}
