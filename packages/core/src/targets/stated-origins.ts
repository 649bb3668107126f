import type { PlanIndex } from "../model/plan-index";
import type { PlainMeasure } from "../model/target";
import { impliedClaim, upperClaims } from "../records/claims";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";
import type { Origin } from "../records/stated";

/**
 * Where that was stated which a unit gives to a measure: its row, then the claim, the quantity, the total, or the
 * criteria that are not met or open.
 */
export function statedOrigins(
  record: CommuneRecord | DistrictRecord | undefined,
  measure: PlainMeasure,
  index: PlanIndex,
): Origin[] {
  if (!record) return [];
  return [...new Set([record.origin, ...originsOf(record, measure, index)])].filter((origin) => origin !== undefined);
}

function originsOf(
  record: CommuneRecord | DistrictRecord,
  measure: PlainMeasure,
  index: PlanIndex,
): (Origin | undefined)[] {
  if (measure.kind === "quantity") return [record.quantities?.[measure.of]?.origin];
  const standard = "standard" in measure ? measure.standard : undefined;
  const claims = "marks" in record ? record.claims : upperClaims(record, index.plainStandard);
  const claim = standard === undefined ? undefined : impliedClaim({ claims }, standard, index.standardIds);
  if (claim || !("marks" in record)) return [claim?.origin];
  if ("criterion" in measure && measure.criterion !== undefined) return [record.marks[measure.criterion]?.origin];
  const marks = Object.values(record.marks);
  if (marks.length === 0) return [record.total?.origin];
  return marks.filter((mark) => mark.value !== "met").map((mark) => mark.origin);
}
