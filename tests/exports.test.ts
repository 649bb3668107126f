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
