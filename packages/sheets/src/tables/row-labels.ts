import { bareWords } from "../text/bare-words";
import { wordList } from "../text/word-list";
import { allColumns, factOf, slotOf, type TableFrame } from "./frame";
import { JUDGING } from "./judging-words";
import { type TimeSaid, timeSaid } from "./value-time";

/** As many lines tell whether a slot holds labels. */
const SAMPLE = 60;
const LONGEST_LABEL = 40;
/** A bare year is a figure, and a label where the heading over it says so. */
const OF_YEARS = wordList(["năm [báo cáo | thực hiện]", "thời (điểm | gian | kỳ)", "kỳ [báo cáo]", "giai đoạn"]);
const WORDS_OR_DAY = /\p{L}|\d[/.-]\d{1,2}[/.-]20\d{2}/u;
/** Nearly every line has a label, and a third of them stand beneath the name of a line above. */
const SHARES = { labelled: 0.8, beneath: 0.3 } as const;

/**
 * The slot whose cells say what each line beneath a name is about: "Kế hoạch", "Thực hiện", "31/12/2024", "Đánh giá".
 * Undefined where every line has a name of its own.
 */
export const rowLabelSlot = (frame: TableFrame): number | undefined => factOf(frame, findRowLabels);

function findRowLabels(frame: TableFrame): number | undefined {
  const name = slotOf(frame, "unit");
  if (name === undefined || frame.only) return undefined;
  const columns = new Map(allColumns(frame).map((column) => [column.slot, column]));
  const lines = filledLines(frame);
  const beneath = lines.filter((line) => isBeneath(frame, line, name));
  if (beneath.length < lines.length * SHARES.beneath || beneath.length === 0) return undefined;
  const last = Math.min(Math.max(...columns.keys()), name + 8);
  for (let slot = 0; slot <= last; slot++) {
    const field = columns.get(slot)?.field ?? "unknown";
    // Communes across: the headings of the form may be merged down over the line that holds the labels.
    const mayHold = field === "unknown" || field === "other" || (frame.view.transposed && field === "number");
    const isOfYears = OF_YEARS.is(bareWords(columns.get(slot)?.path.at(-1) ?? ""));
    if (slot !== name && (mayHold || (isOfYears && field === "year")) && areLabels(frame, lines, slot, isOfYears))
      return slot;
  }
  return undefined;
}

function filledLines({ view, body }: TableFrame): number[] {
  const lines: number[] = [];
  for (let line = body[0]; line < body[1] && lines.length < SAMPLE; line++)
    if (view.line(line).length > 1) lines.push(line);
  return lines;
}

/** A line without a name, or with that of the line above once more. */
function isBeneath({ view, body }: TableFrame, line: number, name: number): boolean {
  const merge = view.merge(line, name);
  if (merge) return merge.fromLine < line && merge.fromLine >= body[0];
  const own = view.text(line, name);
  return own === "" || (line > body[0] && own === view.text(line - 1, name));
}

function areLabels({ view }: TableFrame, lines: readonly number[], slot: number, isOfYears: boolean): boolean {
  const texts = lines.map((line) => view.shownText(line, slot)).filter((text) => text !== "");
  const isLabel = (text: string): boolean => WORDS_OR_DAY.test(text) || (isOfYears && /^20\d{2}$/.test(text));
  const judges = (text: string): boolean => JUDGING.is(bareWords(text));
  const labels = texts.filter(
    (text) => text.length <= LONGEST_LABEL && isLabel(text) && (timeSaid(text) || judges(text)),
  );
  const isEnough = labels.length >= 2 && labels.length >= lines.length * 0.5;
  return isEnough && labels.length >= texts.length * SHARES.labelled && new Set(labels).size >= 2;
}

/** What the label of a line says of nature and time. */
export function labelSaid({ view }: TableFrame, line: number, slot: number): TimeSaid | undefined {
  const said = timeSaid(view.shownText(line, slot));
  return said && { ...said, at: view.origin(line, slot), isLabel: true };
}
