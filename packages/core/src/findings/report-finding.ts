import type { Source } from "../model/basics";
import type { Origin } from "../records/stated";
import type { FindingCode, FindingParams } from "./catalogue";
import type { Finding, Fix, RelatedPlace, Severity } from "./finding";

/** What a check hands over; code and usual severity come from the check itself. */
export interface Reported<Code extends FindingCode> {
  readonly params: FindingParams<Code>;
  readonly at?: Origin | undefined;
  readonly until?: Origin | undefined;
  readonly severity?: Severity | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  readonly fix?: Fix | undefined;
  readonly source?: Source | undefined;
  readonly subject?: string | undefined;
  readonly field?: string | undefined;
}

/** Takes what a check finds. */
export type Reporter<Code extends FindingCode> = (reported: Reported<Code>) => void;

/**
 * A reporter that turns what a check says into findings of its code.
 *
 * @example
 * const findings: Finding[] = [];
 * const report = reporter("unit/missing", "error", findings);
 */
export function reporter<Code extends FindingCode>(code: Code, severity: Severity, into: Finding[]): Reporter<Code> {
  return (reported) => into.push({ ...reported, code, severity: reported.severity ?? severity });
}
