import { describe, expect, it } from "vitest";
import type { Plan } from "../model/plan";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { samplePlan, twoLevelPlan } from "../testing";
import { checkRecords } from "./check-records";
import { sampleCommune } from "./support/example-records";

const contradictions = (dataset: Partial<Dataset>, plan: Plan = samplePlan) =>
  checkRecords(plan, { ...EMPTY_DATASET, ...dataset }, { asOf: "2025-12-31" }).filter(
    ({ code }) => code === "unit/contradiction",
  );

/** Field, its words in both languages, then what stands here and there. */
const saidBy = (dataset: Partial<Dataset>, plan?: Plan): string[] =>
  contradictions(dataset, plan).map(({ field, params }) =>
    [field, ...[params.field, params.here, params.there].map((param) => both(param))].join(" | "),
  );
const both = (param: unknown): string => {
  const words = param as string | { vi: string; en: string };
  return typeof words === "string" ? words : words.vi === words.en ? words.vi : `${words.vi} / ${words.en}`;
};

const claims = (value: Record<string, boolean>) => sampleCommune("", value).claims;
const communes = (first: Partial<CommuneRecord>, later: Partial<CommuneRecord>, plan?: Plan): string[] =>
  saidBy({ communes: [sampleCommune("", {}, first), sampleCommune("", {}, later)], claimable: ["standard"] }, plan);

const UPPER: DistrictRecord = { unit: "song-mau", stated: {} };
const districts = (first: Partial<DistrictRecord>, later: Partial<DistrictRecord>, plan?: Plan): string[] =>
  saidBy({ districts: [first, later].map((record) => ({ ...UPPER, ...record })) }, plan);

