import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { engineFlags } from "./engine-flags";

describe("flags of the engine", () => {
  it.each(["10.2.154.26-node.36", "99.0", ""])("none are given to one that may not know them: “%s”", (engine) => {
    expect(engineFlags(engine)).toEqual([]);
  });

  it("are known to the engine that runs this", () => {
    const script = `for (const flag of ${JSON.stringify(engineFlags(process.versions.v8))}) require("v8").setFlagsFromString(flag)`;
    expect(spawnSync(process.execPath, ["-e", script], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });
});
