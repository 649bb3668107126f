import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkRules, conformanceAnswerSchema, type Rules, targetSchema, tidyRecordSchema } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { mappingSchema, sendersSchema } from "@ntm-kit/sheets";
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

/** The data that a page shows, block by block. */
function dataOf(page: string): unknown[] {
  const blocks = [...textOf(page).matchAll(/^```jsonc?\n(.*?)^```/gms)];
  return blocks.map(([, block = ""]) => JSON.parse(block.replace(/^\/\/.*$|\s\/\/\s.*$/gm, "")));
}

it("the data that pages show is what they say it is", () => {
  const [target] = dataOf("docs/plans.md");
  expect(targetSchema.parse(target)).toMatchObject(Object(target));
  expect(plan.targets.find(({ id }) => id === "cu-jut/communes-standard")).toMatchObject(Object(target));
  const [mapping] = dataOf("docs/command.md");
  expect(mappingSchema.parse(mapping)).toEqual(mapping);
  const [senders] = dataOf("docs/a-round.md");
  expect(sendersSchema.parse(senders)).toEqual(senders);
  const [question, answer] = dataOf("docs/conformance.md");
  expect(conformanceAnswerSchema.parse(answer)).toEqual(answer);
  expect(question).toMatchObject({ asOf: "2025-12-31", records: [expect.anything()] });
  for (const record of (question as { records: unknown[] }).records)
    expect(tidyRecordSchema.parse(record)).toEqual(record);
  const [document] = dataOf("docs/write-a-plan.md");
  expect(Object.keys(plan.documents[0] ?? {})).toEqual(expect.arrayContaining(Object.keys(Object(document))));
});

it("the rules that the page on rules of your own shows are rules", () => {
  const [, written = ""] = /const rules: Rules = (\{.*?\});/s.exec(textOf("docs/extend.md")) ?? [];
  const rules: Rules = JSON.parse(written);
  expect(Object.values(rules)).toEqual(["off", "error"]);
  expect(() => checkRules(rules)).not.toThrow();
});
