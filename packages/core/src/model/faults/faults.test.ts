import { describe, expect, it } from "vitest";
import { samplePlan, twoLevelPlan } from "../../testing";
import { parsePlan } from "../parse-plan";
import { PlanError } from "../plan-fault";

// biome-ignore lint/suspicious/noExplicitAny: a plan file may hold anything
type Any = any;

/** Code, path and subject of each fault of the two-level plan with something changed. */
function faultsOf(change: (plan: Any) => void, of = twoLevelPlan): string[] {
  const plan = JSON.parse(JSON.stringify(of));
  change(plan);
  try {
    parsePlan(plan);
    return [];
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.faults.map(({ code, path, subject }) => [code, path, subject].filter(Boolean).join(" "));
  }
}

describe("what a schema cannot say of a plan", () => {
  it.each<[string, (plan: Any) => void, string]>([
    [
      "a share written as per cent",
      (plan) => (plan.targets[0].required = 65),
      "plan/share-out-of-range targets[0].required bien-xanh/standard",
    ],
    [
      "a share of a milestone",
      (plan) => (plan.targets[0].milestones[0].required = 20),
      "plan/share-out-of-range targets[0].milestones[0].required bien-xanh/standard",
    ],
    [
      "a day that no calendar has",
      (plan) => (plan.targets[0].due = "2030-02-30"),
      "plan/day-impossible targets[0].due bien-xanh/standard",
    ],
    [
      "a day of a document",
      (plan) => (plan.documents[0].date = "2026-13-01"),
      "plan/day-impossible documents[0].date 3/KH-UBND",
    ],
    [
      "due after the period",
      (plan) => (plan.targets[0].due = "2031-01-01"),
      "plan/due-outside-period targets[0].due bien-xanh/standard",
    ],
    [
      "a milestone on the day of its target",
      (plan) => (plan.targets[0].milestones[0].due = "2030-12-31"),
      "plan/id-repeats targets[0].milestones[0].due bien-xanh/standard",
    ],
    [
      "a document that is not listed",
      (plan) => (plan.targets[0].source.document = "9/QĐ"),
      "plan/document-unknown targets[0].source.document bien-xanh/standard",
    ],
    [
      "a base of unknown units",
      (plan) => (plan.targets[0].rule.measure = { kind: "newly", standard: "standard", baseline: ["la"] }),
      "plan/id-unknown targets[0].rule.measure.baseline bien-xanh/standard",
    ],
    [
      "one code for two units",
      (plan) => (plan.units[2].code = "98001"),
      "plan/code-repeats units[2].code bien-xanh/binh-son",
    ],
    [
      "two sets for one group",
      (plan) => (plan.criteriaSets[1].groups = ["nhom-1"]),
      "plan/set-repeats criteriaSets[1] xa-hai-cap-nhom-3",
    ],
    [
      "a set for all beside one for a group",
      (plan) => (plan.criteriaSets[1].groups = []),
      "plan/set-repeats criteriaSets[1] xa-hai-cap-nhom-3",
    ],
    [
      "a layer that is not there",
      (plan) => (plan.units[1].level = "village"),
      "plan/id-unknown units[1].level bien-xanh/an-hai",
    ],
    [
      "a standard that is not there",
      (plan) => (plan.targets[1].rule.where.standard = "model"),
      "plan/id-unknown targets[1].rule.where.standard bien-xanh/modern",
    ],
    [
      "a group that is not there",
      (plan) => (plan.targets[2].rule.where = [{ kind: "in-group", groups: ["nhom-9"] }]),
      "plan/id-unknown targets[2].rule.where[0].groups bien-xanh/nhom-3",
    ],
    [
      "an indicator that is not there",
      (plan) => (plan.targets[4].rule.measure.of = "poverty"),
      "plan/id-unknown targets[4].rule.measure.of bien-xanh/income",
    ],
    [
      "a criterion that is not there",
      (plan) => (plan.targets[3].rule.measure.criterion = "20"),
      "plan/id-unknown targets[3].rule.measure.criterion bien-xanh/tieu-chi-2",
    ],
    [
      "a range the wrong way round",
      (plan) => {
        plan.targets[3].required = { from: 4, to: 2 };
        plan.targets[3].rule.operator = "in";
      },
      "plan/range-reversed targets[3].required bien-xanh/tieu-chi-2",
    ],
    [
      "a range with another operator",
      (plan) => (plan.targets[3].required = { from: 2, to: 4 }),
      "plan/invalid targets[3].required bien-xanh/tieu-chi-2",
    ],
    [
      "a period the wrong way round",
      (plan) => (plan.period = { from: "2030-12-31", to: "2030-01-01" }),
      "plan/range-reversed period",
    ],
    [
      "a criteria set that does not ship",
      (plan) => plan.criteriaSets.push({ ref: "xa-2099" }),
      "plan/id-unknown criteriaSets[2].ref xa-2099",
    ],
    [
      "neither standard nor criterion",
      (plan) => delete plan.targets[3].rule.measure.criterion,
      "plan/invalid targets[3].rule.measure",
    ],
  ])("%s", (_what, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });

  it("is told all at once", () => {
    const faults = faultsOf((plan) => {
      plan.targets[0].required = 65;
      plan.targets[1].due = "2030-13-45";
      plan.targets[2].source.document = "9/QĐ";
      plan.units[3].code = "98001";
    });
    expect(faults).toEqual([
      "plan/code-repeats units[3].code bien-xanh/cat-lam",
      "plan/share-out-of-range targets[0].required bien-xanh/standard",
      "plan/day-impossible targets[1].due bien-xanh/modern",
      "plan/document-unknown targets[2].source.document bien-xanh/nhom-3",
    ]);
  });
});

