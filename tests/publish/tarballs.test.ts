import { dirname, join, sep } from "node:path";
import { checkPackage, Package, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { describe, expect, it } from "vitest";
import { packed } from "./packed";

/**
 * Node 10 is not served: nothing else finds a package by `main` alone. The command is a program, and a module alone.
 */
const isMeant = (problem: Problem, name: string): boolean =>
  ("resolutionKind" in problem && problem.resolutionKind === "node10") ||
  (name === "@ntm-kit/cli" && "resolutionKind" in problem && problem.resolutionKind === "node16-cjs");

/** What a map names, as paths in the package. */
const sourcesOf = (path: string, map: string): string[] =>
  JSON.parse(map).sources.map((source: string) => join(dirname(path), source).split(sep).join("/"));

describe.each(["core", "plans", "sheets", "workbook", "cli"])("the tarball of @ntm-kit/%s", (room) => {
  const tarball = packed(room);

  it("is found by every resolution, with the types of what is loaded", async () => {
    const files = tarball.paths.map((path) => [`/node_modules/${tarball.name}/${path}`, tarball.read(path)]);
    const checked = await checkPackage(new Package(Object.fromEntries(files), tarball.name, tarball.version), {
      excludeEntrypoints: [/schemas|conformance|package\.json/],
    });
    expect(checked.types).toMatchObject({ kind: "included" });
    const problems = "problems" in checked ? checked.problems : [];
    expect(problems.filter((problem) => !isMeant(problem, tarball.name))).toEqual([]);
  });

  it("has no fault that publint knows, suggestions included", async () => {
    const { messages } = await publint({ pkgDir: tarball.folder, strict: true, level: "suggestion", pack: "npm" });
    expect(messages).toEqual([]);
  });

  it("holds the sources its maps name, without their tests", () => {
    const sources = tarball.paths.filter((path) => path.startsWith("src/"));
    expect(sources).toContain("src/index.ts");
    expect(sources.filter((path) => /\.test\.ts$/.test(path))).toEqual([]);
    const maps = tarball.paths.filter((path) => path.endsWith("js.map"));
    const named = new Set(maps.flatMap((path) => sourcesOf(path, tarball.read(path))));
    // The command is one bundle of all packages, as readable as its sources: it has no map.
    expect(named.size > 5).toBe(room !== "cli");
    expect([...named].filter((source) => !tarball.paths.includes(source))).toEqual([]);
  });
});
