// Runs Microsoft's rules for Office add-ins over the sources, on demand: the plugin and its linter are fetched when
// this is run, and kept out of the installation.
//   node scripts/lint-office.mjs
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const tools = join(root, "node_modules", ".cache", "lint-office");
const PACKAGES = ["eslint@9", "eslint-plugin-office-addins@4", "@typescript-eslint/parser@8", "typescript@5"];

/** Findings of the rules that are right as they stand, by file and rule, each with its reason. */
const EXPECTED = {
  "read-sheets.ts office-addins/no-context-sync-in-loop":
    "blocks of rows: one answer for a large sheet exceeds Excel's limit of 5 MB",
  "state-part.ts office-addins/load-object-before-read": "the value of a method's answer, which no load asks for",
};

function install() {
  if (existsSync(join(tools, "node_modules", "eslint-plugin-office-addins"))) return;
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, "package.json"), "{}");
  const args = ["install", "--no-audit", "--no-fund", "--no-save", ...PACKAGES];
  const done = spawnSync("npm", args, { cwd: tools, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) throw new Error("the rules cannot be fetched: they need the package registry");
}

async function lint() {
  const require = createRequire(join(tools, "package.json"));
  const { ESLint } = await import(pathToFileURL(require.resolve("eslint")).href);
  const office = require("eslint-plugin-office-addins");
  const rules = Object.fromEntries(Object.keys(office.rules).map((name) => [`office-addins/${name}`, "error"]));
  const parser = require("@typescript-eslint/parser");
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const config = { files: ["**/*.{ts,tsx}"], plugins: { "office-addins": office }, languageOptions, rules };
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [config] });
  const results = await eslint.lintFiles(["src/**/*.{ts,tsx}"]);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) => {
      const key = `${filePath.split(/[\\/]/).pop()} ${ruleId}`;
      return { key, text: `${filePath}:${line} ${message} (${ruleId})` };
    }),
  );
}

try {
  install();
  const found = await lint();
  const unexpected = found.filter(({ key }) => !(key in EXPECTED));
  const gone = Object.keys(EXPECTED).filter((key) => !found.some((one) => one.key === key));
  for (const { text } of unexpected) console.error(text);
  for (const key of gone) console.error(`no longer found, take it off the list: ${key}`);
  console.log(`Microsoft's rules: ${unexpected.length} findings, ${found.length - unexpected.length} expected ones`);
  process.exitCode = unexpected.length + gone.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
