import { indexPlan } from "@ntm-kit/core";
import { failure } from "./failure";
import { languageOf } from "./language";
import { planOfCells } from "./plan";

/**
 * The value that a target of the plan requires.
 * @customfunction MUCTIEU
 * @param {string} target Id of the target, as the board of targets shows it.
 * @param {string} [language] vi or en, for messages.
 * @returns {Promise<number>} The required value.
 */
export async function targetRequired(target: string, language?: string): Promise<number> {
  const plan = await planOfCells();
  const written = String(target ?? "");
  const found = indexPlan(plan).targets.get(written.trim().toLowerCase());
  // Of a range the least that is asked for: a cell holds one number.
  if (found) return typeof found.required === "number" ? found.required : found.required.from;
  throw failure(
    "notAvailable",
    "target/unknown",
    { written, example: plan.targets[0]?.id ?? "" },
    languageOf(language),
  );
}
