import {
  type Band,
  bandField,
  bandOf,
  checkObject,
  checkText,
  type PlanIndex,
  STANDARDS,
  type Standard,
  type TaskStatus,
} from "@ntm-kit/core";

/**
 * Fields that are a word of their own. `unknown`: its headings say nothing known; `other`: known, and of no use here.
 */
const PLAIN_FIELDS = [
  "unknown",
  "other",
  "note",
  "number",
  "code",
  "unit",
  "district",
  "total",
  "level",
  "standard",
  "advanced",
  "model",
  "decision",
  "date",
  "year",
  "communes",
  "meanCriteria",
  "minCriteria",
  "districtStandard",
  "share",
  "taskCode",
  "content",
  "lead",
  "coordinating",
  "schedule",
  "outputs",
  "status",
  "progress",
  "result",
  "evidence",
  "evidenceDate",
  "reason",
  "round",
  "fundingSource",
  "label",
  "measure",
] as const;
export type PlainField = (typeof PLAIN_FIELDS)[number];

/** Marks of one criterion. */
export interface CriterionField {
  readonly of: "criterion";
  readonly number: string;
}

/** Marks or figures of an indicator under a criterion, `7.1`. */
export interface IndicatorField {
  readonly of: "indicator";
  readonly criterion: string;
  readonly number: string;
}

/** Marks under the words of a state ("Đã hoàn thành"); several columns may stand for one state. */
export interface StateField {
  readonly of: "state";
  readonly status: TaskStatus | "no-state" | "unknown";
}

/** Communes by how many criteria they meet. */
export interface BandField extends Band {
  readonly of: "band";
}

/** Whether communes are at a standard that only some plans have; of a summary how many are. */
export interface StandardField {
  readonly of: "standard";
  readonly standard: Standard;
}

/** A quantity of the plan: an income, a share of poor households. */
export interface QuantityField {
  readonly of: "quantity";
  readonly indicator: string;
}

/** Whether a unit above the communes is itself at a standard above the plain one. */
export interface UnitStandardField {
  readonly of: "unitStandard";
  readonly standard: Standard;
}

/** A column of a kind of sheet from outside, by the name that its definition gives it. */
export interface OwnField {
  readonly of: "own";
  readonly name: string;
}

export const MEASURES = ["plan", "actual", "disbursed"] as const;
export type MoneyMeasure = (typeof MEASURES)[number];

/**
 * Money: what was planned, given or spent, or whatever it is; of all sources, of one by its id, or of one that is not
 * known.
 */
export interface AmountField {
  readonly of: "amount";
  readonly measure?: MoneyMeasure;
  readonly source?: string;
}
/** Stands for the id of a source that no heading names. */
export const UNKNOWN_SOURCE = "part";

/** What a column holds. */
export type Field =
  | PlainField
  | CriterionField
  | IndicatorField
  | StateField
  | BandField
  | StandardField
  | UnitStandardField
  | QuantityField
  | AmountField
  | OwnField;
type PartedField = Exclude<Field, PlainField>;

/** The field of a standard of a plan: `standard` for its plain one, a word of their own for the usual higher ones. */
export const standardField = (standard: Standard, { plainStandard }: Pick<PlanIndex, "plainStandard">): Field =>
  standard === plainStandard
    ? "standard"
    : (USUAL_HIGHER.find((id) => id === standard) ?? { of: "standard", standard });
const [, ...USUAL_HIGHER] = STANDARDS;

/**
 * A field as reports, mappings and records write it: `unit`, `criterion.7`, `amount.plan.ngan-sach-tinh`, `band.10-14`.
 */
export type FieldKey = PlainField | `${PartedField["of"]}.${string}`;

export const isFieldOf = <Of extends PartedField["of"]>(
  field: Field,
  of: Of,
): field is Extract<PartedField, { readonly of: Of }> => typeof field === "object" && field.of === of;

/**
 * The name of a field in reports, mappings and records.
 *
 * @example
 * fieldKey({ of: "criterion", number: "5" }); // "criterion.5"
 */
export function fieldKey(field: Field): FieldKey {
  if (typeof field === "string") return field;
  checkObject("field", field, "a field, as parseField gives it,");
  switch (field.of) {
    case "criterion":
    case "indicator":
      return `${field.of}.${field.number}`;
    case "state":
      return `state.${field.status}`;
    case "band":
      return bandField(field);
    case "own":
      return `own.${field.name}`;
    case "quantity":
      return `quantity.${field.indicator}`;
    case "standard":
    case "unitStandard":
      return `${field.of}.${field.standard}`;
    case "amount": {
      const parts = [field.measure, field.source].filter((part) => part !== undefined);
      return `amount.${parts.join(".") || "total"}`;
    }
  }
}

/**
 * The field of a key; undefined where there is no such field.
 *
 * @example
 * parseField("criterion.5"); // { of: "criterion", number: "5" }
 */
export function parseField(key: string): Field | undefined {
  checkText("key", key);
  if (isPlain(key)) return key;
  const dot = key.indexOf(".");
  const rest = key.slice(dot + 1);
  return dot < 0 || rest === "" ? undefined : PARSERS.get(key.slice(0, dot))?.(rest);
}

const isPlain = (key: string): key is PlainField => PLAIN.has(key);
const PLAIN: ReadonlySet<string> = new Set(PLAIN_FIELDS);

const STATES = [
  "done",
  "in-progress",
  "not-started",
  "not-done",
  "dropped",
  "no-state",
  "unknown",
] as const satisfies readonly StateField["status"][];

const PARSERS: ReadonlyMap<string, (rest: string) => Field | undefined> = new Map(
  Object.entries<(rest: string) => Field | undefined>({
    criterion: (number) => ({ of: "criterion", number }),
    indicator: (number) => ({ of: "indicator", criterion: number.split(".")[0] ?? number, number }),
    state(rest) {
      const status = STATES.find((state) => state === rest);
      return status && { of: "state", status };
    },
    band(rest) {
      const band = bandOf(`band.${rest}`);
      return band && { of: "band", ...band };
    },
    own: (name) => ({ of: "own", name }),
    quantity: (indicator) => ({ of: "quantity", indicator }),
    standard: (standard) => ({ of: "standard", standard }),
    unitStandard: (standard) => ({ of: "unitStandard", standard }),
    amount(rest) {
      if (rest === "total") return { of: "amount" };
      if (rest.endsWith(".")) return undefined;
      const measure = MEASURES.find((one) => rest === one || rest.startsWith(`${one}.`));
      const source = measure === undefined ? rest : rest.slice(measure.length + 1);
      return { of: "amount", ...(measure ? { measure } : {}), ...(source === "" ? {} : { source }) };
    },
  }),
);
