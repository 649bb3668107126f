import { checkGiven } from "../check-given";
import { checkNames, namesOf } from "../check-names";
import { checkLanguage } from "../check-option";
import type { Language } from "../findings/words";
import type { Origin } from "../records/stated";
import type { ReportTarget } from "../report/target";
import type { TargetResult } from "./evaluate-target";

const NAMES = namesOf<ReportTargetOptions>({
  language: ["vi or en", ["vi", "en"]],
  locate: ["a function", "function"],
});

/** Language of a target's words, and where its values stand. */
export interface ReportTargetOptions {
  /** Of title and words. */
  readonly language: Language;
  /** File, sheet and cell of an origin, where it has one. */
  readonly locate?: (
    at: Origin,
  ) => { readonly file: string; readonly sheet: string; readonly cell: string } | undefined;
}

const MOST_CELLS = 10;

/**
 * A result as the report gives it. A district's own standard counts as 1 of 1.
 *
 * @example
 * const targets = evaluateTargets(plan, dataset).map((result) => toReportTarget(result, { language: "en" }));
 */
export function toReportTarget(result: TargetResult, options: ReportTargetOptions): ReportTarget {
  checkGiven({ result, options });
  checkNames(options, NAMES);
  checkLanguage(options.language);
  const { language, locate } = options;
  const { target } = result;
  const decidedBy = result.deciding.slice(0, MOST_CELLS).flatMap((at) => locate?.(at) ?? []);
  const { document, section, quote, line } = target.source;
  return {
    id: target.id,
    unit: target.unit,
    title: language === "en" ? (target.titleEn ?? target.title) : target.title,
    commitment: target.commitment,
    status: result.status,
    measure: target.rule.measure.kind,
    ...(target.rule.measure.kind === "each" ? { eachMeasure: target.rule.measure.measure.kind } : {}),
    operator: target.rule.operator,
    required: target.required,
    population: result.population,
    actual: result.actual,
    range: [result.range[0], result.range[1]],
    gap: result.gap,
    due: target.due,
    dueState: result.dueState,
    source: { document, section, quote, ...(line === undefined ? {} : { line }) },
    ...(decidedBy.length > 0 ? { decidedBy } : {}),
    ...(result.openUnits.length > 0 ? { openUnits: [...result.openUnits] } : {}),
    ...(target.assumptions.length > 0 ? { assumptions: [...target.assumptions] } : {}),
  };
}
