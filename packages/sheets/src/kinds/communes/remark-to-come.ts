import { factOf, type TableFrame } from "../../tables/frame";
import { type TimeSaid, timeSaid } from "../../tables/value-time";
import { bareWords } from "../../text/bare-words";
import { isToCome } from "../../text/nature";
import { ownWords } from "../../text/standard-claim";
import type { CommuneRow } from "./commune-table";

/** Columns that prove a recognition: a row of a list that fills none of them may only be applied for. */
const PROOFS = ["decision", "date", "year"] as const;

/**
 * What the remark of a row in a list says of its nature, where the row proves nothing: "Đang trình UBND tỉnh", "Dự kiến
 * quý I/2026". One that names a higher standard is of that one, and takes nothing back.
 */
export function remarkToCome(frame: TableFrame, { line, claims, listedAs }: CommuneRow): TimeSaid | undefined {
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

const isProven = ({ decision, date, year }: CommuneRow["claims"]): boolean =>
  decision?.isThere === true || year?.value !== undefined || (date !== undefined && date.state !== "blank");

function namesHigher(text: string, { index }: TableFrame, listedAs: string): boolean {
  const words = bareWords(text);
  const higher = index.standards.filter(({ id }) => index.heightOf(id) > index.heightOf(listedAs));
  return higher.flatMap(ownWords).some((own) => words.includes(own));
}
