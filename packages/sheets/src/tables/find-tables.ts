import { bareWords } from "../text/bare-words";
import { isFoot } from "../text/labels";
import { chooseKind, mappedKind } from "./choose-kind";
import { headingPaths } from "./columns";
import type { PlanContext } from "./context";
import type { Evidence } from "./evidence";
import { evidenceOf } from "./evidence-of";
import { findHeader, type HeaderFrame } from "./find-header";
import { allColumns, frameOf, type TableFrame } from "./frame";
import type { Mapping } from "./mapping";
import { withPartsOfCriteria } from "./parts-of-criteria";
import { scopeOf } from "./scope";
import type { SheetView } from "./sheet-view";
import { readTitle, type TitleContext } from "./title";
import { CELL_SHARES, HEADER_SHARES } from "./weights";

const MOST_TABLES = 50;

/**
 * Tables of a sheet from the top down. What stands between them belongs to the title of the next, or to the foot of the
 * one before.
 */
export function findTables(view: SheetView, context: PlanContext, mapping?: Mapping): TableFrame[] {
  const frames: TableFrame[] = [];
  const pageBreaks = new Map<TableFrame, (readonly [number, number])[]>();
  let from = 0;
  while (frames.length < MOST_TABLES) {
    const header =
      mapping?.headerRows && !view.transposed && frames.length === 0
        ? mappedHeader(mapping.headerRows)
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
  return frames.map((frame, i) =>
    frameOf({
      ...frame,
      columns: allColumns(frame),
      body: [frame.header.last + 1, bodyEnd(view, frame, frames[i + 1]?.header.first)],
      pageBreaks: pageBreaks.get(frame) ?? [],
    }),
  );
}

/**
 * The title of a later table stands between the last row of the one before, with its notes and signatures, and its own
 * header.
 */
function titleOfNext(view: SheetView, last: TableFrame, headerFirst: number): number {
  let from = bodyEnd(view, last, headerFirst);
  for (let line = from; line < headerFirst; line++)
    if (view.line(line).some(({ text }) => isFoot(text))) from = line + 1;
  return from;
}

/**
 * The same header again under a title that names another district begins another table; without one it is a page of the
 * same. Where no title named a district before, a name by itself is a heading of the table that the page cut off from
 * its rows.
 */
function namesAnother(view: SheetView, context: PlanContext, last: TableFrame, from: number, to: number): boolean {
  const title = readTitle(view, from, to);
  const district = scopeOf(title, "", context.index, "district");
  const own = scopeOf(last.title, "", context.index, "district");
  if (district === undefined || district.id === own?.id) return false;
  const isName = (text: string): boolean => ["exact", "folded"].includes(context.units.match(text, undefined).kind);
  return own !== undefined || !title.lines.some(({ text }) => isName(text));
}

function mappedHeader(headerRows: readonly number[]): HeaderFrame {
  const rows = headerRows.map((row) => row - 1);
  return { first: Math.min(...rows), last: Math.max(...rows), indexLines: [] };
}

function frameAt(
  view: SheetView,
  context: PlanContext,
  header: HeaderFrame,
  titleFrom: number,
  mapping: Mapping | undefined,
): TableFrame | undefined {
  const headed = headingPaths(view, header);
  const title = view.transposed ? titleAbove(view, context, headed) : readTitle(view, titleFrom, header.first);
  const seen = evidenceOf(view, context, header, { paths: headed, title });
  const evidence = { ...seen, paths: withNamesBetween(seen) };
  const choice = mapping ? mappedKind(context.kinds, mapping, view, evidence) : chooseKind(context.kinds, evidence);
  if (!choice) return undefined;
  return frameOf({
    index: context.index,
    view,
    kind: choice.definition.kind,
    definition: choice.definition,
    header,
    title,
    columns: withPartsOfCriteria(view, header, choice.columns),
    body: [header.last + 1, view.lineCount],
    pageBreaks: [],
    ...(mapping ? { mappingUsed: mapping.name } : {}),
  });
}

/**
 * Names of communes beneath no heading: a blank one, or across that of the districts above them, which stands for both.
 */
function withNamesBetween({ paths, content }: Evidence): Evidence["paths"] {
  const slots = [...paths.keys()];
  if (slots.some((slot) => content(slot).communes >= CELL_SHARES.keepsName)) return paths;
  for (let slot = Math.min(...slots) + 1; slot < Math.max(...slots); slot++) {
    if (paths.has(slot) || content(slot).communes < CELL_SHARES.most) continue;
    return new Map([...paths, [slot, []] as const].sort(([a], [b]) => a - b));
  }
  return paths;
}

/** Where the units stand across, the title is what stands in the rows above the first heading that is known. */
function titleAbove(
  view: SheetView,
  context: PlanContext,
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
