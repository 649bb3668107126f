import { expect, it } from "vitest";
import { READINGS, type Reading } from "../../model/readings";
import { type AskedTargetInput, THREE, threeCommunes } from "../../testing/three-communes";
import { type AskedTarget, Worlds } from "../proof/world";
import type { UnitChoice } from "../solver/constraint";
import { holdsIn } from "../solver/given";
import { withRequired } from "./ask";
import { constrain, readAs } from "./constrain";

type Rule = AskedTargetInput["rule"];
type Asked = AskedTargetInput;
type Ends = ReadonlyMap<string, UnitChoice>;

const [X, Y, Z] = THREE;
const COMMUNES = [X, Y, Z];
const DISTRICTS = ["song-mau", "doi-mau"];

const worldsOf = (asked: readonly Asked[], readings: readonly Reading[] = []): Worlds =>
  new Worlds(threeCommunes(asked), new Set(readings));

const end = (level: number, met: number): UnitChoice => ({ level, met, cost: 0 });
const ENDS = [end(0, 0), end(0, 2), end(0, 5), end(1, 3), end(2, 5)];

/** How the communes can end; a district is at the standard or not whatever they do. */
const WORLDS: readonly Ends[] = ENDS.flatMap((x, i) =>
  ENDS.flatMap((y) =>
    [end(0, 2), end(1, 3)].map(
      (z): Ends =>
        new Map([
          ...[x, y, z].map((one, at) => [COMMUNES[at] ?? "", one] as const),
          ["song-mau", end(i % 2, 0)],
          ["doi-mau", end(0, 0)],
        ]),
    ),
  ),
);

/** Whether a world is as a target asks. */
function isAsAsked({ asked, parts }: Worlds, ends: Ends, target = 0): boolean {
  const constraint = asked[target]?.constraint;
  if (!constraint) throw new Error("the target asks for something");
  const world = parts.map(({ items }) => items.map(({ id }) => ends.get(id) ?? end(0, 0)));
  return !constraint.isImpossible && holdsIn(constraint, parts, world);
}

function firstOf({ asked: [first] }: Worlds): AskedTarget {
  if (!first) throw new Error("the first target asks for something");
  return first;
}

const heightOf = (standard: unknown): number => ["standard", "advanced", "model"].indexOf(String(standard)) + 1;

const FITS: Readonly<Record<string, (number: number, from: number, to: number) => boolean>> = {
  ">=": (number, from) => number >= from,
  ">": (number, from) => number > from,
  "<=": (number, from) => number <= from,
  "<": (number, from) => number < from,
  "=": (number, from) => number === from,
  in: (number, from, to) => number >= from && number <= to,
};

type Plain = Exclude<Rule["measure"], { kind: "each" }>;

/** What a measure comes to over those who are counted; undefined where nobody is, and nothing is asked. */
function numberOf(measure: Plain, ids: readonly string[], ends: Ends): number | undefined {
  const of = (id: string): UnitChoice => ends.get(id) ?? end(0, 0);
  const isAt = (id: string): boolean => "standard" in measure && of(id).level >= heightOf(measure.standard);
  const met = ids.map((id) => of(id).met);
  switch (measure.kind) {
    case "count":
    case "status":
      return ids.filter(isAt).length;
    case "newly": {
      const before: readonly string[] = measure.baseline ?? [];
      return Math.max(0, ids.filter((id) => isAt(id) && !before.includes(id)).length - (measure.baselineCount ?? 0));
    }
    case "share":
      return ids.length === 0 ? undefined : ids.filter(isAt).length / ids.length;
    case "mean":
      return ids.length === 0 ? undefined : met.reduce((sum, one) => sum + one) / ids.length;
    default:
      return ids.length === 0 ? undefined : Math.min(...met);
  }
}

