import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "./checks/support/example-records";
import { factsOf } from "./facts";
import type { Plan } from "./model/plan";
import { indexPlan, layersOf } from "./model/plan-index";
import { unitPhrase, unitTitle } from "./model/unit-phrase";
import type { CommuneRecord } from "./records/commune-record";
import { type Dataset, EMPTY_DATASET } from "./records/dataset";
import { regionsPlan, samplePlan, twoLevelPlan } from "./testing";

const UNIT = "song-mau/binh-hoa";
const factsIn = (plan: Plan, dataset: Partial<Dataset>, asOf?: string) =>
  factsOf(indexPlan(plan), { ...EMPTY_DATASET, ...dataset }, asOf ? { asOf } : {});
const of = (record: CommuneRecord, claimable: string[] = []) =>
  factsIn(samplePlan, { communes: [record], claimable }).communes.get(record.unit);
const [YES, NO, OPEN] = [
  [1, 1],
  [0, 0],
  [0, 1],
];

describe("what a record says of its commune", () => {
  it.each<[string, CommuneRecord, boolean, number[]]>([
    ["marks count, blanks stay open", commune("xx-  "), true, [2, 4]],
    ["an open mark is open", commune("xx-? "), true, [2, 4]],
    ["marks go before a total", commune("xx---", {}, { total: { value: 5 } }), true, [2, 2]],
    ["a total without marks", commune("", {}, { total: { value: 3 } }), true, [3, 3]],
    ["a total of none", commune("", {}, { total: { value: 0 } }), true, [0, 0]],
    ["a total of all", commune("", {}, { total: { value: 5 } }), true, [5, 5]],
    ["a total of more than all says nothing", commune("", {}, { total: { value: 6 } }), false, [0, 5]],
    ["nor one below nothing", commune("", {}, { total: { value: -1 } }), false, [0, 5]],
    ["nor a fraction", commune("", {}, { total: { value: 2.5 } }), false, [0, 5]],
    ["a claim is a report", commune("", { advanced: true }), true, [0, 5]],
    ["that it is not at a standard is none", commune("", { standard: false }), false, [0, 5]],
  ])("%s", (_why, record, reported, criteria) => {
    expect(of(record)).toMatchObject({ reported, criteria });
  });

  it("criteria alone tell the plain standard where no sheet has a place to claim it, and no other", () => {
    const at = (letters: string) => of(commune(letters))?.at;
    expect(at("xxxxx")).toEqual({ standard: YES, advanced: OPEN, model: OPEN });
    expect(at("xxxx-")).toEqual({ standard: NO, advanced: NO, model: NO });
    expect(at("xxxx?")).toEqual({ standard: OPEN, advanced: OPEN, model: OPEN });
  });

  it("where a sheet has a place, a row that says anything else is not at it", () => {
    const at = (record: CommuneRecord) => of(record, ["standard", "advanced", "model"])?.at;
    expect(at(commune("xxxxx"))?.standard).toEqual(NO);
    expect(at(commune("", {}, { total: { value: 5 } }))?.standard).toEqual(NO);
    expect(at(commune("", { standard: true }))).toEqual({ standard: YES, advanced: NO, model: NO });
    expect(at(commune("", {}, { quantities: { income: { value: 1 } } }))?.standard).toEqual(OPEN);
    expect(at(commune("xxxxx", {}, { openClaims: ["standard"] }))).toEqual({ standard: OPEN, advanced: NO, model: NO });
    expect(at(commune("", { advanced: true }, { openClaims: ["standard"] }))?.standard).toEqual(YES);
    expect(at(commune("", { standard: false }, { openClaims: ["advanced"] }))).toEqual({
      standard: NO,
      advanced: NO,
      model: NO,
    });
  });

  it("in a plan without criteria neither marks nor totals tell anything", () => {
    const bare = { ...samplePlan, criteriaSets: [] };
    const facts = factsIn(bare, { communes: [commune("xxxxx", {}, { total: { value: 0 } })] });
    expect(facts.criteria).toBe(0);
    expect(facts.communes.get(UNIT)).toMatchObject({ criteria: [0, 0], at: { standard: OPEN } });
  });
});

