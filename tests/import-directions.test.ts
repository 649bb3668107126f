import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");

const REFUSED = [
  ["packages/core/src", "@ntm-kit/sheets"],
  ["packages/core/src", "@ntm-kit/plans/dak-nong-2021-2025"],
  ["packages/core/src", "../../sheets/src/index"],
  ["packages/core/src", "node:fs"],
  ["packages/core/src/checks", "../../../plans/src/index"],
  ["packages/plans/src", "@ntm-kit/sheets"],
  ["packages/sheets/src", "@ntm-kit/plans"],
  ["packages/sheets/src", "@ntm-kit/workbook"],
  ["packages/sheets/src", "@ntm-kit/workbook/node"],
  ["packages/sheets/src", "@ntm-kit/cli"],
  ["packages/sheets/src/read", "../../../workbook/src/index"],
  ["packages/workbook/src", "@ntm-kit/core"],
  ["packages/workbook/src", "@ntm-kit/core/html"],
  ["packages/workbook/src", "@ntm-kit/cli"],
  ["packages/cli/src", "../../core/src/index"],
  ["packages/cli/src", "../../../addin/src/presets"],
  ["addin/src", "@ntm-kit/cli"],
  ["addin/src/pane", "../../../packages/core/src/index"],
  ["addin/src/engine", "node:fs"],
] as const;
const ALLOWED = [
  ["packages/core/src", "zod"],
  ["packages/core/src/checks", "../model/plan"],
  ["packages/plans/src", "@ntm-kit/core"],
  ["packages/sheets/src", "@ntm-kit/core"],
  ["packages/workbook/src", "@ntm-kit/sheets"],
  ["packages/cli/src", "@ntm-kit/workbook/node"],
  ["addin/src", "@ntm-kit/workbook"],
] as const;

const all = [...REFUSED, ...ALLOWED];
const fileOf = (i: number): string => `${all[i]![0]}/planted-${i}.ts`;
let folder: string;
let said: string;

/**
 * One run of the linter, with the settings of the repository, over a copy of its rooms that holds the planted imports
 * alone.
 */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ntm-lint-"));
  const settings = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  const { $schema, ...rules } = settings;
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...rules, vcs: { enabled: false } }));
  all.forEach(([, imported], i) => {
    mkdirSync(join(folder, dirname(fileOf(i))), { recursive: true });
    writeFileSync(join(folder, fileOf(i)), `import * as planted from "${imported}";\n\nconsole.log(planted);\n`);
  });
  const args = [biome, "lint", "--colors=off", "--max-diagnostics=200", "."];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  said = `${stdout}${stderr}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isRefused = (i: number): boolean => said.includes(`${fileOf(i)}:1:26 lint/style/noRestrictedImports`);

it.each(REFUSED.map(([room, imported], i) => [room, imported, i] as const))("%s may not import %s", (_, __, i) => {
  expect(isRefused(i)).toBe(true);
});

it.each(ALLOWED.map(([room, imported], i) => [room, imported, REFUSED.length + i] as const))(
  "%s may import %s",
  (_, __, i) => {
    expect(said).not.toContain(fileOf(i));
  },
);
