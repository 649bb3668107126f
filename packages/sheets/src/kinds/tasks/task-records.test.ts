import type { TaskRecord } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { addressOf } from "../../grid/place";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";

function recordsOf(rows: ExampleRows, name = "Biểu 01") {
  const sheet = readSheet(exampleGrid({ rows }, name), 0, readContext(samplePlan));
  return sheet.tables.flatMap((table) => table.records().tasks ?? []);
}

/** The same with the cell in the place of each origin. */
const withCells = (records: readonly TaskRecord[]): unknown =>
  JSON.parse(JSON.stringify(records, (key, value) => (key === "origin" ? addressOf(value) : value)));

const HEADER = [
  "STT",
  "Nội dung thực hiện",
  "Đơn vị chủ trì",
  "Tiến độ thực hiện",
  "Tỷ lệ (%)",
  "Số văn bản",
  "Ngày ban hành",
  "Lý do chưa hoàn thành",
  "Kỳ báo cáo",
];

it("a record of a task says what its row says, and where", () => {
  const full = ["I.1", "", "", "Đang thực hiện", "70%", "12/QĐ-UBND", "15/6/2023", "Thiếu vốn", "Quý II/2023"];
  expect(withCells(recordsOf([HEADER, full]))).toEqual([
    {
      task: "I.1",
      origin: "A2",
      from: "2023-04-01",
      day: "2023-06-30",
      status: { value: "in-progress", origin: "D2" },
      progress: { value: 0.7, origin: "E2" },
      evidence: { value: "12/QĐ-UBND", origin: "F2" },
      evidenceDate: { value: "2023-06-15", origin: "G2" },
      reason: { value: "Thiếu vốn", origin: "H2" },
      round: { value: "Quý II/2023", origin: "I2" },
    },
  ]);
});

it("a record of a task says nothing of what its row leaves out or does not tell", () => {
  const silent = ["I.1", "", "Sở Nội vụ"];
  const unclear = ["I.2", "", "", "zz", "nhiều", "", "tháng nào đó", "", ""];
  const failing = ["I.3", "", "", { error: "#N/A" }, { error: "#N/A" }, "", { error: "#N/A" }, "", ""];
  expect(withCells(recordsOf([HEADER, silent, unclear, failing]))).toEqual(
    ["I.1", "I.2", "I.3"].map((task, i) => ({ task, origin: `A${i + 2}` })),
  );
});

it("a task stands where its number does, or else its words", () => {
  const header = ["Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện"];
  const rows = [["Kiện toàn Ban Chỉ đạo các cấp", "Sở Nội vụ", "Đã hoàn thành"]];
  expect(withCells(recordsOf([header, ...rows]))).toMatchObject([{ task: "I.2", origin: "A2" }]);
  expect(
    withCells(
      recordsOf([
        ["Ghi chú", ...header],
        ["x", ...(rows[0] ?? [])],
      ]),
    ),
  ).toMatchObject([{ task: "I.2", origin: "B2" }]);
});

it("a row that lists a task again, and one of no task, give no record", () => {
  const row = (number: string, status: string) => [number, "", "Sở Nội vụ", status];
  expect(
    recordsOf([HEADER, row("I.1", "Đang thực hiện"), row("I.1", "Đã hoàn thành"), row("9.9", "Đã hoàn thành")]),
  ).toMatchObject([{ task: "I.1", status: { value: "in-progress" } }]);
});

it.each(["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Chưa hoàn thành", "Không thực hiện"])(
  "a record of a task holds a state: %s",
  (status) => {
    const [record] = recordsOf([HEADER, ["I.1", "", "", status]]);
    expect(record?.status?.value).toBe(
      {
        "Đã hoàn thành": "done",
        "Đang thực hiện": "in-progress",
        "Chưa thực hiện": "not-started",
        "Chưa hoàn thành": "not-done",
        "Không thực hiện": "dropped",
      }[status],
    );
  },
);

it.each<[string, ExampleRows, string]>([
  [
    "its row",
    [["BÁO CÁO NĂM 2021"], HEADER, ["I.1", "", "", "Đã hoàn thành", "", "", "", "", "Năm 2023"]],
    "2023-12-31",
  ],
  [
    "the heading of its state",
    [
      ["BÁO CÁO NĂM 2021"],
      ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện đến 30/6/2022"],
      ["I.1", "", "", "Đã hoàn thành"],
    ],
    "2022-06-30",
  ],
  [
    "the heading of its share",
    [
      ["BÁO CÁO NĂM 2021"],
      ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Thời gian thực hiện", "Tỷ lệ hoàn thành đến 30/9/2022"],
      ["I.1", "", "", "", "70%"],
    ],
    "2022-09-30",
  ],
  ["its title", [["BÁO CÁO NĂM 2021"], HEADER, ["I.1", "", "", "Đã hoàn thành"]], "2021-12-31"],
])("a record of a task is of the time that %s says", (_what, rows, day) => {
  expect(recordsOf(rows)).toMatchObject([{ task: "I.1", day }]);
  expect(recordsOf(rows).every((record) => !("nature" in record))).toBe(true);
});

it("a record of a task is of the time that the name of its sheet says, where nothing else does", () => {
  expect(recordsOf([HEADER, ["I.1", "", "", "Đã hoàn thành"]], "Năm 2024")).toMatchObject([{ day: "2024-12-31" }]);
});

it("a round of the title is that of each row without one of its own", () => {
  const rows = [
    ["I.1", "", "", "Đã hoàn thành"],
    ["I.2", "", "", "Đã hoàn thành", "", "", "", "", "Quý I/2023"],
  ];
  expect(withCells(recordsOf([["KỲ BÁO CÁO: Quý II/2023"], HEADER, ...rows]))).toMatchObject([
    { round: { value: "Quý II/2023" } },
    { round: { value: "Quý I/2023", origin: "I4" } },
  ]);
});
