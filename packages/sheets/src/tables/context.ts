import { type CriteriaSet, indexPlan, type Plan, type PlanIndex } from "@ntm-kit/core";
import { createUnitMatcher, type UnitMatcher } from "../text/unit-matcher";
import { type FundingNames, fundingNames } from "./funding-names";
import type { HeadingReader } from "./guess";
import { headingReader } from "./heading-reader";
import { type CellWords, cellWords, type OwnWords, ownHeadings, ownUnitNames } from "./own-words";
import type { TableKind } from "./table-kind";
import { usualWords } from "./usual-words";
import { type Vocabulary, withHeadings } from "./vocabulary";

/** What reading needs of a plan, prepared once. */
export interface PlanContext {
  readonly plan: Plan;
  /** Kinds of sheets that are looked for; of two that fit a table equally well the first is taken. */
  readonly kinds: readonly TableKind[];
  readonly index: PlanIndex;
  readonly units: UnitMatcher;
  readonly headings: HeadingReader;
  /** Labels in the words that word lists have, of a plan that counts other units than communes. */
  readonly inUsualWords: (text: string) => string;
  readonly funding: FundingNames;
  /** Sets of criteria that communes are marked by. */
  readonly sets: readonly CriteriaSet[];
  /** Words from outside, as cells are read with them. */
  readonly words: CellWords;
}

/**
 * Prepares what reading needs of a plan, for these kinds of sheets.
 * @throws {OptionError} for words from outside that mean nothing
 */
export function createContext(
  plan: Plan,
  kinds: readonly TableKind[],
  vocabulary: Vocabulary,
  own: OwnWords = {},
): PlanContext {
  const index = indexPlan(plan);
  const sets = plan.criteriaSets.filter((set) => set.level === index.countedLevel && set.standard !== undefined);
  const funding = fundingNames(plan.fundingSources);
  const isSource = (heading: string): boolean => funding(heading) !== undefined;
  return {
    plan,
    kinds,
    index,
    units: createUnitMatcher(plan.units, index, ownUnitNames(own, index)),
    headings: headingReader({ sets, index }, kinds, withHeadings(vocabulary, ownHeadings(own)), isSource),
    inUsualWords: usualWords(index),
    funding,
    sets,
    words: cellWords(own, index),
  };
}
