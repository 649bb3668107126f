import {
  type CommuneRecord,
  DISTRICT_FIGURES,
  type DistrictRecord,
  type Mark,
  type Origin,
  type PlanIndex,
  type Recognition,
  STANDARDS,
  type Standard,
  type Stated,
  type TaskRecord,
  type TaskStatus,
  type TidyRecord,
  type Timed,
  tidyRecordSchema,
} from "@ntm-kit/core";
import { isFieldOf, parseField } from "../tables/field";
import type { Location, RecordsFile, RunFinding } from "./run";

/** Records of a file of statements, with where each line stands. */
export interface ReadRecords {
  readonly communes: readonly CommuneRecord[];
  readonly districts: readonly DistrictRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly claimable: readonly Standard[];
  readonly findings: readonly RunFinding[];
  readonly locations: ReadonlyMap<string, Location>;
}

/** Statements of one subject, nature and day. */
interface Group {
  readonly kind: string;
  readonly subject: string;
  readonly origin: Origin;
  readonly time: Timed;
  readonly fields: Statements;
}

type Statements = Map<string, Stated<TidyRecord["value"]>>;

/**
 * Puts statements together into records: those of one subject of one sheet of one file are one record.
 * A line is addressed as cell A of that line.
 */
export function readRecordsFile(file: RecordsFile, index: PlanIndex): ReadRecords {
  const findings: RunFinding[] = [];
  const locations = new Map<string, Location>();
  const groups = new Map<string, Group>();
  const claimable = new Set<Standard>();
  for (const { line, record } of file.lines) {
    const origin = `${file.path}#${line}`;
    locations.set(origin, { file: file.path, sheet: "", cell: `A${line}` });
    const parsed = tidyRecordSchema.safeParse(withoutBlankTime(record));
    if (!parsed.success) {
      findings.push({
        code: "record/not-understood",
        severity: "error",
        params: { line, fault: faultOf(parsed.error.issues[0]) },
        at: origin,
        file: file.path,
        subject: `line ${line}`,
      });
      continue;
    }
    const { kind, subject, field, value, file: from = "", sheet = "" } = parsed.data;
    const time = timeOf(parsed.data);
    // What is planned or proposed is no place to claim; "not yet" in a table of results is one.
    const isOfResults = time.nature === undefined || isFalse(value);
    if (STANDARDS.includes(field as Standard) && kind !== "district-summary" && isOfResults)
      claimable.add(field as Standard);
    if (!isKnown(kind, subject, index)) {
      if (subject !== "")
        findings.push({
          code: kind === "task-progress" ? "task/unknown" : "unit/unknown",
          severity: "error",
          params: { written: subject },
          at: origin,
          file: file.path,
          subject,
        });
      continue;
    }
    const key = [from, sheet, kind, subject, time.nature, time.day].join("\u0000");
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { kind, subject, origin, time, fields: new Map() }));
    if (value !== null && !group.fields.has(field)) group.fields.set(field, { value, origin });
  }
  return { ...records([...groups.values()], index), claimable: [...claimable], findings, locations };
}

/** A database and a CSV say by an empty text that no nature and no day is stated. */
function withoutBlankTime(record: unknown): unknown {
  if (typeof record !== "object" || record === null) return record;
  const isBlank = ([key, value]: [string, unknown]): boolean =>
    (key === "nature" || key === "day") && (value === "" || value === null);
  return Object.fromEntries(Object.entries(record).filter((entry) => !isBlank(entry)));
}

const faultOf = (issue: { path: PropertyKey[]; message: string } | undefined): string =>
  issue ? `${issue.path.join(".")} ${issue.message}`.trim() : "";

const isKnown = (kind: string, subject: string, index: PlanIndex): boolean =>
  kind === "task-progress" ? index.tasks.has(subject) : kind === "funding" || index.units.has(subject);

const isFalse = (value: TidyRecord["value"]): boolean => value === false || value === "false";

function timeOf({ nature, day }: TidyRecord): Timed {
  return { ...(nature && nature !== "result" ? { nature } : {}), ...(day ? { day } : {}) };
}

