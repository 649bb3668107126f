import { type Dataset, type Plan, STANDARDS, type Target, type Unit } from "@ntm-kit/core";
import loadHighs from "highs";

/** What a commune can end as, from the definitions alone: a level, a number of criteria, and what it weighs. */
interface End {
  readonly level: number;
  readonly met: number;
  readonly cost: number;
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
 * The least cost of reaching some lower bounds, by a solver of others with gap 0; undefined where none reaches them.
 */
export function judgedCost(
  plan: Plan,
  dataset: Dataset,
  weights: Weights,
  targets: readonly Target[] = plan.targets,
): number | undefined {
  const communes = plan.units
    .filter(({ level }) => level === "commune")
    .map((unit) => ({ path: pathOf(plan, unit), ends: endsOf(plan, dataset, unit, weights) }));
  const name = (c: number, e: number): string => `x${c}e${e}`;
  const sum = (give: (end: End) => number, unit?: string): string =>
    communes
      .flatMap(({ path, ends }, c) =>
        unit === undefined || path.includes(unit)
          ? ends.map((end, e) =>
              give(end) === 0 ? "" : `${give(end) < 0 ? "-" : "+"} ${Math.abs(give(end))} ${name(c, e)}`,
            )
          : [],
      )
      .filter(Boolean)
      .join("\n ") || "0 x0e0";
  const rows = targets.map(({ unit, rule, required }) => {
    const { measure } = rule;
    const number = Number(required);
    const members = communes.filter(({ path }) => path.includes(unit)).length;
    switch (measure.kind) {
      case "count":
        return `${sum(({ level }) => (level > STANDARDS.indexOf(measure.standard as "standard") ? 1 : 0), unit)} >= ${number}`;
      case "mean":
        return `${sum(({ met }) => 10 * met, unit)} >= ${Math.round(10 * number) * members}`;
      case "minimum":
        return `${sum(({ level, met }) => (level === 0 && met < number ? 1 : 0), unit)} <= 0`;
      default:
        throw new Error(`no row for ${measure.kind}`);
    }
  });
  const one = communes.map(({ ends }, c) => `${ends.map((_, e) => `+ ${name(c, e)}`).join(" ")} = 1`);
  const model = [
    "Minimize",
    sum(({ cost }) => cost),
    "Subject To",
    ...[...rows, ...one].map((row, i) => `r${i}: ${row}`),
    "Binary",
    ...communes.flatMap(({ ends }, c) => ends.map((_, e) => name(c, e))),
    "End",
  ];
  const found = highs.solve(model.join("\n"), { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false });
  if (found.Status === "Infeasible") return undefined;
  if (found.Status !== "Optimal") throw new Error(`the judge says ${found.Status}`);
  return Math.round(found.ObjectiveValue);
}
