import type { Band } from "@ntm-kit/core";
import type { Guess } from "../../tables/guess";
import { SURE } from "../../tables/weights";

const CRITERIA = "(?:\\s*(?:tiêu chí|tc))?";
const PREFIX = "(?:^|.*(?:xã|tiêu chí|tc|đạt|nhóm|mức|từ)[\\s:]+)(?:đạt\\s+)?(?:từ\\s+)?";
const OPEN = Number.POSITIVE_INFINITY;

const FORMS: readonly (readonly [RegExp, (a: number, b: number) => Band])[] = [
  [
    new RegExp(`${PREFIX}(\\d{1,2})${CRITERIA}\\s*(?:-|–|—|đến|tới)\\s*(\\d{1,2})${CRITERIA}$`),
    (from, to) => ({ from, to }),
  ],
  [
    new RegExp(`${PREFIX}(\\d{1,2})${CRITERIA}\\s*(?:-|–|—|đến)\\s*(?:dưới|<)\\s*(\\d{1,2})${CRITERIA}$`),
    (from, to) => ({ from, to: to - 1 }),
  ],
  [new RegExp(`(?:^|\\s)(?:dưới|nhỏ hơn|ít hơn|<)\\s*(\\d{1,2})${CRITERIA}$`), (below) => ({ from: 0, to: below - 1 })],
  [new RegExp(`(?:^|\\s)(?:≤|<=)\\s*(\\d{1,2})${CRITERIA}$`), (to) => ({ from: 0, to })],
  [new RegExp(`(?:^|\\s)(?:trên|>)\\s*(\\d{1,2})${CRITERIA}$`), (above) => ({ from: above + 1, to: OPEN })],
  [new RegExp(`(?:^|\\s)(?:≥|>=)\\s*(\\d{1,2})${CRITERIA}$`), (from) => ({ from, to: OPEN })],
  [new RegExp(`${PREFIX}(\\d{1,2})${CRITERIA}\\s*trở lên$`), (from) => ({ from, to: OPEN })],
  [new RegExp(`${PREFIX}(\\d{1,2})\\s*/\\s*\\d{1,2}${CRITERIA}$`), (n) => ({ from: n, to: n })],
  [/(?:^|.*(?:xã|đạt)\s+)(\d{1,2})\s*(?:tiêu chí|tc)$/, (n) => ({ from: n, to: n })],
  [/(?:xã|tiêu chí|tc)[\s:]+(?:đạt[\s:]+)?(\d{1,2})$/, (n) => ({ from: n, to: n })],
];

/** "Số xã đạt tiêu chí 5" names the fifth; "đạt 5 tiêu chí" and "số tiêu chí 5" count them. */
const OF_CRITERION = /(?<!số )(?:tiêu chí|tc) số \d{1,2}$|đạt (?:chuẩn )?(?:tiêu chí|tc) \d{1,2}$/;

/**
 * Reads "15-18 tiêu chí", "từ 10 đến 14", "dưới 5", "≥ 15", "19/19" over a column that counts communes; undefined where
 * it is no such heading.
 */
export function readBand(heading: string): Band | undefined {
  // Every form of a band has its figure, and nearly every text of a sheet is a name without one.
  if (!/\d/.test(heading)) return undefined;
  const text = heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/\/\s*xã$/, "")
    .replace(/\s+/g, " ")
    .trim();
  if (OF_CRITERION.test(text)) return undefined;
  if (text.length > 80 || /bình quân|tỷ lệ|tỉ lệ|%/.test(text)) return undefined;
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const band = match && read(Number(match[1]), Number(match[2]));
    if (band && band.from <= band.to) return band;
  }
  return undefined;
}

/** Reads the heading of a column that counts the communes of a band. */
export function bandHeading(heading: string): Guess | undefined {
  const band = readBand(heading);
  return band && { field: { of: "band", ...band }, score: SURE.mostly, kinds: ["district-summary"] };
}
