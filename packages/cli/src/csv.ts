import type { ReportFinding, Summary, TidyRecord } from "@ntm-kit/core";
import { csvField } from "@ntm-kit/sheets";

type Value = string | number | boolean | null | undefined;

/** UTF-8 with a byte order mark, commas, CRLF: read plainly by Excel and by databases alike. */
function csv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map((value) => csvField(value)).join(",")).join("\r\n")}\r\n`;
}

export function findingsCsv(findings: readonly ReportFinding[]): string {
  return csv(
    ["severity", "code", "file", "sheet", "cell", "message", "hint", "fix", "safe", "subject", "fingerprint"],
    findings.map((finding) => [
      finding.severity,
      finding.code,
      finding.file,
      finding.sheet,
      finding.cell,
      finding.message,
      finding.hint,
      finding.fix?.to,
      finding.fix?.safe,
      finding.subject,
      finding.fingerprint,
    ]),
  );
}

export function recordsCsv(records: readonly TidyRecord[]): string {
  return csv(
    ["file", "sheet", "cell", "kind", "subject", "field", "value", "raw", "nature", "day"],
    records.map((record) => [
      record.file,
      record.sheet,
      record.cell,
      record.kind,
      record.subject,
      record.field,
      record.value,
      record.raw,
      record.nature,
      record.day,
    ]),
  );
}

/** A line a unit: its figures, what is required of each, and how many of its targets are met, missed and open. */
export function summaryCsv(summary: Summary): string {
  return csv(
    [
      "id",
      "name",
      "communes",
      "reported",
      "standardMin",
      "standardMax",
      "advancedMin",
      "advancedMax",
      "modelMin",
      "modelMax",
      "meanMin",
      "meanMax",
      "lowestMin",
      "lowestMax",
      "districtStandard",
      ...MEASURED.map(([name]) => `${name}Required`),
      "targetsMet",
      "targetsNotMet",
      "targetsUndetermined",
    ],
    summary.units.map((unit) => [
      unit.id,
      unit.name,
      unit.communes,
      unit.reported,
      ...unit.standard,
      ...unit.advanced,
      ...unit.model,
      ...unit.meanCriteria,
      ...unit.minCriteria,
      unit.districtStandard,
      ...MEASURED.map(
        ([, measure]) => summary.targets.find((target) => target.id === `${unit.id}/${measure}`)?.required,
      ),
      ...(["met", "not-met", "undetermined"] as const).map(
        (status) => summary.targets.filter((target) => target.unit === unit.id && target.status === status).length,
      ),
    ]),
  );
}

/** Figures of a unit and the measures of the targets that are set for them. */
const MEASURED = [
  ["standard", "communes-standard"],
  ["advanced", "communes-advanced"],
  ["model", "communes-model"],
  ["mean", "mean-criteria"],
  ["lowest", "min-criteria"],
] as const;
