import type { CommuneFacts, Facts } from "../facts";
import type { PlainMeasure } from "../model/target";
import type { CommuneRecord } from "../records/commune-record";
import type { Origin } from "../records/stated";
import type { MemberState } from "./members";

/** Places whose content would settle an open result: unread marks, unread claims, else the row of the unit. */
export function decidingOrigins(measure: PlainMeasure, open: readonly MemberState[], facts: Facts): Origin[] {
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

function ofCommune(facts: CommuneFacts, record: CommuneRecord, measure: PlainMeasure): Origin[] {
  const asked =
    "criterion" in measure && measure.criterion !== undefined
      ? [record.marks[measure.criterion]]
      : Object.values(record.marks);
  const marks = asked.flatMap((mark) => (mark?.value === "open" && mark.origin !== undefined ? [mark.origin] : []));
  if (marks.length > 0 && facts.criteria[0] !== facts.criteria[1]) return marks;
  const claim = "standard" in measure && measure.standard !== undefined ? record.claims[measure.standard] : undefined;
  if (claim?.origin !== undefined) return [claim.origin];
  return record.origin === undefined ? [] : [record.origin];
}
