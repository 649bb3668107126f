import type { Plan } from "@ntm-kit/core";
import { FIRST_PLAN } from "../first-plan";
import { leftByPane } from "../host/plan-of-formulas";

const first: Promise<Plan> = FIRST_PLAN.load();

/** The plan that cells refer to: the one that the pane judges by, else the first installed one. */
export const planOfCells = async (): Promise<Plan> => (await leftByPane()) ?? first;
