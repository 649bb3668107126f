import {
  type CommuneRecord,
  type DistrictRecord,
  EMPTY_DATASET,
  eachValue,
  type IsoDate,
  type Nature,
  settleDays,
  type TaskRecord,
  type Timed,
} from "@ntm-kit/core";
import { unpackPlace } from "../grid/place";
import type { TimedPart } from "../kinds/define-kind";
import type { Table } from "../kinds/kinds";
import { openRowTime } from "../tables/row-time";
import type { TimeSaid } from "../tables/value-time";
import type { Run } from "./run";

export type AnyRecord = CommuneRecord | DistrictRecord | TaskRecord;

/** What one part of a table states of one nature and day, and under one label of its rows. */
export interface TimeGroup {
  readonly part: TimedPart;
  readonly nature: Nature;
  readonly day?: IsoDate;
  /** Records that state anything, in their order. */
  readonly records: readonly AnyRecord[];
  /** What the label of a row and the heading of its block say, for each row that says anything. */
  readonly said: readonly (readonly TimeSaid[])[];
}

/** Whether anything in a run is of a day or a nature that is stated; mostly nothing is. */
export function isTimed({ dataset: { communes, districts, tasks } }: Pick<Run, "dataset">): boolean {
  const says = ({ nature, day }: Timed): boolean => nature !== undefined || day !== undefined;
  return communes.some(says) || districts.some(says) || tasks.some(says);
}

/** What a table states by nature and day; money and tasks are not told apart so. */
export const groupsIn = (table: Table, { running }: Pick<Run, "running">): TimeGroup[] =>
  partsIn(table).flatMap((part) => timeGroups(part, running));

const partsIn = (table: Table): readonly TimedPart[] =>
  table.of === "communes" || table.of === "summary" ? table.parts() : [];

/** Whether a table may have a group that `openTimeOf` orders; told without a look at its records. */
export const mayBeOpen = (table: Table): boolean =>
  partsIn(table).some(
    (part) => openTimeOf({ part, said: [] }) !== undefined || part.rows.some(({ said = [] }) => said.length > 0),
  );

/** @param running - a period that still runs on this day is about it */
export function timeGroups(part: TimedPart, running: IsoDate): TimeGroup[] {
  const rows = new Map(part.rows.map((row) => [row.line, row]));
  const groups = new Map<string, TimeGroup & { records: AnyRecord[]; said: (readonly TimeSaid[])[] }>();
  const { communes, districts, tasks } = settleDays({ ...EMPTY_DATASET, ...part.records }, running);
  for (const record of [...communes, ...districts, ...tasks]) {
    if (!statesAnything(record)) continue;
    const { nature = "result", day } = record;
    const said = rows.get(lineOf(part, record))?.said ?? [];
    const key = [nature, day ?? "", labelOf(said) ?? ""].join("\u0000");
    const known = groups.get(key) ?? { part, nature, ...(day ? { day } : {}), records: [], said: [] };
    known.records.push(record);
    if (said.length > 0) known.said.push(said);
    groups.set(key, known);
  }
  return [...groups.values()];
}

function statesAnything(record: AnyRecord): boolean {
  let states = false;
  eachValue(record, () => {
    states = true;
  });
  return states;
}

/** The label of the rows of a group: "Thực hiện". */
export const labelOf = (said: readonly TimeSaid[]): string | undefined => said.find(({ isLabel }) => isLabel)?.text;

/** What orders a group of which no place names the year: see `openTime`. */
export const openTimeOf = ({ part, said: [first] }: Pick<TimeGroup, "part" | "said">): string | undefined =>
  openRowTime(part.frame, { said: first });

/** The line that a record stands in. */
export function lineOf({ frame: { view } }: TimedPart, { origin }: AnyRecord): number {
  const place = origin === undefined ? undefined : unpackPlace(origin);
  if (!place) return -1;
  return view.transposed ? place.column : place.row;
}
