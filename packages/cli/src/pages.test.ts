import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readArguments } from "./arguments";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pages = [
  "README.md",
  "packages/cli/README.md",
  ...readdirSync(`${root}/docs`).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

const CALLED = /^(?:npx pnpm@10 -s ntm|npx @ntm-kit\/cli|ntm)\s/;

/** Commands that a page shows to be typed: lines of its blocks and words in its sentences, without what is left open. */
function commandsOf(page: string): string[] {
  const text = readFileSync(`${root}/${page}`, "utf8");
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```/gms)].flatMap(([, language = "", block = ""]) =>
    /^(?:sh)?$/.test(language) ? block.split("\n") : [],
  );
  const inline = [...text.replace(/^```.*?^```/gms, "").matchAll(/`([^`\n]+)`/g)].map(([, words = ""]) => words);
  // In a sentence an option may be named without its value.
  const typed = [...blocks, ...inline.filter((words) => !/ --[\w-]+$/.test(words))];
  return typed.filter((line) => CALLED.test(line) && !/[<…|[]/.test(line.replace(/ #.*/, "")));
}

/** Words as a shell parts them; what is said beside a command begins after a `#` or three spaces. */
const wordsOf = (line: string): string[] => {
  const [typed = ""] = line.replace(CALLED, "").split(/\s+#\s|\s{3,}| > /);
  return [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
};

it.each(pages)("the commands that %s shows are taken as they stand", (page) => {
  for (const line of commandsOf(page))
    expect(() => readArguments(wordsOf(line), "2026-01-15", () => "dak-nong-2021-2025"), line).not.toThrow();
});

it("there are such commands on the pages", () => {
  const counts = pages.map((page) => commandsOf(page).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(80);
});
