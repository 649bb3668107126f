import { bareWords } from "../text/bare-words";
import { readMark } from "../text/mark";
import { isToCome, readNature } from "../text/nature";
import type { Column } from "./columns";
import { isFieldOf } from "./field";
import type { HeaderFrame } from "./find-header";
import { JUDGING } from "./judging-words";
import type { SheetView } from "./sheet-view";

/**
 * With the criteria down, a name that is merged over several rows is one criterion: where the rows beneath its first
 * are judged too, each row is an indicator of it, else they say what is asked for.
 */
export function withPartsOfCriteria(
  view: SheetView,
  header: HeaderFrame,
  columns: readonly Column[],
): readonly Column[] {
  if (!view.transposed) return columns;
  const judging = judgingLines(view, header, columns);
  const read: Column[] = [];
  for (let at = 0; at < columns.length; ) {
    const first = columns[at];
    if (!first) break;
    let end = at + 1;
    while (end < columns.length && isBeneath(view, header, first, columns[end])) end++;
    read.push(...partsOf(view, judging, columns.slice(at, end)));
    at = end;
  }
  return read;
}

/** A criterion again, beneath a heading that is merged from that of the first on. */
function isBeneath(view: SheetView, header: HeaderFrame, first: Column, next: Column | undefined): boolean {
  if (!next || !isFieldOf(first.field, "criterion") || !isFieldOf(next.field, "criterion")) return false;
  if (first.field.number !== next.field.number) return false;
  for (let line = header.first; line <= header.last; line++)
    if (view.merge(line, next.slot)?.fromSlot === first.slot) return true;
  return false;
}

function partsOf(view: SheetView, judging: readonly number[], columns: readonly Column[]): readonly Column[] {
  const [first, ...beneath] = columns;
  if (!first || beneath.length === 0 || !isFieldOf(first.field, "criterion")) return columns;
  const { number } = first.field;
  const areJudged = beneath.some(({ slot }) => judging.some((line) => isMark(view, line, slot)));
  return columns.map((column, i): Column => {
    if (areJudged) return { ...column, field: { of: "indicator", criterion: number, number: `${number}.${i + 1}` } };
    return i === 0 ? column : { slot: column.slot, path: column.path, field: "note", score: 0 };
  });
}

/**
 * The lines that say whether criteria are met: of those that mark any, the ones that judge, else those that plan
 * nothing, else all. "Đạt" of a plan, or among figures beside a judgement, is no judgement of its row.
 */
function judgingLines(view: SheetView, header: HeaderFrame, columns: readonly Column[]): readonly number[] {
  const slots = columns.filter(({ field }) => isFieldOf(field, "criterion")).map(({ slot }) => slot);
  const first = Math.min(...slots);
  const marked: { readonly line: number; readonly headings: readonly string[] }[] = [];
  for (let line = header.last + 1; line < view.lineCount; line++)
    if (slots.some((slot) => isMark(view, line, slot)))
      marked.push({ line, headings: headingsOver(view, header, line, first) });
  const results = marked.filter(({ headings }) => !headings.some((text) => isToCome(readNature(text)?.nature)));
  const judging = results.filter(({ headings }) => JUDGING.is(bareWords(headings.at(-1) ?? "")));
  return (judging.length > 0 ? judging : results.length > 0 ? results : marked).map(({ line }) => line);
}

/** What stands over a column of marks before the first criterion; the title reaches over the names of criteria too. */
function headingsOver(view: SheetView, header: HeaderFrame, line: number, first: number): string[] {
  const headings: string[] = [];
  for (let slot = 0; slot < first; slot++) {
    const merge = view.merge(line, slot);
    const text = merge && merge.fromLine <= header.last ? "" : view.shownText(line, slot);
    if (/\p{L}/u.test(text)) headings.push(text);
  }
  return headings;
}

function isMark(view: SheetView, line: number, slot: number): boolean {
  const { kind } = readMark({ kind: "text", value: view.words.mark(view.text(line, slot)) });
  return kind === "met" || kind === "not-met";
}
