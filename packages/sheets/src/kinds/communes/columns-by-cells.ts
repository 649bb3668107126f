import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { type Field, isFieldOf, type PlainField } from "../../tables/field";
import { saysTimeAlone, timeSaid } from "../../tables/value-time";
import { CELL_SHARES, SURE } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { readDate } from "../../text/date";
import { readDocumentNumbers } from "../../text/document-number";
import { ALL_LEVELS, readStandardClaim } from "../../text/standard-claim";
import { wordList } from "../../text/word-list";

/** As many cells say what a column holds. */
const SAMPLE = 60;

/** A column that another heading would call otherwise: what it is of stands in its own words. */
const OF_A_CRITERION = wordList(["TC [số] #", "TC về", "các TC", "từng TC", "chỉ tiêu"]);
/** Days and documents of the way to recognition, not of it. */
const ON_THE_WAY = wordList([
  "trình",
  "nộp",
  "hồ sơ",
  "đề nghị",
  "thẩm định",
  "thẩm tra",
  "họp",
  "đăng ký",
  "tờ trình",
]);

/**
 * "Năm đạt chuẩn NTM" beside "Năm đạt NTM nâng cao" is the year of the plain standard, as the other is of the higher:
 * each column claims its own.
 */
function withYearsByStandard(columns: readonly Column[]): readonly Column[] {
  const isYear = (column: Column): boolean => /^nam\b|\bnam$/.test(wordsOf(column));
  const hasHigher = columns.some((column) => isYear(column) && isHigher(column.field));
  if (!hasHigher || columns.some(({ field }) => field === "standard" || field === "level")) return columns;
  return columns.map((column) => (column.field === "year" ? { ...column, field: "standard" } : column));
}

const isHigher = (field: Field): boolean => field === "advanced" || field === "model" || isFieldOf(field, "standard");

/**
 * What the cells of a column say of it where its heading says nothing known, or something that its cells belie: a
 * column of numbers is no level, one of "NTM nâng cao" is, whatever stands over it.
 */
export function withColumnsByCells(columns: readonly Column[], evidence: Evidence): readonly Column[] {
  const held = columns.map(
    (column): Column =>
      column.field === "level" && !canBeLevel(column, evidence) ? { ...column, field: "unknown", score: 0 } : column,
  );
  const has = (field: PlainField): boolean => held.some((column) => column.field === field);
  const given = new Set<PlainField>();
  return withYearsByStandard(held).map((column): Column => {
    if (column.field !== "unknown") return column;
    const field = BY_CELLS.find(
      (candidate) =>
        (candidate.isOfTimes || !given.has(candidate.field) || isOfOneTime(column)) &&
        !candidate.unless.some(has) &&
        candidate.says(column, evidence),
    )?.field;
    if (field === undefined) return column;
    given.add(field);
    return { ...column, field, score: SURE.likely };
  });
}

/** "Năm 2024" over levels, beside those of 2023. */
const isOfOneTime = ({ path }: Column): boolean =>
  path.every(saysTimeAlone) && path.some((text) => timeSaid(text)?.time !== undefined);

interface Candidate {
  readonly field: PlainField;
  /** Fields that say the same: with one of them the column is of something else. */
  readonly unless: readonly PlainField[];
  /** Several columns may hold it, each of its own nature and time. */
  readonly isOfTimes?: boolean;
  says(column: Column, evidence: Evidence): boolean;
}

const BY_CELLS: readonly Candidate[] = [
  {
    field: "level",
    unless: ["level", "standard", "advanced", "model"],
    says: (column, evidence) => !isOfCriterion(column) && namesLevels(column, evidence) && canBeLevel(column, evidence),
  },
  {
    field: "total",
    unless: ["total"],
    isOfTimes: true,
    says: (column, evidence) =>
      !isOfCriterion(column) && shareOf(column, evidence, (text) => isTotalOf(text, evidence)) >= CELL_SHARES.clearly,
  },
  {
    field: "decision",
    unless: ["decision"],
    says: (column, evidence) =>
      !ON_THE_WAY.within(wordsOf(column)) &&
      shareOf(column, evidence, (text) => readDocumentNumbers(text).some(({ kind }) => kind === "QĐ")) >=
        CELL_SHARES.clearly,
  },
  {
    field: "date",
    unless: ["date"],
    says: (column, evidence) =>
      /\bngay\b/.test(wordsOf(column)) &&
      !ON_THE_WAY.within(wordsOf(column)) &&
      shareOf(column, evidence, isDay) >= CELL_SHARES.clearly,
  },
];

const wordsOf = ({ path }: Column): string => bareWords(path.join(" "));
const isOfCriterion = (column: Column): boolean => OF_A_CRITERION.within(wordsOf(column));

/** "TC1: Quy hoạch" over "Đánh giá": it judges the criterion. */
const isBeneathCriterion = ({ path }: Column, { headings }: Evidence): boolean =>
  path.slice(0, -1).some((text) => headings.guesses(text).some(({ criterion }) => (criterion?.named.length ?? 0) > 0));

