import { checkRecords, parseDataset, recordChecks } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, extractRecords, gridFromRows, type Run, summaryOf } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";
import { communeRows, TOTAL } from "../examples/make/commune-sheet";
import { taskRows } from "../examples/make/task-sheet";

type Row = (string | number | boolean | null | undefined)[];

const plain = (rows: readonly (readonly ({ readonly value?: unknown } | null)[])[]): Row[] =>
  rows.map((row) => row.map((cell) => cell?.value as Row[number]));

/** States, shares and documents of every sort, reported for a year that only the title names. */
function tasks(): Row[] {
  const states = ["Đã hoàn thành", "Đang thực hiện", "Chậm tiến độ", "Không thực hiện", "Bình thường"];
  const rows = plain(taskRows());
  rows[3] = ["BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ NĂM 2023"];
  return rows.map((row, i) =>
    plan.tasks.some((task) => task.content === row[1])
      ? [
          ...row.slice(0, 6),
          states[i % 5],
          i % 5 === 1 ? 1 : 0.5,
          i % 2 ? "12/BC-UBND" : "",
          i % 3 ? "5/5/2026" : "2025",
        ]
      : row,
  );
}
/** Claims that are made, denied, not understood, and a mark that says neither. */
function communes(): Row[] {
  return plain(communeRows()).map((row, i) => {
    if (typeof row[0] !== "number" || typeof row[TOTAL] !== "number") return row;
    const changed = [...row];
    if (i % 7 === 0) changed[TOTAL + 1] = "zz";
    if (i % 7 === 1) changed[TOTAL - 3] = "Cơ bản đạt";
    if (i % 7 === 2) changed[TOTAL] = 3;
    return changed;
  });
}
const list: Row[] = [
  ["DANH SÁCH ĐƠN VỊ ĐƯỢC CÔNG NHẬN"],
  ["TT", "Tên đơn vị", "Số quyết định", "Ngày"],
  ["I", "Xã đạt chuẩn nông thôn mới"],
  [1, "Nam Dong", "12/QĐ-UBND", "5/5/2022"],
  ["II", "Xã nông thôn mới nâng cao"],
  [1, "Nhân Cơ", "13/QĐ-UBND", "5/5/2023"],
];
/** No level column: who has a decision is recognised, who has none is not. */
const decided: Row[] = [
  ["TT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`), "Số quyết định công nhận"],
  [1, "Nam Dong", ...Array(19).fill("x"), "12/QĐ-UBND"],
  [2, "Trúc Sơn", ...Array(18).fill("x"), "", "13/QĐ-UBND"],
  [3, "Tâm Thắng", ...Array(19).fill("x"), ""],
  [4, "Đắk Wil", ...Array(19).fill("x"), null],
];
const districts: Row[] = [
  ["TT", "Huyện", "Tổng số xã", "19/19 tiêu chí", "Dưới 19 tiêu chí", "Bình quân tiêu chí/xã", "Huyện đạt chuẩn NTM"],
  [1, "Cư Jút", 7, 7, 0, 19, "Đạt"],
  [2, "Đắk Mil", 9, 3, 6, 12.5, "Chưa đạt"],
];

const byRecords = new Set<string>(recordChecks.map(({ code }) => code));
const said = (run: Run): string[] =>
  run.findings
    .filter(({ code }) => byRecords.has(code))
    .map(({ code, subject, field }) => `${code} ${subject} ${field}`);

/** Cells and lines are places of the one file or the other. */
const withoutPlaces = (summary: object): unknown =>
  JSON.parse(JSON.stringify(summary, (key, value: unknown) => (key === "decidedBy" ? undefined : value)));

async function roundTrip(sheets: Readonly<Record<string, Row[]>>) {
  const options = { plan, asOf: "2025-06-30" };
  const grids = Object.entries(sheets).map(([name, rows]) => gridFromRows(name, rows));
  const first = await checkFiles(
    [{ path: "a.xlsx", sha256: "", workbook: { format: "xlsx", sheets: grids } }],
    options,
  );
  const lines = extractRecords(first).map((record, i) => ({
    line: i + 1,
    record: JSON.parse(JSON.stringify(record)) as unknown,
  }));
  return { first, again: await checkFiles([{ path: "a.ndjson", sha256: "", lines }], options) };
}

describe("what a workbook says, taken back as statements, gives the same", () => {
  it.each<[string, Record<string, Row[]>]>([
    ["tasks", { "Phụ lục": tasks() }],
    ["communes", { "Biểu 1": communes() }],
    ["a list by headings", { "Danh sách": list }],
    ["communes that only a decision says are recognised", { "Biểu 1": decided }],
    ["districts", { "Tổng hợp": districts }],
    ["all of them together", { "Biểu 1": communes(), "Danh sách": list, "Tổng hợp": districts, "Phụ lục": tasks() }],
  ])("%s", async (_, sheets) => {
    const { first, again } = await roundTrip(sheets);
    for (const { dataset } of [first, again]) expect(parseDataset(dataset, plan)).toEqual(dataset);
    const words = { language: "vi", toolVersion: "0" } as const;
    const { findings: _first, ...summary } = summaryOf(first, words);
    const { findings: _again, ...summaryAgain } = summaryOf(again, words);
    expect(withoutPlaces(summaryAgain)).toEqual(withoutPlaces(summary));
    expect(said(again)).toEqual(said(first));
  });
  it("and its findings name the lines", async () => {
    const { again } = await roundTrip({ "Phụ lục": tasks() });
    const finding = again.findings.find(({ code }) => code === "task/overdue")!;
    expect(again.locate(finding.at!)).toMatchObject({ file: "a.ndjson", cell: expect.stringMatching(/^A\d+$/) });
  });
});

describe("a number that cannot be is told alike of a workbook, of its statements and of the records alone", () => {
  const HEADER = ["TT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`), "Tổng số tiêu chí đạt"];
  const commune = (name: string, marks: number, total: number | string): Row => [
    ...[1, name],
    ...Array.from({ length: 19 }, (_, i) => (i < marks ? "x" : "")),
    total,
  ];
  const totals: Row[] = [
    HEADER,
    commune("Nam Dong", 0, 25),
    commune("Trúc Sơn", 18, -1),
    commune("Đắk Wil", 19, 20),
    commune("Cư Knia", 17, 19),
    commune("Ea Pô", 19, 19),
  ];
  const done = plain(taskRows()).map((row) => {
    const { id } = plan.tasks.find(({ content }) => content === row[1]) ?? {};
    return id ? [...row.slice(0, 6), "Đang thực hiện", id === "I.1" ? 1.4 : id === "I.2" ? -0.2 : 0.5, "", ""] : row;
  });
  const figures: Row[] = [
    ["TT", "Huyện", "Tổng số xã", "19/19 tiêu chí", "Số xã đạt chuẩn", "Bình quân tiêu chí/xã", "Tiêu chí thấp nhất"],
    [1, "Cư Jút", 99, 7, 8, 19.5, 19],
    [2, "Đắk Mil", 9, -3, 10, 12.5, -1],
    [3, "Đắk Song", 6, 7, 6, 0, 0],
  ];
  it.each<[string, Row[], string[]]>([
    [
      "totals",
      totals,
      [
        ...["nam-dong", "truc-son", "dak-wil"].map((id) => `value/out-of-range cu-jut/${id} total`),
        "criteria/total-mismatch cu-jut/cu-knia total",
      ],
    ],
    ["shares", done, ["I.1", "I.2"].map((id) => `value/out-of-range ${id} progress`)],
    [
      "figures of districts",
      figures,
      [
        ...["communes", "standard", "meanCriteria"].map((field) => `value/out-of-range cu-jut ${field}`),
        ...["standard", "minCriteria", "band.19-19"].map((field) => `value/out-of-range dak-mil ${field}`),
        "value/out-of-range dak-song band.19-19",
      ],
    ],
  ])("%s", async (name, rows, expected) => {
    const { first, again } = await roundTrip({ "Biểu 1": rows });
    const told = (run: Run): string[] =>
      said(run)
        .filter((line) => /^(value|criteria)/.test(line))
        .sort();
    expect(told(first), name).toEqual([...expected].sort());
    expect(told(again)).toEqual(told(first));
    for (const { dataset } of [first, again]) {
      const alone = checkRecords(plan, dataset, { asOf: "2025-06-30" });
      expect(told({ ...first, findings: alone.map((finding) => ({ ...finding, file: "" })) })).toEqual(told(first));
    }
  });
});
