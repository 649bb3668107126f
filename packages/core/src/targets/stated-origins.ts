import type { Measure } from "../model/target";
import { impliedClaim } from "../records/claims";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";
import type { Origin } from "../records/stated";

/** Where that was stated which a unit gives to a measure: its row, the claim or the total, and the criteria that are not met or open. */
export function statedOrigins(record: CommuneRecord | DistrictRecord | undefined, measure: Measure): Origin[] {
  if (!record) return [];
  const origins = "marks" in record ? ofCommune(record, measure) : [record.standard?.origin];
  return [...new Set([record.origin, ...origins])].filter((origin) => origin !== undefined);
}

function ofCommune(record: CommuneRecord, measure: Measure): (Origin | undefined)[] {
  const claim = "standard" in measure ? impliedClaim(record, measure.standard) : undefined;
  if (claim) return [claim.origin];
  const marks = Object.values(record.marks);
  if (marks.length === 0) return [record.total?.origin];
  return marks.filter((mark) => mark.value !== "met").map((mark) => mark.origin);
}
