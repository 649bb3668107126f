import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const faulty = join(root, "examples", "workbooks", "xa-2025-con-loi.xlsx");

/** The block of code that begins in this way. */
function block(start: string): string {
  const [, text = ""] = readme.split(`\`\`\`${start}`);
  return text.slice(0, text.indexOf("```")).replace(/^\n/, "");
}

/** Scripts of the root package. */
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;

describe("the README tells the truth", () => {
  it("the demo prints what it shows", () => {
    const shown = block("\nTỉnh Đắk Nông · ").replace(/ {2}…\n$/, "");
    const bin = join(root, "packages", "cli", "dist", "bin.js");
    const { stdout } = spawnSync(process.execPath, [bin, "validate", faulty, "--as-of", "2025-12-31"], {
      encoding: "utf8",
    });
    expect(shown.length).toBeGreaterThan(1000);
    expect(`Tỉnh Đắk Nông · ${shown}`).toBe(stdout.slice(0, shown.length + "Tỉnh Đắk Nông · ".length));
  });
  it("the ten lines of the library run as they stand, and find what is wrong", () => {
    const folder = mkdtempSync(join(tmpdir(), "ntm-readme-"));
    symlinkSync(join(root, "tests", "node_modules"), join(folder, "node_modules"), "junction");
    copyFileSync(faulty, join(folder, "report.xlsx"));
    writeFileSync(join(folder, "sample.mjs"), block("ts"));
    const { stdout, stderr } = spawnSync(process.execPath, ["sample.mjs"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^B12 .*“Nam Rong”/m);
    expect(stdout).toContain("dak-nong/communes-standard met [ 43, 44 ]");
  });
  it("the samples of the packages' own pages, and of those in docs, run as pasted", () => {
    const folder = mkdtempSync(join(tmpdir(), "ntm-readmes-"));
    symlinkSync(join(root, "tests", "node_modules"), join(folder, "node_modules"), "junction");
    copyFileSync(faulty, join(folder, "report.xlsx"));
    const samples = ["core", "plans", "sheets", "workbook"].map((room) => {
      const page = readFileSync(join(root, "packages", room, "README.md"), "utf8");
      writeFileSync(join(folder, `${room}.mjs`), page.split("```ts\n")[1]?.split("```")[0] ?? "");
      return `import "./${room}.mjs";`;
    });
    const [workbook, schema] = ["workbook", "core"].map((name) => {
      const page = readFileSync(join(root, "docs", `${name}.md`), "utf8");
      return /^```[jt]s\n(.*?)^```/ms.exec(page)?.[1] ?? "";
    });
    writeFileSync(join(folder, "docs.mjs"), `${workbook}${schema}console.log("a report", isReport(report));\n`);
    samples.push('import "./docs.mjs";');
    writeFileSync(join(folder, "all.mjs"), samples.join("\n"));
    const { stdout, stderr } = spawnSync(process.execPath, ["all.mjs"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^cu-jut\/communes-standard undetermined \[ 1, 7 \]/m);
    expect(stdout).toMatch(/^30 99$/m);
    expect(stdout).toMatch(/^B2 warning .*“Nam Rong”/m);
    expect(stdout).toMatch(/^\d+ 1 0$/m);
    expect(stdout).toMatch(/^a report true$/m);
  });
  it("names only scripts that exist", () => {
    const named = [...readme.matchAll(/npx pnpm@10 (?:-s )?(\w+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the pages lead somewhere", () => {
  it.each([
    "CONTRIBUTING.md",
    "docs/command.md",
    "docs/core.md",
    "docs/extend.md",
    "docs/plans.md",
    "docs/sheets.md",
    "docs/workbook.md",
  ])("%s", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(root, page, "..", link)))).toEqual([]);
  });
});
