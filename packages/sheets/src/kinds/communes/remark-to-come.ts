import type { Standard } from "@ntm-kit/core";
import { factOf, type TableFrame } from "../../tables/frame";
import { type TimeSaid, timeSaid } from "../../tables/value-time";
import { bareWords } from "../../text/bare-words";
import { isToCome } from "../../text/nature";
import { ownWords } from "../../text/standard-claim";
import { wordList } from "../../text/word-list";
import type { RowClaims } from "./claims";

/** Columns that prove a recognition: a row of a list that fills none of them may only be applied for. */
const PROOFS = ["decision", "date", "year"] as const;

/** A row of a list. */
interface ListedRow {
  readonly line: number;
  readonly claims: RowClaims;
  readonly listedAs?: Standard;
}

/**
 * What the remark of a row in a list says of its nature, where the row proves nothing: "Đang trình UBND tỉnh", "Dự kiến
 * quý I/2026". One that names a higher standard is of that one, and takes nothing back.
 */
export function remarkToCome(frame: TableFrame, { line, claims, listedAs }: ListedRow): TimeSaid | undefined {
  const slot = factOf(frame, remarkSlot);
  if (slot === undefined || listedAs === undefined || isProven(claims)) return undefined;
  const text = frame.view.shownText(line, slot);
  const said = text === "" ? undefined : timeSaid(text);
  if (!said || !isToCome(said.nature) || namesHigher(text, frame, listedAs)) return undefined;
  return { ...said, at: frame.view.origin(line, slot) };
}

/** The column of remarks of a list that has one for proofs. */
const remarkSlot = ({ columns, fields }: TableFrame): number | undefined =>
  PROOFS.some((proof) => fields.has(proof)) ? columns.find(({ field }) => field === "note")?.slot : undefined;

const isProven = ({ decision, date, year }: RowClaims): boolean =>
  decision?.isThere === true || year?.value !== undefined || (date !== undefined && date.state !== "blank");

/** Whether a row gives a decision and its time; an application is no decision. */
export const isRecognised = ({ decision, date, year }: RowClaims): boolean =>
  decision?.isThere === true &&
  !/\b(?:ttr|to trinh)\b/.test(bareWords(decision.text)) &&
  (year?.value !== undefined || date?.date !== undefined);

function namesHigher(text: string, { index }: TableFrame, listedAs: Standard): boolean {
  const words = bareWords(text);
  const higher = index.standards.filter(({ id }) => index.heightOf(id) > index.heightOf(listedAs));
  return higher.flatMap(ownWords).some((own) => words.includes(own));
}

/** "Chưa đạt" beside a row that proves nothing: it is not what the list is of. */
export function remarkDenies(frame: TableFrame, { line, claims, listedAs }: ListedRow): boolean {
  const slot = factOf(frame, remarkSlot);
  if (slot === undefined || listedAs === undefined || isProven(claims)) return false;
  const text = frame.view.shownText(line, slot);
  return DENIES.begins(bareWords(text)) && !namesHigher(text, frame, listedAs);
}
const DENIES = wordList(["(chưa | không) [được] (đạt | công nhận) [chuẩn]"]);
