import { type Facts, factsOf } from "../../facts";
import type { Plan } from "../../model/plan";
import { CHOSEN_READINGS } from "../../model/readings";
import type { Target } from "../../model/target";
import type { Dataset } from "../../records/dataset";
import { of } from "../at";
import { type Ask, asksOf, type LeftOutReason } from "../model/ask";
import { constrain } from "../model/constrain";
import { type Frame, frameOf } from "../model/frame";
import { linkOf } from "../model/tallies";
import { judgedUnits } from "../proof/world";
import { type Constraint, constraintOf, type Part } from "../solver/constraint";
import type { Objective } from "../solver/objective";
import { Memo, type Solution, type SolveOptions, solve } from "../solver/solve";
import { type Move, type MoveRules, movesOf, unitMoves } from "./moves";
import { type Completion, communeState, unitLevel } from "./state";
import { type Locks, locksOf, type Weights, weightsOf } from "./weights";

export type Aim = "binding" | "all";

export interface RoadQuestion {
  readonly aim: Aim;
  readonly weights: Weights;
  readonly locks: Locks;
}

/** A target that is to be reached. */
export interface AimedTarget {
  readonly target: Target;
  readonly ask: Ask;
  readonly constraint: Constraint;
}

/** What is asked of a plan's data, whatever is taken for what is not known. */
export interface RoadFrame {
  readonly plan: Plan;
  readonly frame: Frame;
  readonly facts: Facts;
  readonly aimed: readonly AimedTarget[];
  readonly leftOut: readonly { readonly target: Target; readonly reason: LeftOutReason }[];
  readonly rules: MoveRules;
  readonly question: RoadQuestion;
}

export function roadFrame(plan: Plan, dataset: Dataset, question: RoadQuestion, known?: Facts): RoadFrame {
  const frame = frameOf(plan);
  const facts = known ?? factsOf(frame.index, dataset);
  const wanted = plan.targets.filter(({ commitment }) => question.aim === "all" || commitment === "binding");
  const asks = asksOf(wanted, frame, CHOSEN_READINGS);
  const claimable: ReadonlySet<string> = facts.merged.claimable;
  return {
    plan,
    frame,
    facts,
    question,
    aimed: asks.flatMap(({ target, ask }) =>
      typeof ask === "string" ? [] : [{ target, ask, constraint: constrain(ask, frame, CHOSEN_READINGS) }],
    ),
    leftOut: asks.flatMap(({ target, ask }) => (typeof ask === "string" ? [{ target, reason: ask }] : [])),
    rules: {
      frame,
      weightOf: weightsOf(question.weights, frame),
      isLocked: locksOf(question.locks, frame),
      isClaimed: claimable.has(frame.index.plainStandard),
    },
  };
}

/** Two ways to price moves: what they weigh alone, and that first, then standards passed, then units that move. */
export interface Prices {
  readonly cost: Objective;
  readonly rank: Objective;
  /** The same where any answer of the least cost will do. */
  readonly anyRank: Objective;
  costOf(rank: number): number;
  /** The most that an answer of some cost can rank at. */
  mostOf(cost: number): number;
}

/** A road that is looked for from one state. */
export class RoadProblem {
  readonly parts: readonly Part[];
  /** A unit above communes steps up only where all its communes are at the standard. */
  readonly laws: readonly Constraint[];
  readonly prices: Prices;
  readonly moves: ReadonlyMap<string, readonly Move[]>;
  readonly memo = new Memo();

  constructor(
    readonly road: RoadFrame,
    readonly completion: Completion,
    readonly onStep: () => void = () => {},
  ) {
    const { frame, facts, rules, aimed } = road;
    const judged = judgedUnits(aimed, frame.index);
    const moves = new Map<string, Move[]>();
    this.parts = frame.places.map(({ unit, communes }) => {
      for (const commune of communes)
        moves.set(
          commune.id,
          movesOf(commune.id, communeState(commune, facts, completion, frame, rules.weightOf), rules),
        );
      moves.set(unit.id, unitMoves(unit.id, unitLevel(unit.id, facts, completion), judged.has(unit.id), rules));
      return { id: unit.id, items: [...communes, unit].map(({ id }) => ({ id, choices: of(moves, id) })) };
    });
    this.moves = moves;
    this.laws = frame.places
      .filter(({ unit }) => of(moves, unit.id).length > 1)
      .map(({ unit }) => {
        const tally = linkOf(unit.id, frame.communesOf(unit.id), frame, 0);
        return constraintOf({ tallies: [tally], parts: tally.parts });
      });
    this.prices = pricesOf(frame.index.plan.units.length, frame.levels.length);
  }

  get constraints(): Constraint[] {
    return this.road.aimed.map(({ constraint }) => constraint);
  }

  solve(
    constraints: readonly Constraint[],
    objective: Objective,
    { active = [], atMost }: Pick<SolveOptions, "active" | "atMost"> = {},
  ): Solution | undefined {
    const { parts, laws, memo, onStep } = this;
    return solve(parts, [...laws, ...constraints], objective, { memo, active, atMost, onStep });
  }
}

const role = (): number => 0;

function pricesOf(units: number, levels: number): Prices {
  const perSkip = units + 1;
  // Four times as much as all of them together, so that bounds which are no whole numbers still tell costs apart.
  const perStep = 4 * perSkip * (units * levels + 1);
  const rank: Objective = {
    uid: "rank",
    unit: perStep,
    role,
    priceOf: (_, choice) => choice.cost * perStep + skipsOf(choice) * perSkip + (choice.cost > 0 ? 1 : 0),
  };
  return {
    cost: { uid: "cost", unit: 1, enough: "price", role, priceOf: (_, { cost }) => cost },
    rank,
    anyRank: { ...rank, uid: "any rank", priceUid: "rank", enough: "cost" },
    costOf: (rank) => Math.floor(rank / perStep),
    mostOf: (cost) => (cost + 0.25) * perStep,
  };
}

const skipsOf = (choice: { readonly cost: number }): number => (choice as Move).skips;
