import type { Mark } from "../records/stated";
import type { TargetStatus } from "../targets/exact";
import type { BothLanguages } from "./both-languages";

/** Where a target, or a unit's own standard, stands. */
export const statusWords = {
  met: { vi: "đạt", en: "met" },
  "not-met": { vi: "chưa đạt", en: "not met" },
  undetermined: { vi: "chưa đủ số liệu", en: "not enough data" },
} as const satisfies Readonly<Record<TargetStatus, BothLanguages>>;

/** What a mark says of its criterion. */
export const markWords = {
  met: statusWords.met,
  "not-met": statusWords["not-met"],
  open: { vi: "chưa rõ", en: "open" },
} as const satisfies Readonly<Record<Mark, BothLanguages>>;
