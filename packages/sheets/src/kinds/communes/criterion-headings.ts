import type { CriteriaSet } from "@ntm-kit/core";
import { criterionReader } from "../../tables/criterion-heading";
import type { Guess } from "../../tables/guess";

/** Reads headings that name a criterion of the plan, or an indicator of one. */
export function criterionHeadings(sets: readonly CriteriaSet[]): (heading: string) => Guess | undefined {
  const read = criterionReader(sets);
  return (heading) => {
    const criterion = read(heading);
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
