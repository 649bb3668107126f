import {
  type Plan,
  type ReportFinding,
  type RoadBody,
  type Summary,
  type SummaryUnit,
  TARGET_COLUMNS,
  type TidyRecord,
  targetRows,
} from "@ntm-kit/core";
import { csvField, type ListedTask } from "@ntm-kit/sheets";

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
const TASK_COLUMNS = [
  "id",
  "content",
  "lead",
  "due",
  "state",
  "progress",
  "overdue",
  "daysLate",
  "evidence",
  "reason",
] as const;

export const tasksCsv = (tasks: readonly ListedTask[]): string =>
  csv(
    TASK_COLUMNS,
    tasks.map((task) => TASK_COLUMNS.map((column) => task[column])),
  );

export function summaryCsv(summary: Summary): string {
  const standards = summary.labels.standards.map(({ id }) => id);
  const measured = [...standards.map((id) => [id, `communes-${id}`] as const), ...MEASURED];
  return csv(
    [
      "id",
      "name",
      "communes",
      "reported",
      ...standards.flatMap((id) => [`${id}Min`, `${id}Max`]),
      "meanMin",
      "meanMax",
      "lowestMin",
      "lowestMax",
      "districtStandard",
      ...measured.flatMap(([name]) => `${name}Required`),
      "targetsMet",
      "targetsNotMet",
      "targetsUndetermined",
    ],
    [
      ...summary.units.map((unit) => unitFields(unit, summary.targets, standards, measured)),
      // Later units have what their parts say of them: their standards, and no target of the plan.
      ...(summary.today?.units ?? []).map(({ id, name, standards: own }) => [
        ...[id, name, null, null],
        ...standards.flatMap((standard) => own[standard] ?? [null, null]),
      ]),
    ],
  );
}

function unitFields(
  unit: SummaryUnit,
  targets: Summary["targets"],
  standards: readonly string[],
  measured: readonly (readonly [string, string])[],
): Value[] {
  const required = (measure: string): Value => {
    const asked = targets.find(({ id }) => id === `${unit.id}/${measure}`)?.required;
    return typeof asked === "object" ? `${asked.from}-${asked.to}` : asked;
  };
  const count = (status: string): number =>
    targets.filter((target) => target.unit === unit.id && target.status === status).length;
  return [
    unit.id,
    unit.name,
    unit.communes,
    unit.reported,
    ...standards.flatMap((id) => unit.standards[id] ?? [null, null]),
    ...unit.meanCriteria,
    ...unit.minCriteria,
    unit.districtStandard,
    ...measured.map(([, measure]) => required(measure)),
    ...["met", "not-met", "undetermined"].map(count),
  ];
}

/** Figures of criteria and the measures of the targets that are set for them. */
const MEASURED = [
  ["mean", "mean-criteria"],
  ["lowest", "min-criteria"],
] as const;

/** A line a step; with both roads asked for, those of each in turn. */
export function roadCsv({ optimistic, pessimistic }: RoadBody): string {
  const ways = [
    ["optimistic", optimistic],
    ["pessimistic", pessimistic],
  ] as const;
  return csv(
    [
      "unknown",
      "unit",
      "criteria",
      "recognitions",
      "cost",
      "fromStandard",
      "fromCriteria",
      "toStandard",
      "toCriteria",
      "must",
      "cells",
    ],
    ways.flatMap(([name, way]) =>
      (way?.steps ?? []).map((step) => [
        name,
        step.unit,
        step.criteria.join(" "),
        step.recognitions.join(" "),
        step.cost,
        step.from.standard,
        step.from.criteria,
        step.to.standard,
        step.to.criteria,
        way?.must.includes(step.unit),
        step.cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" "),
      ]),
    ),
  );
}

/** A line a target, each milestone one. */
export function targetsCsv(plan: Plan): string {
  return csv(
    TARGET_COLUMNS,
    targetRows(plan).map((row) => TARGET_COLUMNS.map((column) => row[column])),
  );
}
