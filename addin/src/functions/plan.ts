import type { Plan } from "@ntm-kit/core";
import { FIRST_PLAN } from "../first-plan";

/** The plan that cells refer to: the first installed one. The pane can load others, a formula cannot. */
export const planOfCells: Promise<Plan> = FIRST_PLAN.load();
