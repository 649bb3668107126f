import type { CommuneFacts, Facts } from "../facts";
import type { Measure } from "../model/target";
import type { CommuneRecord } from "../records/commune-record";
import type { Origin } from "../records/stated";
import type { MemberState } from "./members";

/** Places whose content would settle an open result: unread marks, unread claims, else the row of the unit. */
export function decidingOrigins(measure: Measure, open: readonly MemberState[], facts: Facts): Origin[] {
  const origins = new Set<Origin>();
  for (const member of open) {
    const commune = facts.communes.get(member.unit.id);
    if (commune?.record) for (const origin of ofCommune(commune, commune.record, measure)) origins.add(origin);
    else {
      const district = facts.districts.get(member.unit.id)?.record?.origin;
      if (district !== undefined) origins.add(district);
    }
  }
  return [...origins];
}

function ofCommune(facts: CommuneFacts, record: CommuneRecord, measure: Measure): Origin[] {
  const marks = Object.values(record.marks).flatMap((mark) =>
    mark.value === "open" && mark.origin !== undefined ? [mark.origin] : [],
  );
  if (marks.length > 0 && facts.criteria[0] !== facts.criteria[1]) return marks;
  if (measure.kind !== "mean" && measure.kind !== "minimum" && record.claims[measure.standard]?.origin !== undefined)
    return [record.claims[measure.standard]!.origin!];
  return record.origin === undefined ? [] : [record.origin];
}
