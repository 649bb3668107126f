import { parsePlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { findingsOf, runOf } from "../../testing/found-in";

const CRITERIA = ["Quy hoạch", "Giao thông", "Điện", "Trường học", "Thu nhập"];
const MARKS: ExampleRows = [
  ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
  [1, "Bình Hòa", "x", "x", "x", "x", "x"],
  [2, "Tân Minh", "x", "x", "", "x", "x"],
  [3, "Tân Mạnh", "x", "x", "", "x", ""],
  [4, "Long Khê", "x", "x", "", "x", ""],
  [5, "Ea R'Mẫu", "x", "", "", "", ""],
];
const COUNTS = [5, 4, 1, 4, 2];

const UNDER = [
  ["TT", "Tiêu chí", "Số xã đạt"],
  ["", "", "Số lượng", "Tỷ lệ (%)"],
];

/** The counts by criterion that a run of marks and one such sheet has, and what is told of it. */
async function read(
  title: string,
  headings: readonly string[] | readonly ExampleRows[number][],
  cells: (i: number) => ExampleRows[number],
) {
  const lines = headings.every((line) => typeof line === "string") ? [["TT", ...headings]] : headings;
  const rows = [[title], ...lines, ...CRITERIA.map((_, i) => [i + 1, ...cells(i)])];
  const run = await runOf([exampleGrid({ rows: MARKS }, "Xã"), exampleGrid({ rows }, "Tổng hợp")]);
  const districts = run.dataset.districts.map(({ unit, criteria = {} }) => [
    unit,
    ...Object.values(criteria).map(({ value }) => value),
  ]);
  const natures = run.dataset.districts.map(({ nature }) => nature);
  const kind = run.sheets[1]?.content.kind;
  return { kind, districts, natures, found: findingsOf(run).filter((finding) => !finding.startsWith("unit/missing")) };
}

describe("criteria down and the communes that meet each", () => {
  it.each<[string, readonly string[] | readonly ExampleRows[number][], (i: number) => ExampleRows[number]]>([
    ["a column of counts", ["Tiêu chí", "Số xã đạt"], (i) => [CRITERIA[i]!, COUNTS[i]!]],
    [
      "beside those that do not",
      ["Tên tiêu chí", "Tổng số xã", "Số xã đạt", "Số xã chưa đạt"],
      (i) => [`Tiêu chí ${i + 1}: ${CRITERIA[i]}`, 5, COUNTS[i]!, 5 - COUNTS[i]!],
    ],
    ["in words", ["Nội dung", "Kết quả"], (i) => [`Tiêu chí ${i + 1}`, `${COUNTS[i]} xã đạt`]],
    ["of all communes", ["Nội dung", "Kết quả"], (i) => [CRITERIA[i]!, `${COUNTS[i]}/5 xã`]],
    ["under a number and a share", UNDER, (i) => [CRITERIA[i]!, COUNTS[i]!, COUNTS[i]! * 20]],
  ])("are those of the district that the title names: %s", async (_, headings, cells) => {
    const { districts, found } = await read("TỔNG HỢP HUYỆN SÔNG MẪU", headings, cells);
    expect(districts).toEqual([["song-mau", ...COUNTS]]);
    expect(found.filter((finding) => !finding.startsWith("value/number-as-text"))).toEqual([]);
  });

  it("are of nobody where no unit is named", async () => {
    const { districts } = await read("TỔNG HỢP", ["Tiêu chí", "Số xã đạt"], (i) => [CRITERIA[i]!, COUNTS[i]!]);
    expect(districts).toEqual([]);
  });

  it("are those of the column that counts communes, not of one beside that counts something else", async () => {
    const { districts } = await read("TỔNG HỢP HUYỆN SÔNG MẪU", ["Tiêu chí", "Số hộ", "Số xã đạt"], (i) => [
      CRITERIA[i]!,
      900 + i,
      COUNTS[i]!,
    ]);
    expect(districts).toEqual([["song-mau", ...COUNTS]]);
  });

  it.each<[string, readonly ExampleRows[number][number][], string]>([
    ["three of five are enough", [5, 4, 1, "", ""], "district-summary"],
    ["words are none", [5, 4, "ít", "", ""], "unrecognised"],
    ["nor are numbers with decimals", [5, 4, 1.5, 4.5, ""], "unrecognised"],
  ])("are some that count communes: %s", async (_, cells, expected) => {
    const { kind, districts } = await read("TỔNG HỢP HUYỆN SÔNG MẪU", ["Tiêu chí", "Số xã đạt"], (i) => [
      CRITERIA[i]!,
      cells[i] ?? "",
    ]);
    expect([kind, districts.length]).toEqual([expected, expected === "district-summary" ? 1 : 0]);
  });

  it("are held against the marks of the run, cell by cell", async () => {
    const { found } = await read("TỔNG HỢP HUYỆN SÔNG MẪU", ["Tiêu chí", "Số xã đạt"], (i) => [
      CRITERIA[i]!,
      i === 2 ? 3 : COUNTS[i]!,
    ]);
    expect(found).toEqual(["summary/differs C5"]);
  });

  it("of another year are of another day, and told", async () => {
    const { found } = await read(
      "TỔNG HỢP HUYỆN SÔNG MẪU",
      ["Tiêu chí", "Số xã đạt năm 2024", "Số xã đạt năm 2025"],
      (i) => [CRITERIA[i]!, 1, COUNTS[i]!],
    );
    expect(found).toEqual(["period/not-counted C2"]);
  });

  it.each<[string, readonly string[] | readonly ExampleRows[number][]]>([
    ["what is counted in brackets", ["Tiêu chí", "KH 2025 (số xã đạt)", "TH 2025 (số xã đạt)"]],
    [
      "what is counted above",
      [
        ["TT", "Tiêu chí", "Số xã đạt"],
        ["", "", "Kế hoạch", "Thực hiện"],
      ],
    ],
  ])("of a plan beside the result are told and never counted: %s", async (_, headings) => {
    const { districts, natures, found } = await read("TỔNG HỢP HUYỆN SÔNG MẪU", headings, (i) => [
      CRITERIA[i]!,
      5,
      COUNTS[i]!,
    ]);
    expect(natures).toEqual(["result", "plan"]);
    expect(districts).toEqual([
      ["song-mau", ...COUNTS],
      ["song-mau", 5, 5, 5, 5, 5],
    ]);
    expect(found).toEqual([`period/not-counted C${headings.length === 3 ? 2 : 3}`]);
  });

  it("are of the criterion that a row names, whatever its number, among figures and what counts nothing", async () => {
    const run = await runOf([
      exampleGrid({
        rows: [
          ["KẾT QUẢ HUYỆN SÔNG MẪU NĂM 2025"],
          ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "TH/KH (%)"],
          [1, "Số xã đạt chuẩn nông thôn mới", "xã", 5, 3, 60],
          [2, "Số xã đạt tiêu chí 5", "xã", 5, 4, 80],
          [3, "Tỷ lệ xã đạt tiêu chí 4", "%", 100, 80, 80],
          [4, "Số xã đạt tiêu chí số 2 về Giao thông", "xã", 5, 1, 20],
          [5, "Thu nhập bình quân", "triệu đồng", 60, 55, 92],
        ],
      }),
    ]);
    const said = run.dataset.districts.map(({ nature, stated, criteria = {} }) => [
      nature,
      stated["standard"]?.value,
      ...Object.entries(criteria).map(([number, { value }]) => `${number}: ${value}`),
    ]);
    expect(said).toEqual([
      ["result", 3, "2: 1", "5: 4"],
      ["plan", 5, "2: 5", "5: 5"],
    ]);
    expect(findingsOf(run)).toEqual(["column/not-used B5", "column/not-used B7", "period/not-counted D2"]);
  });

  /** What a sheet of one unit states: figures and counts by criterion, the latest first; and its kind. */
  const stated = async (rows: ExampleRows, plan = samplePlan) => {
    const run = await runOf([exampleGrid({ rows })], plan);
    const said = run.dataset.districts.map(({ unit, stated: figures, criteria = {} }) => [
      unit,
      ...[...Object.entries(figures), ...Object.entries(criteria)].map(([name, one]) => `${name}: ${one?.value}`),
    ]);
    return said.length > 0 ? said : run.sheets[0]?.content.kind;
  };

  it("are of the criteria that rows name where no number stands before them", async () => {
    expect(
      await stated([
        ["KẾT QUẢ HUYỆN SÔNG MẪU"],
        ["Chỉ tiêu", "Thực hiện"],
        ["Số xã đạt chuẩn nông thôn mới", 3],
        ["Số xã đạt tiêu chí 5", 4],
        ["Số xã đạt tiêu chí số 2 về Giao thông", 1],
      ]),
    ).toEqual([["song-mau", "standard: 3", "2: 1", "5: 4"]]);
  });

  it("leave out rows that do not say what they count where two rows and no fewer than those say that they count", async () => {
    const rows = (...more: ExampleRows) =>
      stated([
        ["KẾT QUẢ HUYỆN SÔNG MẪU"],
        ["TT", "Chỉ tiêu", "Số xã đạt"],
        ["", "Đạt chuẩn NTM", 3],
        ["", "Đạt chuẩn NTM nâng cao", 1],
        ...more,
      ]);
    const figures = ["song-mau", "standard: 3", "advanced: 1"];
    const fifth: ExampleRows[number] = [1, "Số xã đạt tiêu chí 5", 4];
    const second: ExampleRows[number] = [2, "Số xã đạt tiêu chí 2", 2];
    const school: ExampleRows[number] = [3, "Trường học", 5];
    expect(await rows(fifth, school)).toEqual([[...figures, "4: 5", "5: 4"]]);
    expect(await rows(fifth, second, school)).toEqual([[...figures, "2: 2", "5: 4"]]);
    const other: ExampleRows[number] = [4, "Điện", 3];
    expect(await rows(fifth, second, school, other)).toEqual([[...figures, "2: 2", "5: 4"]]);
    const third: ExampleRows[number] = [5, "Quy hoạch", 5];
    expect(await rows(fifth, second, school, other, third)).toEqual([
      [...figures, "1: 5", "2: 2", "3: 3", "4: 5", "5: 4"],
    ]);
    const market: ExampleRows[number] = [6, "Số xã có chợ", 2];
    expect(await rows(fifth, school, other, market)).toEqual([[...figures, "3: 3", "4: 5", "5: 4"]]);
  });

  it("are none of a column whose heading only says when, unless all rows say that they count", async () => {
    const rows = (heading: string, ...names: string[]) =>
      stated([
        ["KẾT QUẢ HUYỆN SÔNG MẪU"],
        ["TT", "Chỉ tiêu", heading],
        ...names.map((name, i) => [i + 1, name, i + 1]),
      ]);
    const counted = ["Số xã đạt chuẩn NTM", "Số xã đạt tiêu chí 2", "Số xã đạt tiêu chí 5"];
    const read = [["song-mau", "standard: 1", "2: 2", "5: 3"]];
    expect(await rows("Thực hiện", ...counted)).toEqual(read);
    expect(await rows("Thực hiện", "Số xã đạt chuẩn NTM", "Giao thông", "Thu nhập")).toBe("unrecognised");
    for (const heading of ["Số hộ", "Tỷ lệ TH/KH", ""]) expect(await rows(heading, ...counted)).toBe("unrecognised");
  });

  it("are none of a column that says when beneath another thing that it counts", async () => {
    expect(
      await stated([
        ["KẾT QUẢ HUYỆN SÔNG MẪU"],
        ["TT", "Chỉ tiêu", "Số hộ"],
        ["", "", "Thực hiện"],
        [1, "Số xã đạt chuẩn NTM", 1],
        [2, "Số xã đạt tiêu chí 2", 2],
        [3, "Số xã đạt tiêu chí 5", 3],
      ]),
    ).toBe("unrecognised");
  });

  it.each<[string, boolean]>([
    ["KH 2025 (số xã đạt)", true],
    ["Hộ nghèo (số xã đạt) bình quân", false],
  ])("are those of brackets at the end of a heading alone: %s", async (heading, is) => {
    const kind = await stated([
      ["TỔNG HỢP HUYỆN SÔNG MẪU"],
      ["TT", "Tiêu chí", heading],
      ...CRITERIA.map((name, i) => [i + 1, name, COUNTS[i]!]),
    ]);
    expect(kind !== "unrecognised").toBe(is);
  });

  it("are told by cells that say so, three of five of them", async () => {
    const cells = (...words: string[]) =>
      stated([
        ["TỔNG HỢP HUYỆN SÔNG MẪU"],
        ["TT", "Nội dung", "Kết quả"],
        ...CRITERIA.map((name, i) => [i + 1, name, words[i] ?? i]),
      ]);
    expect(await cells("5 xã đạt", "4/5 xã", "1 xã")).toBe("unrecognised");
    expect(await cells("5 xã đạt", "4/5 xã", "1 xã đã đạt")).toEqual([
      ["song-mau", "1: 5", "2: 4", "3: 1", "4: 3", "5: 4"],
    ]);
  });

  it("are those of the whole plan where the title says so, and the plan lists communes", async () => {
    const rows = [
      ["TỔNG HỢP TOÀN TỈNH"],
      ["TT", "Tiêu chí", "Số xã đạt"],
      ...CRITERIA.map((name, i) => [i + 1, name, COUNTS[i]!]),
    ];
    expect(await stated(rows)).toEqual([["mau", "1: 5", "2: 4", "3: 1", "4: 4", "5: 2"]]);
    const units = samplePlan.units.filter(({ level }) => level !== "commune");
    const uppers = parsePlan({ ...samplePlan, units, targets: [], assumptions: [], tasks: [] });
    expect(await stated(rows, uppers)).toBe("unrecognised");
  });

  it("are read beneath figures of the district too", async () => {
    const run = await runOf([
      exampleGrid({
        rows: [
          ["TỔNG HỢP HUYỆN SÔNG MẪU"],
          ["TT", "Nội dung", "Số xã đạt"],
          ["", "Tổng số xã", 5],
          ["", "Số xã đạt chuẩn NTM", 1],
          ...CRITERIA.slice(0, 3).map((name, i) => [i + 1, name, COUNTS[i]!]),
        ],
      }),
    ]);
    expect(run.dataset.districts.map(({ criteria = {} }) => Object.values(criteria).map(({ value }) => value))).toEqual(
      [COUNTS.slice(0, 3)],
    );
  });
});
