import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";
import { districtFiles, writeFiles } from "../helpers/round-files";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const { folder, at } = commandFolder("interrupted");

beforeAll(() => {
  writeFiles(districtFiles("dot", { day: "30/6/2024" }));
});

/** The built command; stopped after some milliseconds where they are given, wherever it is by then. */
function built(args: readonly string[], stop?: { readonly after: number; readonly by: NodeJS.Signals }) {
  const child = spawn(process.execPath, [bin, ...args, "--as-of", "2024-06-30"], { cwd: folder, stdio: "ignore" });
  const timer = stop && setTimeout(() => child.kill(stop.by), stop.after);
  return new Promise<void>((ended) => {
    child.once("close", () => {
      clearTimeout(timer);
      ended();
    });
  });
}

/** All files beneath a place, by their paths, as text that tells them apart; nothing where nothing is. */
function contentOf(path: string): Readonly<Record<string, string>> | undefined {
  if (!existsSync(path)) return undefined;
  const names = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(path.length), readFileSync(file, "base64")]));
}

// Wherever a run is stopped: what holds is the same, so that no clock decides.
const MOMENTS = [150, 500, 1_200] as const;
const SIGNALS = ["SIGINT", "SIGKILL"] as const;

describe.each(SIGNALS)("a run that is stopped by %s, wherever it is,", (by) => {
  it("leaves the file that was there as it was, or the whole new one", async () => {
    await built(["collect", "dot", "-o", "ca.xlsx"]);
    const whole = readFileSync(at("ca.xlsx"));
    for (const after of MOMENTS) {
      writeFileSync(at("ra.xlsx"), "của kỳ trước");
      await built(["collect", "dot", "-o", "ra.xlsx"], { after, by });
      const left = readFileSync(at("ra.xlsx"));
      expect(left.equals(whole) || left.toString() === "của kỳ trước").toBe(true);
      if (by === "SIGINT") expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    }
  });

  it("leaves no folder, or the whole one", async () => {
    mkdirSync(at("ra"), { recursive: true });
    await built(["return", "dot", "-o", "ra/ca"]);
    const whole = contentOf(at("ra/ca"));
    expect(Object.keys(whole ?? {})).toContain("/tra-lai.json");
    for (const after of MOMENTS) {
      rmSync(at("ra/lai"), { recursive: true, force: true });
      await built(["return", "dot", "-o", "ra/lai"], { after, by });
      const left = contentOf(at("ra/lai"));
      expect(left === undefined || JSON.stringify(left) === JSON.stringify(whole)).toBe(true);
    }
  });
});
