import { STANDARDS } from "../model/basics";
import { highestClaim } from "../records/claims";
import { type CommuneRecord, DISTRICT_FIGURES, type DistrictRecord } from "../records/commune-record";
import type { Origin, Stated } from "../records/stated";
import type { TaskRecord } from "../records/task-record";
import { bandField } from "./band";
import type { TidyRecord } from "./tidy-record";

/** Where a statement stands, as the columns of tidy data have it. */
export type TidyPlace = Pick<TidyRecord, "file" | "sheet" | "cell" | "raw">;

export interface TidyOptions {
  /** Kind of the sheet, or of what stands for one; a district in a `recognition-list` states its own standard. */
  readonly kind: string;
  readonly locate?: (origin: Origin) => TidyPlace | undefined;
}

type Statement = readonly [field: string, value: TidyRecord["value"], origin?: Origin | undefined];

/**
 * A record as statements: first the unit or task itself, then what is stated of it. What has no origin of its own stands where
 * the record does. `recordsOfTidy` is the exact inverse.
 */
export function tidyOf(
  record: CommuneRecord | DistrictRecord | TaskRecord,
  { kind, locate }: TidyOptions,
): TidyRecord[] {
  const { nature, day, origin } = record;
  const subject = "task" in record ? record.task : record.unit;
  const name = "task" in record ? "task" : "unit";
  return [[name, subject, origin] as const, ...statementsOf(record, kind)].map(([field, value, at = origin]) => ({
    ...(at === undefined ? undefined : locate?.(at)),
    kind,
    subject,
    field,
    value,
    ...(nature && nature !== "result" ? { nature } : {}),
    ...(day ? { day } : {}),
  }));
}

function statementsOf(record: CommuneRecord | DistrictRecord | TaskRecord, kind: string): Statement[] {
  if ("task" in record) return ofTask(record);
  return "marks" in record ? ofCommune(record) : ofDistrict(record, kind);
}

function ofCommune(record: CommuneRecord): Statement[] {
  const { marks, total, claims, recognitions = [], openClaims = [], openOrigin } = record;
  const highest = highestClaim(record);
  return [
    ...Object.entries(marks).map(([number, mark]): Statement => [`criterion.${number}`, mark.value, mark.origin]),
    ...stated("total", total),
    ...STANDARDS.flatMap((standard) => stated(standard, claims[standard])),
    ...openClaims.map((standard): Statement => [standard, "open", openOrigin]),
    ...recognitions.flatMap(({ standard, decision, date, year }) => {
      // Mostly there is one, of the standard that is claimed; another names its own.
      const of = standard === highest ? "" : `.${standard}`;
      return [...stated(`decision${of}`, decision), ...stated(`date${of}`, date), ...stated(`year${of}`, year)];
    }),
  ];
}

function ofDistrict({ standard, stated: figures, bands = [] }: DistrictRecord, kind: string): Statement[] {
  return [
    ...stated(kind === "recognition-list" ? "standard" : "districtStandard", standard),
    ...DISTRICT_FIGURES.flatMap((figure) => stated(figure, figures[figure])),
    ...bands.flatMap(({ communes, ...band }) => stated(bandField(band), communes)),
  ];
}

const TASK_FIELDS = ["status", "progress", "evidence", "evidenceDate", "reason", "round"] as const;

const ofTask = (record: TaskRecord): Statement[] => TASK_FIELDS.flatMap((field) => stated(field, record[field]));

const stated = (field: string, value: Stated<string | number | boolean> | undefined): Statement[] =>
  value ? [[field, value.value, value.origin]] : [];
