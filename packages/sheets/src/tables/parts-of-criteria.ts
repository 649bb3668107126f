import { readMark } from "../text/mark";
import type { Column } from "./columns";
import { isFieldOf } from "./field";
import type { HeaderFrame } from "./find-header";
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
  const read: Column[] = [];
  for (let at = 0; at < columns.length; ) {
    const first = columns[at];
    if (!first) break;
    let end = at + 1;
    while (end < columns.length && isBeneath(view, header, first, columns[end])) end++;
    read.push(...partsOf(view, header, columns.slice(at, end)));
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

function partsOf(view: SheetView, header: HeaderFrame, columns: readonly Column[]): readonly Column[] {
  const [first, ...beneath] = columns;
  if (!first || beneath.length === 0 || !isFieldOf(first.field, "criterion")) return columns;
  const { number } = first.field;
  const areJudged = beneath.some(({ slot }) => isMarked(view, header, slot));
  return columns.map((column, i): Column => {
    if (areJudged) return { ...column, field: { of: "indicator", criterion: number, number: `${number}.${i + 1}` } };
    return i === 0 ? column : { slot: column.slot, path: column.path, field: "note", score: 0 };
  });
}

function isMarked(view: SheetView, header: HeaderFrame, slot: number): boolean {
  for (let line = header.last + 1; line < view.lineCount; line++) {
    const { kind } = readMark({ kind: "text", value: view.words.mark(view.text(line, slot)) });
    if (kind === "met" || kind === "not-met") return true;
  }
  return false;
}
