import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder, codeCacheOf, type Machine } from "./code-cache";

describe("the folder of the caches", () => {
  it.each([
    ["linux", {}, "/home/lan", join("/home/lan", ".cache", "ntm-kit")],
    ["linux", { XDG_CACHE_HOME: "/var/tmp/lan" }, "/home/lan", join("/var/tmp/lan", "ntm-kit")],
    ["darwin", {}, "/Users/lan", join("/Users/lan", "Library", "Caches", "ntm-kit")],
    [
      "win32",
      { LOCALAPPDATA: "C:/Users/lan/AppData/Local" },
      "C:/Users/lan",
      join("C:/Users/lan/AppData/Local", "ntm-kit"),
    ],
    ["win32", {}, "C:/Users/lan", undefined],
    ["linux", {}, "", undefined],
    ["linux", { NTM_NO_CACHE: "1" }, "/home/lan", undefined],
    ["linux", { NODE_DISABLE_COMPILE_CACHE: "1" }, "/home/lan", undefined],
    ["linux", { NTM_NO_CACHE: "0" }, "/home/lan", join("/home/lan", ".cache", "ntm-kit")],
  ] as const)("%s with %j and the home %j: %s", (platform, env, home, folder) => {
    expect(cacheFolder({ env, platform, home })).toBe(folder);
  });
});

const caches = mkdtempSync(join(tmpdir(), "ntm-caches-"));
let made = 0;

/** A machine with a folder of its own. */
function newMachine(): Machine {
  const env = { XDG_CACHE_HOME: join(caches, `${++made}`) };
  return { env, platform: "linux", home: "/", node: "v20.20.2", arch: "x64", uid: process.getuid?.() };
}
const folderOf = (machine: Machine): string => cacheFolder(machine) ?? expect.unreachable();
const code = { command: "validate", version: "1.0.0", stat: { size: 100, mtimeMs: 5 } };
const compiled = Buffer.from("compiled by the engine");

/** The one file that was kept. */
function kept(machine: Machine): string {
  codeCacheOf(code, machine)?.write(compiled);
  const [name = ""] = readdirSync(folderOf(machine));
  return join(folderOf(machine), name);
}

describe("compiled code", () => {
  it("is read as it was written, and for its user alone", () => {
    const machine = newMachine();
    expect(codeCacheOf(code, machine)?.read()).toBeUndefined();
    const path = kept(machine);
    expect(codeCacheOf(code, machine)?.read()).toEqual(compiled);
    if (machine.uid !== undefined)
      expect([statSync(folderOf(machine)).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it.each([
    ["another version", { ...code, version: "1.0.1" }, {}],
    ["code of another size", { ...code, stat: { size: 101, mtimeMs: 5 } }, {}],
    ["code built at another time", { ...code, stat: { size: 100, mtimeMs: 6 } }, {}],
    ["another command", { ...code, command: "tasks" }, {}],
    ["another Node", code, { node: "v22.1.0" }],
    ["another processor", code, { arch: "arm64" }],
  ])("is not taken for %s", (_what, other, change) => {
    const machine = newMachine();
    kept(machine);
    expect(codeCacheOf(other, { ...machine, ...change })?.read()).toBeUndefined();
  });

  it.each([
    ["a sign of it has changed", (bytes: Buffer) => Buffer.concat([Buffer.from("C"), bytes.subarray(1)])],
    ["its end is missing", (bytes: Buffer) => bytes.subarray(0, 10)],
    ["it is empty", () => Buffer.alloc(0)],
    ["it is blank", (bytes: Buffer) => bytes.fill(0, 8)],
  ])("is not taken where %s", (_what, damage) => {
    const machine = newMachine();
    const path = kept(machine);
    writeFileSync(path, damage(readFileSync(path)));
    expect(codeCacheOf(code, machine)?.read()).toBeUndefined();
  });

  it.skipIf(process.getuid === undefined)("is not taken where another user owns it, or may write it", () => {
    const machine = newMachine();
    const path = kept(machine);
    expect(codeCacheOf(code, { ...machine, uid: (machine.uid ?? 0) + 1 })?.read()).toBeUndefined();
    chmodSync(path, 0o620);
    expect(codeCacheOf(code, machine)?.read()).toBeUndefined();
  });

  it("replaces that of the same command, and no other", () => {
    const machine = newMachine();
    for (const command of ["validate", "tasks"]) codeCacheOf({ ...code, command }, machine)?.write(compiled);
    writeFileSync(join(folderOf(machine), "validate-of-mine.txt"), "");
    codeCacheOf({ ...code, version: "1.0.1" }, machine)?.write(compiled);
    expect(readdirSync(folderOf(machine)).sort()).toEqual([
      "tasks-1.0.0-2s-5-v20.20.2-x64.bin",
      "validate-1.0.1-2s-5-v20.20.2-x64.bin",
      "validate-of-mine.txt",
    ]);
  });

  it("is not kept where its folder cannot be made, without a word", () => {
    const machine = { ...newMachine(), env: { XDG_CACHE_HOME: join(kept(newMachine()), "below-a-file") } };
    const cache = codeCacheOf(code, machine);
    cache?.write(compiled);
    expect(cache?.read()).toBeUndefined();
  });
});
