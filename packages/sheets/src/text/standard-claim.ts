import { DEFAULT_STANDARDS, type Standard, type StandardLevel } from "@ntm-kit/core";
import { bareWords } from "./bare-words";
import { readDate } from "./date";
import { readDocumentNumbers } from "./document-number";
import { readMark } from "./mark";
import { MEMO_SIZES, memo } from "./memo";
import { UNIT_TYPES } from "./unit-types";
import { wordList } from "./word-list";

/** What a cell or a heading may call the units themselves before it says anything of them. */
const UNIT = `[danh sách] [các | những] [${UNIT_TYPES.map(({ type }) => type).join(" | ")} | đơn vị] [còn lại]`;
/** First words of a clause that denies: it claims nothing. */
const DENIED = wordList([`${UNIT} (chưa | không | ko | CĐ | K | 0)`, `${UNIT} tạm (dừng | hoãn)`]);
/** First words of one that takes back what was given. */
const REVOKED = wordList([
  `${UNIT} [đã] [bị] (thu hồi | hủy bỏ | tước)`,
  // Without its mark it is how "huy động" begins, and "rút" how "rút kinh nghiệm" does.
  `${UNIT} [đã] [bị] (hủy | rút) (QĐ | công nhận | danh hiệu | chuẩn | kết quả | khỏi)`,
  `${UNIT} [đã] bị (hủy | rút)`,
  `${UNIT} [đã] [bị] tạm (dừng | hoãn) [việc] [xét] công nhận`,
]);
/** Things besides a standard that are taken back: "thu hồi đất", "thu hồi vốn". */
const OF_OTHERS = /^(?:dat(?! (?:chuan|ntm|nong thon moi))|von|no|tam ung)\b/;
/** First words of one that counts what is met of what is asked, and that it is too little. */
const TOO_FEW = wordList([`${UNIT} (mới | chỉ) [đạt | hoàn thành]`]);
/** "15 tiêu chí", "12/19 TC"; "2024" and "5/2024" are times. */
const COUNT = /^\d{1,2}\b(?: \d{1,2}\b)?(?! \d)/;
/** First words of one that only nears a level; in a column for one standard it leaves that open. */
const ALMOST = wordList([`${UNIT} (cơ bản | gần) [đã] (đạt | hoàn thành)`]);
/** What a level is said by: "cơ bản đạt chuẩn", not "cơ bản đạt 18 tiêu chí". */
const OF_LEVEL = /^(?:$|chuan|ntm|nong thon moi|nang cao|kieu mau|xa|nam|(?:19|20)\d{2}\b)/;
/** First words of one that plans. */
const PLANNED = wordList([
  `${UNIT} (phấn đấu | dự kiến | đăng ký | kế hoạch | KH | lộ trình | mục tiêu | sẽ | ước)`,
  `${UNIT} (đề nghị | đề xuất)`,
  `${UNIT} (lùi | chuyển | dời | hoãn) [tiếp] (sang | đến) [đầu | cuối] [năm | quý | tháng | đợt | giai đoạn] (# | sau | tới)`,
  `${UNIT} hoãn (xét | công nhận)`,
  `${UNIT} (sắp | chuẩn bị) [được] [xét] (đạt | công nhận | về đích)`,
]);
/** First words of one that tells of work under way, an application among it. */
const UNDER_WAY = wordList([
  `${UNIT} [đã] (đang | chờ | trình | hồ sơ | xét)`,
  `${UNIT} [đã] (lập | hoàn thiện | hoàn thành | nộp | gửi) hồ sơ`,
  `${UNIT} [đã] họp [hội đồng]`,
  `${UNIT} [đã] đủ điều kiện`,
  `${UNIT} tờ trình`,
]);
/** First words of one that a unit is asked or helped to reach: it claims nothing, and takes nothing back either. */
const ASKED = wordList([
  `${UNIT} (phải | cần) [được] [xét] (đạt | công nhận | hoàn thành | về đích)`,
  `${UNIT} rà soát (để | đề nghị | hồ sơ | trình | xét | công nhận)`,
  `${UNIT} [được] (giao chỉ tiêu | ưu tiên đầu tư)`,
  `${UNIT} [nằm] trong (đề án | kế hoạch | lộ trình)`,
]);
/** The same of one that is chosen for it. */
const CHOSEN = wordList([`${UNIT} (điểm | chỉ đạo điểm)`]);
const UNIT_ALONE = wordList([UNIT]);
/** How the claim before it was judged, that it is judged again, or where its papers are. */
const BESIDE = /^(?:da )?xet (?:theo|lai|cong nhan lai)\b|^ho so (?:luu|goc)\b/;
/** "Xét công nhận NTM năm 2022 (QĐ 12/QĐ-UBND)": by its decision it was recognised. */
const DECIDED = /(?<!\btheo )\b(?:qd|quyet dinh) (?:so )?\d/;

