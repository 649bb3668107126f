import { totalKind } from "../text/labels";
import { memo } from "../text/memo";
import { readTaskStatus } from "../text/status";
import type { PlanContext } from "./context";
import type { ColumnContent, Evidence } from "./evidence";
import type { HeaderFrame } from "./find-header";
import type { SheetView } from "./sheet-view";

const SAMPLE_LINES = 200;
/** Numbers and shares that a text file, or a cell of text, holds as words. */
const NUMBER_AS_TEXT = /^\d+(?:[.,]\d+)*\s*%?$/;

/** Evidence of the table beneath a header. */
export function evidenceOf(
  view: SheetView,
  context: PlanContext,
  header: HeaderFrame,
  said: Pick<Evidence, "paths" | "title">,
): Evidence {
  const contents = new Map<number, ColumnContent>();
  // Columns of marks and levels hold a few words many times over.
  const saying = memo(SAMPLE_LINES, (text) => sayingOf(text, view, context));
  return {
    ...said,
    headings: context.headings,
    sets: context.sets,
    plan: context.plan,
    index: context.index,
    words: view.words,
    lines: (slots, most) => linesOf(view, header, slots, most),
    source: (heading) => context.funding(heading)?.id,
    content: (slot) => {
      let content = contents.get(slot);
      if (!content) contents.set(slot, (content = contentOf(view, saying, header, slot)));
      return content;
    },
  };
}

function linesOf(view: SheetView, header: HeaderFrame, slots: readonly number[], most: number): string[][] {
  const lines: string[][] = [];
  for (let line = header.last + 1; line < view.lineCount && lines.length < most; line++) {
    const texts = slots.map((slot) => view.text(line, slot));
    if (texts.some((text) => text !== "")) lines.push(texts);
  }
  return lines;
}

/** What the text of one cell speaks for. */
interface Saying {
  readonly isSource: boolean;
  readonly isState: boolean;
  readonly unit: "commune" | "district" | undefined;
}

function sayingOf(text: string, view: SheetView, { funding, units, index }: PlanContext): Saying {
  const match = units.match(text, undefined);
  // The label of a total may be near to a name ("Toàn tỉnh", "Tân Minh"), and names nobody.
  const isLabel = match.kind === "near" && totalKind(text) !== undefined;
  const unit = "unit" in match ? match.unit : "units" in match ? match.units[0] : undefined;
  return {
    isSource: funding(text) !== undefined,
    isState: text.length < 60 && !["unknown", "no-state"].includes(readTaskStatus(view.words.status(text))),
    unit: isLabel ? undefined : unit && (index.isCommune(unit) ? "commune" : "district"),
  };
}

function contentOf(
  view: SheetView,
  saying: (text: string) => Saying,
  header: HeaderFrame,
  slot: number,
): ColumnContent {
  const counts = { communes: 0, districts: 0, fundingSources: 0, states: 0 };
  let texts = 0;
  let numbers = 0;
  for (let line = header.last + 1; line < view.lineCount && texts + numbers < SAMPLE_LINES; line++) {
    const cell = view.cell(line, slot);
    const text = view.textOf(cell);
    const isNumber = cell?.kind === "number" || NUMBER_AS_TEXT.test(text);
    if (isNumber) numbers++;
    if (isNumber || cell?.kind !== "text" || text === "") continue;
    texts++;
    const { isSource, isState, unit } = saying(text);
    if (isSource) counts.fundingSources++;
    if (isState) counts.states++;
    if (unit === "commune") counts.communes++;
    else if (unit) counts.districts++;
  }
  const share = (n: number): number => (texts === 0 ? 0 : n / texts);
  return {
    communes: share(counts.communes),
    districts: share(counts.districts),
    fundingSources: share(counts.fundingSources),
    states: share(counts.states),
    numbers: texts + numbers === 0 ? 0 : numbers / (texts + numbers),
  };
}
