import type { SheetKind } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { withoutTimes } from "../text/period";
import type { Column } from "./columns";
import type { Evidence } from "./evidence";
import { fieldKey, isFieldOf, type PlainField } from "./field";
import { saysTimeAlone } from "./value-time";
import { READING_WEIGHTS, SURE } from "./weights";

/** What a title can say that all figures beneath it are of, in a kind of table, and which cells hold such a figure. */
export type FieldsOfTitle = Partial<Record<PlainField, (text: string, evidence: Evidence) => boolean>>;

/**
 * "Năm 2022 | Năm 2023 | Năm 2024" beneath "SỐ TIÊU CHÍ ĐẠT CHUẨN QUA CÁC NĂM": headings that say nothing but times, or
 * that figures are planned or done, hold what the title names. Only where no heading of the table names anything of the
 * kind, and where the cells can hold it.
 */
export function withColumnsOfTitle(
  columns: readonly Column[],
  evidence: Evidence,
  kind: SheetKind,
  fields: FieldsOfTitle,
): readonly Column[] {
  const timed = columns.filter(isOfTimeAlone);
  if (timed.length === 0 || columns.some((column) => !timed.includes(column) && saysFigures(column, fields)))
    return columns;
  const field = namedByTitle(evidence, kind, Object.keys(fields));
  const fits = field && fields[field];
  if (!fits) return columns;
  return columns.map((column) => {
    if (!timed.includes(column)) return column;
    const texts = evidence.lines([column.slot], SAMPLE).flat();
    return texts.length > 0 && texts.every((text) => fits(text, evidence))
      ? { ...column, field, score: SURE.likely }
      : column;
  });
}
const SAMPLE = 60;

const isOfTimeAlone = ({ field, path }: Column): boolean =>
  (field === "unknown" || field === "other") && path.length > 0 && path.every(saysTimeAlone);

const saysFigures = ({ field }: Column, fields: FieldsOfTitle): boolean =>
  fieldKey(field) in fields ||
  isFieldOf(field, "criterion") ||
  isFieldOf(field, "indicator") ||
  isFieldOf(field, "band");

/** The field that words of the title name, the longest phrase first; shares are of none. */
function namedByTitle(
  { title, headings }: Evidence,
  kind: SheetKind,
  names: readonly string[],
): PlainField | undefined {
  if (title.moneyUnit !== undefined) return undefined;
  for (const { text } of title.lines) {
    const plain = bareWords(withoutTimes(text));
    const words = plain.split(" ");
    if (words.length > LONGEST || /%|\bt[yi] le\b/.test(plain)) continue;
    for (let length = Math.min(words.length, LONGEST_PHRASE); length >= SHORTEST_PHRASE; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const phrase = words.slice(from, from + length).join(" ");
        const guess = headings.guesses(phrase).find(({ kinds }) => !kinds || kinds.includes(kind));
        if (guess && guess.score >= SURE.outright * READING_WEIGHTS.withoutTime && isOneOf(guess.field, names))
          return guess.field;
      }
  }
  return undefined;
}
/** Words of a line of a title, and of a phrase that names a field; shorter ones name many things. */
const LONGEST = 40;
const LONGEST_PHRASE = 12;
const SHORTEST_PHRASE = 3;

const isOneOf = (field: Column["field"], names: readonly string[]): field is PlainField =>
  typeof field === "string" && names.includes(field);
