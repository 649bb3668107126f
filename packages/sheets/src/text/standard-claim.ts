import type { Standard } from "@ntm-kit/core";
import { bareWords } from "./bare-words";
import { readDate } from "./date";
import { readDocumentNumbers } from "./document-number";
import { readMark } from "./mark";
import { MEMO_SIZES, memo } from "./memo";

/** First words of a clause that denies, that plans, or that tells of work under way: it claims nothing. */
const DENIED = /^(?:xa )?(?:chua|khong|ko|cd|k|0)(?: |$)/;
const PLANNED = /^(?:xa )?(?:phan dau|du kien|dang ky|ke hoach|lo trinh|muc tieu|de nghi|de xuat|se)(?: |$)/;
const UNDER_WAY = /^(?:xa )?(?:da )?(?:dang|cho|trinh|lap ho so|ho so|hoan thien ho so|diem|chi dao diem)(?: |$)/;

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
    .flatMap((part) => bareWords(part).split(/ (?=(?:chua|khong|nhung chua|dang|phan dau) )/))
    .map((clause) => clause.replace(/^nhung /, ""))
    .filter((clause) => clause !== "");

const claimsNothing = (clause: string): boolean =>
  DENIED.test(clause) || PLANNED.test(clause) || UNDER_WAY.test(clause);

/** "NTM nâng cao (dự kiến 2025)": a plan that names no level of its own is about the one before it. */
const isTakenBack = (next: string | undefined): boolean =>
  next !== undefined && PLANNED.test(next) && levelOf(next) === undefined;

/**
 * Reads a cell of a column for the level: `NTM`, `Đạt chuẩn NTM nâng cao`, `Kiểu mẫu`, `Chưa đạt`. What is denied,
 * planned, applied for or under way is no claim; of several claims the highest counts.
 */
export const readStandardClaim = memo(MEMO_SIZES.standardClaim, readClaim);

function readClaim(text: string): Standard | "none" | "unknown" {
  const clauses = clausesOf(text);
  if (clauses.length === 0) return signOf(text);
  const claims = clauses
    .filter((clause, i) => !claimsNothing(clause) && !isTakenBack(clauses[i + 1]))
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
  if (first !== undefined && (claimsNothing(first) || isTakenBack(second))) return { claimed: false };
  if (kind === "neither") return { claimed: undefined };
  if (/(?:19|20)\d{2}/.test(text) || readDocumentNumbers(text).length > 0 || readDate(text) !== undefined)
    return { claimed: true };
  const says = readStandardClaim(text);
  return { claimed: says === "unknown" ? undefined : says !== "none" };
}

/** 1 and 0 are marks; from 1900 on it is a year, or a day as a serial number. */
const claimedByNumber = (value: number): boolean | undefined =>
  value === 1 || value >= 1900 ? true : value === 0 ? false : undefined;
