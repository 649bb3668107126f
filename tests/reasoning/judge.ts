import { type Dataset, type Plan, STANDARDS, type Target, type Unit } from "@ntm-kit/core";
import loadHighs from "highs";

/** What a unit can end as, from the definitions alone: a level, a number of criteria, and what it weighs. */
interface End {
  readonly level: number;
  readonly met: number;
  readonly cost: number;
}

/** A unit with all its ends, and what it is beneath, itself included. */
interface Member {
  readonly unit: Unit;
  readonly path: readonly string[];
  readonly ends: readonly End[];
}

type Weights = Readonly<Record<string, number>>;

const highs = await loadHighs();

const pathOf = (plan: Plan, unit: Unit): string[] => {
  const parent = plan.units.find(({ id }) => id === unit.parent);
  return [unit.id, ...(parent ? pathOf(plan, parent) : [])];
};

function endsOf(plan: Plan, dataset: Dataset, unit: Unit, weights: Weights): End[] {
  const record = dataset.communes.find((one) => one.unit === unit.id);
  if (!record) throw new Error(`${unit.id} reports nothing`);
  const path = pathOf(plan, unit);
  const weigh = (what: string): number =>
    weights[path.map((above) => `${above}:${what}`).find((key) => key in weights) ?? what] ?? 1;
  const from = STANDARDS.filter((standard) => record.claims[standard]?.value).length;
  const marks = Object.entries(record.marks);
  const missing = marks
    .filter(([, mark]) => mark.value !== "met")
    .map(([number]) => weigh(number))
    .sort((a, b) => a - b);
  const sum = (n: number): number => missing.slice(0, n).reduce((a, b) => a + b, 0);
  const ends = Array.from({ length: missing.length + 1 }, (_, n) => ({
    level: from,
    met: marks.length - missing.length + n,
    cost: sum(n),
  }));
  for (let level = from + 1; level <= STANDARDS.length; level++)
    ends.push({
      level,
      met: marks.length,
      cost: sum(missing.length) + STANDARDS.slice(from, level).reduce((all, standard) => all + weigh(standard), 0),
    });
  return ends;
}

/**
 * The least cost of meeting some targets, by a solver of others with gap 0; undefined where none reaches them.
 */
export function judgedCost(
  plan: Plan,
  dataset: Dataset,
  weights: Weights,
  targets: readonly Target[] = plan.targets,
): number | undefined {
  const communes = plan.units
    .filter(({ level }) => level === "commune")
    .map((unit) => ({ unit, path: pathOf(plan, unit), ends: endsOf(plan, dataset, unit, weights) }));
  return leastSum(communes, targets, ({ cost }) => cost);
}

/** The least, or the most, that the number of a count can be in any world where some targets hold. */
export function judgedEnd(
  end: "least" | "most",
  plan: Plan,
  { unit: root, rule }: Target,
  targets: readonly Target[],
): number | undefined {
  const number = numberOf(rule.measure);
  const sign = end === "least" ? 1 : -1;
  const found = leastSum(worldsOf(plan), targets, (ended, { unit, path }) =>
    unit.level === rule.of && path.includes(root) ? sign * number(ended) : 0,
  );
  return found === undefined ? undefined : sign * found;
}

/** Every way in which the units of a plan can end, nothing being known of them. */
function worldsOf(plan: Plan): Member[] {
  const { criteria = [] } = plan.criteriaSets.find(({ level }) => level === "commune") ?? {};
  const levels = [0, ...STANDARDS.map((_, i) => i + 1)];
  const numbers = Array.from({ length: criteria.length + 1 }, (_, met) => met);
  const communeEnds = levels.flatMap((level) => numbers.map((met) => ({ level, met, cost: 0 })));
  const upperEnds = [0, 1].map((level) => ({ level, met: 0, cost: 0 }));
  return plan.units
    .filter(({ level, type }) => level !== "commune" || plan.countedTypes.includes(type))
    .map((unit) => ({
      unit,
      path: pathOf(plan, unit),
      ends: unit.level === "commune" ? communeEnds : upperEnds,
    }));
}

/** What a unit gives to a count. */
const numberOf =
  (measure: Target["rule"]["measure"]) =>
  ({ level }: End): number =>
    "standard" in measure && level > STANDARDS.indexOf(measure.standard as "standard") ? 1 : 0;

/** A bound on a whole number, as a solver reads it. */
function against(operator: Target["rule"]["operator"], number: number): string {
  if (operator === ">" || operator === "<") return operator === ">" ? `>= ${number + 1}` : `<= ${number - 1}`;
  return `${operator} ${number}`;
}

/** The least sum of what ends are priced at, over the worlds that meet some targets. */
function leastSum(
  members: readonly Member[],
  targets: readonly Target[],
  price: (end: End, member: Member) => number,
): number | undefined {
  const name = (c: number, e: number): string => `x${c}e${e}`;
  const sum = (give: (end: End, member: Member) => number, isIn: (member: Member) => boolean = () => true): string =>
    members
      .flatMap((member, c) => {
        if (!isIn(member)) return [];
        return member.ends.map((end, e) => {
          const given = give(end, member);
          return given === 0 ? "" : `${given < 0 ? "-" : "+"} ${Math.abs(given)} ${name(c, e)}`;
        });
      })
      .filter(Boolean)
      .join("\n ") || "0 x0e0";
  const rows = targets.flatMap((target): string[] => {
    const { unit: root, rule, required } = target;
    const { measure, operator } = rule;
    const number = Number(required);
    const filters = [rule.where].flat();
    const types = filters.flatMap((filter) => (filter && "types" in filter ? filter.types : []));
    const named = filters.flatMap((filter) => (filter && "units" in filter ? filter.units : []));
    const isIn = ({ unit, path }: Member): boolean =>
      unit.level === rule.of &&
      path.includes(root) &&
      (types.length === 0 || types.includes(unit.type)) &&
      (named.length === 0 || named.includes(unit.id));
    switch (measure.kind) {
      case "count":
      case "newly":
      case "status":
        return [`${sum(numberOf(measure), isIn)} ${against(operator, number)}`];
      case "each": {
        // What is compared are the units right above communes.
        const places = new Set(members.filter(isIn).map(({ path }) => path[1]));
        return [...places].map((place) => {
          const row = sum(numberOf(measure.measure), (member) => isIn(member) && member.path[1] === place);
          return `${row} ${against(operator, number)}`;
        });
      }
      case "mean":
        return [`${sum(({ met }) => 10 * met, isIn)} >= ${Math.round(10 * number) * members.filter(isIn).length}`];
      case "minimum": {
        const isOfRest = filters.some((filter) => filter?.kind === "not-at");
        return [`${sum(({ level, met }) => (met < number && !(isOfRest && level > 0) ? 1 : 0), isIn)} <= 0`];
      }
      default:
        throw new Error(`no row for ${measure.kind}`);
    }
  });
  const one = members.map(({ ends }, c) => `${ends.map((_, e) => `+ ${name(c, e)}`).join(" ")} = 1`);
  const model = [
    "Minimize",
    sum(price),
    "Subject To",
    ...[...rows, ...one].map((row, i) => `r${i}: ${row}`),
    "Binary",
    ...members.flatMap(({ ends }, c) => ends.map((_, e) => name(c, e))),
    "End",
  ];
  const found = highs.solve(model.join("\n"), { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false });
  if (found.Status === "Infeasible") return undefined;
  if (found.Status !== "Optimal") throw new Error(`the judge says ${found.Status}`);
  return Math.round(found.ObjectiveValue);
}
