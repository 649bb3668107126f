import type { CriteriaSet } from "@ntm-kit/core";
import { readTaskStatus } from "../text/status";
import type { ReadContext } from "./context";
import type { HeaderFrame } from "./find-header";
import type { HeadingReader } from "./guess";
import type { SheetView } from "./sheet-view";
import type { TitleContext } from "./title";

/** What the cells beneath a heading look like, as shares of the non-empty ones. */
export interface ColumnContent {
  readonly communes: number;
  readonly districts: number;
  readonly fundingSources: number;
  /** Words of a task's progress. */
  readonly states: number;
  /** Numbers and percentages, of all cells. */
  readonly numbers: number;
}

/** What speaks for a table being of a kind: its headings, its title and what stands beneath the headings. */
export interface Evidence {
  /** Headings of each slot from the top down. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
  readonly headings: HeadingReader;
  readonly title: TitleContext;
  readonly sets: readonly CriteriaSet[];
  /** What stands beneath the headings of a slot; looked at when it is asked for, and once. */
  content(slot: number): ColumnContent;
  /** Id of the source of money that a heading names. */
  source(heading: string): string | undefined;
}

const SAMPLE_LINES = 200;

/** Evidence of the table beneath a header. */
export function evidenceOf(
  view: SheetView,
  context: ReadContext,
  header: HeaderFrame,
  said: Pick<Evidence, "paths" | "title">,
): Evidence {
  const contents = new Map<number, ColumnContent>();
  return {
    ...said,
    headings: context.headings,
    sets: context.sets,
    source: (heading) => context.funding(heading)?.id,
    content: (slot) => {
      let content = contents.get(slot);
      if (!content) contents.set(slot, (content = contentOf(view, context, header, slot)));
      return content;
    },
  };
}

function contentOf(view: SheetView, context: ReadContext, header: HeaderFrame, slot: number): ColumnContent {
  const counts = { communes: 0, districts: 0, fundingSources: 0, states: 0 };
  let texts = 0;
  let numbers = 0;
  for (let line = header.last + 1; line < view.lineCount && texts + numbers < SAMPLE_LINES; line++) {
    const cell = view.cell(line, slot);
    const text = view.textOf(cell);
    if (cell?.kind === "number" || (cell && /^\d{1,3}(?:[.,]\d+)?\s*%$/.test(text))) numbers++;
    if (cell?.kind !== "text" || text === "") continue;
    texts++;
    if (context.funding(text)) counts.fundingSources++;
    if (text.length < 60 && !["unknown", "no-state"].includes(readTaskStatus(text))) counts.states++;
    const match = context.units.match(text, undefined);
    if (match.kind === "unknown") continue;
    const level = "unit" in match ? match.unit.level : match.units[0]?.level;
    if (level === "district") counts.districts++;
    else if (level === "commune") counts.communes++;
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