describe("each place of a plan that may hold a fault, and no other", () => {
  const change = { count: { kind: "count", standard: "standard" }, later: { on: "2027-07-01", units: [] } } as const;
  it.each<[string, (plan: Any) => void, readonly string[]]>([
    ["a day of the period", (plan) => (plan.period.from = "2025-02-30"), ["plan/day-impossible period.from"]],
    ["its last day", (plan) => (plan.period.to = "2031-06-31"), ["plan/day-impossible period.to"]],
    [
      "the day of later units",
      (plan) => (plan.laterUnits = [{ ...change.later, on: "2027-00-01" }]),
      ["plan/day-impossible laterUnits[0].on"],
    ],
    [
      "the days of a set",
      (plan) => (plan.criteriaSets[0].effective = { from: "2025-02-29", to: "2025-04-31" }),
      [
        "plan/day-impossible criteriaSets[0].effective.from xa-hai-cap",
        "plan/day-impossible criteriaSets[0].effective.to xa-hai-cap",
      ],
    ],
    [
      "a set that ends before it begins",
      (plan) => (plan.criteriaSets[0].effective = { from: "2026-02-02", to: "2026-02-01" }),
      ["plan/range-reversed criteriaSets[0].effective xa-hai-cap"],
    ],
    [
      "the days of a unit",
      (plan) => (plan.units[1].validity = { from: "2023-02-29", to: "2023-11-31" }),
      [
        "plan/day-impossible units[1].validity.from bien-xanh/an-hai",
        "plan/day-impossible units[1].validity.to bien-xanh/an-hai",
      ],
    ],
    [
      "a unit that ends before it begins",
      (plan) => (plan.units[1].validity = { from: "2026-02-02", to: "2026-02-01" }),
      ["plan/range-reversed units[1].validity bien-xanh/an-hai"],
    ],
    ["a unit of one day", (plan) => (plan.units[1].validity = { from: "2026-02-02", to: "2026-02-02" }), []],
    [
      "due before the period",
      (plan) => (plan.targets[1].due = "2025-12-31"),
      ["plan/due-outside-period targets[1].due bien-xanh/modern"],
    ],
    ["due on its first day", (plan) => (plan.targets[1].due = "2026-01-01"), []],
    ["due on its last day", (plan) => (plan.targets[1].due = "2030-12-31"), []],
    [
      "a milestone after the period, of a day that no calendar has",
      (plan) => (plan.targets[0].milestones[0].due = "2031-02-30"),
      ["plan/day-impossible targets[0].milestones[0].due bien-xanh/standard"],
    ],
    [
      "a range of a milestone the wrong way round",
      (plan) => {
        plan.targets[0].rule.operator = "in";
        plan.targets[0].required = { from: 0.1, to: 0.2 };
        plan.targets[0].milestones[0].required = { from: 0.2, to: 0.1 };
      },
      ["plan/range-reversed targets[0].milestones[0].required bien-xanh/standard"],
    ],
    [
      "a range from and to one number",
      (plan) => {
        plan.targets[3].rule.operator = "in";
        plan.targets[3].required = { from: 4, to: 4 };
      },
      [],
    ],
    [
      "a number where a range is asked for",
      (plan) => (plan.targets[3].rule.operator = "in"),
      ["plan/invalid targets[3].required bien-xanh/tieu-chi-2"],
    ],
    [
      "a share below nothing",
      (plan) => (plan.targets[0].required = -0.1),
      ["plan/share-out-of-range targets[0].required bien-xanh/standard"],
    ],
    ["a share of all", (plan) => (plan.targets[0].required = 1), []],
    ["a share of none", (plan) => (plan.targets[0].required = 0), []],
    [
      "one end of a share",
      (plan) => {
        plan.targets[1].rule.operator = "in";
        plan.targets[1].required = { from: 0.1, to: 10 };
      },
      ["plan/share-out-of-range targets[1].required bien-xanh/modern"],
    ],
    [
      "a root that is not there",
      (plan) => (plan.root = "bien-khac"),
      ["plan/id-unknown root", "plan/id-unknown units[0].parent bien-xanh"],
    ],
    [
      "a unit under none, and one under a unit that is not there",
      (plan) => {
        delete plan.units[1].parent;
        plan.units[2].parent = "bien-khac";
      },
      ["plan/id-unknown units[1].parent bien-xanh/an-hai", "plan/id-unknown units[2].parent bien-xanh/binh-son"],
    ],
    [
      "a group of a unit",
      (plan) => (plan.units[1].groups = ["nhom-1", "nhom-9"]),
      ["plan/id-unknown units[1].groups[1] bien-xanh/an-hai"],
    ],
    ["a unit in no group", (plan) => delete plan.units[6].groups, []],
    [
      "successors of which one is not there",
      (plan) => {
        plan.units[1].successors = ["moi", "khac"];
        const unit = { ...plan.units[1], id: "moi", successors: [], code: "98101" };
        plan.laterUnits = [{ ...change.later, units: [unit] }];
      },
      ["plan/id-unknown units[1].successors bien-xanh/an-hai"],
    ],
    [
      "three units of one code",
      (plan) => {
        for (const unit of plan.units.slice(2, 5)) unit.code = "98001";
      },
      [2, 3, 4].map(
        (i) => `plan/code-repeats units[${i}].code bien-xanh/${["binh-son", "cat-lam", "dong-khe"][i - 2]}`,
      ),
    ],
    [
      "units without a code",
      (plan) => {
        for (const unit of plan.units) unit.code = "";
      },
      [],
    ],
    [
      "a standard that is called as another field of records",
      (plan) => plan.standards.push({ id: "total", name: "toàn diện" }, { id: "totals", name: "khác" }),
      ["plan/invalid standards[2].id total"],
    ],
    [
      "a standard of a set",
      (plan) => (plan.criteriaSets[1].standard = "model"),
      ["plan/id-unknown criteriaSets[1].standard xa-hai-cap-nhom-3"],
    ],
    [
      "a group of a set",
      (plan) => (plan.criteriaSets[1].groups = ["nhom-9"]),
      ["plan/id-unknown criteriaSets[1].groups xa-hai-cap-nhom-3"],
    ],
    [
      "sets of which one group is the same",
      (plan) => (plan.criteriaSets[1].groups = ["nhom-3", "nhom-1"]),
      ["plan/set-repeats criteriaSets[1] xa-hai-cap-nhom-3"],
    ],
    [
      "sets for one group and two standards",
      (plan) => (plan.criteriaSets[1] = { ...plan.criteriaSets[1], groups: ["nhom-1"], standard: "modern" }),
      [],
    ],
    [
      "sets for one group and two layers",
      (plan) => (plan.criteriaSets[1] = { ...plan.criteriaSets[1], groups: ["nhom-1"], level: "province" }),
      [],
    ],
    [
      "a layer of a target",
      (plan) => (plan.targets[3].rule.of = "village"),
      ["plan/id-unknown targets[3].rule.of bien-xanh/tieu-chi-2"],
    ],
    [
      "layer and standard of what is measured of each",
      (plan) =>
        (plan.targets[3].rule.measure = { kind: "each", of: "village", measure: { kind: "count", standard: "model" } }),
      [
        "plan/id-unknown targets[3].rule.measure.of bien-xanh/tieu-chi-2",
        "plan/id-unknown targets[3].rule.measure.measure.standard bien-xanh/tieu-chi-2",
      ],
    ],
    [
      "the indicator of what is measured of each",
      (plan) =>
        (plan.targets[3].rule.measure = {
          ...{ kind: "each", of: "province" },
          measure: { kind: "quantity", of: "poverty", take: "mean" },
        }),
      ["plan/id-unknown targets[3].rule.measure.measure.of bien-xanh/tieu-chi-2"],
    ],
    [
      "units that are named",
      (plan) =>
        (plan.targets[2] = {
          ...plan.targets[2],
          rule: {
            of: "commune",
            where: { kind: "units", units: ["bien-xanh/an-hai", "la"] },
            measure: change.count,
            operator: ">=",
          },
          population: undefined,
        }),
      ["plan/id-unknown targets[2].rule.where.units bien-xanh/nhom-3"],
    ],
    [
      "a reading that is not there",
      (plan) => (plan.targets[2].assumptions = ["B7"]),
      ["plan/id-unknown targets[2].assumptions bien-xanh/nhom-3"],
    ],
    [
      "criteria of another layer",
      (plan) => {
        plan.targets[3].rule = { of: "province", measure: { kind: "mean", of: "criteria" }, operator: ">=" };
        plan.targets[2].rule = { of: "province", measure: { kind: "minimum", of: "criteria" }, operator: ">=" };
        delete plan.targets[2].population;
      },
      ["plan/invalid targets[2].rule.of bien-xanh/nhom-3", "plan/invalid targets[3].rule.of bien-xanh/tieu-chi-2"],
    ],
    [
      "criteria of communes",
      (plan) => (plan.targets[3].rule = { of: "commune", measure: { kind: "mean", of: "criteria" }, operator: ">=" }),
      [],
    ],
    [
      "another number of units than the plan has",
      (plan) => (plan.targets[2].population = 3),
      ["plan/invalid targets[2].population bien-xanh/nhom-3"],
    ],
    ["a number of communes, wards left out", (plan) => (plan.targets[3].population = 5), []],
    [
      "wards counted in",
      (plan) => (plan.targets[3].population = 6),
      ["plan/invalid targets[3].population bien-xanh/tieu-chi-2"],
    ],
    ["a number beside the unit's own standard", (plan) => (plan.targets[5].population = 7), []],
  ])("%s", (_what, make, faults) => {
    expect(faultsOf(make)).toEqual(faults);
  });

  it.each<[string, (plan: Any) => void, readonly string[]]>([
    ["a task group", (plan) => (plan.tasks[0].group = "IX"), ["plan/id-unknown tasks[0].group I.1"]],
    [
      "agencies that lead and that help",
      (plan) => {
        plan.tasks[0].leadAgencies.agencies.push("la");
        plan.tasks[1].coordinatingAgencies.agencies.push("la");
      },
      ["plan/id-unknown tasks[0].leadAgencies I.1", "plan/id-unknown tasks[1].coordinatingAgencies I.2"],
    ],
    [
      "days of a task",
      (plan) => (plan.tasks[0].schedule = { ...plan.tasks[0].schedule, from: "2021-02-30", to: "2021-04-31" }),
      ["plan/day-impossible tasks[0].schedule.from I.1", "plan/day-impossible tasks[0].schedule.to I.1"],
    ],
    [
      "days of one of its parts",
      (plan) =>
        (plan.tasks[0].schedule.items[0] = {
          ...plan.tasks[0].schedule.items[0],
          from: "2021-02-30",
          to: "2021-04-31",
        }),
      [
        "plan/day-impossible tasks[0].schedule.items[0].from I.1",
        "plan/day-impossible tasks[0].schedule.items[0].to I.1",
      ],
    ],
    [
      "a task and a part of it that end before they begin",
      (plan) => {
        plan.tasks[0].schedule = { ...plan.tasks[0].schedule, from: "2022-05-02", to: "2022-05-01" };
        plan.tasks[1].schedule.items[0] = { ...plan.tasks[1].schedule.items[0], from: "2022-05-02", to: "2022-05-01" };
      },
      ["plan/range-reversed tasks[0].schedule I.1", "plan/range-reversed tasks[1].schedule.items[0] I.2"],
    ],
    [
      "a number of times the wrong way round",
      (plan) => (plan.tasks[0].schedule.items[0].count = { min: 3, max: 2 }),
      ["plan/range-reversed tasks[0].schedule.items[0].count I.1"],
    ],
    [
      "two districts of the province",
      (plan) => (plan.targets.find(({ id }: Any) => id === "mau/new-districts-standard").population = 2),
      ["plan/invalid targets[6].population mau/new-districts-standard"],
    ],
    [
      "communes of another district",
      (plan) => (plan.targets.find(({ id }: Any) => id === "doi-mau/communes-standard").population = 8),
      ["plan/invalid targets[10].population doi-mau/communes-standard"],
    ],
    [
      "an id of the units",
      (plan) => (plan.units[3].id = "song-mau/binh-hoa"),
      ["plan/id-repeats units[3].id song-mau/binh-hoa"],
    ],
  ])("%s", (_what, make, faults) => {
    expect(faultsOf(make, samplePlan)).toEqual(faults);
  });
});

