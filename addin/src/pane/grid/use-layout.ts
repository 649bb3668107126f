import { type Area, cellName, parseArea } from "@ntm-kit/sheets";
import { useEffect, useMemo, useState } from "react";
import type { RowsView, SheetLook } from "../../engine/protocol";
import { useModel, usePart } from "../pane-context";
import { MergedCells } from "./merged-cells";
import { ROW_HEIGHT, RowPlaces } from "./row-places";
import { textWidth, widthsByText } from "./text-width";

/** How a sheet is drawn. */
export interface GridLayout {
  /** Pixels of each column. */
  readonly widths: readonly number[];
  readonly merged: MergedCells;
  readonly places: RowPlaces;
}

const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 1.3;
/** Nothing is too narrow to be pressed, nor wider than what a screen shows. */
const [NARROWEST, WIDEST] = [24, 640];
const TALLEST = 240;
const MOST_LINES = 6;

/** Widths, heights and merges as the file has them; what it does not say is told by the texts of its first rows. */
export function useLayout(view: RowsView, sheet: string, file: string, columns: number): GridLayout {
  const look = useLook(sheet, file);
  const first = useFirstRows(view);
  const headings = useHeadings(sheet, file);
  return useMemo(() => layoutOf(look, { first, headings }, columns), [look, first, headings, columns]);
}

/** The rows in which a sheet has its headings, from 0, written one after the other. */
function useHeadings(sheet: string, file: string): string {
  const files = usePart(({ checked }) => checked?.report.files) ?? [];
  const own = files.length === 1 ? files[0] : files.find(({ path }) => path === file);
  const rows = own?.sheets.find(({ name }) => name === sheet)?.headerRows ?? [];
  return rows.map((row) => row - 1).join();
}

/** Read once for a sheet: no edit changes it. */
function useLook(sheet: string, file: string): SheetLook {
  const model = useModel();
  const [look, setLook] = useState(NO_LOOK);
  useEffect(() => {
    let isCurrent = true;
    model.engine.call("look", [sheet, file]).then(
      (found) => isCurrent && setLook(found),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [model, sheet, file]);
  return look;
}
const NO_LOOK: SheetLook = { merges: [], columns: [], heights: [] };

/** The rows that were read first, mostly those at the top; they stay, so that columns do not jump while one scrolls. */
function useFirstRows(view: RowsView): RowsView {
  const [first, setFirst] = useState<RowsView>({ from: 0, rows: [] });
  useEffect(() => {
    if (view.rows.length > 0) setFirst((before) => (before.rows.length > 0 ? before : view));
  }, [view]);
  return first;
}

/** What the sheet itself tells beside its file. */
interface Seen {
  readonly first: RowsView;
  readonly headings: string;
}

function layoutOf(look: SheetLook, { first, headings }: Seen, columns: number): GridLayout {
  const { merges, columns: told, usualWidth, heights } = look;
  const merged = new MergedCells(merges);
  const byText = told.length > 0 ? [] : widthsByText(first, columns, merged);
  const usual = usualWidth === undefined ? 60 : inPixels(usualWidth);
  const widths = Array.from({ length: columns }, (_, c) => {
    const own = told.find(({ from, to }) => c >= from && c <= to);
    return own ? inPixels(own.width) : (byText[c] ?? usual);
  });
  const tall = new Map(heights.flatMap(([row, points]) => tallRow(row, points * PIXELS_A_POINT + 4)));
  for (const row of headings.split(",").filter(Boolean).map(Number)) {
    const height = tall.get(row) ?? wrapped(first.rows[row - first.from] ?? [], row, widths, merged);
    for (const [r, pixels] of tallRow(row, height)) tall.set(r, pixels);
  }
  return { widths, merged, places: new RowPlaces(tall) };
}

const inPixels = (characters: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, Math.round(characters * PIXELS_A_CHARACTER + 6)));

const tallRow = (row: number, pixels: number): [number, number][] =>
  pixels > ROW_HEIGHT + 4 ? [[row, Math.min(TALLEST, Math.round(pixels))]] : [];

/** The height of a row whose texts have no room beside them: those of headings are broken into lines. */
function wrapped(texts: readonly string[], row: number, widths: readonly number[], merged: MergedCells): number {
  const lines = texts.map((text, c) => {
    const area: Area = merged.at(row, c) ?? { top: row, left: c, bottom: row, right: c };
    const isFirst = area.top === row && area.left === c;
    if (text === "" || !isFirst || area.bottom > row || (area.right === c && !texts[c + 1])) return 1;
    const room = widths.slice(area.left, area.right + 1).reduce((sum, width) => sum + width, 0) - 10;
    return Math.min(MOST_LINES, Math.ceil(textWidth(text) / room));
  });
  return Math.max(1, ...lines) * 16 + 6;
}

/** The cell that is drawn where an address says: the first of an area, or of the merged area over it. */
export function drawnAt(address: string, merged: MergedCells): string {
  if (merged.isEmpty && !address.includes(":")) return address;
  const area = parseArea(address);
  if (!area) return address;
  const { top, left } = merged.drawn(area);
  return cellName(top, left);
}
