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
    ["file", "sheet", "cell", "kind", "subject", "field", "value", "raw"],
    records.map((record) => [
      record.file,
      record.sheet,
      record.cell,
      record.kind,
      record.subject,
      record.field,
      record.value,
      record.raw,
    ]),
  );
}

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
    ]),
  );
}
