import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { exampleGrid } from "../../checks/support/example-grid";
import { COMMUNE_HEADER } from "../../checks/support/examples";
import { findingsOf, foundIn, runOf } from "../../testing/found-in";

const marks = ["x", "x", "x", "x", "x", 5] as const;
const songMau = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê", "Ea R'Mẫu"];
const doiMau = ["Vĩnh Thịnh", "Hòa Lạc", "Yên Sơn"];
const HEADER = COMMUNE_HEADER.slice(0, 8);
const listed = (names: readonly string[]) => names.map((name, i) => [i + 1, name, ...marks]);
const summed = (label: string, communes: number) => [null, label, ...Array(5).fill(communes), communes * 5];

describe("rows of totals", () => {
  it("a bare “Cộng” at the end sums the whole table, also where districts head the blocks", async () => {
    const rows = [HEADER, ["I", "Huyện Sông Mẫu"], ...listed(songMau), ["II", "Thị xã Đồi Mẫu"], ...listed(doiMau)];
    expect(await foundIn([...rows, summed("Cộng", 8)])).toEqual([]);
    expect(await foundIn([...rows, [null, "Bình quân tiêu chí/xã", null, null, null, null, null, 5]])).toEqual([]);
    expect(await foundIn([...rows, [...summed("Cộng", 8).slice(0, 7), 39]])).toEqual([
      "criteria/subtotal-mismatch H12",
    ]);
  });

  it.each(["Trung Bình", "Bình Quân"])("a commune that the plan names “%s” is none", async (name) => {
    const units = samplePlan.units.map((unit) => (unit.name === "Tân Minh" ? { ...unit, name } : unit));
    const rows = [HEADER, ["I", "Huyện Sông Mẫu"], ...listed(songMau.map((own) => (own === "Tân Minh" ? name : own)))];
    const run = await runOf([exampleGrid({ rows })], { ...samplePlan, units });
    expect([run.dataset.communes.length, findingsOf(run)]).toEqual([5, []]);
  });

  it("a commune whose name begins like the word for a mean is none, also without its accents", async () => {
    const units = samplePlan.units.map((unit) => (unit.name === "Tân Minh" ? { ...unit, name: "Bình Quang" } : unit));
    const names = songMau.map((own) => (own === "Tân Minh" ? "Binh Quang" : own));
    const run = await runOf([exampleGrid({ rows: [HEADER, ...listed(names)] })], { ...samplePlan, units });
    expect(run.dataset.communes).toHaveLength(5);
  });

  it("“Tổng cộng” at the end of each block sums the block", async () => {
    const rows = [
      HEADER,
      ["I", "Huyện Sông Mẫu"],
      ...listed(songMau),
      summed("Tổng cộng", 5),
      ["II", "Thị xã Đồi Mẫu"],
      ...listed(doiMau),
    ];
    expect(await foundIn([...rows, summed("Tổng cộng", 3)])).toEqual([]);
    expect(await foundIn([...rows, [...summed("Tổng cộng", 3).slice(0, 4), 4, 3, 3, 15]])).toEqual([
      "criteria/subtotal-mismatch E13",
    ]);
  });

  it("that name the district beneath its communes say to which district these belong", async () => {
    const moved = ["Yên Sơn", ...songMau];
    const rows = (first: string[], second: string[]) => [
      HEADER,
      ...listed(first),
      summed("Cộng huyện Sông Mẫu", first.length),
      ...listed(second),
      summed("Cộng thị xã Đồi Mẫu", second.length),
      summed("Tổng cộng", 8),
    ];
    expect(await foundIn(rows(songMau, doiMau))).toEqual([]);
    expect(await foundIn(rows(moved, doiMau.slice(0, 2)))).toEqual(["unit/wrong-district B2"]);
  });

  it("that name the district above its communes head its block", async () => {
    const rows = [
      HEADER,
      summed("Tổng huyện Sông Mẫu", 5),
      ...listed(songMau),
      summed("Tổng thị xã Đồi Mẫu", 2),
      ...listed(doiMau.slice(0, 2)),
    ];
    expect(await foundIn(rows)).toEqual(["unit/missing B8"]);
  });

  it("a sum of the district whose name a township shares is no row of the township", async () => {
    const header = HEADER.slice(1);
    const rows = listed(songMau).map((row) => row.slice(1));
    expect(await foundIn([header, ["Sông Mẫu", 5, 5, 5, 5, 5, 25], ...rows])).toEqual([]);
  });

  it("hold numbers: one stored as text is said, a word too", async () => {
    const total = [null, "Tổng cộng", 5, "5", 5, "năm", 5, 25];
    expect(await foundIn([HEADER, ...listed(songMau), total])).toEqual([
      "value/not-a-number F7",
      "value/number-as-text D7",
    ]);
  });
});

