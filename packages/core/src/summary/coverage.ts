import { checkGiven } from "../check-given";
import type { Facts } from "../facts";
import type { PlanIndex } from "../model/plan-index";
import type { CommuneRecord } from "../records/commune-record";
import type { Coverage } from "../report/report";

/**
 * Of each unit of the layer above the communes: how many communes have data on the day of the facts, and which files
 * report them.
 *
 * @param fileOf - the file of a record, where it has one
 * @param listed - communes that only a list of recognitions names
 */
export function coverageOf(
  index: PlanIndex,
  facts: Facts,
  records: readonly CommuneRecord[],
  fileOf: (record: CommuneRecord) => string | undefined,
  listed: ReadonlySet<string> = new Set(),
): Coverage[] {
  checkGiven({ index, facts, records, fileOf });
  const files = new Map<string, Set<string>>();
  for (const record of records) {
    const [unit, file] = [index.districtOf(record.unit)?.id, fileOf(record)];
    if (unit === undefined || file === undefined) continue;
    const known = files.get(unit);
    if (known) known.add(file);
    else files.set(unit, new Set([file]));
  }
  return index.districts.map(({ id }) => {
    const communes = index.communesOf(id);
    const withData = communes.filter((commune) => facts.communes.get(commune.id)?.reported);
    const listedAlone = withData.filter((commune) => listed.has(commune.id)).length;
    return {
      unit: id,
      communes: communes.length,
      withData: withData.length,
      ...(listedAlone > 0 ? { listed: listedAlone } : {}),
      files: [...(files.get(id) ?? [])],
    };
  });
}
