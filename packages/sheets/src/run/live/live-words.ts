import { capital, layerWord, type PlanIndex } from "@ntm-kit/core";
import { type CellWords, LIBRARY_WORDS } from "../../tables/own-words";
import { readMark } from "../../text/mark";
import { readStandardClaim } from "../../text/standard-claim";

/** What formulas look words up in. Whoever types another word leaves the cell open. */
export interface LiveWords {
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  /** Words for levels and how high each stands: 0 not at the standard, 1 the lowest. */
  readonly levels: readonly (readonly [word: string, height: number])[];
}

/** Marks as people write them; what each says is asked of the reader of marks. */
const MARKS = [
  ...[
    "x",
    "×",
    "✓",
    "✔",
    "√",
    "☑",
    "+",
    "1",
    "Đ",
    "Đạt",
    "Đã đạt",
    "Đạt chuẩn",
    "Đạt 100%",
    "100%",
    "Có",
    "Hoàn thành",
  ],
  ...["Đã hoàn thành", "Duy trì đạt", "Giữ vững", "dat", "da dat", "met", "yes", "TRUE"],
  ...["0", "-", "–", "—", "✗", "✘", "☒", "☐", "K", "CĐ", "KĐ", "Chưa đạt", "Chưa", "Không đạt", "Không", "Ko"],
  ...["Chưa hoàn thành", "Chưa đạt chuẩn", "chua dat", "khong dat", "no", "FALSE", "not met"],
];
const BEFORE = [
  "",
  "Đạt ",
  "Đạt chuẩn ",
  "{Unit} ",
  "{Unit} đạt chuẩn ",
  "{Unit} NTM ",
  "NTM ",
  "Đạt NTM ",
  "Nông thôn mới ",
  "Đạt chuẩn NTM ",
];
const ALONE = [
  "NTM",
  "Đạt chuẩn NTM",
  "{Unit} NTM",
  "Đạt NTM",
  "{Unit} đạt chuẩn NTM",
  "Đạt chuẩn nông thôn mới",
  "Đã công nhận",
];
const DENIED = [
  ...[
    "Chưa đạt",
    "Chưa đạt chuẩn",
    "Chưa đạt NTM",
    "Chưa đạt chuẩn NTM",
    "Không đạt",
    "Chưa",
    "Không",
    "Chưa công nhận",
  ],
  ...["Đang trình", "Chờ công nhận", "Chờ xét", "Đang thẩm định", "Phấn đấu"],
];

/**
 * Words of the reader's own vocabulary, those from outside, and the very texts of a workbook that it understood:
 * composed otherwise, in an old encoding, with blanks around them.
 */
export function liveWords(index: PlanIndex, texts: Iterable<string>, others: CellWords = LIBRARY_WORDS): LiveWords {
  const unit = capital(layerWord(index, index.countedLevel).vi);
  const withUnit = (word: string): string => word.replace("{Unit}", unit);
  const own = index.standards.flatMap(({ name, words }) =>
    [name, ...words].flatMap((word) => BEFORE.map((before) => withUnit(before) + word)),
  );
  const seen = new Set<string>();
  const met: string[] = [];
  const notMet: string[] = [];
  const levels: (readonly [string, number])[] = [];
  for (const word of [...MARKS, ...ALONE.map(withUnit), ...DENIED, ...own, ...others.known, ...texts]) {
    const key = foldCase(word);
    if (seen.has(key) || !canBeLookedUp(word)) continue;
    seen.add(key);
    const mark = readMark({ kind: "text", value: others.mark(word) }).kind;
    if (mark === "met") met.push(word);
    else if (mark === "not-met") notMet.push(word);
    const says = readStandardClaim(others.level(word), index.standards);
    if (says !== "unknown") levels.push([word.trim(), says === "none" ? 0 : index.heightOf(says) + 1]);
  }
  return { met, notMet, levels: unique(levels) };
}

function unique(levels: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  const seen = new Set<string>();
  return levels.filter(([word]) => !seen.has(foldCase(word)) && seen.add(foldCase(word)));
}

/** Excel compares without case. */
export const foldCase = (text: string): string => text.toLowerCase();

/** Excel takes some signs in what it looks for as an order: `*`, `?`, `~`, `=`, `<`, `>`. */
const canBeLookedUp = (word: string): boolean => word.trim() !== "" && word.length <= 200 && !/[*?~]|^[=<>]/.test(word);
