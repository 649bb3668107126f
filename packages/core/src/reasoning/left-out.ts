import type { Language } from "../findings/words";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Target } from "../model/target";
import { dayText } from "../words/day";
import { countedWords } from "../words/layer";
import type { LeftOutReason } from "./model/ask";
import { targetName } from "./names";
import { sayReasoning } from "./words";

/** Targets that take no part, each with a sentence that says why. */
export function leftOutOf(
  leftOut: readonly { readonly target: Target; readonly reason: LeftOutReason }[],
  plan: Plan,
  language: Language,
): { target: string; message: string }[] {
  const words = countedWords(indexPlan(plan), language);
  return leftOut.map(({ target, reason }) => ({
    target: target.id,
    message: sayReasoning(`left-out-${reason}`, language, {
      title: targetName(target, plan, language),
      due: dayText(target.due, language),
      ...words,
    }),
  }));
}
