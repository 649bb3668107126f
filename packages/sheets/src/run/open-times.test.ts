import { expect, it } from "vitest";
import type { ExampleRows } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import { findingsOf, runOf } from "../testing/found-in";

const HEADER = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"];
const NAMES = ["Bình Hòa", "Tân Minh"];
const sheet = (name: string, title: string, marks: readonly string[], names = NAMES) =>
  exampleGrid({ rows: [[title], HEADER, ...names.map((commune, i) => [i + 1, commune, ...marks])] }, name);
const noted = (found: readonly string[]) => found.filter((finding) => !/^unit\/missing/.test(finding));

const FEW = ["x", "x", "-", "-", "-"];
const MORE = ["x", "x", "x", "x", "-"];

/** How many criteria count for each commune, and what is told. */
async function counted(...sheets: Parameters<typeof runOf>[0]) {
  const run = await runOf(sheets);
  const met = NAMES.map((name) => {
    const { record } = [...run.facts.communes.values()].find(({ unit }) => unit.name === name)!;
    return Object.values(record?.marks ?? {}).filter(({ value }) => value === "met").length;
  });
  return { met, found: noted(findingsOf(run)) };
}

it.each([[["Tháng 1", "Tháng 2"]], [["Quý I", "Quý II"]], [["6 tháng", "9 tháng"]]])(
  "of sheets without a year the later counts, in whatever order they stand: %j",
  async ([first = "", later = ""]) => {
    const sheets = [sheet(first, "KẾT QUẢ", FEW), sheet(later, "KẾT QUẢ", MORE)];
    const right = { met: [4, 4], found: ["period/not-counted A1"] };
    expect(await counted(...sheets)).toEqual(right);
    expect(await counted(...sheets.reverse())).toEqual(right);
  },
);

it("who is in the earlier alone keeps what it says", async () => {
  expect(await counted(sheet("Quý I", "QUÝ I", FEW), sheet("Quý II", "QUÝ II", MORE, ["Bình Hòa"]))).toEqual({
    met: [4, 2],
    found: [],
  });
});

it("of the same month what differs is a contradiction", async () => {
  const { found } = await counted(
    sheet("Biểu 1", "THÁNG 1", FEW, ["Bình Hòa"]),
    sheet("Biểu 2", "THÁNG 1", MORE, ["Bình Hòa"]),
  );
  expect(found).toEqual(["unit/contradiction E3", "unit/contradiction F3"]);
});

it("of rows beneath one name the latest quarter counts, and none is a duplicate", async () => {
  const rows: ExampleRows = [
    ["TỔNG HỢP"],
    ["TT", "Tên xã", "Quý", ...HEADER.slice(2)],
    ...NAMES.flatMap((name, i) => [
      [i + 1, name, "Quý I", ...FEW],
      ["", "", "Quý II", ...MORE],
    ]),
  ];
  expect(await counted(exampleGrid({ rows }))).toEqual({ met: [4, 4], found: ["period/not-counted C3"] });
});

it("of a summary the later month counts", async () => {
  const of = (month: string, standard: number) =>
    exampleGrid(
      { rows: [[month], ["TT", "Huyện", "Tổng số xã", "Số xã đạt chuẩn NTM"], [1, "Sông Mẫu", 5, standard]] },
      month,
    );
  const run = await runOf([of("Tháng 3", 2), of("Tháng 4", 3)]);
  expect(run.facts.merged.districts.get("song-mau")?.stated["standard"]?.value).toBe(3);
  expect(findingsOf(run)).toEqual(["period/not-counted A1"]);
});
