import type { CriteriaSet, PlanIndex } from "@ntm-kit/core";
import { criterionReader } from "../../tables/criterion-heading";
import type { Guess } from "../../tables/guess";
import { quantityHeadings } from "../../tables/indicator-names";
import { standardHeadings } from "../../tables/standard-headings";

/** Reads headings that name a criterion of the plan, an indicator of one, or a standard that the plan alone has. */
export function criterionHeadings(
  sets: readonly CriteriaSet[],
  index: PlanIndex,
): (heading: string) => Guess | undefined {
  const read = criterionReader(sets);
  const quantities = quantityHeadings(index, ["commune-criteria"]);
  const standards = standardHeadings(index, ["commune-criteria"]);
  return (heading) => {
    const criterion = read(heading);
    if (!criterion) return standards(heading) ?? quantities(heading);
    return (
      criterion && {
        field: criterion.indicator
          ? { of: "indicator", criterion: criterion.number, number: criterion.indicator }
          : { of: "criterion", number: criterion.number },
        score: criterion.score,
        kinds: ["commune-criteria"],
        criterion,
      }
    );
  };
}
