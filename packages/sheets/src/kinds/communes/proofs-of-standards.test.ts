import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { fieldKey } from "../../tables/field";
import { findingsOf, runOf } from "../../testing/found-in";
import { gridOf } from "../../testing/read-table";
import { communeRecords } from "./commune-records";

type Rows = ExampleCell[][];

/** A list of two communes whose columns stand in pairs beneath the standards. */
function listOf(groups: readonly [string, string][], lower: readonly string[], ...rows: Rows): Rows {
  const upper = groups.flat();
  return [["CÁC XÃ ĐƯỢC CÔNG NHẬN HUYỆN SÔNG MẪU"], ["TT", "Tên xã", ...upper], ["", "", ...lower], ...rows];
}

/** "TT" and "Tên xã" reach down over both lines of the header. */
const MERGED = [0, 1].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));

function read(rows: Rows) {
  const entry = readSheet(gridOf(rows, { merges: MERGED }), 0, readContext(samplePlan)).tables[0];
  if (entry?.of !== "communes") throw new Error("no table of communes");
  const { table } = entry;
  return {
    fields: table.frame.columns.slice(2).map(({ field }) => fieldKey(field)),
    claims: communeRecords(table).communes.map(({ claims }) =>
      Object.entries(claims).flatMap(([standard, claim]) => (claim?.value ? [standard] : [])),
    ),
  };
}

const PAIRS: readonly [string, string][] = [
  ["Đạt chuẩn NTM", ""],
  ["NTM nâng cao", ""],
];

it("a year and a decision beneath each standard claim it by the year, and its decision is of no use", () => {
  const lower = ["Năm đạt", "Số QĐ", "Năm đạt", "Số QĐ"];
  const rows: Rows = [
    [1, "Bình Hòa", 2018, "1/QĐ-UBND", 2024, "2/QĐ-UBND"],
    [2, "Tân Minh", 2019, "3/QĐ-UBND", "", ""],
  ];
  expect(read(listOf(PAIRS, lower, ...rows))).toEqual({
    fields: ["standard", "decision", "advanced", "other"],
    claims: [["standard", "advanced"], ["standard"]],
  });
});

it("a date claims where there is no year, and a decision where there is neither", () => {
  const rows: Rows = [[1, "Bình Hòa", "1/QĐ-UBND", "5/5/2022", "2/QĐ-UBND", "6/6/2024"]];
  expect(read(listOf(PAIRS, ["Số QĐ", "Ngày", "Số QĐ", "Ngày"], ...rows)).fields).toEqual([
    "decision",
    "standard",
    "other",
    "advanced",
  ]);
});

it.each([
  ["Năm nộp hồ sơ", "Ngày thẩm định"],
  ["Năm bắt đầu", "Hồ sơ"],
  ["Số tờ trình", "Ngày"],
])("“%s” and “%s” beneath a standard apply for it and claim nothing", (first, second) => {
  const lower = ["Năm", "Số QĐ", first, second];
  const { fields, claims } = read(listOf(PAIRS, lower, [1, "Bình Hòa", 2018, "1/QĐ-UBND", 2025, "5/5/2025"]));
  expect(fields.slice(2)).toEqual(["other", "other"]);
  expect(claims).toEqual([["standard"]]);
});

it("the year of an appraisal that recognised claims, as a year does", () => {
  const of = (leaf: string) =>
    read(listOf(PAIRS, ["Năm", "Số QĐ", leaf, "Số QĐ"], [1, "Bình Hòa", 2018, "1/QĐ-UBND", 2025, "2/QĐ-UBND"]))
      .fields[2];
  expect(of("Năm thẩm định, công nhận")).toBe("advanced");
  expect(of("Năm")).toBe("advanced");
});

it("a mark beneath the standard claims it, and the year beside it does not claim it twice", async () => {
  const rows = listOf(
    PAIRS,
    ["Đạt", "Năm", "Đạt", "Năm"],
    [1, "Bình Hòa", "x", 2018, "x", 2024],
    [2, "Tân Minh", "x", 2019, "", ""],
  );
  expect(read(rows)).toEqual({
    fields: ["standard", "year", "advanced", "other"],
    claims: [["standard", "advanced"], ["standard"]],
  });
  expect(findingsOf(await runOf([gridOf(rows, { merges: MERGED })]))).toEqual(["column/not-used F3"]);
});

it("the year and the decision of a list of one standard stay what they are", () => {
  const rows: Rows = [[1, "Bình Hòa", 2018, "1/QĐ-UBND"]];
  expect(read(listOf([["Đạt chuẩn NTM", ""]], ["Năm đạt", "Số QĐ"], ...rows)).fields).toEqual(["year", "decision"]);
});

it("years over marks beneath a standard are times of it", () => {
  const rows: Rows = [[1, "Bình Hòa", "x", "x", "", "x"]];
  const { fields } = read(listOf(PAIRS, ["Năm 2023", "Năm 2024", "Năm 2023", "Năm 2024"], ...rows));
  expect(fields).not.toContain("other");
});