/** The same by the definition of a rule, without a reading. */
function isByDefinition({ rule, required, unit = "mau" }: Asked, ends: Ends): boolean {
  const { measure, operator, where } = rule;
  const inner = measure.kind === "each" ? measure.measure : measure;
  const filter = [where].flat()[0];
  const isIn = (id: string): boolean => {
    const level = ends.get(id)?.level ?? 0;
    if (filter?.kind === "at") return level >= heightOf(filter.standard);
    if (filter?.kind === "not-at") return level < heightOf(filter.standard);
    if (filter?.kind === "in-group") return id === Y;
    if (filter?.kind === "types") return filter.types.includes("xã");
    return filter?.kind !== "units" || filter.units.includes(id);
  };
  const [from, to] = typeof required === "number" ? [required, required] : [required.from, required.to];
  const fits = (ids: readonly string[]): boolean => {
    const number = numberOf(inner, ids.filter(isIn), ends);
    return number === undefined || FITS[operator]?.(number, from, to) === true;
  };
  if (inner.kind === "status") return (measure.kind === "each" ? DISTRICTS : [unit]).every((id) => fits([id]));
  const all = rule.of === "district" ? DISTRICTS : COMMUNES;
  if (measure.kind !== "each") return fits(all);
  return DISTRICTS.map((id) => all.filter((one) => one.startsWith(id)))
    .filter((ids) => ids.some(isIn))
    .every(fits);
}

const OPERATORS = [">=", ">", "<=", "<", "=", "in"] as const;
const numbers = (operator: Rule["operator"], list: readonly number[], ranges: readonly [number, number][]) =>
  operator === "in" ? ranges.map(([from, to]) => ({ from, to })) : list;

/** Worlds in which what is asked of them is not what the definition says. */
function wrongly(all: readonly Asked[]): string[] {
  const worlds = worldsOf(all);
  return all.flatMap((asked, target) =>
    WORLDS.filter((ends) => isAsAsked(worlds, ends, target) !== isByDefinition(asked, ends)).map((ends) => {
      const { measure, operator, where } = asked.rule;
      const told = [...ends].map(([id, { level, met }]) => `${id} ${level}/${met}`).join(", ");
      return `${JSON.stringify([measure, operator, asked.required, where])}: ${told}`;
    }),
  );
}

const FILTERS: readonly Rule["where"][] = [
  undefined,
  { kind: "at", standard: "standard" },
  { kind: "not-at", standard: "standard" },
  { kind: "not-at", standard: "advanced" },
  { kind: "in-group", groups: ["nui"] },
  { kind: "units", units: [X, Z] },
  { kind: "types", types: ["xã"] },
  { kind: "types", types: ["phường"] },
];

it.each<[string, Rule["measure"], readonly number[], readonly [number, number][]]>([
  [
    "a count",
    { kind: "count", standard: "standard" },
    [0, 1, 1.5, 3],
    [
      [1, 2],
      [0.5, 1.5],
    ],
  ],
  [
    "a share",
    { kind: "share", standard: "advanced" },
    [0, 0.3, 0.5, 1],
    [
      [0.3, 0.5],
      [0.5, 0.5],
    ],
  ],
  ["a mean", { kind: "mean", of: "criteria" }, [0, 2.5, 3.5, 5], [[2, 3.5]]],
  [
    "the fewest",
    { kind: "minimum", of: "criteria" },
    [0, 2, 2.5, 3],
    [
      [2, 3],
      [2.5, 4],
    ],
  ],
  [
    "who is new beside a number",
    { kind: "newly", standard: "standard", baselineCount: 1 },
    [0, 1, 1.5],
    [
      [0, 1],
      [1, 1],
    ],
  ],
  ["who is new beside a unit", { kind: "newly", standard: "standard", baseline: [X] }, [0, 1], [[0, 1]]],
])("%s holds in the worlds in which its number is one that is asked for", (_, measure, list, ranges) => {
  const asked = OPERATORS.flatMap((operator) =>
    FILTERS.flatMap((where) =>
      numbers(operator, list, ranges).map((required): Asked => {
        return { rule: { of: "commune", measure, operator, ...(where ? { where } : {}) }, required };
      }),
    ),
  );
  expect(wrongly(asked)).toEqual([]);
});

it("each unit is asked the same, the least of their numbers told", () => {
  const inner: Plain[] = [
    { kind: "count", standard: "standard" },
    { kind: "share", standard: "standard" },
    { kind: "mean", of: "criteria" },
    { kind: "minimum", of: "criteria" },
    { kind: "newly", standard: "standard", baselineCount: 1 },
  ];
  const wheres: Rule["where"][] = [
    undefined,
    { kind: "in-group", groups: ["nui"] },
    { kind: "types", types: ["phường"] },
  ];
  const asked = inner.flatMap((measure) =>
    ([">=", ">"] as const).flatMap((operator) =>
      wheres.flatMap((where) =>
        [0, 0.5, 1, ...(measure.kind === "share" ? [] : [2.5])].map((required): Asked => {
          const rule: Rule = { of: "commune", measure: { kind: "each", of: "district", measure }, operator };
          return { rule: { ...rule, ...(where ? { where } : {}) }, required };
        }),
      ),
    ),
  );
  expect(wrongly(asked)).toEqual([]);
});

