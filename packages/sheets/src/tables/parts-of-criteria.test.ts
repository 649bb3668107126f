import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import type { ExampleCell } from "../checks/support/define-check";
import { findingsOf, runOf } from "../testing/found-in";
import { gridOf } from "../testing/read-table";

const { criteria } = samplePlan.criteriaSets[0]!;
type Row = ExampleCell[];

/** A form whose criteria reach down over two rows each; `cells` gives what stands beside each row. */
async function read(title: string, head: Row, cells: (criterion: number, row: number) => Row) {
  const rows: Row[] = [[title], head];
  const merges = criteria.flatMap(({ name }, i) => {
    const top = rows.length;
    rows.push([i + 1, name, "Nội dung một", ...cells(i + 1, 1)], ["", "", "Nội dung hai", ...cells(i + 1, 2)]);
    return [0, 1].map((left) => ({ top, left, bottom: top + 1, right: left }));
  });
  const run = await runOf([gridOf(rows, { merges })]);
  const met = run.dataset.communes.map(({ unit, marks }) => [
    unit,
    Object.values(marks).filter(({ value }) => value === "met").length,
    Object.values(marks).filter(({ value }) => value === "not-met").length,
  ]);
  return { met, found: findingsOf(run).filter((finding) => !finding.startsWith("unit/missing")) };
}

const ACROSS: Row = ["TT", "Tiêu chí", "Nội dung", "Bình Hòa", "Tân Minh"];
const OWN: Row = ["TT", "Tiêu chí", "Nội dung", "Kết quả", "Đánh giá"];

it("each row of a criterion that is judged row by row must be met, of communes across", async () => {
  const cells = (criterion: number, row: number): Row => [criterion === 3 && row === 2 ? "Chưa đạt" : "Đạt", "Đạt"];
  expect(await read("TIÊU CHÍ CÁC XÃ HUYỆN SÔNG MẪU", ACROSS, cells)).toEqual({
    met: [
      ["song-mau/binh-hoa", 4, 1],
      ["song-mau/tan-minh", 5, 0],
    ],
    found: [],
  });
});

it("so it is in a commune's own form", async () => {
  const cells = (criterion: number, row: number): Row => ["95%", criterion === 2 && row === 2 ? "Chưa đạt" : "Đạt"];
  expect(await read("BIỂU ĐÁNH GIÁ XÃ TÂN MINH", OWN, cells)).toEqual({
    met: [["song-mau/tan-minh", 4, 1]],
    found: [],
  });
});

it("a criterion judged once in its first row is judged as a whole", async () => {
  const cells = (criterion: number, row: number): Row =>
    row === 1 ? ["95%", criterion === 2 ? "Chưa đạt" : "Đạt"] : ["80%"];
  expect(await read("BIỂU ĐÁNH GIÁ XÃ TÂN MINH", OWN, cells)).toEqual({
    met: [["song-mau/tan-minh", 4, 1]],
    found: [],
  });
});

it.each<[Row, (criterion: number, row: number) => Row]>([
  [
    ["TT", "Tiêu chí", "Nội dung", "Kế hoạch 2025", "Kết quả"],
    (criterion, row) => ["Đạt", row === 1 ? (criterion === 2 ? "Chưa đạt" : "Đạt") : ""],
  ],
  [OWN, (criterion, row) => (row === 1 ? ["85%", criterion === 2 ? "Chưa đạt" : "Đạt"] : ["Đạt", ""])],
])("of %j what is planned, and a figure beside the judgement, judges no row of a criterion", async (head, cells) => {
  const { met, found } = await read("BIỂU ĐÁNH GIÁ XÃ TÂN MINH", head, cells);
  expect(met[0]).toEqual(["song-mau/tan-minh", 4, 1]);
  expect(found.filter((finding) => !finding.startsWith("period/not-counted"))).toEqual([]);
});

it("where a result stands in each row, each row must be met beside a plan that stands in the first", async () => {
  const head = ["TT", "Tiêu chí", "Nội dung", "Kế hoạch 2025", "Kết quả"];
  const { met } = await read("BIỂU ĐÁNH GIÁ XÃ TÂN MINH", head, (criterion, row) => [
    row === 1 ? "Đạt" : "",
    criterion === 3 && row === 2 ? "Chưa đạt" : "Đạt",
  ]);
  expect(met).toContainEqual(["song-mau/tan-minh", 4, 1]);
});
