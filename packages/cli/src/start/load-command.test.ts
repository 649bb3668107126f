import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { loadCommand } from "./load-command";

afterEach(() => vi.unstubAllEnvs());

const folder = mkdtempSync(join(tmpdir(), "ntm-load-"));
const file = join(folder, "command.cjs");
writeFileSync(
  file,
  `"use strict"; const { join } = require("node:path");
exports.run = async (argv) => [join("a", argv[0]), __filename].join(" ");`,
);

/** What the small command above says, and whether its compiled code was kept thereafter. */
async function answer(caches: string, argv = ["tasks"]): Promise<unknown> {
  vi.stubEnv("XDG_CACHE_HOME", caches);
  vi.stubEnv("LOCALAPPDATA", caches);
  vi.stubEnv("NTM_NO_CACHE", "");
  const { run, keep } = loadCommand(file, argv);
  const said = await run(argv, {} as Parameters<typeof run>[1]);
  keep();
  return said;
}

const inCache = (caches: string): string => {
  const [name = ""] = readdirSync(join(caches, "ntm-kit"));
  return join(caches, "ntm-kit", name);
};

it.runIf(process.platform !== "darwin")("the command runs alike compiled anew and from the cache", async () => {
  const caches = join(folder, "caches");
  const said = `${join("a", "tasks")} ${file}`;
  expect(await answer(caches)).toBe(said);
  const kept = readFileSync(inCache(caches));
  expect(await answer(caches)).toBe(said);
  expect(readFileSync(inCache(caches)).equals(kept)).toBe(true);
});

it.runIf(process.platform !== "darwin")("a word that is no name of a command becomes no name of a file", async () => {
  const caches = join(folder, "odd");
  await answer(caches, ["../../x"]);
  expect(readdirSync(join(caches, "ntm-kit")).map((name) => name.split("-")[0])).toEqual(["other"]);
});

it("without a cache the command is loaded as it stands", async () => {
  vi.stubEnv("NTM_NO_CACHE", "1");
  const { run, keep } = loadCommand(file, ["tasks"]);
  keep();
  expect(await run(["tasks"], {} as Parameters<typeof run>[1])).toBe(`${join("a", "tasks")} ${file}`);
});
