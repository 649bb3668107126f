import { parsePlan } from "../model/parse-plan";
import type { Plan, PlanInput } from "../model/plan";
import { samplePlan } from "./sample-plan";

type TargetInput = PlanInput["targets"][number];

/** A target with what is asked alone; the rest is as in the first of the sample plan. */
export type AskedTargetInput = Pick<TargetInput, "rule" | "required"> & Partial<TargetInput>;

/** The communes of `threeCommunes`: two of one district, one of the other. */
export const THREE = ["song-mau/binh-hoa", "song-mau/tan-minh", "doi-mau/vinh-thinh"] as const;

const [FIRST] = samplePlan.targets;

/**
 * The sample plan with three communes, so few that all their worlds can be looked at: five criteria, three standards,
 * the second commune of a group. Targets are `t0`, `t1`…
 */
export const threeCommunes = (asked: readonly AskedTargetInput[], some: Partial<PlanInput> = {}): Plan =>
  parsePlan({
    ...samplePlan,
    units: samplePlan.units
      .filter(({ id, level }) => level !== "commune" || THREE.some((commune) => commune === id))
      .map((unit) => (unit.id === THREE[1] ? { ...unit, groups: ["nui"] } : unit)),
    groups: [
      { id: "nui", name: "xã miền núi" },
      { id: "bien", name: "xã ven biển" },
    ],
    assumptions: [],
    tasks: [],
    targets: asked.map((target, i) => ({ ...FIRST, id: `t${i}`, assumptions: [], milestones: [], ...target })),
    ...some,
  });
