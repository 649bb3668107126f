import type { CommuneFacts } from "@ntm-kit/core";
import type { CalculationLayout } from "./layout";
import type { LiveValue } from "./live-cell";
import { foldCase, type LiveWords } from "./live-words";
import type { FollowedRow } from "./source-rows";

/** What a cell of a mark or a claim says: 1 met, 0 not, "?" not to be understood, "" nothing, "." no column. */
export type Said = 0 | 1 | "?" | "" | ".";

/** The words of the lists, folded, for looking up what a formula will find. */
export interface FoldedWords {
  readonly met: ReadonlySet<string>;
  readonly notMet: ReadonlySet<string>;
  readonly levels: ReadonlyMap<string, number>;
}

export const foldedWords = ({ met, notMet, levels }: LiveWords): FoldedWords => ({
  met: new Set(met.map(foldCase)),
  notMet: new Set(notMet.map(foldCase)),
  levels: new Map(levels.map(([word, height]) => [foldCase(word), height])),
});

/** What is read of a row by its cells alone, as the formulas read it. */
export interface ReadRow {
  readonly marks: readonly Said[];
  readonly filled: number;
  readonly met: number;
  readonly notMet: number;
  readonly blank: number;
  readonly total: LiveValue;
  readonly content: 0 | 1;
}

/** A row as the formulas will read it; what differs from the record of the commune is fixed to what that says. */
export function readRow(
  row: FollowedRow | undefined,
  facts: CommuneFacts | undefined,
  context: { readonly layout: CalculationLayout; readonly words: FoldedWords },
): ReadRow {
  const { layout, words } = context;
  const isOff = facts !== undefined;
  const marks = layout.criteria.map((number): Said => {
    const said = row?.marks.has(number) ? saidByMark(row.marks.get(number)?.cell?.value, words) : ".";
    if (!isOff || !facts.asked.includes(number)) return isOff ? "." : said;
    return settled(said, facts, number, row);
  });
  const count = (value: Said): number => marks.filter((mark) => mark === value).length;
  const total = row?.total?.cell?.value;
  const all = facts?.asked.length ?? layout.criteria.length;
  const isTotal = typeof total === "number" && Number.isInteger(total) && total >= 0 && total <= all;
  return {
    marks,
    filled: count(1) + count(0) + count("?"),
    met: count(1),
    notMet: count(0),
    blank: count(""),
    total: isTotal ? total : "",
    content: row?.hasContent ? 1 : 0,
  };
}

/** The mark of the record, where the cell alone would say another; a blank that says "not met" stays a blank. */
function settled(said: Said, facts: CommuneFacts, number: string, row: FollowedRow | undefined): Said {
  const mark = facts.record?.marks[number]?.value;
  const recorded: Said = mark === undefined ? "" : mark === "met" ? 1 : mark === "not-met" ? 0 : "?";
  if (said === "" && (recorded === "" || (recorded === 0 && row?.blankSaysNotMet))) return "";
  if (said === ".") return recorded === "" ? "." : recorded;
  return recorded;
}

export function saidByMark(value: string | number | boolean | null | undefined, words: FoldedWords): Said {
  if (value === undefined || value === "") return "";
  const word = foldCase(String(value));
  return words.met.has(word) ? 1 : words.notMet.has(word) ? 0 : "?";
}
