import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const packageOf = (name: string) => JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));

type Target = string | { readonly [condition: string]: Target };

/** Paths an entry of `exports` leads to, the sources of the workspace left out. */
const pathsOf = (target: Target): string[] =>
  typeof target === "string"
    ? [target]
    : Object.entries(target).flatMap(([condition, inner]) => (condition === "@ntm-kit/source" ? [] : pathsOf(inner)));

describe.each(["core", "plans", "sheets", "workbook", "cli"])("@ntm-kit/%s as it is published", (name) => {
  const manifest = packageOf(name);
  it("leads to files that the build leaves, and publishes them", () => {
    const paths = Object.entries<Target>(manifest.exports).flatMap(([subpath, target]) =>
      subpath.includes("*") || subpath === "./package.json" ? [] : pathsOf(target),
    );
    expect(paths.filter((path) => !existsSync(join(root, "packages", name, path)))).toEqual([]);
    expect(paths.filter((path) => !manifest.files.includes(path.split("/")[1]))).toEqual([]);
    // The changelog is written with the version; what begins with `!` is left out of the package.
    const listed = manifest.files.filter((path: string) => path !== "CHANGELOG.md" && !path.startsWith("!"));
    expect(listed.filter((path: string) => !existsSync(join(root, "packages", name, path)))).toEqual([]);
  });
  it("says what it is, under which licence, and for which Node", () => {
    // Compiled code can be kept for a file of CommonJS alone: the command is one, beside the module for who imports it.
    const type = name === "cli" ? "commonjs" : "module";
    expect(manifest).toMatchObject({ license: "Apache-2.0", type, engines: { node: ">=20" } });
    expect(manifest.description.length).toBeGreaterThan(10);
    expect(manifest.keywords.length).toBeGreaterThan(2);
    expect(existsSync(join(root, "packages", name, "README.md"))).toBe(true);
  });
  it("names nothing in its types that they do not declare", () => {
    const typesAt = Object.values<Target>(manifest.exports)
      .flatMap(pathsOf)
      .filter((path) => /\.d\.[cm]?ts$/.test(path));
    const undeclared = typesAt.flatMap((path) => {
      const text = readFileSync(join(root, "packages", name, path), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
      const declared = new Set(text.match(/(?<=\b(?:const|function|class|enum|as) |[{,] )[\w$]+/g));
      return [...text.matchAll(/\btypeof ([\w$]+)/g)].flatMap(([, of = ""]) =>
        declared.has(of) ? [] : `${path}: ${of}`,
      );
    });
    expect(undeclared).toEqual([]);
  });
  it("has types first wherever code is loaded", () => {
    const loaded = Object.entries<Record<string, Record<string, string>>>(manifest.exports).flatMap(
      ([subpath, target]) =>
        typeof target === "string" || subpath.includes("*")
          ? []
          : (["import", "require"] as const).flatMap((kind) => (target[kind] ? [Object.keys(target[kind])[0]] : [])),
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(new Set(loaded)).toEqual(new Set(["types"]));
  });
});

const SUBPATHS = [
  "core",
  "core/testing",
  "core/html",
  "plans",
  "plans/dak-nong-2021-2025",
  "plans/viet-nam-2021-2025",
  "plans/xa-2026-2030",
  "sheets",
  "sheets/testing",
  "workbook",
  "workbook/node",
].map((subpath) => `@ntm-kit/${subpath}`);

describe("every subpath gives the same names as a module and as CommonJS", () => {
  it.each(SUBPATHS)("%s", (subpath) => {
    const program = `import { createRequire } from "node:module";
      const names = (loaded) => Object.keys(loaded).filter((name) => name !== "default" && name !== "module.exports").sort();
      const both = [await import("${subpath}"), createRequire(import.meta.url)("${subpath}")].map(names);
      console.log(JSON.stringify(both));`;
    const done = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: join(root, "tests"),
      encoding: "utf8",
    });
    expect(done.stderr).toBe("");
    const [esm, cjs] = JSON.parse(done.stdout);
    expect(esm.length).toBeGreaterThan(0);
    expect(cjs).toEqual(esm);
  });
});

it("the licence lies beside the code, and that of each package in the command's bundle with it", () => {
  expect(readFileSync(join(root, "LICENSE"), "utf8")).toContain("Apache License");
  const notices = readFileSync(join(root, "packages", "cli", "THIRD-PARTY.md"), "utf8");
  for (const name of ["zod", "fflate"]) expect(notices).toContain(`## ${name}\n`);
});