describe("headers", () => {
  it("the line that numbers the columns is known wherever the table begins", async () => {
    const right = (cells: readonly unknown[]) => [null, null, ...cells] as never;
    const rows = [right(HEADER), right(HEADER.map((_, i) => `(${i + 1})`)), ...listed(songMau).map(right)];
    const run = await runOf([exampleGrid({ rows })]);
    expect(findingsOf(run)).toEqual([]);
    expect(run.sheets[0]!.content.ledger).toMatchObject({ header: 16, used: 40 });
  });

  it("criteria numbered right beside the name are no line that numbers the columns", async () => {
    const rows = [
      ["Tên xã", "Kết quả thực hiện các tiêu chí", null, null, null, null, "Tổng số tiêu chí đạt"],
      [null, 1, 2, 3, 4, 5],
      ...listed(songMau).map((row) => row.slice(1)),
    ];
    expect(await foundIn(rows)).toEqual([]);
  });

  it("groups between the name of the column and the names of the criteria are part of the header", async () => {
    const rows = [
      ["Đơn vị", "Kết quả thực hiện các tiêu chí"],
      [null, "I. Hạ tầng"],
      [
        null,
        "TC1: Quy hoạch",
        "TC2: Giao thông",
        "TC3: Điện",
        "TC4: Trường học",
        "TC5: Môi trường và an toàn thực phẩm",
      ],
      ...listed(songMau).map((row) => row.slice(1, 7)),
    ];
    const run = await runOf([exampleGrid({ rows })]);
    expect(findingsOf(run)).toEqual([]);
    expect(run.sheets[0]!.content.tables[0]!.table.frame.header).toMatchObject({ first: 0, last: 2 });
  });
});

describe("what only follows from another finding is held back", () => {
  it("a total that counts a criterion without a column, and a claim that has none of it", async () => {
    const header = ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC5", "Tổng số tiêu chí đạt", "Mức đạt chuẩn"];
    const rows = songMau.map((name, i) => [i + 1, name, "x", "x", "x", "x", 5, "Đạt chuẩn"]);
    expect(await foundIn([header, ...rows])).toEqual(["column/missing A1:H1"]);
    expect(await foundIn([header, ...rows.slice(1), [5, "Bình Hòa", "x", "x", "x", "x", 3, "Đạt chuẩn"]])).toEqual([
      "column/missing A1:H1",
      "criteria/total-mismatch G6",
    ]);
  });

  it("a count of communes at the standard that has an advanced commune whose own cell is blank", async () => {
    const header = ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Đạt chuẩn NTM", "NTM nâng cao"];
    const rows = songMau.map((name, i) => [
      i + 1,
      name,
      "x",
      "x",
      "x",
      "x",
      "x",
      i === 2 ? null : "x",
      i === 2 ? "x" : null,
    ]);
    expect(await foundIn([header, ...rows, [null, "Tổng cộng", 5, 5, 5, 5, 5, 5, 1]])).toEqual([
      "standard/without-lower I4",
    ]);
  });
});

describe("how many criteria, without which ones", () => {
  const met = (rows: Parameters<typeof exampleGrid>[0]["rows"]) =>
    runOf([exampleGrid({ rows })]).then(({ dataset }) =>
      dataset.communes.map(({ unit, total, nature }) => [unit, total?.value, nature ?? "result"]),
    );

  it("a column of totals alone is a result of each commune, and lacks no column", async () => {
    const rows = [["TT", "Tên xã", "Tổng số tiêu chí đạt"], ...songMau.map((name, i) => [i + 1, name, i])];
    expect(await foundIn(rows)).toEqual([]);
    expect((await met(rows)).map(([, total]) => total)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each<[string, string[], (n: number) => string | number]>([
    ["says so in its cells", ["Kế hoạch năm 2025", "Thực hiện 6 tháng đầu năm 2025"], (n) => `${n}/5`],
    ["says so in brackets", ["Kế hoạch 2025 (số TC)", "Thực hiện (số TC)"], (n) => n],
  ])("a plan beside a result that %s is never the result", async (_where, headings, cell) => {
    const rows = [["TT", "Tên xã", ...headings], ...songMau.map((name, i) => [`${i + 1}`, name, cell(5), cell(i)])];
    const counted = (await met(rows)).filter(([, , nature]) => nature === "result");
    expect(counted.map(([, total]) => total)).toEqual([0, 1, 2, 3, 4]);
    expect(await foundIn(rows)).toEqual(["period/not-counted C1"]);
  });

  it("a column of numbers is no level, whatever heads it, also where a text file holds them", async () => {
    const rows = [
      ["TT", "Tên xã", "Kết quả", "Ngày công nhận"],
      ["1", "Bình Hòa", "4", "22/06/2023"],
    ];
    expect((await foundIn(rows)).filter((found) => found.startsWith("mark/"))).toEqual([]);
  });
});
