import type { Plan } from "@ntm-kit/core";
import { plans } from "@ntm-kit/plans";

/** The plan that cells refer to: the first installed one. The pane can load others, a formula cannot. */
export const planOfCells: Promise<Plan> = plans[0]!.load();
