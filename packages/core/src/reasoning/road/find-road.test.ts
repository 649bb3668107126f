import { describe, expect, it } from "vitest";
import type { CommuneRecord } from "../../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../../records/dataset";
import type { RoadWay } from "../../report/road";
import { type Series, seriesOf } from "../../testing/series";
import { type AskedTargetInput, THREE, threeCommunes } from "../../testing/three-communes";
import type { Constraint, PartWorld } from "../solver/constraint";
import { holdsIn } from "../solver/given";
import { roadOf } from "./answer";
import type { Move } from "./moves";
import { type RoadFrame, RoadProblem, roadFrame } from "./problem";
import { roadMessage } from "./road-words";

type World = readonly PartWorld[];
type Rule = AskedTargetInput["rule"];

const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const status: Rule = { of: "district", measure: { kind: "status", standard: "standard" }, operator: ">=" };
const mean: Rule = { ...count, measure: { kind: "mean", of: "criteria" } };
const advanced: Rule = { ...count, measure: { kind: "count", standard: "advanced" } };
const rest: Rule = {
  ...count,
  measure: { kind: "minimum", of: "criteria" },
  where: { kind: "not-at", standard: "standard" },
};

/** What may be asked, of the whole and of its districts. */
const ASKED: readonly AskedTargetInput[] = [
  { rule: count, required: 2 },
  { rule: count, required: 3 },
  { rule: count, required: 1, unit: "song-mau" },
  { rule: count, required: 2, unit: "song-mau" },
  { rule: count, required: 1, unit: "doi-mau" },
  { rule: { ...count, operator: "<=" }, required: 2 },
  { rule: { ...count, operator: "=" }, required: 2 },
  { rule: advanced, required: 1 },
  { rule: advanced, required: 1, unit: "doi-mau" },
  { rule: mean, required: 4.5 },
  { rule: { ...mean, operator: ">" }, required: 4 },
  { rule: rest, required: 5 },
  { rule: { ...count, measure: { kind: "share", standard: "advanced" }, operator: ">" }, required: 0.3 },
  {
    rule: { ...count, measure: { kind: "share", standard: "advanced" }, where: { kind: "at", standard: "standard" } },
    required: 0.5,
  },
  {
    rule: { ...count, measure: { kind: "each", of: "district", measure: { kind: "share", standard: "standard" } } },
    required: 0.5,
  },
  { rule: { ...count, where: { kind: "in-group", groups: ["nui"] } }, required: 1 },
  { rule: status, required: 1, unit: "song-mau" },
  { rule: { ...status, measure: { kind: "count", standard: "standard" } }, required: 1 },
  { rule: { ...count, measure: { kind: "minimum", of: "criteria" }, operator: "<=" }, required: 4 },
];

function problemOf(n: Series): RoadProblem {
  const asked = Array.from({ length: 1 + n(4) }, () => ASKED[n(ASKED.length)] ?? ASKED[0]).flatMap((one) => one ?? []);
  const communes = THREE.map((unit): CommuneRecord => {
    const missing = new Set(Array.from({ length: n(3) }, () => String(1 + n(5))));
    const isAt = n(3) === 0;
    return {
      ...{ unit, origin: unit },
      marks: Object.fromEntries(
        ["1", "2", "3", "4", "5"].map((number) => [
          number,
          { value: missing.has(number) ? "not-met" : "met", origin: number } as const,
        ]),
      ),
      claims: { standard: { value: isAt, origin: "standard" } },
    };
  });
  const dataset: Dataset = {
    ...EMPTY_DATASET,
    communes,
    claimable: n(4) === 0 ? [] : ["standard", "advanced", "model"],
  };
  const weights: Record<string, number> = n(3) === 0 ? { standard: 2, [`${THREE[0]}:2`]: 3 } : {};
  const locks = n(5) === 0 ? ["advanced"] : n(5) === 0 ? [THREE[1]] : [];
  const question = { aim: "all", weights, locks } as const;
  return new RoadProblem(roadFrame(threeCommunes(asked), dataset, question), "pessimistic");
}

function worldsOf({ parts }: RoadProblem): World[] {
  let worlds: Move[][][] = [[]];
  for (const { items } of parts) {
    worlds = worlds.map((world) => [...world, []]);
    for (const { choices } of items)
      worlds = worlds.flatMap((world) =>
        choices.map((choice) => [...world.slice(0, -1), [...(world.at(-1) ?? []), choice as Move]]),
      );
  }
  return worlds;
}

const costOf = (world: World, place?: number): number =>
  world.reduce(
    (sum, part, p) => (place === undefined || p === place ? part.reduce((own, { cost }) => own + cost, sum) : sum),
    0,
  );
