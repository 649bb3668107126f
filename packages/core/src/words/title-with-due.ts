import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import type { ReportTarget } from "../report/target";
import { dayText } from "./day";

/**
 * The title of a target, with its last day where the targets beside it are due on several: milestones have one title.
 */
export function titleWithDue(
  dated: Pick<ReportTarget, "title" | "due">,
  beside: readonly Pick<ReportTarget, "due">[],
  language: Language,
): string {
  checkGiven({ dated, beside, language });
  const { title, due } = dated;
  if (beside.every((other) => other.due === due)) return title;
  return `${title} (${language === "vi" ? "đến" : "by"} ${dayText(due, language)})`;
}
