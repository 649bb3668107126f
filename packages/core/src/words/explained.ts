import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import type { ReportFinding } from "../report/finding";
import { dayText } from "./day";

/** What whoever sent the file says of a finding there; undefined where nothing is said. */
export function explainedText(
  explainedFinding: Pick<ReportFinding, "explained">,
  language: Language,
): string | undefined {
  checkGiven({ explainedFinding, language });
  const { explained } = explainedFinding;
  if (!explained) return undefined;
  const { reason, on } = explained;
  const day = on === undefined ? "" : ` ${language === "vi" ? "ngày" : "on"} ${dayText(on, language)}`;
  return language === "vi" ? `Đơn vị gửi giải trình${day}: “${reason}”` : `The sender explains${day}: “${reason}”`;
}
