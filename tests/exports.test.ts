import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Values that a package offers; types are held by the compiler. A new name here is a promise: it wants its page. */
it.each([
  ["core", () => import("@ntm-kit/core")],
  ["core/html", () => import("@ntm-kit/core/html")],
  ["core/testing", () => import("@ntm-kit/core/testing")],
  ["plans", () => import("@ntm-kit/plans")],
  ["sheets", () => import("@ntm-kit/sheets")],
  ["workbook", () => import("@ntm-kit/workbook")],
  ["workbook/node", () => import("@ntm-kit/workbook/node")],
])("%s exports what its list says", async (_name, load) => {
  expect(Object.keys(await load()).sort()).toMatchSnapshot();
});

it("packages that go together have one version", () => {
  const versions = ["core", "plans", "sheets", "workbook", "cli"].map(
    (name) => JSON.parse(readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), "utf8")).version,
  );
  expect(new Set(versions).size).toBe(1);
});

/** Names a package's `index.ts` lists, types and values alike. */
function listedIn(path: string): string[] {
  const source = readFileSync(new URL(`../packages/${path}`, import.meta.url), "utf8");
  const lists = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap((match) => match[1]!.split(","));
  const named = lists.map(
    (entry) =>
      entry
        .trim()
        .replace(/^type /, "")
        .split(" as ")
        .at(-1)!,
  );
  const declared = [...source.matchAll(/export (?:interface|const|async function|function) (\w+)/g)].map(
    (match) => match[1]!,
  );
  return [...named, ...declared].filter(Boolean);
}

it.each([
  ["core", ["core/src/index.ts", "core/src/html/index.ts", "core/src/testing/index.ts"]],
  ["plans", ["plans/src/index.ts"]],
  ["sheets", ["sheets/src/index.ts", "sheets/src/testing/index.ts"]],
  ["workbook", ["workbook/src/index.ts", "workbook/src/node.ts"]],
])("the page of %s names everything the package exports", (name, sources) => {
  const page = readFileSync(new URL(`../docs/${name}.md`, import.meta.url), "utf8");
  const names = sources.flatMap(listedIn);
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((entry) => !new RegExp(`\\b${entry}\\b`).test(page))).toEqual([]);
});
