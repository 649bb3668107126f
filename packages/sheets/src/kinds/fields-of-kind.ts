import type { Plan, SheetKind } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { type FieldKey, fieldKey } from "../tables/field";
import { kinds } from "./kinds";

/**
 * What a column of a sheet of a kind can hold, by the names that mappings and reports use, in the order in which it is
 * offered.
 */
export function fieldsOfKind(kind: SheetKind, plan: Plan): readonly FieldKey[] {
  checkGiven({ plan });
  const named = kinds.filter((one) => one.kind === kind);
  const criteria = plan.criteriaSets.flatMap((set) => set.criteria.map(({ number }) => number));
  const ofCriteria = criteria.map((number) => fieldKey({ of: "criterion", number }));
  return [
    ...new Set([...named.flatMap(({ fields }) => fields), ...(named.some((one) => one.hasCriteria) ? ofCriteria : [])]),
  ];
}
