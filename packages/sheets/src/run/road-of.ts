import { checkNames, findRoad, type RoadBody } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { WORDS_NAMES, type WordsOptions } from "./report-of";
import type { Run } from "./run";

/** In a plan of more communes the road may take minutes: it is found where it is asked for. */
const MOST_COMMUNES = 500;

/**
 * The road from what the sheets of a run say to the binding targets, for documents that give it beside other things.
 * @returns undefined where the sheets speak of no commune, or the plan counts so many that one has to ask for it
 * @example
 * const road = roadOf(run, { language: "vi" });
 */
export function roadOf(run: Run, options: Pick<WordsOptions, "language">): RoadBody | undefined {
  checkGiven({ run, options });
  checkNames(options, WORDS_NAMES);
  const { language } = options;
  const { plan, dataset, index, facts, locate } = run;
  if (dataset.communes.length === 0 || index.communes.length > MOST_COMMUNES) return undefined;
  return findRoad(plan, dataset, { language, facts, locate });
}
