import { isSame } from "../is-same";
import type { TableFrame } from "../tables/frame";
import type { SheetView } from "../tables/sheet-view";

/**
 * Lets the tables of a sheet keep what was read of their lines before an edit, where they are laid out as before and
 * are all that they were but for the cells of some lines. By the same plan, words and kinds.
 */
export function keepLines(
  frames: readonly TableFrame[],
  before: readonly TableFrame[],
  changed: ReadonlySet<number>,
): void {
  for (const [i, frame] of frames.entries()) {
    const earlier = before[i];
    if (!earlier || !isLaidOutAs(frame, earlier, changed)) continue;
    const pairs = pairsOf(frame, earlier);
    // Questions about the whole look at lines too: what they have kept is there before they are asked.
    for (const [one, other] of pairs) one.lines.takeOver(other.lines, changed);
    if (!pairs.every(([one, other]) => one.facts.answersAs(one, other.facts)))
      for (const [one] of pairs) one.lines.forget();
  }
}

/** Lines are rows of the sheet, and the header stands as it stood. */
function isLaidOutAs(frame: TableFrame, before: TableFrame, changed: ReadonlySet<number>): boolean {
  const { view, header } = frame;
  if (view.transposed || frame.index !== before.index || frame.definition !== before.definition) return false;
  for (let line = header.first; line <= header.last; line++) if (changed.has(line)) return false;
  return isSame(seenBy(view), seenBy(before.view)) && isSame(layoutOf(frame), layoutOf(before));
}

const seenBy = ({ transposed, sheetNumber, convert, window, titleFrom, words }: SheetView) => {
  return { transposed, sheetNumber, convert, window, titleFrom, words };
};

const layoutOf = ({ kind, header, title, body, pageBreaks, only, answers, titleSaid, ...frame }: TableFrame) => {
  const columns = [frame, ...frame.beside].map((one) => [one.columns, one.said]);
  return { kind, header, title, body, pageBreaks, only, answers, titleSaid, columns };
};

/** A table and those of other natures and times beside it, each with what it was before. */
const pairsOf = (frame: TableFrame, before: TableFrame): (readonly [TableFrame, TableFrame])[] => [
  [frame, before],
  ...frame.beside.flatMap((one, i) => {
    const other = before.beside[i];
    return other ? [[one, other] as const] : [];
  }),
];
