import { plans } from "@ntm-kit/plans";

const [first] = plans;
if (!first) throw new Error("No plan is installed.");

/** The plan that the pane begins with and that formulas use: the first of those installed. */
export const FIRST_PLAN = first;
