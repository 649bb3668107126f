import { type CommuneRecord, type DistrictRecord, valuesOf } from "@ntm-kit/core";
import type { RunSheet } from "./run";
import { lineOf, openTimeOf } from "./time-groups";

type UnitRecord = CommuneRecord | DistrictRecord;

interface Records {
  readonly communes: readonly CommuneRecord[];
  readonly districts: readonly DistrictRecord[];
}

/**
 * Sheets, or rows beneath one name, of months or quarters of which no place names the year ("Tháng 1", "Tháng 2") have no
 * day, and yet one is later than the other. Of each unit what a later one states is left out of the earlier: that is development and no
 * contradiction. What the latest leaves blank keeps its value.
 */
export function withoutEarlier<All extends Records>(all: All, sheets: readonly RunSheet[]): All {
  const ranks = ranksOf(sheets);
  if (new Set(ranks.values()).size < 2) return all;
  const communes = latestOnly(all.communes, ranks, communeWithout);
  return { ...all, communes, districts: latestOnly(all.districts, ranks, districtWithout) };
}

/** Records of such times, with what orders them. */
function ranksOf(sheets: readonly RunSheet[]): ReadonlyMap<UnitRecord, string> {
  const ranks = new Map<UnitRecord, string>();
  for (const part of sheets.flatMap(({ content }) => content.tables.flatMap((table) => table.parts()))) {
    const { communes = [], districts = [] } = part.records;
    const said = new Map(part.rows.flatMap((row) => (row.said ? [[row.line, row.said] as const] : [])));
    const ofTable = openTimeOf({ part, said: [] });
    if (ofTable === undefined && said.size === 0) continue;
    for (const record of [...communes, ...districts]) {
      const own = said.get(lineOf(part, record));
      const rank = own ? openTimeOf({ part, said: [own] }) : ofTable;
      if (rank !== undefined && (record.nature ?? "result") === "result") ranks.set(record, rank);
    }
  }
  return ranks;
}

function latestOnly<Record extends UnitRecord>(
  records: readonly Record[],
  ranks: ReadonlyMap<UnitRecord, string>,
  without: (record: Record, fields: ReadonlySet<string>) => Record,
): Record[] {
  const byUnit = new Map<string, Record[]>();
  for (const record of records)
    if (ranks.has(record)) byUnit.set(record.unit, [...(byUnit.get(record.unit) ?? []), record]);
  return records.map((record) => {
    const rank = ranks.get(record);
    const later = rank === undefined ? [] : (byUnit.get(record.unit) ?? []).filter((one) => isLater(ranks, one, rank));
    return later.length === 0 ? record : without(record, new Set(later.flatMap((one) => [...valuesOf(one).keys()])));
  });
}

const isLater = (ranks: ReadonlyMap<UnitRecord, string>, record: UnitRecord, rank: string): boolean =>
  (ranks.get(record) ?? "") > rank;

const left = <Value>(
  of: Readonly<Record<string, Value>>,
  prefix: string,
  fields: ReadonlySet<string>,
): Record<string, Value> => Object.fromEntries(Object.entries(of).filter(([name]) => !fields.has(`${prefix}${name}`)));

/** A record that says nothing of some fields. Marks take the total that counts them with them. */
function communeWithout(record: CommuneRecord, fields: ReadonlySet<string>): CommuneRecord {
  const { total, quantities, recognitions, openClaims, ...rest } = record;
  const isCounted = [...fields].some((field) => field === "total" || field.startsWith("criterion."));
  return {
    ...rest,
    marks: left(record.marks, "criterion.", fields),
    claims: left(record.claims, "claim.", fields),
    ...(total && !isCounted ? { total } : {}),
    ...(quantities ? { quantities: left(quantities, "indicator.", fields) } : {}),
    ...(recognitions ? { recognitions: recognitions.filter(({ standard }) => !fields.has(`claim.${standard}`)) } : {}),
    ...(openClaims ? { openClaims: openClaims.filter((standard) => !fields.has(`claim.${standard}`)) } : {}),
  };
}

function districtWithout(record: DistrictRecord, fields: ReadonlySet<string>): DistrictRecord {
  const { standard, claims, quantities, criteria, bands, ...rest } = record;
  return {
    ...rest,
    stated: left(record.stated, "figure.", fields),
    ...(standard && !fields.has("standard") ? { standard } : {}),
    ...(claims ? { claims: left(claims, "claim.", fields) } : {}),
    ...(quantities ? { quantities: left(quantities, "indicator.", fields) } : {}),
    ...(criteria ? { criteria: left(criteria, "criterion.", fields) } : {}),
    ...(bands ? { bands: bands.filter(({ from, to }) => !fields.has(`band.${from}-${to}`)) } : {}),
  };
}
