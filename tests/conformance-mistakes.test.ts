import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import mistakes from "./conformance/mistakes.json" with { type: "json" };

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const evaluator = readFileSync(path("../examples/conformance_evaluator.py"), "utf8");

describe("deliberate mistakes in the counting", () => {
  it("are more than eighty, each of a text that stands once in the evaluator, and each another", () => {
    expect(mistakes.length).toBeGreaterThan(80);
    expect(mistakes.filter(({ from, to }) => evaluator.split(from).length !== 2 || from === to)).toEqual([]);
    expect(new Set(mistakes.map(({ from, to }) => evaluator.replace(from, () => to))).size).toBe(mistakes.length);
  });

  it("are noticed by the suite: one of thirty here, all of them by the script", { timeout: 120_000 }, () => {
    const { stdout, status } = spawnSync(process.execPath, [path("../scripts/conformance-mistakes.mjs"), "30"], {
      encoding: "utf8",
    });
    expect([stdout.trim().split("\n").at(-1), status]).toEqual(["3 of 3 mistakes are noticed", 0]);
  });
});
