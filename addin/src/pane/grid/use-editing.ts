import { cellName, parseArea } from "@ntm-kit/sheets";
import { type KeyboardEvent, type RefObject, useCallback, useState } from "react";
import type { SheetOutline } from "../../engine/protocol";
import { usePageHost, usePageView } from "../page-view";
import type { Editing } from "./cell-input";
import type { MergedCells } from "./merged-cells";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** From cell to cell by arrow keys; Enter, F2 or typing edits the one that is chosen. */
export function useEditing(box: RefObject<HTMLDivElement | null>, sheet: SheetOutline, merged: MergedCells) {
  const host = usePageHost();
  const { place, file } = usePageView();
  const [editing, edit] = useState<Editing>();
  const leave = useCallback((): void => {
    edit(undefined);
    box.current?.focus({ preventScroll: true });
  }, [box]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = place && parseArea(place.cell);
    const area = chosen && merged.drawn(chosen);
    if (!area || event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = cellName(area.top, area.left);
    const step = STEPS[event.key];
    if (step) {
      // From the far edge of a merged area one goes out of it, not into it again.
      const row = Math.min(sheet.rows - 1, Math.max(0, (step[0] > 0 ? area.bottom : area.top) + step[0]));
      const column = Math.min(sheet.columns - 1, Math.max(0, (step[1] > 0 ? area.right : area.left) + step[1]));
      const next = merged.drawn({ top: row, left: column, bottom: row, right: column });
      void host.select({ file, sheet: sheet.name, cell: cellName(next.top, next.left) });
    } else if (event.key === "Enter" || event.key === "F2") edit({ cell });
    else if (event.key.length === 1 && event.key !== " ") edit({ cell, text: event.key });
    else return;
    event.preventDefault();
  };
  return { editing, edit, onKeyDown, leave };
}
