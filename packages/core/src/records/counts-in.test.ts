import { expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import { samplePlan } from "../testing";
import { countsIn, eachValue, valuesOf } from "./counts-in";
import { EMPTY_DATASET } from "./dataset";

const index = indexPlan(samplePlan);

it("says of each record whether anything in it is what counts on the day", () => {
  const at = (origin: string, time: object) => commune("", {}, { total: { value: 3, origin }, ...time });
  const communes = [
    at("a", { day: "2024-12-31" }),
    at("b", { day: "2025-06-30" }),
    at("c", { day: "2026-06-30" }),
    at("d", { nature: "plan" }),
    commune("x----", {}, { day: "2024-12-31" }),
    commune(""),
  ];
  const { merged } = factsOf(index, { ...EMPTY_DATASET, communes }, { asOf: "2025-12-31" });
  expect(communes.map((record) => countsIn(merged, record))).toEqual([false, true, false, false, true, false]);
});

it("knows districts and tasks too, and a year to come counts as not yet", () => {
  const districts = [
    { unit: "song-mau", day: "2024-12-31", stated: { communes: { value: 5 } } },
    {
      unit: "song-mau",
      day: "2025-06-30",
      stated: { communes: { value: 5 } },
      bands: [{ from: 5, to: 5, communes: { value: 1 } }],
    },
  ];
  const tasks = [
    { task: "I.1", day: "2025-06-30", status: { value: "done" as const } },
    { task: "I.1", day: "2024-06-30", status: { value: "in-progress" as const } },
  ];
  const planned = commune(
    "",
    { standard: true },
    { recognitions: [{ standard: "standard", year: { value: 2027, origin: "year" } }] },
  );
  const dataset = { ...EMPTY_DATASET, communes: [planned], districts, tasks };
  const { merged } = factsOf(index, dataset, { asOf: "2025-12-31" });
  expect([...districts, ...tasks, planned].map((record) => countsIn(merged, record))).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});

it("hands over the values of a record one by one, as the list of them has them", () => {
  const record = commune("x-", { standard: true }, { total: { value: 1, origin: "total" } });
  const handed: [string, unknown][] = [];
  eachValue(record, (value, prefix, name) => handed.push([`${prefix}${name}`, value]));
  expect(handed).toEqual([...valuesOf(record)]);
  expect(handed.map(([field]) => field)).toEqual(["claim.standard", "criterion.1", "criterion.2", "total"]);
});
