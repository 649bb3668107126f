import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { faultsOf } from "../scripts/site/faults.mjs";
import { PAGES, SOURCES } from "../scripts/site/pages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

it("the site has every page of docs/", () => {
  const pages = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  expect(PAGES.filter((page) => page.startsWith("docs/")).sort()).toEqual(pages.map((name) => `docs/${name}`).sort());
});

it("the reference has everything a program imports from the libraries, but plans, which are data", () => {
  const sources = ["core", "plans", "sheets", "workbook"].flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    return Object.values<string | { "@ntm-kit/source"?: string }>(exports).flatMap((entry) =>
      typeof entry === "object" && entry["@ntm-kit/source"]
        ? [`packages/${name}/${entry["@ntm-kit/source"].replace("./", "")}`]
        : [],
    );
  });
  expect(sources.filter((source) => !/^packages\/plans\/src\/.+\//.test(source)).sort()).toEqual([...SOURCES].sort());
});

it("a link to nothing and whatever is fetched from elsewhere are faults; a link to elsewhere is none", () => {
  const folder = mkdtempSync(join(tmpdir(), "ntm-site-"));
  mkdirSync(join(folder, "documents"));
  writeFileSync(
    join(folder, "index.html"),
    `<a href="documents/plans.html#years">plans</a> <a href="gone.html">gone</a> <a href="https://example.vn">there</a>`,
  );
  writeFileSync(
    join(folder, "documents", "plans.html"),
    `<a href="../index.html">start</a> <a href="#years">years</a><script defer src="//example.vn/count.js"></script>`,
  );
  writeFileSync(join(folder, "style.css"), `@font-face { src: url("https://example.vn/a.woff2") }`);
  expect(faultsOf(folder).sort()).toEqual([
    `${join("documents", "plans.html")}: fetches //example.vn/count.js`,
    "index.html: leads to gone.html, which is not there",
    "style.css: fetches https://example.vn/a.woff2",
  ]);
});
