import { findRoad, type Language, type Plan, type Proof, provePlan, type RoadBody, type Summary } from "@ntm-kit/core";
import { type Run, supposedSummaryOf } from "@ntm-kit/sheets";
import type { RoadRequest } from "./protocol";
import { TOOL_VERSION } from "./version";

/** The cheapest way from what the sheets say to the targets of an aim, with what is not known as met and as not met. */
export const roadIn = (run: Run, { aim, weights, locks, language }: RoadRequest): RoadBody =>
  findRoad(run.plan, run.dataset, { aim, weights, locks, language, facts: run.facts, locate: run.locate });

/** The board as it would be with some values supposed, beside the one that the sheets give. */
export const supposedIn = (run: Run, wishes: readonly string[], language: Language): Summary =>
  supposedSummaryOf(run, wishes, { language, toolVersion: TOOL_VERSION });

const proofs = new WeakMap<Plan, Map<Language, Proof>>();

/** How the targets of a plan hold together; found once for each plan and language. */
export function proofOf(plan: Plan, language: Language): Proof {
  let known = proofs.get(plan);
  if (!known) proofs.set(plan, (known = new Map()));
  let proof = known.get(language);
  if (!proof) known.set(language, (proof = provePlan(plan, { language })));
  return proof;
}
