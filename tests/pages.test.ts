import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "examples/README.md",
  "addin/simulation/README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const textOf = (page: string): string => readFileSync(join(root, page), "utf8");

it.each(pages)("what %s links to is there", (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!);
  const gone = links.filter((link) => !existsSync(join(root, dirname(page), decodeURIComponent(link))));
  expect(gone).toEqual([]);
});

it.each(pages)("the scripts that %s tells to run are there", (page) => {
  const scriptsOf = (folder: string): string[] =>
    Object.keys(JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).scripts);
  const [own, addin] = [[...scriptsOf("."), "install"], scriptsOf("addin")];
  const told = [...textOf(page).matchAll(/npx pnpm@10 (?:-s )?(--filter @ntm-kit\/addin )?([a-z][\w:-]*)/g)];
  for (const [, filter, script] of told) expect(filter ? addin : own).toContain(script);
});
