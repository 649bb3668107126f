import { checkGiven } from "../check-given";
import type { CriteriaSet } from "./criteria-set";

/** The groups of communes that a set is meant for; none: for all. */
export const groupsOfSet = (set: CriteriaSet): readonly string[] => {
  checkGiven({ set });
  return set.groups.filter((group): group is string => typeof group === "string");
};
