/** Invented plans for examples and tests, in which nothing is a fact, and what tests of examples compare. */
export { exampleOf } from "./example-finding";
export { regionsPlan } from "./regions-plan";
export { samplePlan } from "./sample-plan";
export { twoLevelPlan } from "./two-level-plan";
