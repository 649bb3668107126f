import { type CommuneRecord, checkRecords, evaluateTargets, factsOf, indexPlan } from "@ntm-kit/core";
import { type BenchRow, ms, pair } from "./bench";
import { nationalPlan, nationalRecords } from "./national";

const COMMUNES = 10_598;

/** All targets and checks over a national file, against a plain loop that only counts. */
export async function run(): Promise<BenchRow[]> {
  const plan = nationalPlan(COMMUNES);
  const dataset = nationalRecords(plan);
  const index = indexPlan(plan);
  let counted = 0;
  const { a, b } = await pair(
    () => {
      const facts = factsOf(index, dataset);
      evaluateTargets(plan, dataset, { facts });
      checkRecords(plan, dataset, { asOf: "2025-12-31", facts });
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
