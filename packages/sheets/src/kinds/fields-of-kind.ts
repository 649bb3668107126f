import { checkList, type OwnSheetKind, type Plan, type SheetKind } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { type FieldKey, fieldKey } from "../tables/field";
import { type AnyKind, kinds } from "./kinds";
import { type OwnKind, tableKindOf } from "./own/own-kind";

/**
 * What a column of a sheet of a kind can hold, by the names that mappings and reports use, in the order in which it is
 * offered.
 *
 * @param own - kinds from outside that are known beside those of the library
 * @example
 * const fields = fieldsOfKind("commune-criteria", plan);
 */
export function fieldsOfKind(
  kind: SheetKind | OwnSheetKind,
  plan: Plan,
  own: readonly OwnKind[] = [],
): readonly FieldKey[] {
  checkGiven({ plan });
  checkList("own", own, "kinds, as defineKind gives them");
  const known: readonly AnyKind[] = [...own.map(tableKindOf), ...kinds];
  const named = known.filter((one) => one.kind === kind);
  const criteria = plan.criteriaSets.flatMap((set) => set.criteria.map(({ number }) => number));
  const ofCriteria = criteria.map((number) => fieldKey({ of: "criterion", number }));
  return [
    ...new Set([...named.flatMap(({ fields }) => fields), ...(named.some((one) => one.hasCriteria) ? ofCriteria : [])]),
  ];
}