describe("how many criteria the standard asks for", () => {
  const [plain, advanced] = samplePlan.criteriaSets;
  const more = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ number: String(i + 1), name: "x", aliases: [], indicators: [] })) as never;
  it("is that of the plain standard and the counted layer, the most where groups differ", () => {
    const plan = {
      ...samplePlan,
      criteriaSets: [
        { ...advanced!, criteria: more(9) },
        { ...plain!, id: "b", level: "district", criteria: more(8) },
        plain!,
      ],
    };
    expect(factsIn(plan, {}).criteria).toBe(5);
    expect(factsIn(twoLevelPlan, {}).criteria).toBe(3);
  });
  it("is that of a commune's own group", () => {
    const asked = (unit: string) => factsIn(twoLevelPlan, {}).communes.get(unit)?.asked;
    expect(asked("bien-xanh/an-hai")).toEqual(["1", "2", "3"]);
    expect(asked("bien-xanh/cat-lam")).toEqual(["1", "2"]);
  });
});

describe("units above communes", () => {
  const district = (plan: Plan, id: string, dataset: Partial<Dataset>) => factsIn(plan, dataset).districts.get(id);
  const denied = { communes: [commune("x----", { standard: false })], claimable: ["standard"] };
  it("are not at the standard where one of their communes is certainly not; those further above stay open", () => {
    expect(district(samplePlan, "song-mau", denied)?.standards).toEqual({ standard: NO, advanced: NO, model: NO });
    expect(district(samplePlan, "doi-mau", denied)?.at).toEqual(OPEN);
    expect(district(samplePlan, "mau", denied)?.at).toEqual(OPEN);
    const above = { ...denied, districts: [{ unit: "song-mau", claims: { advanced: { value: true } }, stated: {} }] };
    expect(district(samplePlan, "song-mau", above)?.standards).toEqual({ standard: YES, advanced: YES, model: OPEN });
  });
  it("of another standard than the plain one a commune says nothing", () => {
    const dataset = {
      communes: [commune("", { standard: true, advanced: false })],
      claimable: ["standard", "advanced"],
    };
    expect(district(samplePlan, "song-mau", dataset)?.standards).toEqual({
      standard: OPEN,
      advanced: OPEN,
      model: OPEN,
    });
  });
  it("communes are none of them", () => {
    const { districts, communes } = factsIn(samplePlan, {});
    expect([...districts.keys()]).toEqual(["mau", "song-mau", "doi-mau"]);
    expect(communes.has("song-mau/song-mau")).toBe(false);
  });
});

describe("facts of days", () => {
  const communes = [commune("x----", {}, { day: "2024-12-31" }), commune("xx---", {}, { day: "2025-06-30" })];
  it("are made once a day, of the records that count on it", () => {
    const facts = factsIn(samplePlan, { communes }, "2025-12-31");
    expect(facts.asAt("2025-03-31")).toBe(facts.asAt("2025-03-31"));
    expect(facts.asAt("2025-03-31").communes.get(UNIT)?.criteria).toEqual([1, 1]);
    expect(facts.asAt("2024-12-30").communes.get(UNIT)?.criteria).toEqual([0, 5]);
    expect(facts.judgedOn("2025-12-31").communes.get(UNIT)?.criteria).toEqual([2, 2]);
  });
  it("a day on which fewer records count is not taken for another", () => {
    const facts = factsIn(samplePlan, {
      communes: [communes[1]!, commune("x", {}, { day: "2025-09-30", unit: "song-mau/tan-minh" })],
    });
    expect(facts.asAt("2025-06-30").communes.get("song-mau/tan-minh")?.reported).toBe(false);
    expect(facts.asAt("2025-09-30").communes.get("song-mau/tan-minh")?.reported).toBe(true);
  });
});

