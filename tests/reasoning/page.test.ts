import { type CommuneRecord, type Dataset, findRoad, type Mark, type Plan, provePlan, STANDARDS } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { expect, it } from "vitest";

// The worked examples of docs/reasoning.md.

const commune = (unit: string, met: number, isRecognised: boolean): CommuneRecord => ({
  unit: `song-mau/${unit}`,
  marks: Object.fromEntries(
    ["1", "2", "3", "4", "5"].map((number, i) => [
      number,
      { value: (i < met ? "met" : "not-met") as Mark, origin: `${unit} ${number}` },
    ]),
  ),
  claims: isRecognised ? { standard: { value: true } } : {},
});

const dataset: Dataset = {
  communes: [
    commune("binh-hoa", 5, true),
    commune("tan-minh", 5, true),
    commune("tan-manh", 5, true),
    commune("long-khe", 3, false),
    commune("ea-r-mau", 2, false),
  ],
  districts: [],
  tasks: [],
  claimable: [...STANDARDS],
};

const TARGETS = ["song-mau/communes-standard", "song-mau/remaining-min-criteria"];
const plan: Plan = { ...samplePlan, targets: samplePlan.targets.filter(({ id }) => TARGETS.includes(id)) };

it("example 1: the districts' lines add up to the province's 43", () => {
  const [first] = provePlan(dakNong20212025).targets;
  expect(first).toMatchObject({ id: "dak-nong/communes-standard", implied: true, margin: 0, range: [43, 60] });
  expect(first!.by).toHaveLength(8);
});

it("example 2: four steps, and of two roads the one with fewer units", () => {
  const { cost, pessimistic } = findRoad(plan, dataset, { language: "en" });
  expect(cost).toEqual([4, 4]);
  expect(pessimistic).toMatchObject({
    proved: true,
    status: "road",
    units: 1,
    must: ["song-mau/ea-r-mau"],
    may: ["song-mau/long-khe", "song-mau/ea-r-mau"],
  });
  expect(pessimistic!.steps).toMatchObject([
    {
      unit: "song-mau/ea-r-mau",
      criteria: ["3", "4", "5"],
      recognitions: ["standard"],
      from: { standard: null, criteria: 2 },
      to: { standard: "standard", criteria: 5 },
      message: "Xã Ea R'Mẫu: meet criteria 3, 4, 5; recognition at the standard (4).",
    },
  ]);
});

it("example 3: both targets are needed for the bound; a lock shows which one blocks", () => {
  expect(findRoad(plan, dataset).pessimistic!.certificate).toMatchObject({
    bound: 4,
    targets: TARGETS,
    parts: [{ unit: "song-mau", targets: TARGETS, bound: 4 }],
    shared: null,
  });
  const locked = findRoad(plan, dataset, { locks: ["song-mau/ea-r-mau"] });
  expect(locked).toMatchObject({
    cost: [null, null],
    pessimistic: { status: "none", blocked: ["song-mau/remaining-min-criteria"] },
  });
});

it("one step, one criterion and one target are told as one", () => {
  const one = { ...plan, targets: plan.targets.filter(({ id }) => id === "song-mau/remaining-min-criteria") };
  const { pessimistic } = findRoad(one, dataset, { language: "en" });
  expect(pessimistic).toMatchObject({
    message: "At least 1 step in 1 unit leads to 1 target.",
    steps: [{ message: "Xã Ea R'Mẫu: meet criterion 3 (1)." }],
    certificate: {
      message:
        "Nothing costs less than 1: “Fewest criteria of the remaining communes” (Huyện Sông Mẫu) alone needs as much.",
    },
  });
});
