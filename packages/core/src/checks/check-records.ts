import { checkNames, namesOf } from "../check-names";
import { type Facts, factsOf } from "../facts";
import type { Finding } from "../findings/finding";
import { reporter } from "../findings/report-finding";
import { type Rules, withRules } from "../findings/rules";
import type { IsoDate } from "../model/basics";
import { calendarDay } from "../model/days";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Dataset } from "../records/dataset";
import { later } from "../schedule/days";
import { recordChecks } from "./record-checks";

const NAMES = namesOf<CheckRecordsOptions>({
  asOf: true,
  today: true,
  facts: ["facts, as factsOf gives them,", "object", "communes", "judgedOn"],
  rules: true,
});

/** What the checks on records need beside plan and dataset. */
export interface CheckRecordsOptions {
  /** The day judged: what is due or dated after it is to come. */
  readonly asOf: IsoDate;
  /** Where `asOf` was taken from what the records state: no day up to today lies in the future. */
  readonly today?: IsoDate | undefined;
  /** Facts of this very dataset and day, where the caller has them already. */
  readonly facts?: Facts | undefined;
  /** Findings that are not told, or with another severity: `{ "task/overdue": "off" }`. */
  readonly rules?: Rules | undefined;
}

/**
 * All findings that need only records. Their origins are those the records carry.
 *
 * @example
 * for (const { code, severity, at } of checkRecords(plan, dataset, { asOf: "2025-12-31" })) console.log(severity, code, at);
 */
export function checkRecords(plan: Plan, dataset: Dataset, options: CheckRecordsOptions): Finding[] {
  const { asOf, today = asOf, facts: known, rules }: CheckRecordsOptions = Object(options);
  checkNames(options, NAMES);
  calendarDay(asOf);
  calendarDay(today);
  const index = indexPlan(plan);
  const facts = known ?? factsOf(index, dataset, { asOf });
  const findings: Finding[] = [];
  const lastDay = later(asOf, today);
  for (const check of recordChecks)
    check.run({ index, facts, dataset, asOf, lastDay, report: reporter(check.code, check.severity, findings) });
  return withRules(findings, rules);
}
