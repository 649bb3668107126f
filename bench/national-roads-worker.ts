// One road of the country in a process of its own: processor time, and the most memory it took above the start.
import { findRoad } from "@ntm-kit/core";
import { judgedCost } from "../tests/reasoning/judge";
import { CLOCKS } from "./bench";
import { roadPlan } from "./road-plans";

const [side, binding] = process.argv.slice(2);
const find = ({ plan, dataset }: ReturnType<typeof roadPlan>) =>
  side === "own"
    ? findRoad(plan, dataset, { unknown: "pessimistic" }).pessimistic?.cost
    : judgedCost(plan, dataset, {});
const country = roadPlan(10_600, 707, Number(binding));
find(roadPlan(60, 8, 0));
const before = process.memoryUsage().rss;
const start = CLOCKS.processor();
const cost = find(country);
const time = CLOCKS.processor() - start;
process.stdout.write(JSON.stringify({ cost, time, memory: process.resourceUsage().maxRSS * 1024 - before }));
