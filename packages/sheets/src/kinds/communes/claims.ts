import type { PlanIndex, Standard } from "@ntm-kit/core";
import { type DateCell, hasDateIn, readDateCell } from "../../cells/date-cell";
import type { Column } from "../../tables/columns";
import { isFieldOf, type PlainField, standardField } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { factOf, slotOf } from "../../tables/frame";
import { bareWords } from "../../text/bare-words";
import { readDate } from "../../text/date";
import { readDocumentNumbers } from "../../text/document-number";
import { isToCome, readNature } from "../../text/nature";
import { ALL_LEVELS, readOwnClaim, readStandardClaim } from "../../text/standard-claim";
import { wordList } from "../../text/word-list";
import type { CommuneForm } from "./commune-form";
import type { Mutable } from "./mutable";

/** What a row says of one standard. */
export interface ClaimCell {
  readonly standard: Standard;
  readonly slot: number;
  /** A blank in a row with content claims nothing: `false`, `written` empty. */
  readonly claimed: boolean | undefined;
  readonly text: string;
}

export interface RowClaims {
  /** By the row's level column: the highest it names; `none` where it says not at the standard. */
  readonly level?: {
    readonly slot: number;
    readonly text: string;
    /** `unknown`: words that are not understood; `open`: an error, or a formula without its result. */
    readonly says: Standard | "none" | "unknown" | "open" | "blank";
  };
  readonly own: readonly ClaimCell[];
  readonly decision?: { readonly slot: number; readonly text: string; readonly isThere: boolean };
  readonly date?: DateCell;
  /** `isPlanned`: its own words say that it is to come ("Dự kiến 2026"); then it is no year of recognition. */
  readonly year?: {
    readonly slot: number;
    readonly text: string;
    readonly value?: number;
    readonly isPlanned?: boolean;
  };
  /** Standards of which its remark says that they are not known: "chưa rõ mức: kiểu mẫu". */
  readonly open?: { readonly slot: number; readonly standards: readonly Standard[] };
  /** Highest standard the row claims. */
  readonly highest?: Standard;
  /** Slot of the claim that says so. */
  readonly highestSlot?: number;
}

export function readClaims(frame: TableFrame, line: number, form: CommuneForm): RowClaims {
  const level = readLevel(frame, line);
  const { index } = frame;
  const own: ClaimCell[] = [];
  for (const { standard, slot } of factOf(frame, ownColumns))
    if (slot !== level?.slot) own.push(readOwn(frame, line, standard, slot));
  const ofLevel = level && isStandard(level.says, index) ? { standard: level.says, slot: level.slot } : undefined;
  const claimed: { readonly standard: Standard; readonly slot: number }[] = own.filter((claim) => claim.claimed);
  if (ofLevel) claimed.push(ofLevel);
  claimed.sort((a, b) => index.heightOf(b.standard) - index.heightOf(a.standard));
  const date = readDateColumn(frame, line);
  const decision = readDecision(frame, line);
  const remark = remarkOf(frame, line);
  const year = readYear(frame, line, remark);
  const open = remark && readOpen(frame, remark);
  const proof = isProvenOnly(frame, form) ? proofSlot({ decision, date, year }) : undefined;
  if (proof !== undefined) claimed.push({ standard: index.plainStandard, slot: proof });
  // Made for every row of a sheet: what most rows lack is set when it is there.
  const claims: Mutable<RowClaims> = { own };
  if (level) claims.level = level;
  if (decision) claims.decision = decision;
  if (date) claims.date = date;
  if (year) claims.year = year;
  if (open) claims.open = open;
  if (claimed[0]) {
    claims.highest = claimed[0].standard;
    claims.highestSlot = claimed[0].slot;
  }
  return claims;
}

/**
 * The table has no level and no standard column, only a decision, year or date. Then a commune with one of these counts
 * as recognised.
 */
export const isProvenOnly = (frame: TableFrame, form: CommuneForm): boolean =>
  !form.isList && factOf(frame, hasProofsAlone);

const hasProofsAlone = (frame: TableFrame): boolean =>
  levelSlot(frame) === undefined && !hasOwnColumn(frame) && PROOFS.some((field) => frame.fields.has(field));

