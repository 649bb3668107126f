import { checkGiven } from "../check-given";
import type { SummaryLabels, UnitStanding } from "../report/summary";
import type { BothLanguages } from "./both-languages";
import { spanText } from "./span-text";

const BELOW = {
  near: { sign: "△", vi: "Gần đạt chuẩn", en: "Near to the standard" },
  behind: { sign: "▽", vi: "Còn thiếu nhiều tiêu chí", en: "Behind" },
  "no-data": { sign: "?", vi: "Chưa có số liệu", en: "No data" },
} as const;

/** How a standing is shown: a word, and a sign that tells it where colours are not seen. */
export interface StandingLook extends BothLanguages {
  /** The standing it shows. */
  readonly standing: UnitStanding["standing"];
  /** One letter or sign for it. */
  readonly sign: Readonly<BothLanguages>;
  /** Height among the plan's standards, from 1; 0 where it is at none. */
  readonly height: number;
}

/** All standings of a plan from the highest down, as a key of its picture shows them. */
export function standingLooks(labels: Pick<SummaryLabels, "standards">): StandingLook[] {
  checkGiven({ labels });
  const { standards } = labels;
  const reached = standards.map(({ id, vi, en }, i): StandingLook => {
    return { standing: id, vi, en, sign: { vi: initials(vi), en: initials(en) }, height: i + 1 };
  });
  const below = Object.entries(BELOW).map(([standing, { sign, vi, en }]): StandingLook => {
    return { standing, vi, en, sign: { vi: sign, en: sign }, height: 0 };
  });
  return [...reached.reverse(), ...below];
}

/** How many criteria of how many a commune meets: `17/19`, `15–18/19`; nothing where nothing is reported of it. */
export const standingCount = (unitLook: Pick<UnitStanding, "standing" | "criteria" | "asked">) => {
  checkGiven({ unitLook });
  const { standing, criteria, asked } = unitLook;
  return standing === "no-data" ? "" : `${spanText(criteria)}/${asked}`;
};

/** `Nâng cao`: NC. */
const initials = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("")
    .slice(0, 3);
