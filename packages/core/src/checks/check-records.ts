import { type Facts, factsOf } from "../facts";
import type { Finding } from "../findings/finding";
import { reporter } from "../findings/report-finding";
import type { IsoDate } from "../model/basics";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Dataset } from "../records/dataset";
import { recordChecks } from "./record-checks";

/**
 * All findings that need only records. Their origins are those the records carry.
 * `facts` are those of this very dataset, where the caller has them already.
 */
export function checkRecords(
  plan: Plan,
  dataset: Dataset,
  { asOf, facts: known }: { readonly asOf: IsoDate; readonly facts?: Facts },
): Finding[] {
  const index = indexPlan(plan);
  const facts = known ?? factsOf(index, dataset);
  const findings: Finding[] = [];
  for (const check of recordChecks)
    check.run({ index, facts, dataset, asOf, report: reporter(check.code, check.severity, findings) });
  return findings;
}
