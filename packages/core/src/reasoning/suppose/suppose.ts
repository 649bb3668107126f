import { checkList } from "../../check-option";
import { factsOf } from "../../facts";
import type { Standard } from "../../model/basics";
import { milestoneId } from "../../model/milestones";
import type { Plan } from "../../model/plan";
import { indexPlan } from "../../model/plan-index";
import type { Target } from "../../model/target";
import type { CommuneRecord, DistrictRecord } from "../../records/commune-record";
import type { Dataset } from "../../records/dataset";
import type { Stated } from "../../records/stated";
import { readWish, type Wish } from "./wishes";

/** A plan and its data as supposed, with the wishes as they were understood. */
export interface Supposed {
  /** The plan with wishes about targets taken in. */
  readonly plan: Plan;
  /** The records with wishes about units taken in. */
  readonly dataset: Dataset;
  /** In the order they were given. */
  readonly wishes: readonly Wish[];
}

/**
 * What if: a commune at a standard, a mark, a district's own standard, another number for a target; in the order given.
 * A supposed value goes before every other; no place to claim anything is gained by it.
 *
 * @throws {UnknownWordError} for a unit, a target, a criterion or a value that is none
 * @example
 * const supposed = suppose(plan, dataset, ["song-mau/tan-minh=standard"]);
 * const results = evaluateTargets(supposed.plan, supposed.dataset);
 */
export function suppose(plan: Plan, dataset: Dataset, wishes: readonly string[]): Supposed {
  checkList("wishes", wishes, "texts, one a wish");
  const read = wishes.map((text) => readWish(text, plan));
  let supposed: Supposed = { plan, dataset, wishes: read };
  for (const wish of read) supposed = { ...supposed, ...fulfil(wish, supposed) };
  return supposed;
}

function fulfil(wish: Wish, { plan, dataset }: Supposed): Pick<Supposed, "plan"> | Pick<Supposed, "dataset"> {
  switch (wish.kind) {
    case "target":
      return { plan: withRequired(plan, wish.target, wish.value) };
    case "upper":
      return {
        dataset: { ...dataset, districts: withStandard(dataset.districts, wish.unit, wish.value !== "none") },
      };
    case "criterion":
      return { dataset: { ...dataset, communes: withMark(dataset.communes, wish) } };
    case "commune":
      return { dataset: { ...dataset, communes: withLevel(plan, dataset, wish.unit, wish.value) } };
  }
}

const withRequired = (plan: Plan, id: string, required: number): Plan => ({
  ...plan,
  targets: plan.targets.map((target): Target => {
    if (target.id === id) return { ...target, required };
    const isAsked = target.milestones?.some(({ due }) => milestoneId(target.id, due) === id);
    if (!isAsked) return target;
    const milestones = target.milestones?.map((milestone) =>
      milestoneId(target.id, milestone.due) === id ? { ...milestone, required } : milestone,
    );
    return { ...target, milestones };
  }),
});

function withStandard(records: readonly DistrictRecord[], unit: string, value: boolean): DistrictRecord[] {
  const others = records.map((record) => {
    if (record.unit !== unit) return record;
    const { standard: _, claims, ...rest } = record;
    return value && claims ? { ...rest, claims } : rest;
  });
  return [{ unit, standard: { value }, stated: {} }, ...others];
}

/** The supposed record first; what it states is taken out of the others, whatever day they are of. */
function withRecord(
  records: readonly CommuneRecord[],
  supposed: CommuneRecord,
  strip: (record: CommuneRecord) => CommuneRecord,
): CommuneRecord[] {
  return [supposed, ...records.map((record) => (record.unit === supposed.unit ? strip(record) : record))];
}

function withMark(
  records: readonly CommuneRecord[],
  { unit, criterion, value }: Extract<Wish, { readonly kind: "criterion" }>,
): CommuneRecord[] {
  const marks: CommuneRecord["marks"] = value === "unknown" ? {} : { [criterion]: { value } };
  return withRecord(records, { unit, marks, claims: {} }, ({ total: _, ...record }) => {
    const { [criterion]: _mark, ...others } = record.marks;
    return { ...record, marks: others };
  });
}

function withLevel(plan: Plan, dataset: Dataset, unit: string, value: Standard | "none"): CommuneRecord[] {
  const index = indexPlan(plan);
  const height = value === "none" ? 0 : index.heightOf(value) + 1;
  const isNew = value !== "none" && (factsOf(index, dataset).communes.get(unit)?.at[value]?.[0] ?? 0) !== 1;
  const numbers =
    index.criteriaSet(index.plainStandard, index.units.get(unit))?.criteria.map(({ number }) => number) ?? [];
  const yes: Stated<boolean> = { value: true };
  const claims: CommuneRecord["claims"] =
    height === 0
      ? { [index.plainStandard]: { value: false } }
      : Object.fromEntries(index.standardIds.slice(0, height).map((standard) => [standard, yes]));
  const marks: CommuneRecord["marks"] = isNew
    ? Object.fromEntries(numbers.map((number) => [number, { value: "met" }]))
    : {};
  return withRecord(dataset.communes, { unit, marks, claims }, ({ openClaims: _, ...record }) => {
    const { total: _total, ...bare } = record;
    return isNew ? { ...bare, claims: {}, marks: {} } : { ...record, claims: {} };
  });
}