describe("what two sheets state of a commune", () => {
  const height = (standard: boolean, advanced: boolean, model: boolean): Partial<CommuneRecord> => ({
    claims: claims({ standard, advanced, model }),
  });
  const HEIGHTS = [height(false, false, false), height(true, false, false), height(true, true, false)];
  it.each([
    [
      0,
      1,
      "level | mức đạt chuẩn / standard reached | đạt chuẩn / at the standard | chưa đạt chuẩn / not at the standard",
    ],
    [
      1,
      0,
      "level | mức đạt chuẩn / standard reached | chưa đạt chuẩn / not at the standard | đạt chuẩn / at the standard",
    ],
    [1, 2, "level | mức đạt chuẩn / standard reached | nâng cao / advanced | đạt chuẩn / at the standard"],
  ])("all of how high it stands: %i and then %i", (first, later, said) => {
    expect(communes(HEIGHTS[first]!, HEIGHTS[later]!)).toEqual([said]);
  });
  it("one claim of a standard, where they leave others open", () => {
    expect(communes({ claims: claims({ standard: true }) }, { claims: claims({ standard: false }) })).toEqual([
      "standard | đạt chuẩn / at the standard | chưa đạt / no | đạt / yes",
    ]);
    expect(communes({ claims: claims({ advanced: false }) }, { claims: claims({ advanced: true }) })).toEqual([
      "advanced | đạt chuẩn nâng cao / at the advanced standard | đạt / yes | chưa đạt / no",
    ]);
  });
  it("a standard of which a higher one is claimed elsewhere", () => {
    expect(communes({ claims: claims({ standard: false }) }, { claims: claims({ advanced: true }) })).toEqual([
      "standard | đạt chuẩn / at the standard | đạt / yes | chưa đạt / no",
    ]);
  });
  it("the year of its recognition, and the number of the decision", () => {
    const recognised = (year: number, decision: string): Partial<CommuneRecord> => ({
      recognitions: [{ standard: "standard", year: { value: year }, decision: { value: decision } }],
    });
    expect(communes(recognised(2022, "12/QĐ-UBND"), recognised(2023, "13/QĐ-UBND"))).toEqual([
      "decision | số quyết định công nhận / decision of recognition | 13/QĐ-UBND | 12/QĐ-UBND",
      "year | năm đạt chuẩn / year of recognition | 2023 | 2022",
    ]);
    expect(communes(recognised(2022, "12/QĐ-UBND"), recognised(2022, "Quyết định số 12 / 2022 / QĐ-UBND"))).toEqual([]);
    for (const unclear of ["Quyết định", "ngày 5/6/2023"])
      expect(communes(recognised(2022, "12/QĐ-UBND"), recognised(2022, unclear))).toEqual([]);
  });
  it("of recognitions those of one standard", () => {
    const recognised = (standard: string): Partial<CommuneRecord> => ({
      recognitions: [{ standard, year: { value: standard === "standard" ? 2020 : 2023 } }],
    });
    expect(communes(recognised("standard"), recognised("advanced"))).toEqual([]);
  });
  it("a total beside its marks, unless each only adds up its own row", () => {
    const row = (letters: string, total: number) => sampleCommune(letters, {}, { total: { value: total } });
    const found = (...pair: [CommuneRecord, CommuneRecord]): unknown[] =>
      contradictions({ communes: pair }).map(({ field }) => field);
    expect(found(row("xx", 2), row("x-", 1))).toEqual(["criterion.2"]);
    expect(found(row("xx", 2), row("x-", 2))).toEqual(["criterion.2"]);
    expect(found(row("xx", 3), row("x-", 1))).toEqual(["criterion.2", "total"]);
    expect(found(row("xx", 2), row("x-", 0))).toEqual(["criterion.2", "total"]);
    expect(found(row("xx", 2), row("xx", 3))).toEqual(["total"]);
    expect(found(row("xx", 2), row("x?", 1))).toEqual(["total"]);
    expect(found(row("x?", 1), row("x-", 1))).toEqual([]);
  });
  it("a quantity by the name that the plan gives it, by its id where it has none", () => {
    const quantity = (value: number, id = "income"): CommuneRecord => ({
      ...{ unit: "bien-xanh/an-hai", marks: {}, claims: {} },
      quantities: { [id]: { value } },
    });
    const said = (id: string, plan: Plan): string[] => saidBy({ communes: [quantity(60, id), quantity(65, id)] }, plan);
    expect(said("income", twoLevelPlan)).toEqual([
      "indicator.income | Thu nhập bình quân đầu người / Mean income | 65 | 60",
    ]);
    expect(said("poverty", twoLevelPlan)).toEqual(["indicator.poverty | poverty | 65 | 60"]);
    const indicators = twoLevelPlan.indicators?.map(({ nameEn: _nameEn, ...indicator }) => indicator);
    expect(said("income", { ...twoLevelPlan, indicators })).toEqual([
      "indicator.income | Thu nhập bình quân đầu người | 65 | 60",
    ]);
    expect(saidBy({ communes: [quantity(60), quantity(60)] }, twoLevelPlan)).toEqual([]);
    expect(saidBy({ communes: [quantity(60), quantity(65, "poverty")] }, twoLevelPlan)).toEqual([]);
  });
  it("nothing of a unit that is not counted, or that the plan lacks", () => {
    for (const unit of ["song-mau/song-mau", "nui-cao/xa-la", "song-mau"])
      expect(communes({ unit, total: { value: 1 } }, { unit, total: { value: 2 } })).toEqual([]);
  });
});

