import { checkGiven } from "../check-given";
import { checkNames, namesOf } from "../check-names";
import type { Standard } from "../model/basics";
import { STANDARDS } from "../model/standards";
import { OptionError } from "../option-error";
import { highestClaim } from "../records/claims";
import { type CommuneRecord, type DistrictRecord, figuresOf, type Quantities } from "../records/commune-record";
import type { Origin, Stated } from "../records/stated";
import type { TaskRecord } from "../records/task-record";
import { bandField } from "./band";
import type { TidyRecord } from "./tidy-record";

const NAMES = namesOf<TidyOptions>({
  kind: ["a kind of sheet", "string"],
  standards: ["a list of standards", "list"],
  locate: ["a function", "function"],
});

/** Where a statement stands, as the columns of tidy data have it. */
export type TidyPlace = Pick<TidyRecord, "file" | "sheet" | "cell" | "raw">;

/** How a record is told as lines of tidy data. */
export interface TidyOptions {
  /** Kind of the sheet, or of what stands for one; a district in a `recognition-list` states its own standard. */
  readonly kind: string;
  /** Ids of the plan's standards, lowest first; the usual three where absent. */
  readonly standards?: readonly Standard[] | undefined;
  /** File, sheet and cell of an origin; lines have no place where it is absent. */
  readonly locate?: ((origin: Origin) => TidyPlace | undefined) | undefined;
}

type Statement = readonly [field: string, value: TidyRecord["value"], origin?: Origin | undefined];

/**
 * A record as statements: first the unit or task itself, then what is stated of it. What has no origin of its own
 * stands where the record does. `recordsOfTidy` is the exact inverse.
 *
 * @example
 * const lines = dataset.communes.flatMap((record) => tidyOf(record, { kind: "commune-criteria" }));
 */
export function tidyOf(record: CommuneRecord | DistrictRecord | TaskRecord, options: TidyOptions): TidyRecord[] {
  checkGiven({ record, options });
  checkNames(options, NAMES);
  if (!("unit" in record) && !("task" in record))
    throw new OptionError("record", record, "a record of a unit or a task");
  const { kind, standards = STANDARDS, locate } = options;
  const { nature, day, origin } = record;
  const subject = "task" in record ? record.task : record.unit;
  const name = "task" in record ? "task" : "unit";
  return [[name, subject, origin] as const, ...statementsOf(record, kind, standards)].map(
    ([field, value, at = origin]) => ({
      ...(at === undefined ? undefined : locate?.(at)),
      kind,
      subject,
      field,
      value,
      ...(nature && nature !== "result" ? { nature } : {}),
      ...(day ? { day } : {}),
    }),
  );
}

function statementsOf(
  record: CommuneRecord | DistrictRecord | TaskRecord,
  kind: string,
  standards: readonly Standard[],
): Statement[] {
  if ("task" in record) return ofTask(record);
  return "marks" in record ? ofCommune(record, standards) : ofDistrict(record, kind, standards);
}

function ofCommune(record: CommuneRecord, standards: readonly Standard[]): Statement[] {
  const { marks, total, claims, recognitions = [], openClaims = [], openOrigin } = record;
  const highest = highestClaim(record, standards);
  return [
    ...Object.entries(marks).map(([number, mark]): Statement => [`criterion.${number}`, mark.value, mark.origin]),
    ...stated("total", total),
    ...standards.flatMap((standard) => stated(standard, claims[standard])),
    ...openClaims.map((standard): Statement => [standard, "open", openOrigin]),
    ...recognitions.flatMap(({ standard, decision, date, year }) => {
      // Mostly there is one, of the standard that is claimed; another names its own.
      const of = standard === highest ? "" : `.${standard}`;
      return [...stated(`decision${of}`, decision), ...stated(`date${of}`, date), ...stated(`year${of}`, year)];
    }),
    ...ofQuantities(record.quantities),
  ];
}

const ofQuantities = (quantities: Quantities = {}): Statement[] =>
  Object.entries(quantities).flatMap(([id, value]) => stated(`indicator.${id}`, value));

function ofDistrict(
  { standard, claims = {}, stated: figures, bands = [], criteria = {}, quantities }: DistrictRecord,
  kind: string,
  standards: readonly Standard[],
): Statement[] {
  return [
    ...stated(kind === "recognition-list" ? (standards[0] ?? "standard") : "districtStandard", standard),
    ...standards.flatMap((id) => stated(`unitStandard.${id}`, claims[id])),
    ...figuresOf(standards).flatMap((figure) => stated(figure, figures[figure])),
    ...bands.flatMap(({ communes, ...band }) => stated(bandField(band), communes)),
    ...Object.entries(criteria).flatMap(([number, communes]) => stated(`criterion.${number}`, communes)),
    ...ofQuantities(quantities),
  ];
}

const TASK_FIELDS = ["status", "progress", "evidence", "evidenceDate", "reason", "round"] as const;

const ofTask = (record: TaskRecord): Statement[] => TASK_FIELDS.flatMap((field) => stated(field, record[field]));

const stated = (field: string, value: Stated<string | number | boolean> | undefined): Statement[] =>
  value ? [[field, value.value, value.origin]] : [];
