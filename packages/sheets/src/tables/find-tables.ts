import { bareWords } from "../text/bare-words";
import { isFoot } from "../text/labels";
import { readTaskStatus } from "../text/status";
import { type ColumnContent, chooseKind } from "./choose-kind";
import { headingPaths, readColumns } from "./columns";
import type { ReadContext } from "./context";
import { findHeader, type HeaderFrame } from "./find-header";
import { byField, type TableFrame } from "./frame";
import { applyMapping, type Mapping } from "./mapping";
import { scopeOf } from "./scope";
import type { SheetView } from "./sheet-view";
import { readTitle, type TitleContext } from "./title";
import { HEADER_SHARES } from "./weights";

const MOST_TABLES = 50;
const SAMPLE_LINES = 200;

/** Tables of a sheet from the top down. What stands between them belongs to the title of the next, or to the foot of the one before. */
export function findTables(view: SheetView, context: ReadContext, mapping?: Mapping): TableFrame[] {
  const frames: TableFrame[] = [];
  const pageBreaks = new Map<TableFrame, (readonly [number, number])[]>();
  let from = 0;
  while (frames.length < MOST_TABLES) {
    const header =
      mapping?.headerRows && !view.transposed && frames.length === 0
        ? mappedHeader(mapping)
        : findHeader(view, context.headings, from);
    if (!header) break;
    const last = frames[frames.length - 1];
    const titleFrom = last ? titleOfNext(view, last, header.first) : 0;
    if (
      last &&
      repeatsHeader(view, last.header, header) &&
      !namesAnother(view, context, last, titleFrom, header.first)
    ) {
      pageBreaks.set(last, [...(pageBreaks.get(last) ?? []), [titleFrom, header.last]]);
      from = header.last + 1;
      continue;
    }
    const whole = view.transposed && frames.length === 0 ? { ...header, first: 0 } : header;
    const frame = frameAt(view, context, whole, titleFrom, mapping);
    if (frame) frames.push(frame);
    from = header.last + 1;
  }
  return frames.map((frame, i) => ({
    ...frame,
    body: [frame.header.last + 1, bodyEnd(view, frame, frames[i + 1]?.header.first)] as const,
    pageBreaks: pageBreaks.get(frame) ?? [],
  }));
}

/** The title of a later table stands between the last row of the one before, with its notes and signatures, and its own header. */
function titleOfNext(view: SheetView, last: TableFrame, headerFirst: number): number {
  let from = bodyEnd(view, last, headerFirst);
  for (let line = from; line < headerFirst; line++)
    if (view.line(line).some(({ text }) => isFoot(text))) from = line + 1;
  return from;
}

/**
 * The same header again under a title that names another district begins another table; without one it is a page of the same. Where no title
 * named a district before, a name by itself is a heading of the table that the page cut off from its rows.
 */
function namesAnother(view: SheetView, context: ReadContext, last: TableFrame, from: number, to: number): boolean {
  const title = readTitle(view, from, to);
  const district = scopeOf(title, "", context.index, "district");
  const own = scopeOf(last.title, "", context.index, "district");
  if (district === undefined || district.id === own?.id) return false;
  const isName = (text: string): boolean => ["exact", "folded"].includes(context.units.match(text, undefined).kind);
  return own !== undefined || !title.lines.some(({ text }) => isName(text));
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
  const title = view.transposed ? titleAbove(view, context, paths) : readTitle(view, titleFrom, header.first);
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
      pageBreaks: [],
      mappingUsed: mapping.name,
    };
  }
  const contents = new Map<number, ColumnContent>();
  const choice = chooseKind({
    paths,
    headings: context.headings,
    title,
    sets: context.sets,
    source: (heading) => context.funding(heading)?.id,
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
    pageBreaks: [],
  };
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
  return readTitle(view.asRows, view.titleFrom, known.length > 0 ? Math.min(...known) : view.titleFrom);
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
  return all > 0 && same >= all * HEADER_SHARES.repeated;
}

/** A body ends where the title of the next table begins: after the last line before it that has several values. */
function bodyEnd(view: SheetView, frame: TableFrame, next: number | undefined): number {
  if (next === undefined) return view.lineCount;
  const slots = new Set(frame.columns.filter((column) => column.field !== "unknown").map((column) => column.slot));
  for (let line = next - 1; line > frame.header.last; line--)
    if (view.line(line).filter(({ slot, text }) => slots.has(slot) && text !== "").length >= 3) return line + 1;
  return next;
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
