import { cellName, parseArea } from "@ntm-kit/sheets";
import { type KeyboardEvent, type RefObject, useCallback, useState } from "react";
import type { SheetOutline } from "../../engine/protocol";
import { usePageHost, usePageView } from "../page-view";
import type { Editing } from "./cell-input";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** From cell to cell by arrow keys; Enter, F2 or typing edits the one that is chosen. */
export function useEditing(box: RefObject<HTMLDivElement | null>, sheet: SheetOutline) {
  const host = usePageHost();
  const { place, file } = usePageView();
  const [editing, edit] = useState<Editing>();
  const leave = useCallback((): void => {
    edit(undefined);
    box.current?.focus({ preventScroll: true });
  }, [box]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const area = place && parseArea(place.cell);
    if (!area || event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = cellName(area.top, area.left);
    const step = STEPS[event.key];
    if (step) {
      const row = Math.min(sheet.rows - 1, Math.max(0, area.top + step[0]));
      const column = Math.min(sheet.columns - 1, Math.max(0, area.left + step[1]));
      void host.select({ file, sheet: sheet.name, cell: cellName(row, column) });
    } else if (event.key === "Enter" || event.key === "F2") edit({ cell });
    else if (event.key.length === 1 && event.key !== " ") edit({ cell, text: event.key });
    else return;
    event.preventDefault();
  };
  return { editing, edit, onKeyDown, leave };
}
