import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "./checks/support/example-records";
import { type Facts, factsOf } from "./facts";
import type { Standard } from "./model/basics";
import { indexPlan } from "./model/plan-index";
import type { CommuneRecord, DistrictRecord } from "./records/commune-record";
import { EMPTY_DATASET } from "./records/dataset";
import { regionsPlan, samplePlan } from "./testing";

const index = indexPlan(samplePlan);
const ALL: readonly Standard[] = ["standard", "advanced", "model"];
const factsFrom = (
  communes: readonly CommuneRecord[],
  claimable: readonly Standard[] = [],
  districts: readonly DistrictRecord[] = [],
): Facts => factsOf(index, { ...EMPTY_DATASET, communes, claimable, districts });
const of = (record: CommuneRecord, claimable: readonly Standard[] = []) =>
  factsFrom([record], claimable).communes.get("song-mau/binh-hoa")!;
const total = (value: number) => commune("", {}, { total: { value } });

describe("the number of criteria of a commune", () => {
  it.each([
    { why: "marks that say met", record: commune("xxx--"), criteria: [3, 3] },
    { why: "a blank mark is unknown", record: commune("xxx- "), criteria: [3, 4] },
    { why: "a mark not understood is open", record: commune("xxx?-"), criteria: [3, 4] },
    { why: "without marks the total", record: total(4), criteria: [4, 4] },
    { why: "marks before the total", record: { ...total(5), marks: commune("xxx--").marks }, criteria: [3, 3] },
    { why: "a total above the number of criteria says nothing", record: total(6), criteria: [0, 5] },
    { why: "nothing stated is unknown", record: commune(""), criteria: [0, 5] },
  ])("$why", ({ record, criteria }) => expect(of(record).criteria).toEqual(criteria));

  it("a commune that no sheet lists is unknown in everything", () => {
    expect(factsFrom([]).communes.get("song-mau/binh-hoa")).toMatchObject({
      reported: false,
      criteria: [0, 5],
      at: { standard: [0, 1], advanced: [0, 1], model: [0, 1] },
    });
  });
});

describe("where no sheet has a place to claim the standard, the criteria tell", () => {
  it.each([
    { why: "all met", record: commune("xxxxx"), standard: [1, 1], advanced: [0, 1] },
    { why: "a total of all", record: total(5), standard: [1, 1], advanced: [0, 1] },
    { why: "one not met: advanced neither", record: commune("xxxx-"), standard: [0, 0], advanced: [0, 0] },
    { why: "one blank", record: commune("xxxx "), standard: [0, 1], advanced: [0, 1] },
    { why: "one not understood", record: commune("xxxx?"), standard: [0, 1], advanced: [0, 1] },
  ])("$why", ({ record, standard, advanced }) => expect(of(record).at).toMatchObject({ standard, advanced }));
});

describe("where a sheet has a place to claim it, the claim tells", () => {
  it.each([
    {
      why: "a claim counts though a criterion is not met",
      record: commune("xxxx-", { standard: true }),
      at: [1, 0, 0],
    },
    { why: "a row with marks and no claim is not at it", record: commune("xxxxx"), at: [0, 0, 0] },
    { why: "a row with a total and no claim is not at it", record: total(5), at: [0, 0, 0] },
    { why: "advanced is at the standard", record: commune("", { advanced: true }), at: [1, 1, 0] },
    { why: "a model commune is at all three", record: commune("", { model: true }), at: [1, 1, 1] },
    {
      why: "the highest claim counts where a lower one is left out",
      record: commune("xxxxx", { standard: false, advanced: true }),
      at: [1, 1, 0],
    },
  ])("$why", ({ record, at }) => {
    const { standard, advanced, model } = of(record, ALL).at;
    expect([standard, advanced, model]).toEqual(at.map((value) => [value, value]));
  });

  it("a row with neither marks, nor total, nor claim is not reported", () => {
    expect(of(commune(""), ALL)).toMatchObject({ reported: false, at: { standard: [0, 1], model: [0, 1] } });
  });

  it("a claim that is not understood leaves its standard open", () => {
    const { at } = of(commune("xxxxx", {}, { openClaims: ["standard"] }), ALL);
    expect(at.standard).toEqual([0, 1]);
  });

  it("a column for advanced alone leaves the standard to the criteria", () => {
    expect(of(commune("xxxxx"), ["advanced"]).at).toMatchObject({ standard: [1, 1], advanced: [0, 0], model: [0, 0] });
  });
});

describe("a district", () => {
  const district = (facts: Facts) => facts.districts.get("song-mau")!.at;
  it.each([true, false])("is as a sheet says: %s", (value) => {
    const stated = [{ unit: "song-mau", standard: { value }, stated: {} }];
    expect(district(factsFrom([commune("xxxx-")], [], stated))).toEqual(value ? [1, 1] : [0, 0]);
  });
  it("is not at the standard when one of its communes is certainly not", () => {
    expect(district(factsFrom([commune("xxxx-")]))).toEqual([0, 0]);
  });
  it("is open when all of its communes are at it: that alone is not the district's recognition", () => {
    const names = ["binh-hoa", "tan-minh", "tan-manh", "long-khe", "ea-r-mau"];
    expect(district(factsFrom(names.map((name) => commune("xxxxx", {}, { unit: `song-mau/${name}` }))))).toEqual([
      0, 1,
    ]);
  });
});

it("a province below a region has what is stated of it", () => {
  const facts = factsOf(indexPlan(regionsPlan), {
    ...EMPTY_DATASET,
    districts: [{ unit: "nui-mau", standard: { value: true }, stated: {} }],
  });
  expect(facts.districts.get("nui-mau")?.at).toEqual([1, 1]);
  expect(facts.districts.get("bien-mau")?.at).toEqual([0, 1]);
});
