import {
  type CommuneRecord,
  type Dataset,
  type Mark,
  type Plan,
  parsePlan,
  STANDARDS,
  type Target,
} from "@ntm-kit/core";
import { dakNong20212025 as base } from "@ntm-kit/plans/dak-nong-2021-2025";

interface Reported {
  readonly id: string;
  readonly level: number;
  readonly met: number;
}

const CRITERIA = 19;
const WHOLE = "t";

/** Numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/**
 * A plan of so many communes in so many districts, with targets of each district and, for the whole, as many that ask
 * for more than the districts' do: standard, advanced, mean, model, in this order.
 */
export function roadPlan(communes: number, districts: number, binding: number): { plan: Plan; dataset: Dataset } {
  const random = numbers(1);
  const per = Math.ceil(communes / districts);
  const units: unknown[] = [{ id: WHOLE, code: "0", level: "province", type: "tỉnh", name: "T" }];
  const reported: Reported[] = [];
  const targets: object[] = [];
  const asked = [0, 0, 0];
  for (let d = 0; d * per < communes; d++) {
    const district = `h${d}`;
    units.push({ id: district, code: `d${d}`, level: "district", type: "huyện", name: district, parent: WHOLE });
    const own = Array.from({ length: Math.min(per, communes - d * per) }, (_, c): Reported => {
      const level = random() < 0.4 ? (random() < 0.3 ? 2 : 1) : 0;
      return { id: `${district}/x${c}`, level, met: level > 0 ? CRITERIA : 10 + Math.floor(random() * 9) };
    });
    for (const { id } of own) units.push({ id, code: id, level: "commune", type: "xã", name: id, parent: district });
    reported.push(...own);
    const at = (level: number): number => own.filter((one) => one.level >= level).length;
    const standard = Math.min(own.length, at(1) + Math.floor(random() * 3));
    const advanced = Math.min(standard, at(2) + Math.floor(random() * 2));
    const wanted = [standard, advanced, Math.min(advanced, Math.floor(random() * 2))];
    for (const [i, n] of wanted.entries()) {
      asked[i] = (asked[i] ?? 0) + n;
      targets.push(target(district, `count-${i}`, { kind: "count", standard: STANDARDS[i] }, n));
    }
    targets.push(
      target(district, "least", { kind: "minimum", of: "criteria" }, 15, { kind: "not-at", standard: "standard" }),
    );
  }
  const more = (rank: number): number => (binding >= rank ? Math.ceil(districts / 4) + 1 : -districts);
  for (const [i, rank] of [1, 2, 4].entries())
    targets.push(
      target(WHOLE, `count-${i}`, { kind: "count", standard: STANDARDS[i] }, Math.max(0, (asked[i] ?? 0) + more(rank))),
    );
  targets.push(target(WHOLE, "mean", { kind: "mean", of: "criteria" }, binding >= 3 ? 17.8 : 15));
  const plan = parsePlan({
    ...base,
    id: "do",
    root: WHOLE,
    units,
    laterUnits: [],
    tasks: [],
    taskGroups: [],
    targets: JSON.parse(JSON.stringify(targets)),
  });
  return { plan, dataset: { communes: reported.map(recordOf), districts: [], tasks: [], claimable: STANDARDS } };
}

const target = (unit: string, id: string, measure: object, required: number, where?: object): object => ({
  id: `${unit}/${id}`,
  unit,
  title: id,
  commitment: "binding" satisfies Target["commitment"],
  due: "2025-12-31",
  source: base.targets[0]?.source,
  required,
  rule: { measure, of: "commune", operator: ">=", where },
});

function recordOf({ id, level, met }: Reported): CommuneRecord {
  const marks = Array.from({ length: CRITERIA }, (_, i) => {
    const value: Mark = i < met ? "met" : "not-met";
    return [String(i + 1), { value }] as const;
  });
  const claims = STANDARDS.map((standard, height) => [standard, { value: level > height }] as const);
  return { unit: id, marks: Object.fromEntries(marks), claims: Object.fromEntries(claims) };
}
