import { indexPlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { addressOf } from "../grid/place";
import { readContext } from "../read/read-context";
import { readSheet } from "../read/read-sheet";
import type { Mapping } from "../tables/mapping";
import { checkSheet } from "../testing/check-sheet";
import { saidBy } from "../testing/found-in";
import type { ExampleRows } from "./support/define-check";
import { exampleGrid } from "./support/example-grid";
import { COMMUNE_HEADER } from "./support/examples";

type Row = ExampleRows[number];
const unused = (rows: ExampleRows): string[] => saidBy("column/not-used", rows);
const ALL: Row = ["x", "x", "x", "x", "x", 5, "NTM"];
const marked = (name: string, ...more: Row): Row => [1, name, ...ALL, ...more];
const [NUMBER, NAME, ...REST] = COMMUNE_HEADER;

describe("a column that holds something and is read for nothing", () => {
  it("is named by its heading, each of several", () => {
    expect(unused([[...COMMUNE_HEADER, "Diện tích", "Độ cao"], marked("Bình Hòa", 12, 400)])).toEqual([
      "J1 Diện tích",
      "K1 Độ cao",
    ]);
  });
  it("stands at its heading, above the line that numbers the columns", () => {
    expect(
      unused([[...COMMUNE_HEADER, "Diện tích"], COMMUNE_HEADER.map((_, i) => `(${i + 1})`), marked("Bình Hòa", 12)]),
    ).toEqual(["J1 Diện tích"]);
  });
  it("is named by its letter at the end of the header, where it stands within the table without a heading", () => {
    expect(
      unused([
        [NUMBER, NAME, "", ...REST],
        [1, "Bình Hòa", "vùng cao", ...ALL],
      ]),
    ).toEqual(["C1 C"]);
    expect(
      unused([
        [NUMBER, NAME, "", ...REST],
        ["(1)", "(2)", "", ...REST.map((_, i) => `(${i + 3})`)],
        [1, "Bình Hòa", "a", ...ALL],
      ]),
    ).toEqual(["C2 C"]);
  });
  it("is none without a heading where it only numbers the rows", () => {
    expect(
      unused([
        [NUMBER, NAME, "", ...REST],
        [1, "Bình Hòa", 7, ...ALL],
        [2, "Tân Minh", "8.", ...ALL],
      ]),
    ).toEqual([]);
    expect(
      unused([
        [NUMBER, NAME, "Khu vực", ...REST],
        [1, "Bình Hòa", 7, ...ALL],
      ]),
    ).toEqual(["C1 Khu vực"]);
  });
  it("is none outside the table: before its first column, or behind its last without a heading", () => {
    expect(
      unused([
        ["Vùng", NUMBER, NAME, ...REST],
        ["cao", ...marked("Bình Hòa")],
      ]),
    ).toEqual([]);
    expect(unused([COMMUNE_HEADER, marked("Bình Hòa", "cũ")])).toEqual([]);
  });
  it("is one before the last column, whatever follows it, and one behind the last with a heading", () => {
    expect(unused([[NUMBER, NAME, ...REST, "Diện tích", "So với năm trước"], marked("Bình Hòa", 12, "+1")])).toEqual([
      "J1 Diện tích",
      "K1 So với năm trước",
    ]);
  });
  it("is one where a total alone fills it, and none where only headings and notes do", () => {
    const header = [...COMMUNE_HEADER, "Diện tích"];
    expect(unused([header, marked("Bình Hòa"), ["", "Tổng cộng", 1, 1, 1, 1, 1, 5, "", 12]])).toEqual(["J1 Diện tích"]);
    expect(unused([header, ["I", "Huyện Sông Mẫu", ...ALL.map(() => ""), 12], marked("Bình Hòa")])).toEqual([]);
    expect(unused([header, marked("Bình Hòa"), ["", "Người lập biểu", ...ALL.map(() => ""), 12]])).toEqual([]);
    expect(unused([header, marked("Bình Hòa", " ")])).toEqual([]);
  });
  it("is said once, however many rows fill it", () => {
    expect(unused([[...COMMUNE_HEADER, "Diện tích"], marked("Bình Hòa", 1), marked("Tân Minh", 2)])).toEqual([
      "J1 Diện tích",
    ]);
  });
  it("is none where it says what each line beneath a name is about", () => {
    const head = ["TT", "Tên xã", "Nội dung", "TC1", "TC2", "TC3", "TC4", "TC5"];
    const crosses = ["x", "x", "x", "x", "x"];
    const labelled = [
      [1, "Bình Hòa", "Kế hoạch 2025", ...crosses],
      ["", "", "Thực hiện 2025", ...crosses],
      [2, "Tân Minh", "Kế hoạch 2025", ...crosses],
      ["", "", "Thực hiện 2025", ...crosses],
    ];
    expect(unused([head, ...labelled])).toEqual([]);
    expect(
      unused([head, ...labelled.map(([number, name], i) => [number ?? "", name ?? "", `loại ${i}`, ...crosses])]),
    ).toEqual(["C1 Nội dung"]);
  });
  it.each(["Nguồn", "Nguồn số liệu", "Nguồn dữ liệu"])(
    "is none where it says whence the figures are: %s",
    (heading) => {
      expect(unused([[...COMMUNE_HEADER, heading], marked("Bình Hòa", "báo cáo xã")])).toEqual([]);
    },
  );
});

it("a column that a person set aside is left aside, and one that the headings set aside is said", () => {
  const rows: ExampleRows = [[...COMMUNE_HEADER, "So với năm trước"], marked("Bình Hòa", "+1")];
  const found = (override?: Mapping): string[] =>
    checkSheet(
      readSheet(exampleGrid({ rows }), 0, readContext(samplePlan), override ? { override } : {}),
      indexPlan(samplePlan),
    )
      .filter(({ code }) => code === "column/not-used")
      .map(({ at, until }) => (at === undefined ? "" : addressOf(at, until)));
  expect(found()).toEqual(["J1"]);
  const mapping: Mapping = { mappingVersion: 1, name: "Biểu", kind: "commune-criteria", columns: {} };
  expect(found({ ...mapping, columns: { J: "other" } })).toEqual([]);
});

describe("money of which no sum of parts could be formed", () => {
  const head = ["TT", "Nguồn vốn", "Kế hoạch", "Mã dự án"];
  const rows: Row[] = [
    [1, "Ngân sách Trung ương", 400, "A1"],
    [2, "Vốn lồng ghép", 300, "B2"],
  ];
  const title = ["KẾT QUẢ HUY ĐỘNG NGUỒN VỐN"];
  const detail = "no sum of parts could be checked";
  it("says so beside the column", () => {
    expect(unused([title, head, ...rows])).toEqual([`D2 Mã dự án · ; ${detail}`]);
    expect(unused([title, head, ...rows, ["", "Tổng cộng", 700, ""]])).toEqual(["D2 Mã dự án"]);
  });
  it("does not where a sum across could be formed", () => {
    const across = ["TT", "Huyện, thị xã", "Tổng số", "NSTW", "NSĐP", "Người nhập"];
    expect(unused([title, across, [1, "Sông Mẫu", 100, 60, 40, "An"], [2, "Đồi Mẫu", 80, 50, 30, "Bé"]])).toEqual([
      "F2 Người nhập",
    ]);
  });
});
