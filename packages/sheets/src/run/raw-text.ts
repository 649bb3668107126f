import type { Origin } from "@ntm-kit/core";
import { unpackPlace } from "../grid/place";
import type { Run } from "./run";

/** The text of a cell as it stands in its file; that of the merge over it. */
export function rawText(run: Pick<Run, "sheets">, origin: Origin | undefined): string {
  const place = origin === undefined ? undefined : unpackPlace(origin);
  const view = place && run.sheets[place.sheetNumber]?.content.view;
  return view ? view.textOf(view.grid.shown(place.row, place.column)) : "";
}
