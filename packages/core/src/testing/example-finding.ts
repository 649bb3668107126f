import { checkGiven } from "../check-given";
import type { ExampleFinding } from "../findings/example-finding";
import type { Finding, Severity } from "../findings/finding";
import type { Origin } from "../records/stated";

/**
 * A finding as an example of its check states it, so that a test can compare the two whole.
 *
 * @param usual - severity of the check, which an example does not repeat
 * @param placeOf - an origin as examples name it: the address of a cell, or the origin itself
 */
export function exampleOf(
  finding: Finding,
  usual: Severity,
  placeOf: (at: Origin, until?: Origin) => string,
): ExampleFinding {
  checkGiven({ finding, placeOf });
  const { at, until, params, severity, related = [], fix, source, subject, field } = finding;
  return {
    at: at === undefined ? undefined : placeOf(at, until),
    params: params as ExampleFinding["params"],
    severity: severity === usual ? undefined : severity,
    related: related.length === 0 ? undefined : related.map((place) => ({ ...place, at: placeOf(place.at) })),
    fix: fix && {
      to: fix.to,
      safe: fix.safe,
      ...(fix.also ? { also: fix.also.map(({ at, to }) => ({ at: placeOf(at), to })) } : {}),
    },
    source: source?.quote,
    subject,
    field,
  };
}
