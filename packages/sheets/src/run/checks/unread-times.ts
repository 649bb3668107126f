import { unusedColumns } from "../../checks/support/unused-columns";
import type { Table } from "../../kinds/kinds";
import { headingCell } from "../../tables/heading-cell";
import { timeSaid } from "../../tables/value-time";
import { groupsIn, type TimeGroup } from "../time-groups";
import type { RunSoFar } from "./define-run-check";
import type { TimeCell } from "./time-places";

/** Columns that are read for nothing and say of themselves that they are planned or of another time. */
interface UnreadTime {
  /** Their headings; neighbours of the same words stand together. */
  readonly places: readonly TimeCell[];
  readonly time: Pick<TimeGroup, "nature" | "day">;
  /** What the same table has that counts. */
  readonly instead: TimeGroup | undefined;
}

export const unreadTimes = (run: RunSoFar): UnreadTime[] =>
  run.sheets.flatMap(({ content }) => content.tables.flatMap((table) => inTable(table, run)));

function inTable(table: Table, run: RunSoFar): UnreadTime[] {
  const found = new Map<string, { places: TimeCell[]; time: UnreadTime["time"] }>();
  for (const { slot, path, otherTime: time } of unusedColumns(table)) {
    const place = time && placeOf(table, slot, path);
    if (!time || !place) continue;
    const { nature = "result" } = time;
    const known = found.get(place.text) ?? { places: [], time: { ...time, nature } };
    if (!known.places.some(({ at }) => at === place.at)) known.places.push(place);
    // "Lộ trình" over 2026 and 2027 is a plan of no one day.
    found.set(place.text, time.day === known.time.day ? known : { ...known, time: { nature } });
  }
  if (found.size === 0) return [];
  const instead = groupsIn(table, run).find(({ nature }) => nature === "result");
  return [...found.values()].map((one) => ({ ...one, instead }));
}

/** The lowest heading that says the nature, else the lowest that says anything. */
function placeOf({ table: { frame } }: Table, slot: number, path: readonly string[]): TimeCell | undefined {
  const said = [...path].reverse().flatMap((text) => timeSaid(text) ?? []);
  const text = (said.find(({ nature }) => nature !== undefined) ?? said[0])?.text ?? path.at(-1) ?? "";
  const at = headingCell(frame.view, frame.header, slot, text);
  return at === undefined ? undefined : { at, text };
}
