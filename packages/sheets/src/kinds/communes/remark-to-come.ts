import type { Standard } from "@ntm-kit/core";
import { factOf, type TableFrame } from "../../tables/frame";
import { saysTimeAlone, type TimeSaid, timeSaid } from "../../tables/value-time";
import { bareWords } from "../../text/bare-words";
import { isToCome } from "../../text/nature";
import { ownWords, saysRevoked } from "../../text/standard-claim";
import { wordList } from "../../text/word-list";
import type { RowClaims } from "./claims";
import { LACKS_CRITERION } from "./listed-standard";

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
 * quý I/2026". One that names a higher standard is of that one, and one that asks for a paper or plans something else
 * ("Kế hoạch năm 2026 lên phường") says nothing of it: these take nothing back.
 */
export function remarkToCome(frame: TableFrame, { line, claims, listedAs }: ListedRow): TimeSaid | undefined {
  const slot = factOf(frame, remarkSlot);
  if (slot === undefined || listedAs === undefined || isProven(claims)) return undefined;
  const text = frame.view.shownText(line, slot);
  const said = text === "" ? undefined : timeSaid(text);
  if (!said || !isToCome(said.nature) || !isOfRecognition(text) || namesHigher(text, frame, listedAs)) return undefined;
  return { ...said, at: frame.view.origin(line, slot) };
}

/** Whether what a remark plans or asks for is the recognition itself. */
const isOfRecognition = (text: string): boolean =>
  saysTimeAlone(text) ||
  APPLIED.is(bareWords(text)) ||
  (OF_RECOGNITION.test(bareWords(text)) && !ASKS_FOR_PAPER.test(bareWords(text)));
const APPLIED = wordList(["(đang | đã) trình [UBND] [tỉnh | huyện | cấp trên]", "chờ QĐ"]);
const OF_RECOGNITION = /\b(?:cong nhan|tham dinh|dat chuan)\b/;
const ASKS_FOR_PAPER = /\b(?:bo sung|cung cap|tim|gui|nop)\b.*\b(?:qd|quyet dinh|so|ngay|ban sao)\b/;

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

/**
 * "Chưa đạt" beside a row that proves nothing, or "Đã thu hồi quyết định" beside any: it is not what the list is of.
 */
export function remarkDenies(frame: TableFrame, { line, claims, listedAs }: ListedRow): boolean {
  const slot = factOf(frame, remarkSlot);
  if (slot === undefined || listedAs === undefined) return false;
  const text = frame.view.shownText(line, slot);
  if (text === "" || namesHigher(text, frame, listedAs)) return false;
  const words = bareWords(text);
  const isDenied = !isProven(claims) && DENIES.begins(words) && !LACKS_CRITERION.test(words);
  return isDenied || saysRevoked(text, frame.index.standards);
}
const DENIES = wordList(["(chưa | không) [được] (đạt | công nhận) [chuẩn]"]);
