import { countsIn, eachValue, type ReportPeriod } from "@ntm-kit/core";
import { columnName } from "../grid/address";
import { unpackPlace } from "../grid/place";
import type { Table } from "../kinds/kinds";
import type { Run } from "./run";
import { labelOf, timeGroups } from "./time-groups";

/**
 * What the columns of a sheet are about, and its rows where their labels say it; nothing where its records are of one
 * day and nature.
 */
export function periodsOf(
  { facts, running }: Pick<Run, "facts" | "running">,
  tables: readonly Pick<Table, "parts">[],
): ReportPeriod[] | undefined {
  const periods = new Map<string, { period: Omit<ReportPeriod, "columns">; columns: Set<number> }>();
  for (const { nature, day, records, said } of tables.flatMap((table) =>
    table.parts().flatMap((part) => timeGroups(part, running)),
  )) {
    const rows = labelOf(said[0] ?? []);
    const key = [nature, day ?? "", rows ?? ""].join("\u0000");
    const known = periods.get(key) ?? {
      period: { ...(day ? { day } : {}), nature, ...(rows ? { rows } : {}), counts: false },
      columns: new Set(),
    };
    known.period.counts ||= nature === "result" && records.some((record) => countsIn(facts.merged, record));
    for (const record of records)
      eachValue(record, ({ origin }) => {
        const place = origin === undefined ? undefined : unpackPlace(origin);
        if (place) known.columns.add(place.column);
      });
    periods.set(key, known);
  }
  if (periods.size < 2) return undefined;
  return [...periods.values()].map(({ period, columns }) => ({
    ...period,
    columns: [...columns].sort((a, b) => a - b).map(columnName),
  }));
}