/** Standards of the plan that have columns of their own. */
const ownColumns = (frame: TableFrame): readonly { readonly standard: Standard; readonly slot: number }[] =>
  frame.index.standardIds.flatMap((standard) => {
    const slot = slotOf(frame, standardField(standard, frame.index));
    return slot === undefined ? [] : [{ standard, slot }];
  });

/** Whether a standard of the plan has a column of its own. */
export const hasOwnColumn = (frame: TableFrame): boolean => factOf(frame, ownColumns).length > 0;

const PROOFS = ["decision", "year", "date"] as const satisfies readonly PlainField[];

function proofSlot({
  decision,
  date,
  year,
}: Pick<{ [Key in keyof RowClaims]?: RowClaims[Key] | undefined }, "decision" | "date" | "year">) {
  if (decision?.isThere) return decision.slot;
  if (year?.value !== undefined) return year.slot;
  return date && (date.state === "date" || date.state === "coarse") ? date.slot : undefined;
}

function readLevel(frame: TableFrame, line: number): RowClaims["level"] {
  const slot = levelSlot(frame);
  if (slot === undefined) return undefined;
  const cell = frame.view.shown(line, slot);
  const text = frame.view.textOf(cell);
  if (cell?.kind === "error" || cell?.kind === "unstored") return { slot, text, says: "open" };
  return {
    slot,
    text,
    says: text === "" ? "blank" : readStandardClaim(frame.view.words.level(text), frame.index.standards),
  };
}

/**
 * The column that says the level. One whose heading may mean other things too ("Loại xã", "Kết quả") is none where
 * fewer than half of its words name or deny a level.
 */
export const levelSlot = (frame: TableFrame): number | undefined => factOf(frame, findLevelSlot);

function findLevelSlot(frame: TableFrame): number | undefined {
  const column = frame.fields.get("level") ?? namesLevels(frame);
  const isOne = column && (CLEAR_HEADING.test(bareWords(column.path.join(" "))) || tellsLevels(frame, column.slot));
  return isOne ? column.slot : undefined;
}

/**
 * "Đạt chuẩn" over words such as "NTM nâng cao" says the level, where the higher standards have no columns of their
 * own.
 */
function namesLevels({ view, body, fields, columns, index }: TableFrame): Column | undefined {
  const column = fields.get("standard");
  if (!column || fields.has("advanced") || fields.has("model")) return undefined;
  if (columns.some(({ field }) => isFieldOf(field, "standard"))) return undefined;
  for (let line = body[0]; line < body[1]; line++) {
    const text = view.words.level(view.text(line, column.slot));
    const says = readStandardClaim(text, ALL_LEVELS);
    const isHigher = says !== "none" && says !== "unknown" && says !== "standard";
    if (isHigher || index.heightOf(readStandardClaim(text, index.standards)) > 0) return column;
  }
  return undefined;
}

const CLEAR_HEADING = /chuan|\bntm\b|nong thon moi|cong nhan/;

function tellsLevels({ view, body }: TableFrame, slot: number): boolean {
  let said = 0;
  let understood = 0;
  for (let line = body[0]; line < body[1]; line++) {
    const cell = view.cell(line, slot);
    const text = cell?.kind === "text" ? view.textOf(cell) : "";
    if (text === "" || /^\d+$/.test(text)) continue;
    said++;
    if (readStandardClaim(view.words.level(text), ALL_LEVELS) !== "unknown") understood++;
  }
  return understood * 2 >= said;
}

const isStandard = (says: string, { standardIds }: PlanIndex): says is Standard => standardIds.includes(says);

function readOwn(frame: TableFrame, line: number, standard: Standard, slot: number): ClaimCell {
  const cell = frame.view.cell(line, slot);
  const text = frame.view.textOf(cell);
  if (!cell) return { standard, slot, claimed: false, text: "" };
  if (cell.kind === "error" || cell.kind === "unstored") return { standard, slot, claimed: undefined, text: "" };
  return {
    standard,
    slot,
    claimed: readOwnClaim(
      cell.kind === "text"
        ? { kind: "text", value: frame.view.words.level(text) }
        : { kind: cell.kind, value: cell.value },
      frame.index.standards,
    ).claimed,
    text,
  };
}