/** Words that begin a clause of their own wherever they stand: "Đạt chuẩn dự kiến 2026". */
const TURNING = [
  "chua|khong|dang|phan dau|du kien|dang ky|de nghi|du dieu kien|uoc|trinh|cho cong nhan",
  "(?:da )?(?:bi )?thu hoi",
  "(?:lui|hoan|doi|chuyen) (?:tiep )?(?:sang|den) (?:nam |quy )?(?:\\d+|[ivx]+)",
  "(?:sap|chuan bi) (?:duoc )?(?:dat|cong nhan)",
].join("|");
/** Words after which they go on: "đang trình", "chương trình", "chưa bị thu hồi". */
const GOING_ON = "chuong|cong|quy|lo|dang|da|duoc|cho|bi|chua|khong";
const TURNS = new RegExp(`(?<!\\b(?:${GOING_ON})) (?=(?:nhung )?(?:${TURNING})\\b)`);

/** Stands for a level that the words name and the plan does not know. */
const FOREIGN = Symbol("foreign");
type Level = Standard | typeof FOREIGN;

/** How the standards of a plan are said, the highest first. */
interface Levels {
  readonly patterns: readonly (readonly [RegExp, Level])[];
  readonly plain: Standard;
  readonly read: (text: string) => Standard | "none" | "unknown";
}

const PLAIN = /\b(?:ntm|nong thon moi|dat|dc|chuan|cong nhan|hoan thanh|ve dich)\b/;
/** Words for levels that are in use, whether a plan has them or not. */
const IN_USE = ["nang cao", "kieu mau", "hien dai", "thong minh"];
const initials = (words: string): string => words.replace(/(\w)\w* ?/g, "$1");

/** Of "nông thôn mới nâng cao" the own words are "nâng cao". */
export const ownWords = ({ name, words }: StandardLevel): string[] =>
  [name, ...words]
    .map((text) => bareWords(text).replace(/^(?:dat )?(?:chuan )?(?:nong thon moi|ntm)?\s*/, ""))
    .filter((text) => text !== "");

const saying = (words: readonly string[]): string =>
  words.flatMap((own) => [`\\b${own}\\b`, `\\b${initials(own)}\\b`, `ntm ?${initials(own)}`]).join("|");

/** Whether words name a level that is in use elsewhere and that the plan does not have: it is read as no other one. */
export const namesForeignLevel = (text: string, standards: readonly StandardLevel[]): boolean => {
  const words = bareWords(text);
  return levelsOf(standards).patterns.some(([pattern, level]) => level === FOREIGN && pattern.test(words));
};

/** The same for a level that is not of the plan, where it stands as one: "NTM hiện đại", not "thôn thông minh". */
const naming = (words: readonly string[]): string =>
  words.flatMap((own) => [`(?:^|\\b(?:ntm|moi|chuan|dat|xa) )${own}\\b`, `ntm ?${initials(own)}\\b`]).join("|");

/** Levels that words can name at all, for telling what a column is. */
export const ALL_LEVELS: readonly StandardLevel[] = [
  ...DEFAULT_STANDARDS,
  { id: "modern", name: "nông thôn mới hiện đại", words: ["hiện đại"] },
  { id: "smart", name: "nông thôn mới thông minh", words: ["thông minh"] },
];

