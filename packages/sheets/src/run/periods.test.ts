import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import type { ExampleRows } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import { checkFiles } from "./check-files";
import { reportOf } from "./report-of";

const periods = async (rows: ExampleRows) => {
  const workbook = { format: "xlsx", sheets: [exampleGrid({ rows })] } as const;
  const run = await checkFiles([{ path: "a.xlsx", sha256: "", workbook }], { plan: samplePlan, asOf: "2024-09-30" });
  return reportOf(run, { language: "en", toolVersion: "1" }).files[0]?.sheets[0]?.periods;
};

it("says of each day and nature in which columns it stands and whether it counts", async () => {
  const header = [
    "TT",
    "Tên xã",
    "Số TC đạt đến 31/12/2023",
    "Số TC đạt năm 2024",
    "KH số TC đạt năm 2024",
    "Mức đạt chuẩn",
  ];
  expect(await periods([header, [1, "Bình Hòa", 3, 5, 5, "NTM"], [2, "Tân Minh", 2, 2, 4, ""]])).toEqual([
    { day: "2024-09-30", nature: "result", columns: ["D", "F"], counts: true },
    { day: "2023-12-31", nature: "result", columns: ["C"], counts: false },
    { day: "2024-09-30", nature: "plan", columns: ["E"], counts: false },
  ]);
});

it.each([
  ["results", "31/12 năm trước", "KQ 6 tháng đầu năm 2024", "2023-12-31"],
  ["the plan, where results name none", "31/12 năm trước", "KH 6 tháng cuối năm 2024", "2023-12-31"],
])("counts a year from that of %s beside it where no title names one", async (_, before, beside, day) => {
  const rows: ExampleRows = [
    ["TT", "Tên xã", "Số TC đạt", ""],
    ["", "", before, beside],
    [1, "Bình Hòa", 3, 5],
    [2, "Tân Minh", 2, 4],
  ];
  expect((await periods(rows))?.find(({ columns }) => columns?.includes("C"))?.day).toBe(day);
});

it.each<[string, ExampleRows[number], string]>([
  ["days and periods", ["", "", "KQ đến 31/12/2022", "TH 6 tháng đầu năm 2024", "KH cả năm 2024"], "D"],
  ["bare years", ["", "", 2022, 2023, 2024], "E"],
  ["bare years and a plan", ["", "", 2022, 2023, "KH 2024"], "D"],
  ["bare years, the last one first", ["", "", 2024, 2023, 2022], "C"],
])("takes a line of %s beneath a heading for headings, nothing merged", async (_, line, counting) => {
  const rows: ExampleRows = [
    ["TT", "Đơn vị", "Số tiêu chí đạt chuẩn", "", ""],
    line,
    [1, "Bình Hòa", 3, 4, 5],
    [2, "Tân Minh", 2, 3, 5],
  ];
  const said = await periods(rows);
  expect(said?.filter(({ counts }) => counts).map(({ columns }) => columns)).toEqual([[counting]]);
  expect(said?.flatMap(({ columns }) => columns).sort()).toEqual(["C", "D", "E"]);
});

it("leaves a half-year without a year open beside a figure of another year: it may be of the next", async () => {
  const rows: ExampleRows = [
    ["TT", "Tên xã", "Số TC đạt", ""],
    ["", "", "Đến 31/12/2023", "6 tháng đầu năm"],
    [1, "Bình Hòa", 3, 5],
  ];
  expect(await periods(rows)).toBeUndefined();
});

it("takes a line of pairs beneath criteria for headings, nothing merged", async () => {
  const rows: ExampleRows = [
    ["TT", "Xã", "TC1", "", "TC2", "", "TC3", ""],
    ["", "", "KQ 2023", "KH 2024", "KQ 2023", "KH 2024", "KQ 2023", "KH 2024"],
    [1, "Bình Hòa", "Đ", "Đ", "CĐ", "Đ", "CĐ", "Đ"],
    [2, "Tân Minh", "Đ", "Đ", "Đ", "Đ", "CĐ", "Đ"],
  ];
  expect(await periods(rows)).toEqual([
    { day: "2023-12-31", nature: "result", columns: ["C", "E", "G"], counts: true },
    { day: "2024-09-30", nature: "plan", columns: ["D", "F", "H"], counts: false },
  ]);
});

const form = (...above: ExampleRows): ExampleRows => [
  ["BÁO CÁO KẾT QUẢ CÁC TIÊU CHÍ NTM XÃ TÂN MINH NĂM 2024"],
  ...above,
  ...samplePlan.criteriaSets[0]!.criteria.map(({ name }, i) => [i + 1, name, "Đạt", i < 3 ? "Đạt" : "Chưa đạt", "Đạt"]),
];
const HEADS = ["TT", "Nội dung tiêu chí", "KQ đến 31/12 năm trước", "TH năm 2024", "KH năm 2025"];

it.each<[string, ExampleRows]>([
  ["a group of criteria", [HEADS, ["I", "NHÓM QUY HOẠCH", "", "", ""]]],
  ["a line of lower headings", [HEADS, ["", "", "Đánh giá", "Đánh giá", "Đánh giá"]]],
  ["both", [HEADS, ["", "", "Đánh giá", "Đánh giá", "Đánh giá"], ["I", "NHÓM QUY HOẠCH", "", "", ""]]],
  ["a line that numbers the columns", [HEADS, ["(1)", "(2)", "(3)", "(4)", "(5)"]]],
])("of the form of one commune: %s may stand between the periods and the first criterion", async (_, above) => {
  expect(await periods(form(...above))).toEqual([
    { day: "2024-09-30", nature: "result", columns: ["D"], counts: true },
    { day: "2023-12-31", nature: "result", columns: ["C"], counts: false },
    { day: "2025-12-31", nature: "plan", columns: ["E"], counts: false },
  ]);
});

it("says in which rows it stands where their labels tell", async () => {
  const header = ["TT", "Tên xã", "Nội dung", "TC1", "TC2", "TC3", "TC4", "TC5"];
  const rows: ExampleRows = [
    header,
    [1, "Bình Hòa", "Kế hoạch", "x", "x", "x", "x", "x"],
    [null, null, "Thực hiện", "x", "x", "", "", ""],
    [2, "Tân Minh", "Kế hoạch", "x", "x", "x", "x", "x"],
    [null, null, "Thực hiện", "x", "", "", "", ""],
  ];
  expect(await periods(rows)).toEqual([
    { nature: "result", rows: "Thực hiện", columns: ["D", "E", "F", "G", "H"], counts: true },
    { nature: "plan", rows: "Kế hoạch", columns: ["D", "E", "F", "G", "H"], counts: false },
  ]);
});

it("says nothing of a sheet whose records are of one day", async () => {
  expect(
    await periods([
      ["TT", "Tên xã", "Số TC đạt đến 31/12/2023"],
      [1, "Bình Hòa", 3],
      [2, "Tân Minh", 2],
    ]),
  ).toBeUndefined();
});