function readDecision(frame: TableFrame, line: number): RowClaims["decision"] {
  const slot = slotOf(frame, "decision");
  if (slot === undefined) return undefined;
  const text = frame.view.shownText(line, slot);
  return { slot, text, isThere: text !== "" && !/^[-–—.…]+$/.test(text) };
}

function readYear(frame: TableFrame, line: number, remark: Remark | undefined): RowClaims["year"] {
  const slot = slotOf(frame, "year");
  if (slot === undefined) return yearBeside(frame, line, remark);
  const text = frame.view.shownText(line, slot);
  // "Chưa", "Chưa đạt": not yet, as a year to come is.
  if (isToCome(readNature(text)?.nature) || DENIES.is(bareWords(text))) return { slot, text, isPlanned: true };
  const value = yearIn(text) ?? yearOfDay(text);
  return { slot, text, ...(value === undefined ? {} : { value }) };
}

const DENIES = wordList(["chưa", "(chưa | không) (đạt | được công nhận) [chuẩn] [NTM]"]);

function yearOfDay(text: string): number | undefined {
  const read = readDate(text);
  return read && "date" in read ? Number(read.date.slice(0, 4)) : undefined;
}

/** A year that is written as one, at the end of a clause too: no part of a document's number or of a figure. */
export function yearIn(text: string): number | undefined {
  const year = /(?<![\d/.,-])(?:19|20)\d{2}(?![\d/-]|[.,]\d)/.exec(text)?.[0];
  return year === undefined || readDocumentNumbers(text).length > 0 ? undefined : Number(year);
}

/** Without a column of its own a year stands in that of the date, or among the remarks: "năm đạt: 2022". */
function yearBeside(frame: TableFrame, line: number, remark: Remark | undefined): RowClaims["year"] {
  const said = remark && /năm đạt(?: chuẩn)?:\s*((?:19|20)\d{2})\b/i.exec(remark.text)?.[1];
  if (said) return { ...remark, value: Number(said) };
  const slot = slotOf(frame, "date");
  if (slot === undefined) return undefined;
  const text = frame.view.shownText(line, slot);
  return /^(?:19|20)\d{2}$/.test(text) ? { slot, text, value: Number(text) } : undefined;
}

interface Remark {
  readonly slot: number;
  readonly text: string;
}

/** The remark of a row that names what it tells of: "năm đạt: 2022"; without a colon none does. */
function remarkOf(frame: TableFrame, line: number): Remark | undefined {
  const slot = factOf(frame, noteSlot);
  if (slot === undefined) return undefined;
  const text = frame.view.shownText(line, slot);
  return text.includes(":") ? { slot, text } : undefined;
}

const noteSlot = ({ columns }: TableFrame): number | undefined => columns.find(({ field }) => field === "note")?.slot;

/** What a consolidated table says of a level above the one that its column names. */
function readOpen(frame: TableFrame, { slot, text }: Remark): RowClaims["open"] {
  const [, words] = /chưa rõ mức:\s*([^;]+)/i.exec(text) ?? [];
  if (words === undefined) return undefined;
  const said = words.split(",").map((one) => readStandardClaim(one.trim(), frame.index.standards));
  const standards = said.filter((one): one is Standard => isStandard(one, frame.index));
  return standards.length > 0 ? { slot, standards } : undefined;
}

function readDateColumn(frame: TableFrame, line: number): DateCell | undefined {
  const slot = slotOf(frame, "date") ?? dateInDecision(frame, line);
  return slot === undefined ? undefined : readDateCell(frame, line, slot);
}

/** "Số, ngày quyết định" in one column: the date is looked for in its words, and missing is no fault of the cell. */
function dateInDecision(frame: TableFrame, line: number): number | undefined {
  const slot = slotOf(frame, "decision");
  return slot !== undefined && hasDateIn(frame.view.shownText(line, slot)) ? slot : undefined;
}