describe("the index of a plan", () => {
  it("is made once, and refuses what is no plan", () => {
    expect(indexPlan(samplePlan)).toBe(indexPlan(samplePlan));
    for (const given of [undefined, {}, Promise.resolve(samplePlan)])
      expect(() => indexPlan(given as unknown as Plan)).toThrow(/^option plan: a plan, .* expected, not/);
    expect(() => indexPlan({ ...samplePlan, root: "la" })).toThrow(
      "the plan mau-2021-2025 has no unit la for its root",
    );
  });
  it("has the usual layers that its units are of, communes in any case", () => {
    expect(layersOf(samplePlan).map(({ id }) => id)).toEqual(["province", "district", "commune"]);
    const only = { ...samplePlan, units: samplePlan.units.slice(0, 1) };
    expect(layersOf(only).map(({ id }) => id)).toEqual(["province", "commune"]);
    expect(layersOf({ ...only, layers: [{ id: "x", name: "x" }] }).map(({ id }) => id)).toEqual(["x"]);
  });
  it("has as upper layer the one right above the communes of which there are units", () => {
    const upper = (plan: Plan) => {
      const { upperLevel, countedLevel } = indexPlan(plan);
      return [upperLevel, countedLevel];
    };
    expect(upper(samplePlan)).toEqual(["district", "commune"]);
    expect(upper(regionsPlan)).toEqual(["province", "commune"]);
    const layers = ["province", "district", "commune"].map((id) => ({ id, name: id }));
    expect(upper({ ...twoLevelPlan, layers })).toEqual(["province", "commune"]);
    expect(upper({ ...twoLevelPlan, layers: [{ id: "province", name: "tỉnh" }] })).toEqual(["province", "province"]);
    const nobody = { ...twoLevelPlan, units: twoLevelPlan.units.slice(0, 1), layers: layers.slice(1), targets: [] };
    expect(upper(nobody)).toEqual(["district", "commune"]);
  });
  it("knows which units are upper, communes and counted", () => {
    const index = indexPlan(samplePlan);
    const is = (id: string) => {
      const unit = index.units.get(id)!;
      return [index.isUpper(unit), index.isCommune(unit), index.isCounted(unit)];
    };
    expect(is("song-mau")).toEqual([true, false, false]);
    expect(is("mau")).toEqual([false, false, false]);
    expect(is(UNIT)).toEqual([false, true, true]);
    expect(is("song-mau/song-mau")).toEqual([false, true, false]);
    const flat = indexPlan({ ...twoLevelPlan, layers: [{ id: "province", name: "tỉnh" }] });
    expect(flat.isUpper(flat.root)).toBe(false);
  });
  it("finds what lies above and beneath, and goes in no circle", () => {
    const index = indexPlan(samplePlan);
    expect([
      index.above(UNIT, "province")?.id,
      index.above("song-mau", "commune"),
      index.above("la", "province"),
    ]).toEqual(["mau", undefined, undefined]);
    expect(index.unitsOf("mau", "district").map(({ id }) => id)).toEqual(["song-mau", "doi-mau"]);
    expect(index.unitsOf("la", "district")).toEqual([]);
    expect(index.communesOf("doi-mau")).toBe(index.communesOf("doi-mau"));
    const units = samplePlan.units.map((unit) => (unit.id === "mau" ? { ...unit, parent: "song-mau" } : unit));
    expect(indexPlan({ ...samplePlan, units }).above(UNIT, "province")?.id).toBe("mau");
    const lost = samplePlan.units.map((unit) => (unit.id === "song-mau" ? { ...unit, parent: "la" } : unit));
    expect(indexPlan({ ...samplePlan, units: lost }).above(UNIT, "province")).toBeUndefined();
  });
  it("gives for a commune the set of its group, else the one for all; without a commune that for all, else the first", () => {
    const [one, three] = twoLevelPlan.criteriaSets;
    const all = { ...one!, id: "chung", groups: [] };
    const setOf = (sets: Plan["criteriaSets"], unit?: string) => {
      const index = indexPlan({ ...twoLevelPlan, criteriaSets: sets });
      return index.criteriaSet("standard", unit === undefined ? undefined : index.units.get(unit))?.id;
    };
    expect(setOf([one!, three!], "bien-xanh/cat-lam")).toBe("xa-hai-cap-nhom-3");
    expect(setOf([one!, all, three!], "bien-xanh/cat-lam")).toBe("xa-hai-cap-nhom-3");
    expect(setOf([{ ...three!, groups: ["nhom-3", "nhom-1"] }, all], "bien-xanh/an-hai")).toBe("xa-hai-cap-nhom-3");
    expect(setOf([three!, all], "bien-xanh/an-hai")).toBe("chung");
    expect(setOf([three!, { ...three!, id: "nhom-2" }], "bien-xanh/an-hai")).toBeUndefined();
    expect(setOf([three!], "bien-xanh/an-hai")).toBe("xa-hai-cap-nhom-3");
    expect(setOf([three!, all])).toBe("chung");
    expect(setOf([three!, one!])).toBe("xa-hai-cap-nhom-3");
    expect(setOf([{ ...all, standard: "modern" }, { ...all, level: "province" }, three!])).toBe("xa-hai-cap-nhom-3");
    expect(setOf([])).toBeUndefined();
  });
  it("calls a unit by its name, one that it lacks by its id", () => {
    expect([indexPlan(samplePlan).nameOf(UNIT), indexPlan(samplePlan).nameOf("nui-cao")]).toEqual([
      "Bình Hòa",
      "nui-cao",
    ]);
  });
});

it("a unit has its type before its name, once where the name is the type", () => {
  expect(unitTitle({ type: "xã", name: "Bình Hòa" })).toBe("Xã Bình Hòa");
  expect(unitPhrase({ type: "thị xã", name: "Đồi Mẫu" })).toBe("thị xã Đồi Mẫu");
  expect(unitPhrase({ type: "cả nước", name: "Cả nước" })).toBe("cả nước");
});
