import { frozen, type IsoDate, isoDateSchema, type ReportFinding } from "@ntm-kit/core";
import * as z from "zod";
import { checkGiven } from "../check-given";

/** A finding that stands with a reason. Fields that are not known are kept. */
export const acceptedEntrySchema = z.looseObject({
  key: z.string().min(1),
  fingerprint: z.string().optional(),
  code: z.string().min(1),
  /** Unit or task it is about. */
  subject: z.string().optional(),
  /** The message when it was accepted. */
  said: z.string().optional(),
  reason: z.string().min(1),
  by: z.string().min(1),
  on: isoDateSchema,
  until: isoDateSchema,
  round: z.string().optional(),
});
/** A finding that stands with a reason, and until when. */
export type AcceptedEntry = z.infer<typeof acceptedEntrySchema>;

/** Accepted findings of a plan: what `ntm accept` writes. */
export const acceptedSchema = z.looseObject({
  acceptedVersion: z.literal(1),
  plan: z.string().min(1),
  accepted: z.array(acceptedEntrySchema),
});
/** Findings that stand with a reason, as they are kept. */
export type Accepted = z.infer<typeof acceptedSchema>;

/** Codes that no reason makes good: what was not read is not known. */
export const NEVER_ACCEPTED: readonly string[] = frozen(["file/unreadable", "column/missing"]);

/** Characters that a reason has at least: shorter words explain nothing. */
export const SHORTEST_REASON = 10;

/** The last day until which an acceptance made on a day may hold: one year later. */
export const yearLater = (on: IsoDate): IsoDate => {
  checkGiven({ on });
  return `${Number(on.slice(0, 4)) + 1}${on.slice(4) === "-02-29" ? "-02-28" : on.slice(4)}`;
};

/**
 * The findings with what is accepted of them; an acceptance that has run out leaves the finding as it was, and is
 * named.
 */
export function withAccepted(
  findings: readonly ReportFinding[],
  entries: readonly AcceptedEntry[],
  asOf: string,
): ReportFinding[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return findings.map((finding) => {
    const entry = finding.key === undefined ? undefined : byKey.get(finding.key);
    if (!entry || entry.code !== finding.code || NEVER_ACCEPTED.includes(finding.code)) return finding;
    if (entry.until < asOf) return { ...finding, acceptedUntil: entry.until };
    const { reason, by, on, until, round } = entry;
    return { ...finding, accepted: { reason, by, on, until, ...(round === undefined ? {} : { round }) } };
  });
}

/** Acceptances of which no finding of a run is left. */
export function unusedAccepted(
  findings: readonly ReportFinding[],
  entries: readonly AcceptedEntry[],
): Pick<AcceptedEntry, "key" | "code" | "reason" | "by" | "on" | "until">[] {
  if (entries.length === 0) return [];
  const keys = new Set(findings.map(({ key }) => key));
  return entries
    .filter(({ key }) => !keys.has(key))
    .map(({ key, code, subject, reason, by, on, until }) => {
      return { key, code, ...(subject === undefined ? {} : { subject }), reason, by, on, until };
    });
}
