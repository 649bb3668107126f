import { groupsOfSet } from "../groups-of-set";
import { standardsOf } from "../plan-index";
import { fault, type PlanRule } from "./fault";

/** Criteria sets lead to standards and are for groups that the plan has; no two of them are for the same communes. */
export const criteriaSets: PlanRule = function* ({ plan }) {
  const standards = new Set(standardsOf(plan).map(({ id }) => id));
  const groups = new Set((plan.groups ?? []).map(({ id }) => id));
  for (const [i, set] of plan.criteriaSets.entries()) {
    const { id, standard, level } = set;
    if (standard === undefined) continue;
    if (!standards.has(standard))
      yield fault(
        "plan/id-unknown",
        `criteriaSets[${i}].standard`,
        { vi: `không có mức ${standard}`, en: `no standard ${standard}` },
        id,
      );
    const own = groupsOfSet(set);
    for (const group of own)
      if (!groups.has(group))
        yield fault(
          "plan/id-unknown",
          `criteriaSets[${i}].groups`,
          { vi: `không có nhóm ${group}`, en: `no group ${group}` },
          id,
        );
    const clash = plan.criteriaSets
      .slice(0, i)
      .find((other) => other.level === level && other.standard === standard && overlap(own, groupsOfSet(other)));
    if (clash)
      yield fault(
        "plan/set-repeats",
        `criteriaSets[${i}]`,
        {
          vi: `${id} và ${clash.id} cùng dành cho một cấp, một mức và một nhóm`,
          en: `${id} and ${clash.id} are for the same layer, standard and group`,
        },
        id,
      );
  }
};

/** A set without groups is for all. */
const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((group) => b.includes(group));
