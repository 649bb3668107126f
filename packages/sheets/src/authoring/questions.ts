import { catalogue, fillIn, formatNumber, type Language, type Plan, type Proposal } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { Doubt } from "./doubt";
import type { ImportMemory } from "./memory";
import { importedNameDoubts, timeDoubts } from "./open-doubts";
import { proposalDoubts } from "./targets/proposal-doubts";

/** A doubtful text of a plan, once, with what a person can answer. */
export interface Question {
  /** Key under which the answer is kept: `schedule:Khi có yêu cầu`. */
  readonly key: string;
  /** The doubtful text alone. */
  readonly text: string;
  /** What is in doubt. */
  readonly asks: string;
  /** How to answer. */
  readonly how: string;
}

const PROPOSED = {
  vi: {
    asks: "Mục tiêu đề xuất {id}: {title}, {required}. Đưa vào kế hoạch?",
    how: "Trả lời “có”, “không”, hoặc ghi số đúng.",
  },
  en: {
    asks: "Proposed target {id}: {title}, {required}. Take it into the plan?",
    how: "Answer “có”, “không”, or give the right number.",
  },
} as const;

const requiredOf = ({ required }: Proposal, language: Language): string =>
  typeof required === "number" ? formatNumber(required, language) : String(required);

/**
 * Everything of a plan that waits for an answer, in the order of the plan; what was answered is not asked again.
 *
 * @example
 * const questions = questionsOf(plan, EMPTY_MEMORY, "vi");
 */
export function questionsOf(plan: Plan, memory: ImportMemory, language: Language): Question[] {
  checkGiven({ plan, memory, language });
  const said = ({ code, params }: Pick<Doubt, "code" | "params">): Pick<Question, "asks" | "how"> => ({
    asks: fillIn(catalogue[code][language].message, params, language),
    how: fillIn(catalogue[code][language].hint, params, language),
  });
  const asked = (doubt: Doubt): Question => {
    const { written } = doubt.params as { readonly written?: string };
    return { key: doubt.question ?? "", text: written ?? "", ...said(doubt) };
  };
  const targets = (plan.proposals ?? []).flatMap((proposal) => {
    const text = proposal.source.quote;
    const { id, title, titleEn } = proposal;
    const params = {
      id,
      title: language === "vi" ? title : (titleEn ?? title),
      required: requiredOf(proposal, language),
    };
    const { asks, how } = PROPOSED[language];
    return [
      ...proposalDoubts(proposal).map((doubt) => ({ key: doubt.question ?? "", text, ...said(doubt) })),
      { key: `target:${id}`, text, asks: fillIn(asks, params, language), how: fillIn(how, params, language) },
    ];
  });
  return [...[...timeDoubts(plan), ...importedNameDoubts(plan, memory)].map(asked), ...targets].filter(
    ({ key }) => memory.answers[key] === undefined,
  );
}