it("a standard of districts is theirs, not that of their communes", () => {
  const status = { kind: "status", standard: "standard" } as const;
  const rules: [Rule["measure"], string][] = [
    [status, "song-mau"],
    [{ kind: "count", standard: "standard" }, "mau"],
    [{ kind: "share", standard: "standard" }, "mau"],
    [{ kind: "each", of: "district", measure: status }, "mau"],
  ];
  const asked = rules.map(([measure, unit]): Asked => {
    return { unit, rule: { of: "district", measure, operator: ">=" }, required: 1 };
  });
  expect(wrongly(asked)).toEqual([]);
});

const count: Rule = { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" };
const withX = (level: number, met: number, others = end(0, 0)): Ends =>
  new Map(COMMUNES.map((id) => [id, id === X ? end(level, met) : others]));

it("counted separately a commune is at the highest of its standards alone, in counts and shares", () => {
  const share: Rule = { ...count, measure: { kind: "share", standard: "standard" }, operator: ">" };
  const newly: Rule = { ...count, measure: { kind: "newly", standard: "standard", baselineCount: 0 } };
  const worlds = worldsOf(
    [
      { rule: count, required: 1 },
      { rule: share, required: 0 },
      { rule: newly, required: 1 },
    ],
    ["counts=separate"],
  );
  expect([1, 2].map((level) => [0, 1, 2].map((target) => isAsAsked(worlds, withX(level, 5), target)))).toEqual([
    [true, true, true],
    [false, false, true],
  ]);
});

it("a mean of those that remain leaves out who is at the standard, a mean of others and a share do not", () => {
  const mean: Rule = { ...count, measure: { kind: "mean", of: "criteria" } };
  const at: Rule = { ...mean, where: { kind: "at", standard: "standard" } };
  const share: Rule = { ...count, measure: { kind: "share", standard: "standard" } };
  const asked = [
    { rule: mean, required: 2 },
    { rule: at, required: 2 },
    { rule: share, required: 0.3 },
  ];
  const holds = (readings: readonly Reading[]): boolean[] =>
    asked.map((_, target) => isAsAsked(worldsOf(asked, readings), withX(1, 5, end(0, 1)), target));
  expect(holds([])).toEqual([true, true, true]);
  expect(holds(["mean=remaining"])).toEqual([false, true, true]);
});

it("what is to be kept is kept where that is given, and no other standing", () => {
  const status = (kept: boolean): Rule => {
    return {
      of: "district",
      measure: { kind: "status", standard: "standard", ...(kept ? { kept } : {}) },
      operator: ">=",
    };
  };
  const asked = [true, false].map((kept) => ({ unit: "doi-mau", rule: status(kept), required: 1 }));
  const holds = (readings: readonly Reading[]): boolean[] =>
    asked.map((_, target) => isAsAsked(worldsOf(asked, readings), withX(0, 0), target));
  expect([holds([]), holds(["kept=given"])]).toEqual([
    [false, false],
    [true, false],
  ]);
});

const rest: Rule = {
  ...count,
  measure: { kind: "minimum", of: "criteria" },
  where: { kind: "not-at", standard: "standard" },
};

/** With how many of the three communes below a number at the standard those that remain are still as they should be. */
function mayStayBelow(rule: Rule, required: number, met: number, others: readonly Asked[], where = "mau"): number[] {
  const asked: Asked[] = [{ rule, required, unit: where }, ...others];
  const worlds = worldsOf(asked, ["remaining=beyond-required"]);
  return [0, 1, 2, 3].filter((n) =>
    isAsAsked(worlds, new Map(COMMUNES.map((id, i) => [id, i < n ? end(1, met) : end(0, 5)]))),
  );
}

it("where those beyond the required number remain, as many may stay below as the first such count asks for", () => {
  const [none, one] = [[0], [0, 1]];
  expect(mayStayBelow(rest, 3, 2, [])).toEqual(none);
  expect(
    mayStayBelow(rest, 3, 2, [
      { rule: count, required: 1 },
      { rule: count, required: 3 },
    ]),
  ).toEqual(one);
  expect(mayStayBelow(rest, 3, 3, [{ rule: count, required: 1 }])).toEqual([0, 1, 2, 3]);
  expect(mayStayBelow({ ...rest, operator: ">" }, 3, 3, [{ rule: count, required: 1 }])).toEqual(one);
  expect(mayStayBelow({ ...rest, operator: ">" }, 3, 4, [{ rule: count, required: 1 }])).toEqual([0, 1, 2, 3]);
  expect(mayStayBelow(rest, 3, 2, [{ rule: count, required: 1.5 }])).toEqual([0, 1, 2]);
});

it.each<[string, Asked]>([
  ["of another unit", { rule: count, required: 3, unit: "song-mau" }],
  ["of another standard", { rule: { ...count, measure: { kind: "count", standard: "advanced" } }, required: 3 }],
  ["that is a share", { rule: { ...count, measure: { kind: "share", standard: "standard" } }, required: 1 }],
  ["that is an upper bound", { rule: { ...count, operator: "<=" }, required: 3 }],
])("a number %s leaves nobody below", (_, other) => expect(mayStayBelow(rest, 3, 2, [other])).toEqual([0]));

it("beside another filter those that remain are still those below the standard", () => {
  const where: Rule["where"] = [
    { kind: "types", types: ["xã"] },
    { kind: "not-at", standard: "standard" },
  ];
  expect(mayStayBelow({ ...rest, where }, 3, 2, [{ rule: count, required: 1 }])).toEqual([0, 1]);
});

it("those that remain are read as they stand where they are not those below a standard, or are not to be many", () => {
  const others: Asked[] = [{ rule: count, required: 1 }];
  const { where: _, ...all } = rest;
  expect(mayStayBelow(all, 3, 2, others)).toEqual([0]);
  expect(mayStayBelow({ ...rest, operator: "<=" }, 3, 2, others)).toEqual([3]);
  const at: Rule = { ...rest, where: { kind: "at", standard: "standard" } };
  expect(mayStayBelow(at, 3, 2, others)).toEqual([0]);
  const worlds = worldsOf([{ rule: at, required: 3 }, ...others], ["remaining=beyond-required"]);
  expect(isAsAsked(worlds, withX(1, 3, end(0, 2)))).toBe(true);
});

it("who is new lowered below nobody is enough with nobody, raised above it with none at all", () => {
  const measure = { kind: "newly", standard: "standard", baselineCount: 1 } as const;
  const holds = (operator: Rule["operator"]): boolean => {
    const worlds = worldsOf([{ rule: { of: "commune", measure, operator }, required: 0 }]);
    const ask = withRequired(firstOf(worlds).ask, { over: -1, under: 1 });
    const constraint = constrain(ask, worlds.frame, new Set());
    return (
      !constraint.isImpossible &&
      holdsIn(
        constraint,
        worlds.parts,
        worlds.parts.map(({ items }) => items.map(() => end(0, 0))),
      )
    );
  };
  expect(([">=", ">", "<=", "<"] as const).map(holds)).toEqual([true, true, false, false]);
});

it("is read by those readings alone that change what is asked", () => {
  const rules: [Rule["measure"], string][] = [
    [{ kind: "count", standard: "standard" }, "counts=separate"],
    [{ kind: "share", standard: "standard" }, "counts=separate"],
    [{ kind: "mean", of: "criteria" }, "mean=remaining"],
    [{ kind: "minimum", of: "criteria" }, "remaining=beyond-required"],
    [{ kind: "status", standard: "standard" }, "kept=given"],
    [{ kind: "newly", standard: "standard", baselineCount: 1 }, ""],
    [{ kind: "each", of: "district", measure: { kind: "share", standard: "standard" } }, "counts=separate"],
  ];
  const all = new Set(READINGS);
  expect(rules.map(([measure]) => readAs({ measure }, all))).toEqual(rules.map(([, reading]) => reading));
  expect(rules.map(([measure]) => readAs({ measure }, new Set()))).toEqual(rules.map(() => ""));
});

it("a target of several places asks nothing of one by itself, where it forbids no end", () => {
  const own = (rule: Rule) => firstOf(worldsOf([{ rule, required: 1 }])).constraint.own;
  expect(own(count)).toEqual([]);
  expect(own({ ...count, measure: { kind: "minimum", of: "criteria" } })).toEqual(DISTRICTS);
  expect(
    own({ ...count, measure: { kind: "each", of: "district", measure: { kind: "count", standard: "standard" } } }),
  ).toEqual(DISTRICTS);
});