describe("a criteria set by reference", () => {
  const shipped = { ...twoLevelPlan.criteriaSets[0]!, id: "xa-mau", groups: [{ id: "I", name: "Phần I" }] };
  const withSet = (ref: object) => ({ ...JSON.parse(JSON.stringify(twoLevelPlan)), criteriaSets: [ref] });

  it("is the set itself, for the standard and the groups that the plan says", () => {
    const { criteriaSets } = parsePlan(withSet({ ref: "xa-mau", standard: "modern", groups: ["nhom-3"] }), {
      criteriaSets: [shipped],
    });
    expect(criteriaSets).toMatchObject([
      { id: "xa-mau", standard: "modern", groups: [{ id: "I" }, "nhom-3"], criteria: shipped.criteria },
    ]);
  });

  it("is for the layer that is counted, and without more for the standard and the groups of its own", () => {
    const villages = (set: object) => {
      const plan = withSet({ ref: "xa-mau" });
      const layers = [...plan.layers, { id: "village", name: "thôn" }];
      return parsePlan(
        { ...plan, layers, targets: [], countedTypes: ["thôn"] },
        { criteriaSets: [{ ...shipped, ...set }] },
      );
    };
    expect(villages({}).criteriaSets).toMatchObject([{ level: "village", standard: "standard" }]);
    expect(villages({ level: "province" }).criteriaSets).toMatchObject([{ level: "province" }]);
    const grouped = parsePlan(withSet({ ref: "xa-mau" }), {
      criteriaSets: [{ ...shipped, groups: [...shipped.groups, "nhom-1"] }],
    });
    expect(grouped.criteriaSets[0]?.groups).toEqual([{ id: "I", name: "Phần I" }]);
  });

  it("that does not ship is told with those that do", () => {
    const faults = (criteriaSets?: (typeof shipped)[]): unknown[] => {
      try {
        return [parsePlan(withSet({ ref: "xa-2099" }), criteriaSets ? { criteriaSets } : {})];
      } catch (error) {
        return (error as PlanError).faults
          .filter(({ path }) => path.endsWith(".ref"))
          .flatMap(({ vi, message }) => [vi, message]);
      }
    };
    expect(faults([shipped, { ...shipped, id: "xa-khac" }])).toEqual([
      "không có bộ tiêu chí xa-2099; có: xa-mau, xa-khac",
      "no criteria set xa-2099; there are: xa-mau, xa-khac",
    ]);
    expect(faults()).toEqual([
      "không có bộ tiêu chí xa-2099; chưa đưa bộ nào vào (criteriaSets)",
      "no criteria set xa-2099; none was handed in (criteriaSets: await loadCriteriaSets() of @ntm-kit/plans)",
    ]);
  });

  it("carries nothing else", () => {
    expect(() => parsePlan(withSet({ ref: "xa-mau", title: "Bộ khác" }), { criteriaSets: [shipped] })).toThrow(
      PlanError,
    );
  });
});
