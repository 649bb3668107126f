import type { PlanIndex, Standard, StandardLevel } from "@ntm-kit/core";
import type { TableFrame } from "../../tables/frame";
import { bareWords } from "../../text/bare-words";
import { isFoot } from "../../text/labels";
import { isToCome, readNature } from "../../text/nature";
import { ownWords, readStandardClaim } from "../../text/standard-claim";
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
  readonly section: number;
}

/**
 * What each line of a list is listed as, where the list has no column that says it: "I. Xã đạt chuẩn", "II. Xã nâng
 * cao", or its title.
 */
export function listedStandards(frame: TableFrame, lines: readonly UnitLine[]): ReadonlyMap<UnitLine, Listed> {
  const listed = new Map<UnitLine, Listed>();
  if (saysItself(frame)) return listed;
  let said = headedStandard(frame) ?? titledStandard(frame);
  let section = 0;
  for (const line of lines) {
    const headed = line.role === "heading" || line.role === "note" ? standardOf(line.label, frame.index) : undefined;
    if (headed) {
      said = headed;
      section++;
    } else listed.set(line, { section, ...said });
  }
  return listed;
}

type Said = Pick<Listed, "standard" | "isDenied">;
const DENIED = wordList([
  "(chưa | không) [được] (đạt | công nhận) [đạt] [chuẩn]",
  "(không | chưa) [còn] (duy trì | giữ [vững] | bảo đảm | đảm bảo) [được] [đạt] [chuẩn]",
  "(thu hồi | hủy bỏ | hủy | bãi bỏ | rút | tước) [các] (QĐ | danh hiệu | công nhận) [danh hiệu] [công nhận] [xã] [đạt] [chuẩn]",
  "bị (thu hồi | hủy bỏ | tước) [các] [QĐ] [danh hiệu] [công nhận] [xã] [đạt] [chuẩn]",
]);
/** Headings of those that are still at it: "Xã đang hoàn thiện hồ sơ", "Xã chuyển tiếp sang năm 2026". */
const UNDER_WAY = wordList(["[danh sách] [các | những] (xã | đơn vị) (đang | chờ | chuyển [tiếp] | lùi | hoãn)"]);
const KEPT = /\b(?:duy tri|giu vung)\b/;
/** "Chưa đạt tiêu chí 17" lacks a criterion, and says nothing of a standard. */
const LACKS_CRITERION = /\b(?:chua|khong) (?:duoc )?dat (?:chuan )?(?:cac )?(?:tieu chi|tc|chi tieu)\b/;
const isDenying = (words: string): boolean => DENIED.within(words) && !LACKS_CRITERION.test(words);

const saysItself = (frame: TableFrame): boolean => levelSlot(frame) !== undefined || hasOwnColumn(frame);

function standardOf(heading: string, { standards, plainStandard }: PlanIndex): Said | undefined {
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
  if (UNDER_WAY.begins(words) && !KEPT.test(words) && !isToCome(readNature(heading)?.nature))
    return { standard: plainStandard, isDenied: true };
  return isDenying(words) ? { standard: highest(words, standards) ?? plainStandard, isDenied: true } : undefined;
}

/** "Xã đạt chuẩn NTM, NTM nâng cao": each is at the plain standard, and which are higher is not said. */
function namesPlainToo(text: string, [, ...higher]: readonly StandardLevel[]): boolean {
  const words = bareWords(text.replace(/[,;/]/g, " và "));
  return higher.flatMap(ownWords).some((own) => new RegExp(`\\b${PLAIN_AND}${own}\\b`).test(words));
}
const PLAIN_AND = "(?:ntm|nong thon moi|chuan) va (?:\\w+ ){0,6}";

/** The one higher standard that words name; none where they name several. */
function highest(words: string, [, ...higher]: readonly StandardLevel[]): Standard | undefined {
  const named = higher.filter((standard) => ownWords(standard).some((own) => words.includes(own)));
  return named.length === 1 ? named[0]?.id : undefined;
}

/**
 * "Đạt chuẩn NTM" over the names themselves, or over "Tên xã" and what stands beside it, says what they are listed as.
 */
function headedStandard({ fields, index }: TableFrame): Said | undefined {
  const name = fields.get("unit");
  if (!name) return undefined;
  const isOfStandard = name.guess !== undefined && name.guess.field !== "unit";
  const saying = isOfStandard ? name.path : name.path.slice(0, -1);
  for (const text of [...saying].reverse()) {
    const said = standardOf(text, index);
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
