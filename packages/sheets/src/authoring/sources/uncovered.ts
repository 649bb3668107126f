import { indexPlan, type Plan, type Source, sourcesOf } from "@ntm-kit/core";
import { createUnitMatcher } from "../../text/unit-matcher";
import type { Doubt } from "../doubt";
import { type Clause, clausesOf, hasFigure } from "../targets/clauses";
import { uncoveredClause } from "../targets/uncovered-clause";
import { unitNouns } from "../targets/unit-nouns";
import { partsOf, stands } from "./quotes";
import { comparable, type SourceText } from "./source-text";

/**
 * Clauses with a number that no quote of the plan holds, in the sections that its targets are taken from: each number
 * of such a section sets a target, or is listed under `notCheckable`.
 */
export function uncoveredDoubts(plan: Plan, texts: ReadonlyMap<string, SourceText>): Doubt[] {
  const root = plan.units.find(({ id }) => id === plan.root);
  if (!root) return [];
  const matcher = createUnitMatcher(plan.units, indexPlan(plan));
  const nouns = unitNouns(plan);
  const proposed = (plan.proposals ?? []).map(({ source }) => source);
  const sources = [...[...sourcesOf(plan)].flatMap(([, source]) => source ?? []), ...proposed];
  return [...texts].flatMap(([document, text]) => {
    const lines = sectionsOf(plan, document).flatMap((section) => text.section(section) ?? []);
    // A section within another one is read once.
    const once = [...new Map(lines.map((line) => [line.line, line])).values()].sort((a, b) => a.line - b.line);
    const own = sources.filter((source) => source.document === document).flatMap((source) => quotesOf(source, text));
    return clausesOf(once, root, matcher, nouns)
      .filter((clause) => hasFigure(restOf(clause, own)))
      .map(uncoveredClause);
  });
}

interface Quote {
  /** The line that it covers; any line that has its words where none is said, or where they do not stand on it. */
  readonly line: number | undefined;
  readonly words: string;
}

const quotesOf = (source: Source, text: SourceText): Quote[] =>
  partsOf(source).map((part) => ({
    line: stands(part, text) ? part.line : undefined,
    words: comparable(part.quote),
  }));

/** Sections from which targets are quoted, or what a person has said to be none. */
const sectionsOf = ({ targets, proposals = [], notCheckable }: Plan, document: string): string[] => [
  ...new Set(
    [...targets, ...proposals, ...notCheckable]
      .filter(({ source }) => source.document === document)
      .map(({ source }) => source.section),
  ),
];

/** What is left of a clause where the quotes of its line are taken out. */
function restOf({ text, line }: Clause, quotes: readonly Quote[]): string {
  const words = comparable(text);
  const here = quotes.filter((quote) => quote.line === undefined || quote.line === line);
  if (here.some((quote) => quote.words.includes(words))) return "";
  return [...here]
    .sort((a, b) => b.words.length - a.words.length)
    .reduce((rest, quote) => rest.replace(quote.words, () => " "), words);
}
