import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { engineFlags } from "./engine-flags";

const PATTERNS = "--no-regexp-peephole-optimization";

describe("flags of the engine", () => {
  it.each([
    ["11.3.244.8-node.33", ["--interrupt-budget=1400000", PATTERNS]],
    ["12.4.254.21-node.33", ["--invocation-count-for-turbofan=60000", PATTERNS]],
    ["13.6.233.10-node.28", ["--invocation-count-for-turbofan=60000", "--invocation-count-for-maglev=8000", PATTERNS]],
    ["10.2.154.26-node.36", []],
    ["99.0", []],
    ["", []],
  ])("%s is given %j", (engine, flags) => {
    expect(engineFlags(engine)).toEqual(flags);
  });

  it("are known to the engine that runs this", () => {
    const script = `for (const flag of ${JSON.stringify(engineFlags(process.versions.v8))}) require("v8").setFlagsFromString(flag)`;
    expect(spawnSync(process.execPath, ["-e", script], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });
});
