import type { PlanIndex, Standard, StandardLevel } from "@ntm-kit/core";
import type { TableFrame } from "../../tables/frame";
import { bareWords } from "../../text/bare-words";
import { isFoot } from "../../text/labels";
import { isToCome, readNature } from "../../text/nature";
import { beginsToCome, ownWords, readStandardClaim } from "../../text/standard-claim";
import { wordList } from "../../text/word-list";
import { hasOwnColumn, levelSlot } from "./claims";
import type { UnitLine } from "./unit-line";

/**
 * The standard that a list is of at a line, by the heading above it or else by its title, and which of its sections
 * that is.
 */
export interface Listed {
  readonly standard?: Standard;
  /** It lists those that are not at the standard: "Xã chưa đạt chuẩn". */
  readonly isDenied?: boolean;
  /** They are still at it: one of them that is proven has reached it since. */
  readonly isUnderWay?: boolean;
  readonly section: number;
}

/**
 * What each line of a list is listed as, where the list has no column that says it: "I. Xã đạt chuẩn", "II. Xã nâng
 * cao", or its title.
 */
export function listedStandards(frame: TableFrame, lines: readonly UnitLine[]): ReadonlyMap<UnitLine, Listed> {
  const listed = new Map<UnitLine, Listed>();
  if (saysItself(frame)) return listed;
  const titled = titledStandard(frame);
  const own = titled?.standard ?? frame.index.plainStandard;
  let said = headedStandard(frame, own) ?? titled;
  let section = 0;
  for (const line of lines) {
    const headed =
      line.role === "heading" || line.role === "note" ? standardOf(line.label, frame.index, own) : undefined;
    if (headed) {
      said = headed;
      section++;
    } else listed.set(line, { section, ...said });
  }
  return listed;
}

type Said = Omit<Listed, "section">;
const DENIED = wordList([
  "(chưa | không) [được] (đạt | công nhận) [đạt] [chuẩn]",
  "(không | chưa) [còn] (duy trì | giữ [vững] | bảo đảm | đảm bảo) [được] [đạt] [chuẩn]",
  "(thu hồi | hủy bỏ | hủy | bãi bỏ | rút | tước) [các] (QĐ | danh hiệu | công nhận) [danh hiệu] [công nhận] [xã] [đạt] [chuẩn]",
  "bị (thu hồi | hủy bỏ | tước) [các] [QĐ] [danh hiệu] [công nhận] [xã] [đạt] [chuẩn]",
]);
/** Of those that are still at it by their first word, and are there: "Xã đang duy trì", "Xã đang đạt chuẩn". */
const KEPT = /\b(?:duy tri|giu vung|dang (?:dat (?:chuan|ntm|nong thon moi)|duoc cong nhan))\b/;
/** "Chưa đạt tiêu chí 17" lacks a criterion, and says nothing of a standard. */
export const LACKS_CRITERION = /\b(?:chua|khong) (?:duoc )?dat (?:chuan )?(?:cac )?(?:tieu chi|tc|chi tieu)\b/;
const isDenying = (words: string): boolean => DENIED.within(words) && !LACKS_CRITERION.test(words);

const saysItself = (frame: TableFrame): boolean => levelSlot(frame) !== undefined || hasOwnColumn(frame);

/** @param listed - what the list is of as a whole */
function standardOf(heading: string, { standards, plainStandard }: PlanIndex, listed: Standard): Said | undefined {
  if (
    heading.length > 80 ||
    isFoot(heading) ||
    !/\b(?:xa|don vi|danh sach|ntm|nong thon moi)\b/.test(bareWords(heading))
  )
    return undefined;
  const says = readStandardClaim(heading, standards);
  if (says !== "none" && says !== "unknown")
    return { standard: namesPlainToo(heading, standards) ? plainStandard : says };
  const words = bareWords(heading);
  if (isDenying(words)) return { standard: highest(words, standards) ?? plainStandard, isDenied: true };
  // What is planned or applied for outright is told by the nature of the rows.
  if (!beginsToCome(heading) || isToCome(readNature(heading)?.nature)) return undefined;
  const standard = highest(words, standards) ?? (NAMES_PLAIN.test(words) ? plainStandard : listed);
  return KEPT.test(words) ? { standard } : { standard, isDenied: true, isUnderWay: true };
}
const NAMES_PLAIN = /\b(?:chuan|ntm|nong thon moi)\b/;

/** "Xã đạt chuẩn NTM, NTM nâng cao": each is at the plain standard, and which are higher is not said. */
function namesPlainToo(text: string, [, ...higher]: readonly StandardLevel[]): boolean {
  const words = bareWords(text.replace(/[,;/]/g, " và "));
  return higher.flatMap(ownWords).some((own) => new RegExp(`\\b${PLAIN_AND}${own}\\b`).test(words));
}
/** What the programme and its offices are called is no standard: "ĐIỀU PHỐI NÔNG THÔN MỚI, XÃ NÂNG CAO". */
const PLAIN_AND =
  "(?<!(?:xay dung|dieu phoi) )(?:ntm|nong thon moi|chuan) va (?:cac )?(?:xa )?(?:dat )?(?:chuan )?(?:ntm |nong thon moi )?";

/** The one higher standard that words name; none where they name several. */
function highest(words: string, [, ...higher]: readonly StandardLevel[]): Standard | undefined {
  const named = higher.filter((standard) => ownWords(standard).some((own) => words.includes(own)));
  return named.length === 1 ? named[0]?.id : undefined;
}

/**
 * "Đạt chuẩn NTM" over the names themselves, or over "Tên xã" and what stands beside it, says what they are listed as.
 */
function headedStandard({ fields, index }: TableFrame, listed: Standard): Said | undefined {
  const name = fields.get("unit");
  if (!name) return undefined;
  const isOfStandard = name.guess !== undefined && name.guess.field !== "unit";
  const saying = isOfStandard ? name.path : name.path.slice(0, -1);
  for (const text of [...saying].reverse()) {
    const said = standardOf(text, index, listed);
    if (said) return said;
  }
  return undefined;
}

/**
 * A list without a column for the level says by its title which standard it is of; one that names several says none of
 * the higher. "Xã đạt chuẩn và chưa đạt chuẩn" says of nobody which of them he is.
 */
function titledStandard({ title: { words, lines }, index }: TableFrame): Said | undefined {
  const isDenied = isDenying(words);
  const isBoth = isDenied && REACHED.test(DENIED.without(words));
  const isOfPlain = REACHED.test(words) || (isDenied && /\bchuan\b/.test(words));
  const isOfSeveral = lines.some(({ text }) => namesPlainToo(text, index.standards));
  const own =
    (isOfSeveral ? undefined : highest(words, index.standards)) ?? (isOfPlain ? index.plainStandard : undefined);
  return own === undefined || isBoth ? undefined : { standard: own, ...(isDenied ? { isDenied } : {}) };
}
const REACHED = /cong nhan|dat chuan/;