/** Numbers without a word of level among them are none, nor is "18/19 tiêu chí": "Chuẩn NTM 2025 (triệu đồng)". */
const canBeLevel = (column: Column, evidence: Evidence): boolean =>
  !isOfCriterion(column) &&
  !isBeneathCriterion(column, evidence) &&
  shareOf(column, evidence, (text) => isTotalOf(text, evidence)) < CELL_SHARES.clearly &&
  (evidence.content(column.slot).numbers < CELL_SHARES.most || shareOf(column, evidence, saysLevel) > 0);

const saysLevel = (text: string): boolean =>
  !/^[\d.,]+$/.test(text) && readStandardClaim(text, ALL_LEVELS) !== "unknown";

/** Levels by name, or such words as deny them among some that name one. */
function namesLevels(column: Column, evidence: Evidence): boolean {
  const isRecognition = isOfRecognition(column, evidence);
  const names = (text: string): boolean => namesLevel(text) || (isRecognition && namesRecognition(text));
  const isOfFile = OF_FILE.within(wordsOf(column));
  if (isOfFile && shareOf(column, evidence, (text) => claimsLevel(text) && !names(text)) > 0) return false;
  const named = shareOf(column, evidence, names);
  return (
    named >= CELL_SHARES.clearly ||
    (named > 0 && OF_STANDING.within(wordsOf(column)) && shareOf(column, evidence, saysLevel) >= CELL_SHARES.clearly)
  );
}
/** What stands over words of level where most say that none is reached. */
const OF_STANDING = wordList(["hiện trạng", "thực trạng", "tình trạng", "kết quả", "đã đạt", "thực hiện", "TH"]);
/** A file that is "Đạt" or "Đã hoàn thành" is complete: only words of recognition say more of its commune. */
const OF_FILE = wordList(["hồ sơ"]);

/** Words that name a level outright; "Đạt" alone may be said of anything. */
const namesLevel = (text: string): boolean =>
  saysLevel(text) && /\b(?:ntm|nong thon moi|nang cao|kieu mau|hien dai)\b/.test(bareWords(text));

const claimsLevel = (text: string): boolean => saysLevel(text) && readStandardClaim(text, ALL_LEVELS) !== "none";

/** "Đã được công nhận", "Đang thẩm định": of the commune where the heading says so, else of whatever it names. */
const namesRecognition = (text: string): boolean =>
  saysLevel(text) && RECOGNITION.within(bareWords(text)) && !OF_OTHERS.within(bareWords(text));
const RECOGNITION = wordList(["công nhận", "thẩm định"]);
/** Products, monuments and services are recognised by stars, ranks and degrees. */
const OF_OTHERS = wordList(["sao", "cấp (tỉnh | quốc gia | huyện)", "mức độ", "OCOP"]);

const STATE = "(tình trạng | tình hình | trạng thái | hiện trạng | thực trạng | kết quả | tiến độ)";
/** Headings of the way to recognition, and of nothing else that is recognised. */
const OF_RECOGNITION = wordList([
  `[${STATE}] [xét] hồ sơ [[đề nghị] [xét] công nhận] [xã] [đạt chuẩn] [NTM]`,
  `[${STATE}] [đề nghị] [xét] [được] công nhận [xã] [đạt chuẩn] [NTM]`,
  `[${STATE}] [xây dựng | thực hiện] [xã] [đạt chuẩn] NTM`,
]);
/** A state of nothing named is of what the title is of. */
const BARE_STATE = wordList([`${STATE} [xét]`]);
const TITLE_OF_RECOGNITION = wordList(["NTM", "công nhận"]);

function isOfRecognition({ path }: Column, { title }: Evidence): boolean {
  const heading = bareWords(path.at(-1) ?? "");
  return (
    OF_RECOGNITION.is(heading) ||
    (path.length === 1 && BARE_STATE.is(heading) && TITLE_OF_RECOGNITION.within(title.words))
  );
}

/** "17/19", "17/19 TC": so many of the criteria of a set. */
function isTotalOf(text: string, { sets }: Evidence): boolean {
  const [, met, all] = /^(\d{1,2})\s*\/\s*(\d{1,2})(?:\s*(?:TC|tiêu chí))?$/i.exec(text) ?? [];
  return sets.some(({ criteria }) => criteria.length === Number(all) && Number(met) <= criteria.length);
}

function isDay(text: string): boolean {
  const read = readDate(text);
  return read !== undefined && ("ambiguous" in read || read.precision === "day");
}

/** Of the cells of a column, those that a test picks; most columns hold a few texts many times over. */
function shareOf(column: Column, evidence: Evidence, test: (text: string) => boolean): number {
  const texts = evidence.lines([column.slot], SAMPLE).flat();
  const picked = new Set([...new Set(texts)].filter(test));
  return texts.length === 0 ? 0 : texts.filter((text) => picked.has(text)).length / texts.length;
}