describe("what two sheets state of a unit above communes", () => {
  it("its own standard and its figures, each with its place", () => {
    const district = (value: boolean, count: number, where: string): DistrictRecord => ({
      unit: "song-mau",
      standard: { value, origin: `${where} standard` },
      stated: { communes: { value: count, origin: `${where} communes` } },
    });
    const found = contradictions({ districts: [district(true, 5, "first"), district(false, 4, "later")] });
    expect(found.map(({ at, field, related }) => [at, field, related?.map((place) => place.at)])).toEqual([
      ["later standard", "districtStandard", ["first standard"]],
      ["later communes", "communes", ["first communes"]],
    ]);
    expect(districts(district(true, 5, ""), district(false, 4, ""))).toEqual([
      "districtStandard | huyện đạt chuẩn / district at the standard | chưa đạt / no | đạt / yes",
      "communes | tổng số xã / communes | 4 | 5",
    ]);
  });
  it("a higher standard by its own name", () => {
    const advanced = (value: boolean): Partial<DistrictRecord> => ({ claims: claims({ advanced: value }) });
    expect(districts(advanced(false), advanced(true))).toEqual([
      "unitStandard.advanced | huyện đạt chuẩn nông thôn mới nâng cao / district at the advanced standard | đạt / yes | chưa đạt / no",
    ]);
  });
  it("is called by its own layer", () => {
    const province = (value: boolean): Partial<DistrictRecord> => ({ unit: "mau", standard: { value } });
    expect(districts(province(true), province(false))).toEqual([
      "districtStandard | tỉnh đạt chuẩn / province at the standard | chưa đạt / no | đạt / yes",
    ]);
  });
  it("quantities", () => {
    const income = (value: number): Partial<DistrictRecord> => ({
      unit: "bien-xanh",
      quantities: { income: { value } },
    });
    expect(districts(income(60), income(65), twoLevelPlan)).toEqual([
      "indicator.income | Thu nhập bình quân đầu người / Mean income | 65 | 60",
    ]);
  });
  it("nothing of a commune, nor of a unit that the plan lacks", () => {
    const of = (unit: string, count: number): Partial<DistrictRecord> => ({
      unit,
      stated: { communes: { value: count } },
    });
    for (const unit of ["song-mau/binh-hoa", "nui-cao"]) expect(districts(of(unit, 1), of(unit, 2))).toEqual([]);
  });
});

it("the first place is shown beside it, where it has one", () => {
  const marks = [sampleCommune("x"), sampleCommune("-")];
  const places = (communes: CommuneRecord[]): unknown[] =>
    contradictions({ communes }).map(({ related = [] }) => related.map(({ at }) => at));
  expect(places(marks)).toEqual([["mark 1"]]);
  const withoutPlaces = marks.map((record) => ({ ...record, marks: { "1": { value: record.marks["1"]!.value } } }));
  expect(places(withoutPlaces)).toEqual([[]]);
});

describe("several sheets", () => {
  it("a third one is held against what the first two state together", () => {
    const sheets = [sampleCommune("x "), sampleCommune(" x"), sampleCommune("x-"), sampleCommune("-x")];
    expect(contradictions({ communes: sheets }).map(({ field }) => field)).toEqual(["criterion.2", "criterion.1"]);
    const upper = [{ communes: 5 }, { model: 1 }, { communes: 5, model: 2 }].map((figures) => ({
      ...UPPER,
      stated: Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, { value }])),
    }));
    expect(contradictions({ districts: upper }).map(({ field }) => field)).toEqual(["model"]);
  });
  it.each([
    ["12/QĐ-UBND", "22/QĐ-UBND", true],
    ["12/QĐ-UBND", "112/QĐ-UBND", true],
    ["12/QĐ-UBND", "12 /QĐ-UBND", false],
    ["12/QĐ-UBND", "12/ QĐ-UBND", false],
    ["12/QĐ-UBND", "13 / 2022 / QĐ-UBND", true],
    ["12/2021/QĐ-UBND", "12 /2022 / QĐ-UBND", false],
    ["12/QĐ-UBND", "Số 012/QĐ-UBND", false],
    ["QĐ-UBND", "13/QĐ-UBND", false],
    ["12/QĐ-UBND", "ngày 13/5", false],
  ])("the decisions %s and %s: another one is %s", (first, later, is) => {
    const of = (decision: string): Partial<CommuneRecord> => ({
      recognitions: [{ standard: "standard", decision: { value: decision } }],
    });
    expect(communes(of(first), of(later))).toHaveLength(is ? 1 : 0);
  });
  it("a recognition or a quantity that only one of them states contradicts nothing", () => {
    expect(communes({}, { recognitions: [{ standard: "standard", year: { value: 2020 } }] })).toEqual([]);
    expect(communes({}, { quantities: { income: { value: 1 } } })).toEqual([]);
    expect(communes({ total: { value: 1 } }, {})).toEqual([]);
  });
});
