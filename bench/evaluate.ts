import {
  type CommuneRecord,
  checkRecords,
  type Dataset,
  evaluateTargets,
  type Mark,
  type Plan,
  parsePlan,
} from "@ntm-kit/core";
import { dakNong20212025 as base } from "@ntm-kit/plans/dak-nong-2021-2025";
import { type BenchRow, ms, pair } from "./bench";

const COMMUNES = 10_598;
const PER_DISTRICT = 18;

/** All targets and checks over a national file, against a plain loop that only counts. */
export async function run(): Promise<BenchRow[]> {
  const { plan, dataset } = national();
  let counted = 0;
  const { a, b } = await pair(
    () => {
      evaluateTargets(plan, dataset);
      checkRecords(plan, dataset, { asOf: "2025-12-31" });
    },
    () => {
      counted += countOnly(dataset.communes);
    },
    9,
  );
  return [
    {
      name: `evaluate and check ${COMMUNES} communes × 19 criteria, against counting`,
      ratio: a / b,
      limit: 10,
      detail: `${ms(a)} against ${ms(b)}, ${plan.targets.length} targets, counted ${counted > 0}`,
    },
  ];
}

/** What a program would write by hand: criteria met, communes with all of them, the sum and the lowest, by district. */
function countOnly(records: readonly CommuneRecord[]): number {
  const districts = new Map<string, { all: number; sum: number; least: number; claimed: number }>();
  const seen = new Set<string>();
  for (const record of records) {
    if (seen.has(record.unit)) continue;
    seen.add(record.unit);
    const district = record.unit.slice(0, record.unit.indexOf("/"));
    let counts = districts.get(district);
    if (!counts) districts.set(district, (counts = { all: 0, sum: 0, least: 19, claimed: 0 }));
    let met = 0;
    for (const number in record.marks) if (record.marks[number]!.value === "met") met++;
    counts.sum += met;
    if (met === 19) counts.all++;
    if (met < counts.least) counts.least = met;
    if (record.claims.standard?.value) counts.claimed++;
  }
  let total = 0;
  for (const counts of districts.values()) total += counts.all + counts.claimed;
  return total;
}

function national(): { plan: Plan; dataset: Dataset } {
  const units: unknown[] = [{ id: "ca-nuoc", code: "0", level: "country", type: "cả nước", name: "Cả nước" }];
  const communes: CommuneRecord[] = [];
  for (let i = 0; i < COMMUNES; i++) {
    const district = `h${Math.floor(i / PER_DISTRICT)}`;
    if (i % PER_DISTRICT === 0)
      units.push({ id: district, code: `d${i}`, level: "district", type: "huyện", name: district, parent: "ca-nuoc" });
    const unit = `${district}/x${i}`;
    units.push({ id: unit, code: `c${i}`, level: "commune", type: "xã", name: `x${i}`, parent: district });
    const met = 14 + ((i * 7919) % 6);
    const marks: Record<string, { value: Mark; origin: number }> = {};
    for (let k = 1; k <= 19; k++) marks[k] = { value: k <= met ? "met" : "not-met", origin: i * 32 + k };
    communes.push({
      unit,
      origin: i,
      marks,
      total: { value: met, origin: i * 32 },
      claims: { standard: { value: met === 19, origin: i * 32 + 20 } },
    });
  }
  const targets = base.targets
    .filter((target) => target.unit === "dak-nong")
    .map(({ population: _population, ...target }) => ({
      ...target,
      id: target.id.replace("dak-nong", "ca-nuoc"),
      unit: "ca-nuoc",
      rule: { ...target.rule, where: target.rule.where?.kind === "types" ? undefined : target.rule.where },
    }));
  const plan = parsePlan({
    ...base,
    id: "ca-nuoc",
    root: "ca-nuoc",
    units,
    laterUnits: [],
    tasks: [],
    taskGroups: [],
    targets: JSON.parse(JSON.stringify(targets)),
  });
  return { plan, dataset: { communes, districts: [], tasks: [], claimable: ["standard"] } };
}
