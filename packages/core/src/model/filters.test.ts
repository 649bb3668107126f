import { expect, it } from "vitest";
import { filtersOf, passesFixed, standardsNamed } from "./filters";
import type { PopulationFilter } from "./target";
import { unitSchema } from "./unit";

const unit = (groups?: string[]) =>
  unitSchema.parse({ id: "a/b", code: "", level: "commune", type: "xã", name: "B", ...(groups ? { groups } : {}) });

it.each<[string, PopulationFilter[], string[] | undefined, boolean]>([
  ["no filter", [], undefined, true],
  ["one of its types", [{ kind: "types", types: ["phường", "xã"] }], undefined, true],
  ["another type", [{ kind: "types", types: ["phường"] }], undefined, false],
  ["one of two groups that are asked for", [{ kind: "in-group", groups: ["1", "2"] }], ["2"], true],
  ["one of its own two groups", [{ kind: "in-group", groups: ["1"] }], ["3", "1"], true],
  ["other groups", [{ kind: "in-group", groups: ["1"] }], ["2"], false],
  ["in no group", [{ kind: "in-group", groups: ["1"] }], undefined, false],
  ["named", [{ kind: "units", units: ["a/a", "a/b"] }], undefined, true],
  ["not named", [{ kind: "units", units: ["a"] }], undefined, false],
  [
    "all must hold",
    [
      { kind: "units", units: ["a/b"] },
      { kind: "types", types: ["phường"] },
    ],
    undefined,
    false,
  ],
  ["what a report may change holds for now", [{ kind: "not-at", standard: "standard" }], undefined, true],
])("%s", (_what, filters, groups, passes) => {
  expect(passesFixed(unit(groups), filters)).toBe(passes);
});

it("one filter is a list of one, and none is an empty one", () => {
  const filter = { kind: "at", standard: "standard" } as const;
  expect(filtersOf({ where: filter })).toEqual([filter]);
  expect(filtersOf({ where: [filter, filter] })).toEqual([filter, filter]);
  expect(filtersOf({})).toEqual([]);
});

it("names the standards of one kind of filter", () => {
  const filters: PopulationFilter[] = [
    { kind: "at", standard: "standard" },
    { kind: "not-at", standard: "advanced" },
    { kind: "types", types: ["xã"] },
  ];
  expect(standardsNamed(filters, "at")).toEqual(["standard"]);
  expect(standardsNamed(filters, "not-at")).toEqual(["advanced"]);
});
