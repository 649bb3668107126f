import type { Language } from "../../findings/words";
import type { RoadCertificate, RoadWay } from "../../report/road";
import { at, of } from "../at";
import { smallest } from "../smallest";
import type { Constraint } from "../solver/constraint";
import { type Solution, solve } from "../solver/solve";
import type { AnswerOptions } from "./answer-options";
import { openAnswers } from "./answers";
import { type Certificate, certificateOf } from "./certificate";
import type { Move } from "./moves";
import type { AimedTarget, RoadProblem } from "./problem";
import { blockedMessage, certificateMessage, limitsOf, wayMessage } from "./road-words";
import { stepsOf } from "./write-steps";

const idsOf = (targets: readonly AimedTarget[]): string[] => targets.map(({ target }) => target.id);

/** The road from one state, with everything that is said about it. */
export function roadOf(problem: RoadProblem, options: AnswerOptions): RoadWay {
  const { constraints, prices, road } = problem;
  const best = problem.solve(constraints, prices.rank);
  if (!best) return noRoad(problem, options.language);
  const moves = movesIn(best, problem);
  const cost = [...moves.values()].reduce((sum, move) => sum + move.cost, 0);
  const stepping = new Set([...moves].filter(([, move]) => move.cost > 0).map(([unit]) => unit));
  const bound = best.bound === undefined ? cost : Math.min(cost, prices.costOf(best.bound));
  const { must, may } = openAnswers(problem, best, cost);
  const inOrder = (units: ReadonlySet<string>): string[] =>
    road.plan.units.map(({ id }) => id).filter((id) => units.has(id));
  const certificate = writtenCertificate(certificateOf(problem, best, bound), cost, problem, options.language);
  const skips = [...moves.values()].reduce((sum, move) => sum + move.skips, 0);
  const way = { proved: bound === cost, cost, skips, units: stepping.size };
  return {
    ...way,
    status: cost === 0 ? "reached" : "road",
    steps: stepsOf(moves, problem, options),
    must: inOrder(must),
    may: inOrder(may),
    districts: districtsOf(problem, moves),
    blocked: null,
    certificate,
    message: wayMessage(way, road, options.language, limitsOf(problem, best, options.language)),
  };
}

function movesIn({ world }: Solution, { parts }: RoadProblem): Map<string, Move> {
  return new Map(parts.flatMap(({ items }, p) => items.map(({ id }, i) => [id, at(at(world, p), i) as Move] as const)));
}

/** What each district pays of the road, and what its own targets cost by themselves. */
function districtsOf(
  { road, parts, laws, prices, memo }: RoadProblem,
  moves: ReadonlyMap<string, Move> | undefined,
): RoadWay["districts"] {
  return road.frame.places.flatMap(({ unit, communes }, p) => {
    if (communes.length === 0) return [];
    const cost = moves ? at(parts, p).items.reduce((sum, { id }) => sum + of(moves, id).cost, 0) : null;
    const own = road.aimed.filter(({ target }) => road.frame.placeOf.get(target.unit) === unit.id);
    const constraints = [...laws, ...own.map(({ constraint }) => constraint)].filter((constraint) =>
      isWithin(constraint, unit.id),
    );
    const alone = solve([at(parts, p)], constraints, prices.anyRank, { memo });
    return [{ unit: unit.id, cost, alone: alone ? prices.costOf(alone.price) : null }];
  });
}

const isWithin = ({ parts }: Constraint, unit: string): boolean =>
  parts.size === 0 || (parts.size === 1 && parts.has(unit));

function noRoad(problem: RoadProblem, language: Language): RoadWay {
  const { road } = problem;
  const blocked = smallest(
    road.aimed,
    (rest) =>
      problem.solve(
        rest.map(({ constraint }) => constraint),
        problem.prices.anyRank,
      ) === undefined,
  );
  return {
    proved: true,
    status: "none",
    cost: null,
    skips: 0,
    units: 0,
    steps: [],
    must: [],
    may: [],
    districts: districtsOf(problem, undefined),
    blocked: idsOf(blocked),
    certificate: null,
    message: blockedMessage(blocked, road, language),
  };
}

function writtenCertificate(
  certificate: Certificate,
  cost: number,
  { road }: RoadProblem,
  language: Language,
): RoadCertificate {
  const { bound, targets, parts, shared } = certificate;
  return {
    bound,
    targets: idsOf(targets),
    parts: parts.map((part) => ({ ...part, targets: idsOf(part.targets) })),
    shared: shared && {
      targets: idsOf(shared.targets),
      bound: shared.bound,
      prices:
        shared.prices?.map(({ unit, points }) => ({
          unit,
          points: points.map(([brings, price]): [number[], number] => [[...brings], price]),
        })) ?? null,
    },
    message: certificateMessage(certificate, cost, road, language),
  };
}
