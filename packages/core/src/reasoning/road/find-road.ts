import { checkGiven } from "../../check-given";
import { checkNames, namesOf } from "../../check-names";
import type { Facts } from "../../facts";
import type { Language } from "../../findings/words";
import type { Plan } from "../../model/plan";
import type { Dataset } from "../../records/dataset";
import type { Origin } from "../../records/stated";
import type { RoadBody } from "../../report/road";
import { at } from "../at";
import { leftOutOf } from "../left-out";
import { Pace, type Watching } from "../progress";
import { roadOf } from "./answer";
import type { FileCell } from "./answer-options";
import { type Aim, RoadProblem, type RoadQuestion, roadFrame } from "./problem";
import { roadMessage } from "./road-words";
import type { Completion } from "./state";
import type { Locks, Weights } from "./weights";

const NAMES = namesOf<RoadOptions>({
  aim: ["binding or all", ["binding", "all"]],
  weights: ["an object of weights", "object"],
  locks: ["a list of steps", "list"],
  unknown: ["pessimistic, optimistic or both", ["pessimistic", "optimistic", "both"]],
  language: ["vi or en", ["vi", "en"]],
  facts: ["facts, as factsOf gives them,", "object", "communes", "judgedOn"],
  locate: ["a function", "function"],
  signal: true,
  onProgress: true,
});

export type Unknown = "pessimistic" | "optimistic" | "both";

/** What the road aims at, what each step costs, what must not change, and how it is watched and stopped. */
export interface RoadOptions extends Watching {
  /** The binding targets, or all; the binding ones where absent. */
  readonly aim?: Aim | undefined;
  /** What a step weighs, by `what` or `unit:what`; 1 where nothing is said. */
  readonly weights?: Weights | undefined;
  /** Steps that must not be taken, by unit, by `what`, or `unit:what`. */
  readonly locks?: Locks | undefined;
  /** What is not known counts as not met, as met, or both in turn. */
  readonly unknown?: Unknown | undefined;
  /** Of its sentences; Vietnamese where absent. */
  readonly language?: Language | undefined;
  /** Facts of this very dataset, where the caller has them already. */
  readonly facts?: Facts | undefined;
  /** File, sheet and cell of an origin, where it has one. */
  readonly locate?: ((at: Origin) => FileCell | undefined) | undefined;
}

/**
 * The cheapest way from what the sheets say to all targets of the aim, with the proof that nothing is cheaper. A step
 * is a criterion newly met, a recognition newly given, or the standard of a unit above communes; steps only lead up.
 *
 * @throws {UnknownWordError} for a unit, a step or a weight that is none
 * @throws {DOMException} `AbortError`, where `signal` says so
 * @example
 * const { cost, pessimistic } = findRoad(plan, dataset, { language: "en" });
 */
export function findRoad(plan: Plan, dataset: Dataset, options: RoadOptions = {}): RoadBody {
  checkGiven({ options });
  checkNames(options, NAMES);
  const { aim = "binding", weights = {}, locks = [], unknown = "both", language = "vi" } = options;
  const question: RoadQuestion = { aim, weights, locks };
  const road = roadFrame(plan, dataset, question, options.facts);
  const asked: Completion[] = unknown === "both" ? ["optimistic", "pessimistic"] : [unknown];
  const pace = new Pace(asked.length, options);
  const roads = asked.map((completion) => {
    const found = roadOf(new RoadProblem(road, completion, pace.check), { language, locate: options.locate });
    pace.step();
    return found;
  });
  const of = (completion: Completion) => roads[asked.indexOf(completion)] ?? null;
  return {
    aim,
    targets: road.aimed.map(({ target }) => target.id),
    weights: { ...weights },
    locks: [...locks],
    cost: [at(roads, 0).cost, at(roads, roads.length - 1).cost],
    optimistic: of("optimistic"),
    pessimistic: of("pessimistic"),
    message: roadMessage(roads, road, language),
    leftOut: leftOutOf(road.leftOut, plan, language),
  };
}
