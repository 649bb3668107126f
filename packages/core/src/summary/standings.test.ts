import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { regionsPlan, samplePlan } from "../testing";
import { standingLooks } from "../words/standing";
import { standingsOf } from "./standings";
import { summaryLabels } from "./summarize";

const index = indexPlan(samplePlan);
const standings = (dataset: Partial<Dataset>, plan = index) =>
  standingsOf(plan, factsOf(plan, { ...EMPTY_DATASET, ...dataset }, { asOf: "2025-06-30" }));
const standing = (letters: string, claims: Readonly<Record<string, boolean>> = {}, claimable: string[] = []) =>
  standings({ communes: [commune(letters, claims)], claimable })[0];

describe("where a commune stands", () => {
  it.each<{ letters: string; claims: Readonly<Record<string, boolean>>; is: string }>([
    { letters: "xxxxx", claims: { standard: true, advanced: true, model: true }, is: "model" },
    { letters: "xxxxx", claims: { standard: true, advanced: true }, is: "advanced" },
    { letters: "xx---", claims: { standard: true }, is: "standard" },
    { letters: "xxxxx", claims: { standard: false }, is: "near" },
    { letters: "xxx--", claims: { standard: false }, is: "near" },
    { letters: "xx---", claims: { standard: false }, is: "behind" },
  ])("is the highest standard claimed, else how many criteria lack: $letters is $is", ({ letters, claims, is }) => {
    expect(standing(letters, claims, ["standard", "advanced", "model"])?.standing).toBe(is);
  });

  it("counts what is open as lacking: three certain of five are near, two are behind", () => {
    expect(standing("xxx? ")).toMatchObject({ standing: "near", criteria: [3, 5], notMet: [], open: ["4", "5"] });
    expect(standing("xx-? ")).toMatchObject({ standing: "behind", criteria: [2, 4], notMet: ["3"], open: ["4", "5"] });
  });

  it("is the standard without a claim where no sheet can claim one and all criteria are met", () => {
    expect(standing("xxxxx")).toMatchObject({ standing: "standard", criteria: [5, 5], asked: 5, notMet: [], open: [] });
  });
});

it("the picture has every counted commune in the plan's order, also those of which nothing is reported", () => {
  const all = standings({ communes: [commune("xxxxx")] });
  expect(all.map(({ unit, upper, standing }) => [unit, upper, standing])).toEqual([
    ["song-mau/binh-hoa", "song-mau", "standard"],
    ["song-mau/tan-minh", "song-mau", "no-data"],
    ["song-mau/tan-manh", "song-mau", "no-data"],
    ["song-mau/long-khe", "song-mau", "no-data"],
    ["song-mau/ea-r-mau", "song-mau", "no-data"],
    ["doi-mau/vinh-thinh", "doi-mau", "no-data"],
    ["doi-mau/hoa-lac", "doi-mau", "no-data"],
    ["doi-mau/yen-son", "doi-mau", "no-data"],
  ]);
});

it("a plan without districts groups its communes by the layer right above them", () => {
  const regions = indexPlan(regionsPlan);
  expect(new Set(standings({}, regions).map(({ upper }) => upper))).toEqual(new Set(["nui-mau", "bien-mau"]));
});

it("every standing has a word and a sign of its own in both languages, from the highest down", () => {
  const looks = standingLooks(summaryLabels(index));
  expect(looks.map(({ standing, vi, sign }) => [standing, vi, sign.vi])).toEqual([
    ["model", "Kiểu mẫu", "KM"],
    ["advanced", "Nâng cao", "NC"],
    ["standard", "Đạt chuẩn", "ĐC"],
    ["near", "Gần đạt chuẩn", "△"],
    ["behind", "Còn thiếu nhiều tiêu chí", "▽"],
    ["no-data", "Chưa có số liệu", "?"],
  ]);
  expect(new Set(looks.map(({ sign }) => sign.en)).size).toBe(6);
});
