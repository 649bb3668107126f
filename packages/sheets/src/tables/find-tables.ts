import type { ReadContext } from "../read/context";
import { readTaskStatus } from "../text/status";
import { bareWords } from "./bare-words";
import { type ColumnContent, chooseKind } from "./choose-kind";
import { headingPaths, readColumns } from "./columns";
import { findHeader, type HeaderFrame } from "./find-header";
import { byField, type TableFrame } from "./frame";
import { applyMapping, type Mapping } from "./mapping";
import { SheetView } from "./sheet-view";
import { readTitle, type TitleContext } from "./title";

const MOST_TABLES = 50;
const SAMPLE_LINES = 200;

/** Tables of a sheet from the top down. What stands between them belongs to the title of the next, or to the foot of the one before. */
export function findTables(view: SheetView, context: ReadContext, mapping?: Mapping): TableFrame[] {
  const frames: TableFrame[] = [];
  let from = 0;
  while (frames.length < MOST_TABLES) {
    const header =
      mapping?.headerRows && !view.transposed && frames.length === 0
        ? mappedHeader(mapping)
        : findHeader(view, context.headings, from);
    if (!header) break;
    const last = frames[frames.length - 1];
    if (last && repeatsHeader(view, last.header, header)) {
      from = header.last + 1;
      continue;
    }
    const whole = view.transposed && frames.length === 0 ? { ...header, first: 0 } : header;
    const frame = frameAt(view, context, whole, last ? last.header.last + 1 : 0, mapping);
    if (frame) frames.push(frame);
    from = header.last + 1;
  }
  return frames.map((frame, i) => ({
    ...frame,
    body: [frame.header.last + 1, bodyEnd(view, frame, frames[i + 1])] as const,
  }));
}

function mappedHeader(mapping: Mapping): HeaderFrame {
  const rows = mapping.headerRows!.map((row) => row - 1);
  return { first: Math.min(...rows), last: Math.max(...rows), indexLines: [] };
}

function frameAt(
  view: SheetView,
  context: ReadContext,
  header: HeaderFrame,
  titleFrom: number,
  mapping: Mapping | undefined,
): TableFrame | undefined {
  const paths = headingPaths(view, header);
  const title = view.transposed
    ? titleAbove(view, context, paths)
    : readTitle(view, titleOfTable(titleFrom, header.first), header.first);
  if (mapping) {
    const columns = applyMapping(mapping, readColumns(paths, context.headings, mapping.kind), view, paths);
    return {
      view,
      kind: mapping.kind,
      header,
      title,
      columns,
      ...byField(columns),
      body: [header.last + 1, view.lineCount],
      mappingUsed: mapping.name,
    };
  }
  const contents = new Map<number, ColumnContent>();
  const choice = chooseKind({
    paths,
    headings: context.headings,
    title,
    sets: context.sets,
    content: (slot) => {
      let content = contents.get(slot);
      if (!content) contents.set(slot, (content = contentOf(view, context, header, slot)));
      return content;
    },
  });
  if (!choice) return undefined;
  return {
    view,
    kind: choice.kind,
    header,
    title,
    columns: choice.columns,
    ...byField(choice.columns),
    body: [header.last + 1, view.lineCount],
  };
}

/** The title of a later table begins after the last line that looks like data; ten lines are enough. */
function titleOfTable(from: number, headerFirst: number): number {
  return Math.max(from, from === 0 ? 0 : headerFirst - 6);
}

/** Where the units stand across, the title is what stands in the rows above the first heading that is known. */
function titleAbove(
  view: SheetView,
  context: ReadContext,
  paths: ReadonlyMap<number, readonly string[]>,
): TitleContext {
  const known = [...paths]
    .filter(([, path]) => path.some((text) => context.headings.guesses(text).length > 0))
    .map(([slot]) => slot);
  const rows = new SheetView(view.grid, view.sheetNumber, false, view.convert);
  return readTitle(rows, 0, known.length > 0 ? Math.min(...known) : 0);
}

/** A header printed again on the next page: most of its words stand in the same columns of the first. */
function repeatsHeader(view: SheetView, first: HeaderFrame, again: HeaderFrame): boolean {
  let same = 0;
  let all = 0;
  for (let line = again.first; line <= again.last; line++) {
    if (again.indexLines.includes(line)) continue;
    for (const { slot, cell } of view.line(line)) {
      const text = bareWords(view.textOf(cell));
      if (text === "") continue;
      all++;
      for (let h = first.first; h <= first.last; h++)
        if (bareWords(view.text(h, slot)) === text) {
          same++;
          break;
        }
    }
  }
  return all > 0 && same >= all * 0.7;
}

/** A body ends where the title of the next table begins: after the last line before it that has several values. */
function bodyEnd(view: SheetView, frame: TableFrame, next: TableFrame | undefined): number {
  if (!next) return view.lineCount;
  const slots = new Set(frame.columns.filter((column) => column.field !== "unknown").map((column) => column.slot));
  for (let line = next.header.first - 1; line > frame.header.last; line--)
    if (view.line(line).filter(({ slot, cell }) => slots.has(slot) && view.textOf(cell) !== "").length >= 3)
      return line + 1;
  return next.header.first;
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
