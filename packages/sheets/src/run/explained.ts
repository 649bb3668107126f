import type { ReportFinding } from "@ntm-kit/core";
import { isReadFile, type Run } from "./run";

/**
 * The findings with what the workbooks themselves say of them. Within its own file a finding is known by the key that it
 * has there alone: what the files of a run have in common is numbered through all of them.
 */
export function withExplained(run: Run, findings: readonly ReportFinding[]): ReportFinding[] {
  const byFile = new Map(
    run.inputs.flatMap((input) =>
      isReadFile(input) && input.workbook.explained ? [[input.path, input.workbook.explained] as const] : [],
    ),
  );
  if (byFile.size === 0) return [...findings];
  const keys = keysWithinFiles(findings);
  return findings.map((finding) => {
    const entry = byFile
      .get(finding.file)
      ?.find(
        ({ key, fingerprint, code }) =>
          code === finding.code &&
          (key === undefined ? fingerprint === finding.fingerprint : key === keys.get(finding)),
      );
    if (!entry) return finding;
    return { ...finding, explained: { reason: entry.reason, ...(entry.on === undefined ? {} : { on: entry.on }) } };
  });
}

/** Keys with their numbers counted anew in each file. */
function keysWithinFiles(findings: readonly ReportFinding[]): Map<ReportFinding, string> {
  const numbered = findings.map((finding) => {
    const [base = "", number = "1"] = (finding.key ?? "").split("-");
    return { finding, base, number: Number(number) };
  });
  const seen = new Map<string, number>();
  const keys = new Map<ReportFinding, string>();
  for (const { finding, base } of numbered.sort((a, b) => a.number - b.number)) {
    const within = `${finding.file}\u0000${base}`;
    const times = (seen.get(within) ?? 0) + 1;
    seen.set(within, times);
    keys.set(finding, times === 1 ? base : `${base}-${times}`);
  }
  return keys;
}