const least = (numbers: readonly number[]): number | null => (numbers.length === 0 ? null : Math.min(...numbers));
const idOf = ({ target }: Pick<RoadFrame["aimed"][number], "target">): string => target.id;

/** All that can be, and what is met in it. */
function allOf(problem: RoadProblem) {
  const { parts, laws, road } = problem;
  const worlds = worldsOf(problem);
  const meeting = (constraints: readonly Constraint[]): World[] =>
    worlds.filter((world) => [...laws, ...constraints].every((one) => !one.isImpossible && holdsIn(one, parts, world)));
  const named = (ids: readonly string[]): Constraint[] =>
    road.aimed.filter((one) => ids.includes(idOf(one))).map(({ constraint }) => constraint);
  return { meeting, named, all: meeting(problem.constraints) };
}

const told = (way: RoadWay, { road }: RoadProblem): string =>
  `${road.aimed.map(({ target }) => JSON.stringify([target.rule, target.required])).join()} ${way.message}`;

/** A smallest set: it has something, and without any one of it no longer. */
function isSmallest(ids: readonly string[], has: (some: readonly string[]) => boolean): boolean {
  return has(ids) && ids.every((one) => !has(ids.filter((other) => other !== one)));
}

function expectWhole(way: RoadWay, problem: RoadProblem): void {
  const { meeting, named, all } = allOf(problem);
  const cost = least(all.map((world) => costOf(world)));
  expect(way.cost, told(way, problem)).toBe(cost);
  for (const { unit, alone } of way.districts) {
    const p = problem.parts.findIndex(({ id }) => id === unit);
    const own = problem.road.aimed.filter(({ target }) => target.unit === unit).map(({ constraint }) => constraint);
    expect(alone, told(way, problem)).toBe(least(meeting(own).map((world) => costOf(world, p))));
  }
  if (cost === null) {
    expect(
      isSmallest(way.blocked ?? [], (some) => meeting(named(some)).length === 0),
      told(way, problem),
    ).toBe(true);
    return;
  }
  const best = all.filter((world) => costOf(world) === cost);
  const moved = (world: World): string[] =>
    problem.parts.flatMap(({ items }, p) => items.flatMap(({ id }, i) => ((world[p]?.[i]?.cost ?? 0) > 0 ? [id] : [])));
  const steps = best.map(moved);
  const [first = []] = steps;
  expect([...way.must].sort(), told(way, problem)).toEqual(
    first.filter((unit) => steps.every((units) => units.includes(unit))).sort(),
  );
  expect([...way.may].sort(), told(way, problem)).toEqual([...new Set(steps.flat())].sort());
  const skips = (world: World): number => world.flat().reduce((sum, move) => sum + (move as Move).skips, 0);
  const order = (a: number[], b: number[]): number => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
  const [wanted] = best.map((world) => [skips(world), moved(world).length]).sort(order);
  expect([way.skips, way.units], told(way, problem)).toEqual(wanted);
  expect([way.proved, way.status]).toEqual([true, cost === 0 ? "reached" : "road"]);
  expect(way.steps.map(({ unit, cost: own, to }) => [unit, own, to.standard])).toEqual(stepsOfBest(way, problem, best));
  expectCertificate(way, problem);
}

/** The steps that are told, as one of the best worlds has them. */
function stepsOfBest(way: RoadWay, problem: RoadProblem, best: readonly World[]): unknown[] | undefined {
  const steps = (world: World) =>
    problem.parts.flatMap(({ items }, p) =>
      items.flatMap(({ id }, i): unknown[] => {
        const { cost = 0, level = 0 } = world[p]?.[i] ?? {};
        return cost > 0 ? [[id, cost, problem.road.frame.levels[level - 1] ?? null]] : [];
      }),
    );
  const said = JSON.stringify(way.steps.map(({ unit, cost, to }) => [unit, cost, to.standard]));
  return best.map(steps).find((one) => JSON.stringify(one) === said);
}

function expectCertificate({ certificate, cost, ...way }: RoadWay, problem: RoadProblem): void {
  const { meeting, named } = allOf(problem);
  const costFor = (ids: readonly string[], place?: number): number =>
    least(meeting(named(ids)).map((world) => costOf(world, place))) ?? Number.POSITIVE_INFINITY;
  const said = told({ certificate, cost, ...way }, problem);
  if (!certificate) throw new Error(said);
  const { bound, targets, parts, shared } = certificate;
  expect(bound, said).toBe(cost);
  expect(
    isSmallest(targets, (some) => costFor(some) >= bound),
    said,
  ).toBe(true);
  for (const part of parts) {
    const place = problem.parts.findIndex(({ id }) => id === part.unit);
    expect(costFor(part.targets, place), said).toBe(part.bound);
  }
  expect(parts.reduce((sum, part) => sum + part.bound, 0) + (shared?.bound ?? 0), said).toBe(bound);
  const own = parts.flatMap((part) => part.targets);
  expect([...new Set([...own, ...(shared?.targets ?? [])])].sort(), said).toEqual([...targets].sort());
  if (shared) expectPrices(shared, problem, parts.reduce((sum, part) => sum + part.bound, 0) + shared.bound, said);
}

