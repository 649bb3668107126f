/** Invented plans for examples and tests; nothing in them is a fact. */
export { regionsPlan } from "./regions-plan";
export { samplePlan } from "./sample-plan";
