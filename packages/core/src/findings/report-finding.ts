import type { Source } from "../model/basics";
import type { Origin } from "../records/stated";
import type { FindingCode, FindingParams } from "./catalogue";
import type { Finding, Fix, RelatedPlace, Severity } from "./finding";

/** What a check hands over; code and usual severity come from the check itself. */
export interface Reported<Code extends FindingCode> {
  /** What the braces of the text ask for. */
  readonly params: FindingParams<Code>;
  /** Origin of the value it is about; absent where no value is. */
  readonly at?: Origin | undefined;
  /** Origin of the last value, where it is about an area. */
  readonly until?: Origin | undefined;
  /** Where it is not the usual one of the check. */
  readonly severity?: Severity | undefined;
  /** Other places that explain it. */
  readonly related?: readonly RelatedPlace[] | undefined;
  /** The change that would put it right. */
  readonly fix?: Fix | undefined;
  /** The rule behind it, in the words of the plan's document. */
  readonly source?: Source | undefined;
  /** Id of the unit or task it is about. */
  readonly subject?: string | undefined;
  /** What of the subject it is about, as `ntm extract` names it. */
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
