import type { Plan } from "../model/plan";
import { schemaFaults } from "../model/plan-fault";
import { indexPlan } from "../model/plan-index";
import { claimableOf } from "./claims";
import type { Dataset } from "./dataset";
import { DatasetError } from "./dataset-fault";
import { datasetSchema } from "./dataset-schema";
import { unknownWords } from "./dataset-words";

/**
 * Checks records that come from elsewhere, and gives them back typed: what would be left out of every count without a
 * word (a unit or a task that the plan does not have, a mark in another shape, a state that is none) is refused
 * instead. Lists that are left out are empty; `claimable` is what the records have a place to claim.
 *
 * @throws {DatasetError} naming each fault with its path, and what was expected there
 * @example
 * const dataset = parseDataset(
 *   { communes: [{ unit: "song-mau/tan-minh", marks: { "1": { value: "met" } }, claims: { standard: { value: true } } }] },
 *   plan,
 * );
 * const results = evaluateTargets(plan, dataset);
 */
export function parseDataset(input: unknown, plan: Plan): Dataset {
  const index = indexPlan(plan);
  const parsed = datasetSchema.safeParse(input);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => schemaFaults(issue, [], datasetSchema));
    throw new DatasetError(found.map(({ path, message, vi }) => ({ code: "dataset/invalid", path, message, vi })));
  }
  const { communes, claimable = claimableOf(communes, index) } = parsed.data;
  const dataset: Dataset = { ...parsed.data, claimable };
  const faults = unknownWords(index, dataset);
  if (faults.length > 0) throw new DatasetError(faults);
  return dataset;
}
