import { checkGiven } from "../check-given";
import { checkKey } from "../check-option";
import type { Language } from "../findings/words";
import { frozen } from "../frozen";
import type { IsoDate } from "../model/basics";
import type { TargetStatus } from "../model/target";
import type { DueState } from "../records/judging";
import type { Mark } from "../records/stated";
import type { BothLanguages } from "./both-languages";
import { dayText } from "./day";

/** Where a target, or a unit's own standard, stands. */
export const statusWords = frozen({
  met: { vi: "đạt", en: "met" },
  "not-met": { vi: "chưa đạt", en: "not met" },
  undetermined: { vi: "chưa đủ số liệu", en: "not enough data" },
} as const satisfies Readonly<Record<TargetStatus, BothLanguages>>);

/**
 * The same of a target: what is not reached before its due day is not missed yet.
 *
 * @example
 * statusText({ status: "not-met", dueState: "ahead", due: "2025-12-31" }, "en"); // "not met, due 2025-12-31"
 */
export function statusText(
  reportTarget: { readonly status: TargetStatus; readonly dueState: DueState; readonly due: IsoDate },
  language: Language,
): string {
  checkGiven({ reportTarget, language });
  const { status, dueState, due } = reportTarget;
  checkKey("reportTarget.status", status, statusWords);
  const word = statusWords[status][language];
  if (status !== "not-met" || dueState !== "ahead") return word;
  const day = dayText(due, language);
  return language === "vi" ? `${word}, còn đến ${day}` : `${word}, due ${day}`;
}

/** What a mark says of its criterion. */
export const markWords = frozen({
  met: statusWords.met,
  "not-met": statusWords["not-met"],
  open: { vi: "để ngỏ", en: "open" },
} as const satisfies Readonly<Record<Mark, BothLanguages>>);
