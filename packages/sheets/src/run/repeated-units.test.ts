import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { checkFiles } from "./check-files";
import { repeatedUnits } from "./repeated-units";

const numbers = samplePlan.criteriaSets[0]!.criteria.map(({ number }) => `TC${number}`);
const file = (path: string, ...names: string[]) => dated(path, [], ...names);
const dated = (path: string, title: string[], ...names: string[]) => ({
  path,
  sha256: "",
  workbook: {
    format: "xlsx" as const,
    sheets: [
      gridFromRows("Biểu", [
        title,
        ["TT", "Tên xã", ...numbers],
        ...names.map((name, i) => [i + 1, name, ...numbers.map(() => "x")]),
      ]),
    ],
  },
});

it("communes that several files report are told together with the files, once for the same files", async () => {
  const files = [
    file("a.xlsx", "Bình Hòa", "Tân Minh"),
    file("b.xlsx", "Tân Minh", "Bình Hòa"),
    file("c.xlsx", "Tân Mạnh"),
  ];
  const run = await checkFiles(files, { plan: samplePlan, asOf: "2025-12-31" });
  expect(repeatedUnits(run)).toEqual([
    { files: ["a.xlsx", "b.xlsx"], units: ["song-mau/binh-hoa", "song-mau/tan-minh"] },
  ]);
});

it("a unit twice in one file is no matter of files", async () => {
  const run = await checkFiles([file("a.xlsx", "Bình Hòa", "Bình Hòa")], { plan: samplePlan, asOf: "2025-12-31" });
  expect(repeatedUnits(run)).toEqual([]);
});

it("of files of different days the latest counts: none was sent twice", async () => {
  const files = [
    dated("nay.xlsx", ["(Số liệu đến ngày 31/12/2024)"], "Bình Hòa"),
    dated("truoc.xlsx", ["(Số liệu đến ngày 31/12/2023)"], "Bình Hòa"),
  ];
  expect(repeatedUnits(await checkFiles(files, { plan: samplePlan, asOf: "2025-12-31" }))).toEqual([]);
});
