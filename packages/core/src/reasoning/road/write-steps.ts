import { unitTitle } from "../../model/unit-phrase";
import { impliedClaim } from "../../records/claims";
import type { Origin } from "../../records/stated";
import type { RoadStep } from "../../report/road";
import { standardWords } from "../../words/standard";
import { at, of } from "../at";
import { sayReasoning } from "../words";
import type { AnswerOptions } from "./answer-options";
import type { Move } from "./moves";
import type { RoadProblem } from "./problem";
import { DISTRICT_STEP } from "./steps";

/** Units with something to do, in the plan's order: districts, in each its communes and then itself. */
export function stepsOf(moves: ReadonlyMap<string, Move>, problem: RoadProblem, options: AnswerOptions): RoadStep[] {
  return problem.parts.flatMap(({ items }) =>
    items.flatMap(({ id }) => {
      const move = of(moves, id);
      return move.cost > 0 ? [stepOf(id, move, problem, options)] : [];
    }),
  );
}

function stepOf(id: string, move: Move, problem: RoadProblem, { language, locate }: AnswerOptions): RoadStep {
  const { frame } = problem.road;
  const unit = of(frame.index.units, id);
  const { criteria, recognitions, cost } = move;
  // Where a unit stands before any step is its last move: the one that costs nothing.
  const moves = of(problem.moves, id);
  const from = at(moves, moves.length - 1);
  const standing = ({ level, met }: Move): RoadStep["from"] => ({
    standard: frame.levels[level - 1] ?? null,
    ...(frame.index.isCommune(unit) ? { criteria: met } : {}),
  });
  const words = recognitions.map((what) =>
    what === DISTRICT_STEP
      ? sayReasoning("district-step", language)
      : standardWords(frame.index.standards, what)[language],
  );
  const key = criteria.length === 0 ? "step-recognition" : recognitions.length === 0 ? "step-criteria" : "step";
  return {
    unit: id,
    criteria: [...criteria],
    recognitions: [...recognitions],
    cost,
    from: standing(from),
    to: standing(move),
    cells: originsOf(id, move, problem).flatMap((origin) => locate?.(origin) ?? []),
    message: sayReasoning(key, language, {
      unit: unitTitle(unit),
      n: criteria.length,
      criteria: criteria.join(", "),
      recognitions: words.join(", "),
      cost,
    }),
  };
}

/** The marks and the claim that would change, else the row. */
function originsOf(id: string, { criteria, recognitions }: Move, { road }: RoadProblem): Origin[] {
  const commune = road.facts.communes.get(id)?.record;
  const upper = road.facts.districts.get(id)?.record;
  if (!commune) return [upper?.standard?.origin ?? upper?.origin].flatMap((origin) => origin ?? []);
  const marks = criteria.flatMap((number) => commune.marks[number]?.origin ?? []);
  const total = marks.length === 0 && criteria.length > 0 ? commune.total?.origin : undefined;
  const claims = recognitions.flatMap(
    (what) => impliedClaim(commune, what, road.frame.index.standardIds)?.origin ?? [],
  );
  const found = [...marks, ...(total === undefined ? [] : [total]), ...claims];
  return [...new Set(found.length > 0 ? found : [commune.origin].flatMap((origin) => origin ?? []))];
}
