import type { IsoDate, ReportFinding } from "@ntm-kit/core";
import { type AcceptedEntry, yearLater } from "@ntm-kit/sheets";
import type { Acceptance } from "../../host/host";
import type { ReasonWords } from "../frame/reason-words";

/** What an acceptance is known by. */
export const idOf = ({ key, fingerprint }: Pick<Acceptance, "key" | "fingerprint">): string => key ?? fingerprint;

/** When findings are accepted: on the day judged, for a round where one was chosen. */
interface AcceptedFor {
  readonly on: IsoDate;
  readonly round: string | null;
}

/** Findings as they are accepted, each once. */
export function acceptancesOf(
  findings: readonly ReportFinding[],
  { reason, by }: ReasonWords,
  { on, round }: AcceptedFor,
): readonly Acceptance[] {
  const accepted = findings.map(({ fingerprint, key, code }): Acceptance => {
    const who = { ...(by ? { by } : {}), ...(round ? { round } : {}) };
    return { fingerprint, ...(key === undefined ? {} : { key }), code, reason, ...who, on, until: yearLater(on) };
  });
  return [...new Map(accepted.map((one) => [idOf(one), one])).values()];
}

/** As the command keeps them. @param unnamed - stands for who accepted, where that was not said */
export const entriesOf = (accepted: readonly Acceptance[], unnamed: string): readonly AcceptedEntry[] =>
  accepted.map((one) => ({ ...one, key: idOf(one), by: one.by || unnamed, until: one.until ?? yearLater(one.on) }));

/**
 * Acceptances of older workbooks with the keys of what they are about, as far as it stands there; the same list where
 * none lacks one.
 */
export function withKeys(accepted: readonly Acceptance[], findings: readonly ReportFinding[]): readonly Acceptance[] {
  if (accepted.every(({ key }) => key !== undefined)) return accepted;
  const keys = new Map(findings.flatMap(({ fingerprint, key }) => (key === undefined ? [] : [[fingerprint, key]])));
  const keyed = accepted.map((one) => {
    const key = one.key ?? keys.get(one.fingerprint);
    return key === undefined ? one : { ...one, key };
  });
  return keyed.some((one, i) => one.key !== accepted[i]?.key) ? keyed : accepted;
}
