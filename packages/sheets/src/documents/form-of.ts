import { dayText, type IsoDate, indexPlan, type Plan, type PlanIndex, type Unit, unitPhrase } from "@ntm-kit/core";

/** What a commune had reached in an earlier round. */
export interface CarriedOver {
  /** Id of a standard, or `none`; null where nothing told. */
  readonly level: string | null;
  /** Number of the decision, as it was written; null where none was. */
  readonly decision: string | null;
  /** The day of the decision; null where none was stated. */
  readonly date: IsoDate | null;
  /** The year of recognition, where it is not that of the date. */
  readonly year?: number | null;
}

/** For whom a form is, and what is filled in already. */
export interface FormOptions {
  /** Id of the unit that fills it in, or of the agency that leads the tasks; the whole plan where absent. */
  readonly unit?: string | undefined;
  /** The day the figures are of. */
  readonly day?: IsoDate | undefined;
  /** By id of the commune: levels and decisions of an earlier round. Marks are left blank. */
  readonly carried?: ReadonlyMap<string, CarriedOver> | undefined;
}

/** A form as its rows need it. */
export interface FormScope {
  readonly index: PlanIndex;
  /** Who stands in the heading, "Ủy ban nhân dân huyện Sông Mẫu". */
  readonly body: string;
  /** Where it is signed. */
  readonly place: string;
  /** Units of the layer above the communes that have rows, and these. */
  readonly districts: readonly Unit[];
  communesOf(district: Unit): readonly Unit[];
  /** The line of the day the figures are of. */
  readonly dayLine: string;
}

export function formScope(plan: Plan, { unit: id, day }: FormOptions = {}): FormScope {
  const index = indexPlan(plan);
  const unit = (id === undefined ? undefined : index.units.get(id)) ?? index.root;
  const isCommune = index.isCommune(unit) && unit !== index.root;
  const beneath = new Set(index.communesOf(unit.id).map((commune) => commune.id));
  const own = (district: Unit): Unit[] => index.communesOf(district.id).filter((commune) => beneath.has(commune.id));
  return {
    index,
    body: `Ủy ban nhân dân ${unitPhrase(unit)}`,
    place: unit.name,
    districts: index.districts.filter(
      (district) => (isCommune ? index.districtOf(unit.id) === district : true) && own(district).length > 0,
    ),
    communesOf: own,
    dayLine: `(Số liệu đến ngày ${day === undefined ? "… / … / ……" : dayText(day, "vi")})`,
  };
}

/** Types of units of the counted layer that are not counted, as a list in words; empty where there are none. */
export const uncountedTypes = (index: PlanIndex): string =>
  [
    ...new Set(
      index.plan.units.filter((unit) => index.isCommune(unit) && !index.isCounted(unit)).map(({ type }) => type),
    ),
  ]
    .sort()
    .join(", ");