/** What each district brings to shared numbers, where these are lower bounds of units that are fixed: any choice of points costs as much. */
function expectPrices(
  { targets, prices }: NonNullable<NonNullable<RoadWay["certificate"]>["shared"]>,
  { road }: RoadProblem,
  bound: number,
  said: string,
): void {
  const asked = road.aimed.filter((one) => targets.includes(idOf(one)));
  const isPriced = asked.every(
    ({ ask: { measure, operator, population } }) =>
      ["count", "share", "mean"].includes(measure.kind) &&
      !population.isOpen &&
      (operator === ">=" || operator === ">"),
  );
  expect(prices !== null, said).toBe(isPriced);
  if (!prices) return;
  const needs = asked.flatMap(({ constraint }) => constraint.tallies.map(({ need }) => need));
  let sums: [number[], number][] = [[needs.map(() => 0), 0]];
  for (const { points } of prices)
    sums = sums.flatMap(([given, paid]) =>
      points.map(([brings, cost]): [number[], number] => [given.map((one, d) => one + (brings[d] ?? 0)), paid + cost]),
    );
  expect(
    least(sums.filter(([given]) => given.every((one, d) => one >= (needs[d] ?? 0))).map(([, paid]) => paid)),
    said,
  ).toBe(bound);
}

describe("a road from three communes is what looking at all of them says", () => {
  it.each(Array.from({ length: 8 }, (_, i) => i))(
    "cost, who must and who may step, why nothing is cheaper, or what bars the way: %i",
    (block) => {
      for (let seed = block * 6; seed < block * 6 + 6; seed++) {
        const problem = problemOf(seriesOf(seed + 1));
        expectWhole(roadOf(problem, { language: "en" }), problem);
      }
    },
  );
});

it("a step names the cells that would change: marks, else the total, and the claim; else the row; of a unit above its standing", () => {
  const at = (origin: string, value: "met" | "not-met") => ({ value, origin });
  const [x, y, z] = THREE;
  const communes: CommuneRecord[] = [
    {
      unit: x,
      origin: "X",
      marks: { 1: at("X1", "not-met"), 2: at("X2", "met"), 3: at("X3", "met"), 4: at("X4", "met"), 5: at("X5", "met") },
      total: { value: 4, origin: "Xt" },
      claims: { standard: { value: false, origin: "Xs" } },
    },
    { unit: y, origin: "Y", marks: {}, total: { value: 3, origin: "Yt" }, claims: {} },
    { unit: z, origin: "Z", marks: {}, claims: {} },
  ];
  const districts = [
    { unit: "song-mau", origin: "S", standard: { value: false, origin: "Ss" }, stated: {} },
    { unit: "doi-mau", origin: "D", stated: {} },
  ];
  const asked: AskedTargetInput[] = [
    { rule: count, required: 3 },
    { rule: { ...status, measure: { kind: "count", standard: "standard" } }, required: 2 },
  ];
  const dataset: Dataset = { ...EMPTY_DATASET, communes, districts, claimable: ["standard"] };
  const question = { aim: "all", weights: {}, locks: [] } as const;
  const problem = new RoadProblem(roadFrame(threeCommunes(asked), dataset, question), "pessimistic");
  const { steps } = roadOf(problem, {
    language: "en",
    locate: (origin) => ({ file: "f", sheet: "s", cell: String(origin) }),
  });
  expect(steps.map(({ unit, cells }) => [unit, cells.map(({ cell }) => cell).join()])).toEqual([
    [x, "X1,Xs"],
    [y, "Yt"],
    ["song-mau", "Ss"],
    [z, "Z"],
    ["doi-mau", "D"],
  ]);
});

it("two roads are told in one sentence where they are the same, with their range where only the cost differs, else each", () => {
  const way = (cost: number | null, message: string) => ({ cost, message }) as RoadWay;
  const say = (...ways: RoadWay[]): string => roadMessage(ways, {} as RoadFrame, "en");
  expect([say(), say(way(2, "One.")), say(way(2, "One."), way(2, "One."))]).toEqual(["", "One.", "One."]);
  expect(say(way(2, "One."), way(5, "Other."))).toBe("Other. From 2 to 5, depending on what is not reported.");
  for (const [first, last] of [
    [way(2, "One."), way(2, "Other.")],
    [way(2, "One."), way(null, "Other.")],
  ] as const)
    expect(say(first, last)).toMatch(/: one\. .*: other\.$/);
});
