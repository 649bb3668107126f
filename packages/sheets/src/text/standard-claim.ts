import type { Standard } from "@ntm-kit/core";
import { bareWords } from "./bare-words";
import { readDate } from "./date";
import { readDocumentNumbers } from "./document-number";
import { readMark } from "./mark";
import { MEMO_SIZES, memo } from "./memo";
import { wordList } from "./word-list";

/** First words of a clause that denies: it claims nothing. */
const DENIED = wordList(["[xã] (chưa | không | ko | CĐ | K | 0)"]);
/** First words of one that plans. */
const PLANNED = wordList([
  "[xã] (phấn đấu | dự kiến | đăng ký | kế hoạch | KH | lộ trình | mục tiêu | sẽ | ước)",
  "[xã] (đề nghị | đề xuất)",
]);
/** First words of one that tells of work under way, an application among it. */
const UNDER_WAY = wordList([
  "[xã] [đã] (đang | chờ | trình | lập hồ sơ | hồ sơ | hoàn thiện hồ sơ | nộp hồ sơ)",
  "[xã] (điểm | chỉ đạo điểm)",
  "[xã] [đã] đủ điều kiện",
  "[xã] tờ trình",
]);
/** Words that begin a clause of their own wherever they stand: "Đạt chuẩn dự kiến 2026". */
const TURNING = "chua|khong|dang|phan dau|du kien|dang ky|de nghi|du dieu kien|uoc|trinh|cho cong nhan";
/** Words after which they go on: "đang trình", "chương trình". */
const GOING_ON = "chuong|cong|quy|lo|dang|da|duoc|cho";
const TURNS = new RegExp(`(?<!\\b(?:${GOING_ON})) (?=(?:nhung )?(?:${TURNING})\\b)`);

const LEVELS: readonly (readonly [RegExp, Standard])[] = [
  [/\bkieu mau\b|\bkm\b|ntm ?km/, "model"],
  [/\bnang cao\b|\bnc\b|ntm ?nc/, "advanced"],
  [/\b(?:ntm|nong thon moi|dat|dc|chuan|cong nhan|hoan thanh)\b/, "standard"],
];

/**
 * Clauses of a text in bare words; what is denied after a claim is a clause of its own ("Đạt chuẩn, chưa đạt nâng
 * cao").
 */
const clausesOf = (text: string): string[] =>
  text
    .split(/[,;()\n]/)
    .flatMap((part) => bareWords(part).split(TURNS))
    .map((clause) => clause.replace(/^nhung /, ""))
    .filter((clause) => clause !== "");

const isToCome = (clause: string): boolean => PLANNED.begins(clause) || UNDER_WAY.begins(clause);
const claimsNothing = (clause: string): boolean => DENIED.begins(clause) || isToCome(clause);

/** "NTM nâng cao (dự kiến 2025)", "NTM (đang trình)": what names no level of its own is about the one before it. */
function isTakenBack(clause: string, next: string | undefined): boolean {
  if (next === undefined || !isToCome(next)) return false;
  const own = levelOf(withoutRecognition(next));
  return own === undefined || own === levelOf(clause);
}

/** "Trình công nhận" asks for the level before it; "đề nghị công nhận nâng cao" for its own. */
const withoutRecognition = (clause: string): string =>
  clause.replace(/\b(?:cong nhan|dat chuan|dat|chuan|hoan thanh)\b/g, "");

/**
 * Reads a cell of a column for the level: `NTM`, `Đạt chuẩn NTM nâng cao`, `Kiểu mẫu`, `Chưa đạt`. What is denied,
 * planned, applied for or under way is no claim; of several claims the highest counts.
 */
export const readStandardClaim = memo(MEMO_SIZES.standardClaim, readClaim);

function readClaim(text: string): Standard | "none" | "unknown" {
  const clauses = clausesOf(text);
  if (clauses.length === 0) return signOf(text);
  const claims = clauses
    .filter((clause, i) => !claimsNothing(clause) && !isTakenBack(clause, clauses[i + 1]))
    .flatMap((clause) => levelOf(clause) ?? []);
  for (const [, standard] of LEVELS) if (claims.includes(standard)) return standard;
  return clauses.some(claimsNothing) ? "none" : "unknown";
}

/** A text without words: a tick claims the standard, a dash denies it, "???" says nothing. */
function signOf(text: string): Standard | "none" | "unknown" {
  const { kind } = readMark({ kind: "text", value: text });
  return kind === "met" ? "standard" : kind === "unknown" ? "unknown" : "none";
}

function levelOf(clause: string): Standard | undefined {
  const named = LEVELS.find(([pattern]) => pattern.test(clause))?.[1];
  return named ?? (readMark({ kind: "text", value: clause }).kind === "met" ? "standard" : undefined);
}

/**
 * Reads a cell of a column for one standard: a mark, a year, a date or a decision's number claim it, unless its first
 * words deny it or say that it is yet to come.
 */
export function readOwnClaim(cell: { readonly kind: string; readonly value: string | number | boolean | null }): {
  readonly claimed: boolean | undefined;
} {
  if (cell.kind === "number") return { claimed: claimedByNumber(cell.value as number) };
  const { kind } = readMark(cell);
  if (kind === "met") return { claimed: true };
  if (kind === "not-met" || kind === "blank") return { claimed: false };
  const text = String(cell.value ?? "");
  const [first, second] = clausesOf(text);
  if (first !== undefined && (claimsNothing(first) || isTakenBack(first, second))) return { claimed: false };
  if (kind === "neither") return { claimed: undefined };
  if (/(?:19|20)\d{2}/.test(text) || readDocumentNumbers(text).length > 0 || readDate(text) !== undefined)
    return { claimed: true };
  const says = readStandardClaim(text);
  return { claimed: says === "unknown" ? undefined : says !== "none" };
}

/** 1 and 0 are marks; from 1900 on it is a year, or a day as a serial number. */
const claimedByNumber = (value: number): boolean | undefined =>
  value === 1 || value >= 1900 ? true : value === 0 ? false : undefined;
