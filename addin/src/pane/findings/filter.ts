import type { ReportFinding } from "@ntm-kit/core";

export interface FindingFilter {
  readonly severity: "all" | ReportFinding["severity"];
  readonly text: string;
}

/** Everything. */
export const NO_FILTER: FindingFilter = { severity: "all", text: "" };

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

/** Findings of a severity that hold every word of a search, without regard to tone marks. */
export function filterFindings(
  findings: readonly ReportFinding[],
  { severity, text }: FindingFilter,
): readonly ReportFinding[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (severity === "all" && words.length === 0) return findings;
  return findings.filter((finding) => {
    if (severity !== "all" && finding.severity !== severity) return false;
    if (words.length === 0) return true;
    const { code, file, sheet = "", cell = "", message, hint = "", related = [] } = finding;
    // A contradiction is found by either of its files.
    const others = related.map((other) => other.file ?? "");
    const said = fold([code, file, sheet, cell, message, hint, ...others].join(" "));
    return words.every((word) => said.includes(word));
  });
}
