import { countsIn, EMPTY_DATASET, type ReportPeriod, settleDays, type Timed, valuesOf } from "@ntm-kit/core";
import { columnName } from "../grid/address";
import { unpackPlace } from "../grid/place";
import type { Table } from "../kinds/kinds";
import type { Run } from "./run";

/** Whether anything in a run is of a day or a nature that is stated; mostly nothing is. */
export function isTimed({ dataset: { communes, districts, tasks } }: Run): boolean {
  const says = ({ nature, day }: Timed): boolean => nature !== undefined || day !== undefined;
  return communes.some(says) || districts.some(says) || tasks.some(says);
}

/** What the columns of a sheet are about, where its records are of several days or natures; nothing where they are of one. */
export function periodsOf(
  run: Pick<Run, "facts" | "running">,
  tables: readonly Pick<Table, "records">[],
): ReportPeriod[] | undefined {
  const periods = new Map<string, { period: Omit<ReportPeriod, "columns">; columns: Set<number> }>();
  for (const table of tables) {
    const { communes, districts, tasks } = settleDays({ ...EMPTY_DATASET, ...table.records() }, run.running);
    for (const record of [...communes, ...districts, ...tasks]) {
      const values = [...valuesOf(record).values()];
      if (values.length === 0) continue;
      const { nature = "result", day } = record;
      const key = `${nature} ${day ?? ""}`;
      const known = periods.get(key) ?? {
        period: { ...(day ? { day } : {}), nature, counts: false },
        columns: new Set(),
      };
      if (!known.period.counts) known.period.counts = countsIn(run.facts.merged, record);
      for (const { origin } of values) {
        const place = origin === undefined ? undefined : unpackPlace(origin);
        if (place) known.columns.add(place.column);
      }
      periods.set(key, known);
    }
  }
  if (periods.size < 2) return undefined;
  return [...periods.values()].map(({ period, columns }) => ({
    ...period,
    columns: [...columns].sort((a, b) => a - b).map(columnName),
  }));
}
