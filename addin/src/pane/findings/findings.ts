import type { Report, ReportFinding } from "@ntm-kit/core";
import type { Place } from "../../engine/protocol";
import type { HostFix } from "../../host/host";
import type { Say } from "../../strings/words";
import type { PaneState } from "../pane-state";

const opened = new WeakMap<Report, readonly ReportFinding[]>();

/** Findings that were not accepted, in the order of the report; one list for a report, whoever asks. */
export function openFindings({ checked }: Pick<PaneState, "checked">): readonly ReportFinding[] {
  if (!checked) return NONE;
  const { report } = checked;
  if (!report.summary.accepted) return report.findings;
  let open = opened.get(report);
  if (!open) opened.set(report, (open = report.findings.filter(({ accepted }) => !accepted)));
  return open;
}
const NONE: readonly ReportFinding[] = [];

/** How many there are of each severity. */
type Counts = Readonly<Record<ReportFinding["severity"], number>>;

const counted = new WeakMap<readonly unknown[], Counts>();

/** Counts by severity, once for a list: verdict and tiles ask for the same. */
export function countsOf(findings: readonly Pick<ReportFinding, "severity">[]): Counts {
  let counts = counted.get(findings);
  if (!counts) {
    const found = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) found[severity]++;
    counted.set(findings, (counts = found));
  }
  return counts;
}

/** Where a finding stands; the one sheet of a text file has no name. */
export const placeOf = ({ file, sheet = "", cell }: ReportFinding): Place | undefined =>
  cell ? { file, sheet, cell } : undefined;

/** A key per cell, for looking up. */
export const cellKey = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

/** `Sheet!A1`, or the cell alone where the sheet has no name. */
export const placeName = ({ sheet, cell }: Place): string => (sheet ? `${sheet}!${cell}` : cell);

/** What a fix changes: one cell, or one slip in all the cells of a column. */
export const fixOf = ({ fix, file, sheet = "" }: ReportFinding): HostFix[] =>
  fix ? [fix, ...(fix.also ?? [])].map(({ cell, from, to }) => ({ file, sheet, cell, from, to })) : [];

/** Both values of a fix in words; a number that was text says so, else both would look the same. */
export function fixWords({ from, to }: HostFix, say: Say): { readonly from: string; readonly to: string } {
  if (typeof from === typeof to) return { from: String(from), to: String(to) };
  const words = (value: string | number): string =>
    say(typeof value === "number" ? "asNumber" : "asText", { value: String(value) });
  return { from: words(from), to: words(to) };
}

/** Every fix that no one would dispute. */
export const safeFixes = (state: Pick<PaneState, "checked">): HostFix[] =>
  openFindings(state).flatMap((finding) => (finding.fix?.safe ? fixOf(finding) : []));
