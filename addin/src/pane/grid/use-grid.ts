import type { Area } from "@ntm-kit/sheets";
import { type RefObject, useCallback, useEffect, useState } from "react";
import type { RowsView } from "../../engine/protocol";
import { usePageView } from "../page-view";
import { useModel } from "../pane-context";
import { ROW_HEIGHT } from "./row-places";
import type { GridLayout } from "./use-layout";

type Box = RefObject<HTMLDivElement | null>;

/** Rows that are fetched around those in sight. */
const WINDOW = 80;

/** The rows in sight and some around them, fetched again when the first in sight is far away or the content changes. */
export function useRowsInSight(sheet: string, file: string): [RowsView, show: (first: number) => void] {
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
  const show = useCallback((first: number): void => {
    setFrom((before) => {
      const isFar = first < before || first > before + WINDOW / 2;
      return isFar || first - before < 10 ? Math.max(0, first - 20) : before;
    });
  }, []);
  return [view, show];
}

/** Scrolls to the chosen cell where it is out of sight. */
export function useCellInSight(box: Box, area: Area | undefined, { widths, places }: GridLayout): void {
  useEffect(() => {
    const element = box.current;
    if (!element || !area) return;
    const [top, left] = [places.topOf(area.top), sum(widths.slice(0, area.left))];
    const isInSight = top > element.scrollTop && top < element.scrollTop + element.clientHeight - 3 * ROW_HEIGHT;
    if (!isInSight) element.scrollTop = Math.max(0, top - element.clientHeight / 3);
    const right = left + (widths[area.left] ?? 0);
    if (left < element.scrollLeft || right > element.scrollLeft + element.clientWidth - 60)
      element.scrollLeft = Math.max(0, left - element.clientWidth / 2);
  }, [box, area, widths, places]);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
