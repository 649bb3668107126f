import type { Area } from "@ntm-kit/sheets";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { RowsView } from "../../engine/protocol";
import { usePageView } from "../page-view";
import { useModel } from "../pane-context";
import { ROW_HEIGHT } from "./grid-rows";

type Box = RefObject<HTMLDivElement | null>;

/** Rows that are fetched around those in sight. */
const WINDOW = 80;

/** The rows in sight and some around them, fetched again when one scrolls far or the content changes. */
export function useRowsInSight(box: Box, sheet: string, file: string): [RowsView, onScroll: () => void] {
  const model = useModel();
  const { version } = usePageView();
  const [from, setFrom] = useState(0);
  const [view, setView] = useState<RowsView>({ from: 0, rows: [] });
  useEffect(() => {
    let isCurrent = true;
    model.engine.call("rows", [sheet, from, from + WINDOW, file]).then(
      (next) => isCurrent && setView(next),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [model, sheet, file, from, version]);
  const onScroll = (): void => {
    const first = Math.floor((box.current?.scrollTop ?? 0) / ROW_HEIGHT);
    const isFar = first < from || first > from + WINDOW / 2;
    if (isFar || first - from < 10) setFrom(Math.max(0, first - 20));
  };
  return [view, onScroll];
}

/** Scrolls to the chosen cell where it is out of sight. */
export function useCellInSight(box: Box, area: Area | undefined, widths: readonly number[]): void {
  useEffect(() => {
    const element = box.current;
    if (!element || !area) return;
    const [top, left] = [area.top * ROW_HEIGHT, sum(widths.slice(0, area.left))];
    const isInSight = top > element.scrollTop && top < element.scrollTop + element.clientHeight - 3 * ROW_HEIGHT;
    if (!isInSight) element.scrollTop = Math.max(0, top - element.clientHeight / 3);
    const right = left + (widths[area.left] ?? 0);
    if (left < element.scrollLeft || right > element.scrollLeft + element.clientWidth - 60)
      element.scrollLeft = Math.max(0, left - element.clientWidth / 2);
  }, [box, area, widths]);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Widths from the texts of the first rows that were seen; they stay, so that columns do not jump while one scrolls. */
export function useWidths(view: RowsView, columns: number): readonly number[] {
  const [widths, setWidths] = useState<readonly number[]>(() => Array.from({ length: columns }, () => 64));
  const isMeasured = useRef(false);
  useEffect(() => {
    if (isMeasured.current || view.rows.length === 0) return;
    isMeasured.current = true;
    setWidths(
      Array.from({ length: columns }, (_, c) =>
        widthOf(view.rows.map((row) => (isSpilling(row, c, columns) ? "" : (row[c] ?? "")))),
      ),
    );
  }, [view, columns]);
  return widths;
}

/** A long text beside an empty cell flows over it: titles set no width. */
const isSpilling = (row: readonly string[], column: number, columns: number): boolean =>
  (row[column] ?? "").length > 8 && !row[column + 1] && column + 1 < columns;

function widthOf(texts: readonly string[]): number {
  const lengths = texts.map((text) => text.length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 4;
  return Math.min(220, Math.max(36, 18 + usual * 7));
}
