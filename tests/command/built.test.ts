import { spawn, spawnSync } from "node:child_process";
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { commandFolder } from "../helpers/command";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const workbooks = fileURLToPath(new URL("../../examples/workbooks", import.meta.url));
const { folder, at } = commandFolder("built");

for (const name of ["xa-2025.xlsx", "xa-2025-con-loi.xlsx"]) copyFileSync(`${workbooks}/${name}`, at(name));

/** The built command, as a user starts it. */
function built(...args: string[]) {
  return builtWith({}, ...args);
}

function builtWith(env: Readonly<Record<string, string>>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, out: stdout, err: stderr };
}

it.each([
  ["no error", ["validate", "xa-2025.xlsx", "--as-of", "2025-12-31"], 0, "out"],
  ["an error", ["validate", "xa-2025-con-loi.xlsx", "--as-of", "2025-12-31"], 1, "out"],
  ["a file that is not there", ["validate", "khong-co.xlsx"], 2, "err"],
  ["its help", ["--help"], 0, "out"],
] as const)("the built command exits with its status and writes to one stream: %s", (_what, args, status, stream) => {
  const done = built(...args);
  expect(done.status).toBe(status);
  expect(done[stream]).not.toBe("");
  expect(done[stream === "out" ? "err" : "out"]).toBe("");
});

it.runIf(existsSync("/dev/full"))("a result that finds no room on the disk is told in two lines", () => {
  const full = openSync("/dev/full", "w");
  const args = [bin, "validate", at("xa-2025.xlsx"), "--as-of", "2025-12-31", "--lang", "en"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", full, "pipe"] });
  closeSync(full);
  expect([status, stderr]).toEqual([
    2,
    "ntm: the result could not be written whole (ENOSPC).\n     Check the space on the disk; what was written is of no use.\n",
  ]);
});

it("a run that finds the compiled code of an earlier one says the same", () => {
  const caches = at("caches");
  const env = { NTM_NO_CACHE: "", HOME: caches, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches };
  const args = ["validate", "xa-2025-con-loi.xlsx", "--as-of", "2025-12-31"];
  const [first, second] = [builtWith(env, ...args), builtWith(env, ...args)];
  expect(readdirSync(caches, { recursive: true }).filter((name) => String(name).endsWith(".bin"))).toHaveLength(1);
  expect([first, second]).toEqual([built(...args), first]);
});

it("an old format that is read without a thread of its own brings no warning of Node's", () => {
  mkdirSync(at("alone"));
  // Without the worker beside it, as in a copy that somebody has cut down.
  for (const name of ["bin.js", "command.js"]) copyFileSync(`${dirname(bin)}/${name}`, at(`alone/${name}`));
  writeFileSync(at("trang.xls"), "<html><table><tr><td>TT</td><td>Tên</td></tr><tr><td>1</td><td>a</td></tr></table>");
  const env = { ...process.env, NTM_NO_CACHE: "", XDG_CACHE_HOME: at("alone"), LOCALAPPDATA: at("alone") };
  const { stderr } = spawnSync(process.execPath, [at("alone/bin.js"), "validate", at("trang.xls"), "--lang", "en"], {
    encoding: "utf8",
    env: { ...env, NODE_PATH: fileURLToPath(new URL("../../packages/cli/node_modules", import.meta.url)) },
  });
  expect(stderr).toContain("trang.xls");
  expect(stderr).not.toMatch(/Warning/);
});

it("a reader that has seen enough of its output is no fault", async () => {
  writeFileSync(at("nhieu.ndjson"), "{}\n".repeat(20_000));
  const child = spawn(process.execPath, [bin, "validate", "nhieu.ndjson", "--format", "json"], { cwd: folder });
  child.stdout.once("data", () => child.stdout.destroy());
  let err = "";
  child.stderr.on("data", (text) => (err += text));
  const status = await new Promise((ended) => child.once("close", ended));
  expect([status, err]).toEqual([0, ""]);
});
