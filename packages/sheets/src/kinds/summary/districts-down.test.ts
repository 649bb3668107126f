import { expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { findingsOf, runOf } from "../../testing/found-in";

const read = async (rows: ExampleRows) => {
  const run = await runOf([exampleGrid({ rows })]);
  const communes = run.dataset.communes.map(({ unit, claims }) => [
    unit,
    Object.entries(claims).flatMap(([standard, claim]) => (claim?.value ? [standard] : [])),
  ]);
  const districts = run.dataset.districts.map(({ unit, standard, stated }) => [
    unit,
    standard?.value ?? stated.standard?.value,
  ]);
  return { kind: run.sheets[0]?.content.kind, communes, districts, found: findingsOf(run) };
};

it.each([
  ["counts", [3, 1], [3, 1]],
  ["shares of the communes", ["3/4", "1/2"], [3, 1]],
])("bare names of districts beside %s are a summary, one figure though it has", async (_, cells, figures) => {
  const [first, second] = cells;
  expect(
    await read([
      ["Huyện", "Đạt chuẩn NTM"],
      ["Sông Mẫu", first ?? ""],
      ["Đồi Mẫu", second ?? ""],
    ]),
  ).toEqual({
    kind: "district-summary",
    communes: [],
    districts: [
      ["song-mau", figures[0]],
      ["doi-mau", figures[1]],
    ],
    found: [],
  });
});

it("the same names beside marks are of the districts themselves, and a word that says no says so", async () => {
  expect(
    await read([
      ["Huyện", "Đạt chuẩn NTM"],
      ["Sông Mẫu", "Đạt"],
      ["Đồi Mẫu", "Chưa đạt"],
    ]),
  ).toEqual({
    kind: "recognition-list",
    communes: [],
    districts: [
      ["song-mau", true],
      ["doi-mau", false],
    ],
    found: [],
  });
});

it("communes under the heading of a standard are listed as being at it, and districts say where", async () => {
  expect(
    await read([
      ["TT", "Huyện", "Xã đạt chuẩn NTM nâng cao"],
      [1, "Sông Mẫu", "Bình Hòa"],
      [2, "Sông Mẫu", "Tân Minh"],
    ]),
  ).toEqual({
    kind: "recognition-list",
    communes: [
      ["song-mau/binh-hoa", ["advanced"]],
      ["song-mau/tan-minh", ["advanced"]],
    ],
    districts: [],
    found: [],
  });
});