const known = new WeakMap<readonly StandardLevel[], Levels>();

function levelsOf(standards: readonly StandardLevel[]): Levels {
  let levels = known.get(standards);
  if (!levels) known.set(standards, (levels = makeLevels(standards)));
  return levels;
}

function makeLevels(standards: readonly StandardLevel[]): Levels {
  const [plain, ...higher] = standards;
  const own = higher.map((standard) => [standard.id, [...new Set(ownWords(standard))]] as const);
  const foreign = IN_USE.filter((words) => !own.some(([, said]) => said.includes(words)));
  const levels: Omit<Levels, "read"> = {
    plain: plain?.id ?? "standard",
    patterns: [
      ...(foreign.length > 0 ? [[new RegExp(naming(foreign)), FOREIGN] as const] : []),
      ...own.reverse().flatMap(([id, words]) => (words.length > 0 ? [[new RegExp(saying(words)), id] as const] : [])),
      [PLAIN, plain?.id ?? "standard"],
    ],
  };
  return { ...levels, read: memo(MEMO_SIZES.standardClaim, (text) => readClaim(text, levels)) };
}

/**
 * Clauses of a text in bare words; what is denied after a claim is a clause of its own ("Đạt chuẩn, chưa đạt nâng
 * cao").
 */
const clausesOf = (text: string): string[] => {
  const isDecided = DECIDED.test(bareWords(text));
  return text
    .split(/[,;()\n]/)
    .flatMap((part) => bareWords(part).split(TURNS))
    .map((clause) => clause.replace(isDecided ? /^(?:nhung )?(?:da )?xet / : /^nhung /, ""))
    .filter((clause) => clause !== "");
};

const isToCome = (clause: string): boolean => PLANNED.begins(clause) || UNDER_WAY.begins(clause);

/** "Thu hồi danh hiệu NTM", not "thu hồi đất". */
function isRevoking(clause: string): boolean {
  const what = REVOKED.after(clause);
  return what !== undefined && !OF_OTHERS.test(what);
}

const isAlmost = (clause: string): boolean => OF_LEVEL.test(ALMOST.after(clause) ?? "-");
const isTooFew = (clause: string): boolean => COUNT.test(TOO_FEW.after(clause) ?? "");

const claimsNothing = (clause: string): boolean =>
  [DENIED, ASKED, CHOSEN].some((list) => list.begins(clause)) ||
  isRevoking(clause) ||
  isTooFew(clause) ||
  isToCome(clause);

/** Whether a heading begins with what units are still to reach: "Xã sắp đạt chuẩn", "Các xã chuyển sang năm 2026". */
export function beginsToCome(heading: string): boolean {
  const first = clausesOf(heading).find((clause) => !UNIT_ALONE.is(clause));
  return first !== undefined && (isToCome(first) || ASKED.begins(first));
}

/** Whether a text says that a recognition was revoked, and none that took its place: "Bị thu hồi, cấp lại QĐ mới". */
export const saysRevoked = (text: string, standards: readonly StandardLevel[] = DEFAULT_STANDARDS): boolean =>
  clausesOf(text).some(isRevoking) && !REISSUED.test(bareWords(text)) && readStandardClaim(text, standards) === "none";
const REISSUED = /\b(?:(?:cap|ban hanh|cong nhan) (?:lai|moi)|thay (?:the|bang)|dieu chinh|dinh chinh)\b/;

/** Whether a year stands where a claim is made: that of "Đạt nâng cao; đăng ký kiểu mẫu 2026" is of what is to come. */
export const isYearOfClaim = (text: string, year: number): boolean =>
  clausesOf(text).some((clause) => !claimsNothing(clause) && clause.includes(String(year)));

/**
 * "NTM nâng cao (dự kiến 2025)", "NTM (đang trình)": what names no level of its own is about the one before it. What
 * was revoked is so wherever it is said after it.
 */
function isTakenBack(clause: string, rest: readonly string[], levels: Omit<Levels, "read">): boolean {
  return rest.some((next, i) => {
    const isOfThis = i === 0 && !BESIDE.test(next) && (isToCome(next) || isAlmost(next));
    if (!isOfThis && !isRevoking(next)) return false;
    const own = levelOf(withoutRecognition(next), levels);
    return own === undefined || own === levelOf(clause, levels);
  });
}

