import { checkGiven } from "../check-given";
import { OptionError } from "../option-error";
import { nearestWord } from "../text/nearest-word";
import { catalogue, type FindingCode, isFindingCode } from "./catalogue";
import { type Finding, SEVERITIES, type Severity } from "./finding";

/**
 * What becomes of the findings of some codes: not told, or told with another severity. Codes that are not named stay as
 * they are. Codes of checks from outside are named: `Rules<"office/no-stamp">`.
 */
export type Rules<Own extends string = never> = { readonly [Code in FindingCode | Own]?: Severity | "off" };

/**
 * The findings as the rules want them. Counting is not touched: a rule says what is told, never how a target stands.
 * `own` are codes of checks from outside, which may be ruled like those of the catalogue.
 * @throws {OptionError} for a code or a severity that is none
 * @example
 * const findings = withRules(checkRecords(plan, dataset, { asOf: "2025-12-31" }), { "task/overdue": "info" });
 */
export function withRules<F extends Pick<Finding, "code" | "severity">>(
  findings: readonly F[],
  rules: Rules = {},
  own: readonly string[] = [],
): F[] {
  checkGiven({ findings, rules, own });
  checkRules(rules, own);
  if (Object.keys(rules).length === 0) return [...findings];
  const known: Readonly<Record<string, Severity | "off" | undefined>> = rules;
  const told: F[] = [];
  for (const finding of findings) {
    const wanted = known[finding.code] ?? finding.severity;
    if (wanted !== "off") told.push(wanted === finding.severity ? finding : { ...finding, severity: wanted });
  }
  return told;
}

/**
 * Finds what no compiler has found: a misspelt code would silence nothing without a word.
 * @throws {OptionError}
 * @example
 * checkRules({ "unit/missing": "off", "task/overdue": "error" });
 */
export function checkRules(rules: Rules, own: readonly string[] = []): void {
  checkGiven({ rules, own });
  const known: ReadonlySet<unknown> = new Set(["off", ...SEVERITIES]);
  for (const [code, wanted] of Object.entries(rules)) {
    if (!isFindingCode(code) && !own.includes(code)) {
      const near = nearestWord(code, [...Object.keys(catalogue), ...own]);
      throw new OptionError("rules", code, near ?? "a code of the catalogue");
    }
    if (wanted !== undefined && !known.has(wanted))
      throw new OptionError(`rules["${code}"]`, wanted, "off, error, warning or info");
  }
}