function records(groups: readonly Group[], index: PlanIndex) {
  const communes: CommuneRecord[] = [];
  const districts: DistrictRecord[] = [];
  const tasks: TaskRecord[] = [];
  for (const { kind, subject, origin, time, fields } of groups) {
    if (kind === "task-progress") tasks.push({ ...taskOf(subject, origin, fields), ...time });
    else if (kind === "district-summary" || index.units.get(subject)?.level === "district")
      districts.push({ ...districtOf(subject, origin, fields, kind === "recognition-list"), ...time });
    else if (kind !== "funding") communes.push({ ...communeOf(subject, origin, fields), ...time });
  }
  return { communes, districts, tasks };
}

const MARKS: ReadonlySet<unknown> = new Set<Mark>(["met", "not-met", "open"]);

function communeOf(unit: string, origin: Origin, fields: Statements): CommuneRecord {
  const marks: Record<string, Stated<Mark>> = {};
  const claims: Partial<Record<Standard, Stated<boolean>>> = {};
  const openClaims = STANDARDS.filter((standard) => fields.get(standard)?.value === "open");
  for (const [field, stated] of fields) {
    const parsed = parseField(field);
    if (parsed && isFieldOf(parsed, "criterion"))
      marks[parsed.number] = { value: markOf(stated.value), origin: stated.origin };
    else if (STANDARDS.includes(field as Standard) && stated.value !== "open")
      claims[field as Standard] = { value: stated.value === true || stated.value === "true", origin: stated.origin };
  }
  const highest = [...STANDARDS].reverse().find((standard) => claims[standard]?.value);
  const decision = textOf(fields, "decision");
  const date = textOf(fields, "date");
  const year = numberOf(fields, "year");
  const recognition: Recognition | undefined =
    highest && (decision || date || year)
      ? { standard: highest, ...(decision ? { decision } : {}), ...(date ? { date } : {}), ...(year ? { year } : {}) }
      : undefined;
  const total = numberOf(fields, "total");
  return {
    unit,
    origin,
    marks,
    claims,
    ...(total ? { total } : {}),
    ...(recognition ? { recognitions: [recognition] } : {}),
    ...(openClaims.length > 0 ? { openClaims } : {}),
  };
}

function markOf(value: TidyRecord["value"]): Mark {
  if (MARKS.has(value)) return value as Mark;
  return value === true || value === 1 ? "met" : value === false || value === 0 ? "not-met" : "open";
}

/** @param isListed - the statements are a list's, in which the standard is the district's own */
function districtOf(unit: string, origin: Origin, fields: Statements, isListed: boolean): DistrictRecord {
  const stated: Partial<Record<(typeof DISTRICT_FIGURES)[number], Stated<number>>> = {};
  for (const figure of isListed ? [] : DISTRICT_FIGURES) {
    const value = numberOf(fields, figure);
    if (value) stated[figure] = value;
  }
  const bands = [...fields.keys()].flatMap((field) => {
    const [band, communes] = [parseField(field), numberOf(fields, field)];
    return band && isFieldOf(band, "band") && communes ? [{ from: band.from, to: band.to, communes }] : [];
  });
  const own = fields.get("districtStandard") ?? (isListed ? fields.get("standard") : undefined);
  return {
    unit,
    origin,
    stated,
    ...(bands.length > 0 ? { bands } : {}),
    ...(own ? { standard: { value: own.value === true || own.value === "true", origin: own.origin } } : {}),
  };
}

const STATES: ReadonlySet<unknown> = new Set<TaskStatus>(["done", "in-progress", "not-started", "not-done", "dropped"]);

function taskOf(task: string, origin: Origin, fields: Statements): TaskRecord {
  const status = fields.get("status");
  const progress = numberOf(fields, "progress");
  const texts = {
    evidence: textOf(fields, "evidence"),
    evidenceDate: textOf(fields, "evidenceDate"),
    reason: textOf(fields, "reason"),
    round: textOf(fields, "round"),
  };
  return {
    task,
    origin,
    ...(status && STATES.has(status.value)
      ? { status: { value: status.value as TaskStatus, origin: status.origin } }
      : {}),
    ...(progress ? { progress } : {}),
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
  };
}

function textOf(fields: Statements, field: string): Stated<string> | undefined {
  const stated = fields.get(field);
  return stated && stated.value !== null && stated.value !== ""
    ? { value: String(stated.value), origin: stated.origin }
    : undefined;
}

function numberOf(fields: Statements, field: string): Stated<number> | undefined {
  const stated = fields.get(field);
  const value = stated && stated.value !== "" ? Number(stated.value) : Number.NaN;
  return stated && Number.isFinite(value) ? { value, origin: stated.origin } : undefined;
}