/** "Trình công nhận" asks for the level before it; "đề nghị công nhận nâng cao" for its own. */
const withoutRecognition = (clause: string): string =>
  clause.replace(/\b(?:cong nhan|dat chuan|dat|chuan|hoan thanh)\b/g, "");

/**
 * Reads a cell of a column for the level: `NTM`, `Đạt chuẩn NTM nâng cao`, `Kiểu mẫu`, `Chưa đạt`. What is denied,
 * planned, applied for or under way is no claim; of several claims the highest counts. A level that the plan does not
 * know is never read as a lower one: it is not understood.
 *
 * @param standards - those of the plan, lowest first
 */
export const readStandardClaim = (
  text: string,
  standards: readonly StandardLevel[] = DEFAULT_STANDARDS,
): Standard | "none" | "unknown" => levelsOf(standards).read(text);

function readClaim(text: string, levels: Omit<Levels, "read">): Standard | "none" | "unknown" {
  const clauses = clausesOf(text);
  if (clauses.length === 0) return signOf(text, levels);
  const saysNothing = (clause: string): boolean => claimsNothing(clause) || ALMOST.begins(clause);
  const claims = clauses
    .filter((clause, i) => !saysNothing(clause) && !isTakenBack(clause, clauses.slice(i + 1), levels))
    .flatMap((clause) => levelOf(clause, levels) ?? []);
  if (claims.includes(FOREIGN)) return "unknown";
  for (const [, level] of levels.patterns)
    if (level !== FOREIGN && claims.includes(level)) return isAsked(text) ? "unknown" : level;
  return clauses.some(saysNothing) ? "none" : "unknown";
}

/** Whoever asks has not decided: "NTM?". */
const isAsked = (text: string): boolean => text.includes("?");

/** A text without words: a tick claims the standard, a dash denies it, "???" says nothing. */
function signOf(text: string, { plain }: Pick<Levels, "plain">): Standard | "none" | "unknown" {
  const { kind } = readMark({ kind: "text", value: text });
  return kind === "met" ? plain : kind === "unknown" ? "unknown" : "none";
}

function levelOf(clause: string, { patterns, plain }: Omit<Levels, "read">): Level | undefined {
  const named = patterns.find(([pattern]) => pattern.test(clause))?.[1];
  return named ?? (readMark({ kind: "text", value: clause }).kind === "met" ? plain : undefined);
}

/**
 * Reads a cell of a column for one standard: a mark, a year, a date or a decision's number claim it, unless its first
 * words deny it or say that it is yet to come.
 */
export function readOwnClaim(
  cell: { readonly kind: string; readonly value: string | number | boolean | null },
  standards: readonly StandardLevel[] = DEFAULT_STANDARDS,
): {
  readonly claimed: boolean | undefined;
} {
  if (cell.kind === "number") return { claimed: claimedByNumber(cell.value as number) };
  const { kind } = readMark(cell);
  if (kind === "met") return { claimed: true };
  if (kind === "not-met" || kind === "blank") return { claimed: false };
  const text = String(cell.value ?? "");
  const [first, ...rest] = clausesOf(text);
  if (first !== undefined && (claimsNothing(first) || isTakenBack(first, rest, levelsOf(standards))))
    return { claimed: rest[0] !== undefined && isAlmost(rest[0]) ? undefined : false };
  if (kind === "neither" || isAsked(text)) return { claimed: undefined };
  if (/(?:19|20)\d{2}/.test(text) || readDocumentNumbers(text).length > 0 || readDate(text) !== undefined)
    return { claimed: true };
  const says = readStandardClaim(text, standards);
  return { claimed: says === "unknown" ? undefined : says !== "none" };
}

/** 1 and 0 are marks; from 1900 on it is a year, or a day as a serial number. */
const claimedByNumber = (value: number): boolean | undefined =>
  value === 1 || value >= 1900 ? true : value === 0 ? false : undefined;
