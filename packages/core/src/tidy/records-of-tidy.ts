import { checkGiven } from "../check-given";
import type { Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import { highestClaim } from "../records/claims";
import {
  type CommuneRecord,
  type DistrictFigure,
  type DistrictRecord,
  figuresOf,
  type Quantities,
  type Recognition,
} from "../records/commune-record";
import type { Mark, Origin, Stated, Timed } from "../records/stated";
import { TASK_STATUSES, type TaskRecord, type TaskStatus } from "../records/task-record";
import { bandOf } from "./band";
import type { TidyRecord } from "./tidy-record";
import { claimOf, isBlank, markOf, numberOf, saysSomething } from "./tidy-value";

/** A line of tidy data and what its record calls it. */
export interface TidyLine {
  /** Given back with every value that comes from the line. */
  readonly origin: Origin;
  /** The statement. */
  readonly record: TidyRecord;
}

/** Records that lines of tidy data come to. */
export interface RecordsOfTidy {
  /** In the order of their first lines. */
  readonly communes: readonly CommuneRecord[];
  /** In the order of their first lines. */
  readonly districts: readonly DistrictRecord[];
  /** In the order of their first lines. */
  readonly tasks: readonly TaskRecord[];
}

type Statements = Map<string, Stated<TidyRecord["value"]>>;

/** Statements of one subject, nature and day. */
interface Group {
  readonly kind: string;
  readonly subject: string;
  readonly origin: Origin;
  readonly time: Timed;
  readonly fields: Statements;
}

/**
 * Puts statements together into records, as `tidyOf` takes them apart: those of one subject, nature and day of one
 * sheet are one record; where its name is stated again, another begins. Of a field that is stated twice the first
 * counts. A blank states nothing, nor does a text where a number or a date belongs; a mark or a claim that is none leaves
 * open what it is of (`valueFault` says which). A day in no calendar is taken as it stands, and is a fault too.
 *
 * @example
 * const lines = rows.map((record, i) => ({ origin: `row ${i + 1}`, record: tidyRecordSchema.parse(record) }));
 * const { communes } = recordsOfTidy(lines, indexPlan(plan));
 */
export function recordsOfTidy(lines: readonly TidyLine[], index: PlanIndex): RecordsOfTidy {
  checkGiven({ lines, index });
  const communes: CommuneRecord[] = [];
  const districts: DistrictRecord[] = [];
  const tasks: TaskRecord[] = [];
  for (const { kind, subject, origin, time, fields } of groupsOf(lines, index)) {
    const unit = index.units.get(subject);
    const listed = kind === "recognition-list" ? { isListed: true } : {};
    if (kind === "task-progress") tasks.push({ ...taskOf(subject, origin, fields), ...time });
    else if (kind === "district-summary" || (unit && !index.isCommune(unit)))
      districts.push({
        ...districtOf(subject, origin, fields, { index, kind }),
        ...time,
      });
    else if (kind !== "funding") communes.push({ ...communeOf(subject, origin, fields, index), ...time, ...listed });
  }
  return { communes, districts, tasks };
}

function groupsOf(lines: readonly TidyLine[], index: PlanIndex): Group[] {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  for (const { origin, record } of lines) {
    const { kind, subject, field, value } = record;
    const time = timeOf(record);
    const key = [record.file ?? "", record.sheet ?? "", kind, subject, time.nature, time.day].join("\u0000");
    let group = open.get(key);
    const isName = (field === "unit" || field === "task") && !isBlank(value);
    if (!group || (isName && group.fields.has(field))) {
      group = { kind, subject, origin, time, fields: new Map() };
      open.set(key, group);
      groups.push(group);
    }
    if (!group.fields.has(field) && saysSomething(record, index)) group.fields.set(field, { value, origin });
  }
  return groups;
}

function timeOf({ nature, day }: TidyRecord): Timed {
  return { ...(nature && nature !== "result" ? { nature } : {}), ...(day ? { day } : {}) };
}

function communeOf(unit: string, origin: Origin, fields: Statements, index: PlanIndex): CommuneRecord {
  const { standardIds } = index;
  const marks: Record<string, Stated<Mark>> = {};
  const claims: Partial<Record<Standard, Stated<boolean>>> = {};
  for (const [field, stated] of fields) {
    const criterion = /^criterion\.(.+)$/.exec(field)?.[1];
    if (criterion !== undefined) marks[criterion] = { value: markOf(stated.value) ?? "open", origin: stated.origin };
    else if (standardIds.includes(field)) {
      const value = claimOf(stated.value);
      if (typeof value === "boolean") claims[field] = { value, origin: stated.origin };
    }
  }
  const openClaims = standardIds.filter((standard) => fields.has(standard) && !claims[standard]);
  const openOrigin = openClaims[0] && fields.get(openClaims[0])?.origin;
  const total = numberIn(fields, "total");
  const record: CommuneRecord = { unit, origin, marks, claims, ...(total ? { total } : {}) };
  const recognitions = recognitionsOf(highestClaim(record, standardIds), fields, standardIds);
  return {
    ...record,
    ...(recognitions.length > 0 ? { recognitions } : {}),
    ...(openClaims.length > 0 ? { openClaims, openOrigin } : {}),
    ...quantitiesOf(fields, index),
  };
}

/** Quantities of the plan's indicators, `indicator.income`. */
function quantitiesOf(fields: Statements, { indicators }: PlanIndex): { readonly quantities?: Quantities } {
  const quantities = indicators.flatMap(({ id }) => {
    const value = numberIn(fields, `indicator.${id}`);
    return value ? [[id, value] as const] : [];
  });
  return quantities.length > 0 ? { quantities: Object.fromEntries(quantities) } : {};
}

function recognitionsOf(
  highest: Standard | undefined,
  fields: Statements,
  standards: readonly Standard[],
): Recognition[] {
  return standards.flatMap((standard) => {
    const read = (field: string) => {
      const own = textIn(fields, `${field}.${standard}`);
      return standard === highest ? (textIn(fields, field) ?? own) : own;
    };
    const yearField = standard === highest && fields.has("year") ? "year" : `year.${standard}`;
    const [decision, date, year] = [read("decision"), read("date"), numberIn(fields, yearField)];
    if (!decision && !date && !year) return [];
    return [{ standard, ...(decision ? { decision } : {}), ...(date ? { date } : {}), ...(year ? { year } : {}) }];
  });
}

interface Stating {
  readonly index: PlanIndex;
  /** In a list a standard is the unit's own; in a summary a criterion is how many communes meet it. */
  readonly kind: string;
}

function districtOf(unit: string, origin: Origin, fields: Statements, { index, kind }: Stating): DistrictRecord {
  const isListed = kind === "recognition-list";
  const stated: Partial<Record<DistrictFigure, Stated<number>>> = {};
  for (const figure of isListed ? [] : figuresOf(index.standardIds)) {
    const value = numberIn(fields, figure);
    if (value) stated[figure] = value;
  }
  const bands = [...fields.keys()].flatMap((field) => {
    const [band, communes] = [bandOf(field), numberIn(fields, field)];
    return band && communes ? [{ ...band, communes }] : [];
  });
  const criteria = [...(kind === "district-summary" ? fields.keys() : [])].flatMap((field) => {
    const [number, communes] = [/^criterion\.(.+)$/.exec(field)?.[1], numberIn(fields, field)];
    return number !== undefined && communes ? [[number, communes] as const] : [];
  });
  const own = (standard: Standard): Stated<TidyRecord["value"]> | undefined =>
    (standard === index.plainStandard ? fields.get("districtStandard") : undefined) ??
    fields.get(`unitStandard.${standard}`) ??
    (isListed ? fields.get(standard) : undefined);
  const claims = index.standardIds.flatMap((standard) => {
    const claim = own(standard);
    const value = claim && claimOf(claim.value);
    return typeof value === "boolean" ? [[standard, { value, origin: claim?.origin }] as const] : [];
  });
  const { [index.plainStandard]: plain, ...higher } = Object.fromEntries(claims);
  return {
    unit,
    origin,
    stated,
    ...(bands.length > 0 ? { bands } : {}),
    ...(criteria.length > 0 ? { criteria: Object.fromEntries(criteria) } : {}),
    ...(plain ? { standard: plain } : {}),
    ...(Object.keys(higher).length > 0 ? { claims: higher } : {}),
    ...quantitiesOf(fields, index),
  };
}

const STATES: ReadonlySet<unknown> = new Set(TASK_STATUSES);

function taskOf(task: string, origin: Origin, fields: Statements): TaskRecord {
  const status = fields.get("status");
  const progress = numberIn(fields, "progress");
  const texts = {
    evidence: textIn(fields, "evidence"),
    evidenceDate: textIn(fields, "evidenceDate"),
    reason: textIn(fields, "reason"),
    round: textIn(fields, "round"),
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

function textIn(fields: Statements, field: string): Stated<string> | undefined {
  const stated = fields.get(field);
  return stated && !isBlank(stated.value) ? { value: String(stated.value), origin: stated.origin } : undefined;
}

function numberIn(fields: Statements, field: string): Stated<number> | undefined {
  const stated = fields.get(field);
  const value = stated && numberOf(stated.value);
  return value === undefined ? undefined : { value, origin: stated?.origin };
}
