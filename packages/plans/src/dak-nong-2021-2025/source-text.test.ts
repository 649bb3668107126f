import type { Source } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { dakNong20212025 as plan } from "./index";
import { correctedWords, storedLine } from "./testing/stored-text";

/** Every source of the plan that points into the stored text, with the path to it. */
function* sources(value: unknown, path: string): Generator<[string, Source]> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value && "document" in value) yield [path, value as Source];
  for (const [key, inner] of Object.entries(value)) yield* sources(inner, `${path}.${key}`);
}

const cited = [...sources(plan, "plan")].filter(([, source]) => source.line !== undefined);

it("cites the stored text for every task, group, target, district, source of money and duty to report", () => {
  expect(cited.length).toBeGreaterThanOrEqual(99 + 11 + 30 + 9 + 7 + 2 + 1);
  const own = [plan.tasks, plan.taskGroups, plan.targets, plan.fundingSources].flat();
  for (const { id, source } of own) expect(source.line, id).toBeTypeOf("number");
});

it("quotes words that stand on the line they are said to stand on", () => {
  for (const [path, { line, quote, continued = [] }] of cited) {
    expect(storedLine(line!), path).toContain(quote);
    for (const more of continued) expect(storedLine(more.line), path).toContain(more.quote);
  }
});

it("gives the corrected words beside a quote exactly where a listed correction touches it", () => {
  for (const [path, { line, quote, corrected }] of cited) {
    const fixed = correctedWords(line!, quote);
    expect(corrected, path).toBe(fixed === quote ? undefined : fixed);
  }
});

it("names only documents that it lists", () => {
  const ids = new Set(plan.documents.map(({ id }) => id));
  for (const [path, { document }] of sources(plan, "plan"))
    expect(ids.has(document), `${path}: ${document}`).toBe(true);
  for (const { document } of plan.criteriaSets) expect(ids.has(document!), document).toBe(true);
  for (const task of plan.tasks)
    for (const { document } of task.outputs.known ?? [])
      expect(ids.has(document), `${task.id}: ${document}`).toBe(true);
});

describe("the list of corrections", () => {
  it("has the 13 slips of the text and the 15 column headings", () => {
    expect(plan.corrections).toHaveLength(28);
    expect(plan.corrections.filter(({ stored }) => stored === "SẢN PHẨM ĐÀU RA")).toHaveLength(15);
  });

  it.each(plan.corrections)("line $line: “$stored” occurs once", ({ line, stored, corrected }) => {
    expect(storedLine(line).split(stored)).toHaveLength(2);
    expect(corrected).not.toBe(stored);
  });

  it("leaves doubtful words alone", () => {
    expect(plan.tasks.find(({ id }) => id === "IV.2.13")?.leadAgencies.text).toBe("Bộ xây dựng");
    expect(plan.tasks.find(({ id }) => id === "I.12")?.content).toContain("bộ phận, giúp việc");
  });
});
