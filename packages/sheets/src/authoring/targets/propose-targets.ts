import { indexPlan, type Plan, type Proposal, type Standard, type StandardLevel, type Target } from "@ntm-kit/core";
import { namesForeignLevel } from "../../text/standard-claim";
import { createUnitMatcher } from "../../text/unit-matcher";
import type { Doubt } from "../doubt";
import { type Clause, clausesOf, hasFigure } from "./clauses";
import { type PatternContext, type PatternHit, targetPatterns } from "./patterns";
import type { ProposalDoubt } from "./proposal-doubts";
import { sectionLines } from "./section-lines";
import { titleOf } from "./title";
import { uncoveredClause } from "./uncovered-clause";
import { unitNouns } from "./unit-nouns";

/** What sentences of a section propose, and clauses with a number that became no target. */
export interface ProposedTargets {
  readonly proposals: readonly Proposal[];
  readonly uncovered: readonly Doubt[];
}

/**
 * Proposals of targets from the sentences of a section: each with its very words. What the words leave open is told
 * with it.
 *
 * @param text - the document as received
 * @param source - number of the document and section (`II`); the whole text where no heading fits
 */
export function proposeTargets(
  text: string,
  plan: Plan,
  source: { readonly document: string; readonly section: string },
): ProposedTargets {
  const root = plan.units.find((unit) => unit.id === plan.root);
  if (!root) return { proposals: [], uncovered: [] };
  const index = indexPlan(plan);
  const { standards } = index;
  const nouns = unitNouns(plan);
  const patterns = targetPatterns(nouns);
  const clauses = clausesOf(sectionLines(text, source.section), root, createUnitMatcher(plan.units, index), nouns);
  const taken = new Map<string, number>();
  const proposals: Proposal[] = [];
  const uncovered: Doubt[] = [];
  for (const clause of clauses) {
    const isForeign = namesForeignLevel(clause.text, standards);
    const hit = isForeign ? undefined : hitOf(clause, plan, patterns);
    if (hit) proposals.push(proposalOf(clause, hit, plan, source, taken));
    else if (isForeign || hasFigure(clause.text)) uncovered.push(uncoveredClause(clause));
  }
  return { proposals, uncovered };
}

function hitOf(clause: Clause, plan: Plan, patterns: ReturnType<typeof targetPatterns>): PatternHit | undefined {
  const context = contextOf(clause, plan);
  for (const { words, read } of patterns) {
    const match = words.exec(clause.text);
    const hit = match && read(match.groups ?? {}, context);
    if (hit) return hit;
  }
  return undefined;
}

function contextOf({ unit, isWithin, isNamed }: Clause, plan: Plan): PatternContext {
  const { standards, countedLevel: counted, layers } = indexPlan(plan);
  const layerOf = (noun: string): string | undefined => {
    const word = noun.toLowerCase().replace("đơn vị cấp ", "");
    const level = plan.units.find((entry) => entry.type === word)?.level;
    return level ?? layers.find(({ name }) => name.toLowerCase() === word)?.id;
  };
  const typesOf = (layer: string): string[] => [
    ...new Set(plan.units.filter((entry) => entry.level === layer).map((entry) => entry.type)),
  ];
  return { unit, counted, isWithin, isNamed, standardIn: (words) => standardIn(words, standards), layerOf, typesOf };
}

/** The highest standard whose own words stand there: "nâng cao", "kiểu mẫu"; else the plain one. */
function standardIn(words: string, standards: readonly StandardLevel[]): Standard {
  const [plain, ...higher] = standards;
  const folded = words.toLowerCase();
  // Of "nông thôn mới nâng cao" the own words are "nâng cao".
  const own = ({ name, words: others }: StandardLevel): string[] =>
    [name, ...others].map((word) =>
      word
        .toLowerCase()
        .replace(plain?.name.toLowerCase() ?? "", "")
        .trim(),
    );
  const found = higher.reverse().find((standard) => own(standard).some((word) => word !== "" && folded.includes(word)));
  return (found ?? plain)?.id ?? "standard";
}

function proposalOf(
  clause: Clause,
  hit: PatternHit,
  plan: Plan,
  source: { readonly document: string; readonly section: string },
  taken: Map<string, number>,
): Proposal {
  const name = `${clause.unit.id}/${hit.id}`;
  const times = (taken.get(name) ?? 0) + 1;
  taken.set(name, times);
  const target: Target = {
    id: times === 1 ? name : `${name}-${times}`,
    unit: clause.unit.id,
    title: titleOf(hit, clause.unit, plan, "vi"),
    titleEn: titleOf(hit, clause.unit, plan, "en"),
    rule: hit.rule,
    required: hit.required,
    ...(hit.population === undefined ? {} : { population: hit.population }),
    due: (clause.isDueDoubtful ? undefined : clause.due) ?? plan.period.to,
    commitment: clause.isAspiration ? "aspiration" : "binding",
    assumptions: [],
    source: { ...source, line: clause.line, quote: clause.text },
  };
  const doubts = doubtsOf(clause, hit);
  return { ...target, doubts };
}

function doubtsOf(clause: Clause, hit: PatternHit): ProposalDoubt[] {
  return [
    ...(hit.isDenominatorDoubtful ? (["plan/denominator-doubtful"] as const) : []),
    ...(hit.rule.measure.kind === "newly" ? (["plan/baseline-doubtful"] as const) : []),
    ...(clause.isUnderAspiration ? (["plan/commitment-doubtful"] as const) : []),
    ...(clause.due === undefined || clause.isDueDoubtful ? (["plan/year-doubtful"] as const) : []),
  ];
}
