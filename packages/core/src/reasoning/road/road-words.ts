import type { Language } from "../../findings/words";
import { unitPhrase } from "../../model/unit-phrase";
import type { RoadWay } from "../../report/road";
import { uncapital } from "../../text/capital";
import { countedWords } from "../../words/layer";
import { standardWords } from "../../words/standard";
import { targetNames } from "../names";
import { isLimited, MANY, type Solution } from "../solver/solve";
import { sayReasoning } from "../words";
import type { Certificate } from "./certificate";
import type { AimedTarget, RoadFrame, RoadProblem } from "./problem";
import { DISTRICT_STEP, partsOfWord } from "./steps";

const namesOf = (targets: readonly AimedTarget[], { plan }: RoadFrame, language: Language): string =>
  targetNames(
    targets.map(({ target }) => target),
    plan,
    language,
  );

/** What one road comes to, and what is not said of it. */
export function wayMessage(
  { cost, units, proved }: Pick<RoadWay, "cost" | "units" | "proved">,
  { aimed, question }: RoadFrame,
  language: Language,
  limits: readonly string[] = [],
): string {
  if (cost === 0) return sayReasoning("reached", language);
  const isWeighed = Object.keys(question.weights).length > 0;
  const word = proved ? "road" : "road-found";
  const road = sayReasoning(isWeighed ? `${word}-weighed` : word, language, {
    cost: cost ?? 0,
    units,
    n: aimed.length,
  });
  return [road, ...limits].join(" ");
}

/** What a road does not say that was found where looking at all of them takes too long. */
export const limitsOf = ({ parts }: Pick<RoadProblem, "parts">, best: Solution, language: Language): string[] => [
  ...(best.isAny ? [sayReasoning("road-any", language)] : []),
  ...(isLimited(parts, best.active) ? [sayReasoning("road-large", language, { most: MANY })] : []),
];

export function blockedMessage(blocked: readonly AimedTarget[], road: RoadFrame, language: Language): string {
  const { locks } = road.question;
  return sayReasoning(blocked.length === 1 ? "none-one" : "none", language, {
    blocked: namesOf(blocked, road, language),
    locks:
      locks.length > 0
        ? sayReasoning("none-locks", language, {
            locks: locks.map((lock) => lockWords(lock, road, language)).join(", "),
          })
        : "",
  });
}

/** What is locked, as people say it: a unit by its name, a step by what it is. */
function lockWords(lock: string, { frame }: RoadFrame, language: Language): string {
  const { units } = frame.index;
  const { unit: id, what } = partsOfWord(lock);
  const alone = units.get(lock);
  if (alone) return unitPhrase(alone);
  const unit = id === undefined ? undefined : units.get(id);
  if (what === DISTRICT_STEP)
    return unit
      ? sayReasoning("lock-district-of", language, { unit: unitPhrase(unit) })
      : sayReasoning("lock-district", language, countedWords(frame.index, language));
  const step = frame.levels.includes(what)
    ? sayReasoning("lock-recognition", language, { standard: standardWords(frame.index.standards, what)[language] })
    : sayReasoning("lock-criterion", language, { criterion: what });
  return unit ? sayReasoning("lock-of", language, { step, unit: unitPhrase(unit) }) : step;
}

export function certificateMessage(
  { bound, targets }: Certificate,
  cost: number,
  road: RoadFrame,
  language: Language,
): string {
  if (bound < cost) return sayReasoning("certificate-gap", language, { bound, cost });
  if (targets.length === 0) return sayReasoning("certificate-free", language);
  return sayReasoning("certificate", language, { bound, n: targets.length, targets: namesOf(targets, road, language) });
}

/** Both roads in one sentence or two. */
export function roadMessage(ways: readonly RoadWay[], _road: RoadFrame, language: Language): string {
  const [first, last] = ways;
  if (!first) return "";
  if (!last || (first.cost === last.cost && first.message === last.message)) return first.message;
  if (first.cost !== null && last.cost !== null && first.cost !== last.cost)
    return `${last.message} ${sayReasoning("road-range", language, { low: first.cost, high: last.cost })}`;
  const lead = (key: "optimistic" | "pessimistic", way: RoadWay): string =>
    `${sayReasoning(key, language)}: ${uncapital(way.message)}`;
  return `${lead("optimistic", first)} ${lead("pessimistic", last)}`;
}
