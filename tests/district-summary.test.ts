import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, gridFromRows } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";

type Value = string | number | null;
type Row = Value[];

const districts = plan.units.filter((unit) => unit.level === "district");
const communesOf = (district: string) => plan.units.filter((unit) => unit.parent === district && unit.type === "xã");
/** Invented: criteria met by the communes of a district, in their order. */
const metBy = (district: string): number[] =>
  communesOf(district).map((_, i) => 19 - ((i * 7) % 6 > 3 ? (i % 5) + 1 : 0));
const titleOf = (unit: (typeof districts)[number]) => `${unit.type === "huyện" ? "Huyện" : "Thành phố"} ${unit.name}`;

function figures(met: readonly number[]): number[] {
  const within = (from: number, to: number) => met.filter((n) => n >= from && n <= to).length;
  const mean = Math.round((met.reduce((a, b) => a + b, 0) / met.length) * 100) / 100;
  return [met.length, within(19, 19), within(15, 18), within(10, 14), within(0, 9), mean, Math.min(...met)];
}

/** A header of two rows, the districts from row 4, the total in row 12. */
function summary(): Row[] {
  const share = (row: number[]) => [...row, Math.round((row[1]! / row[0]!) * 10_000) / 100];
  return [
    ["TỔNG HỢP KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI"],
    [
      "TT",
      "Huyện, thành phố",
      "Tổng số xã",
      "Số xã đạt theo nhóm tiêu chí",
      null,
      null,
      null,
      "Bình quân tiêu chí/xã",
      "Thấp nhất",
      "Tỷ lệ (%)",
    ],
    [null, null, null, 19, "15-18", "10-14", "Dưới 10"],
    ...districts.map((district, i) => [i + 1, titleOf(district), ...share(figures(metBy(district.id)))]),
    [null, "Toàn tỉnh", ...share(figures(districts.flatMap(({ id }) => metBy(id))))],
  ];
}

/** All communes with their marks; a district's heading above its own. */
function communes(): Row[] {
  return [
    ["STT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`), "Tổng số tiêu chí đạt"],
    ...districts.flatMap((district, k) => [
      [["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][k]!, titleOf(district)],
      ...communesOf(district.id).map((commune, i): Row => {
        const met = metBy(district.id)[i]!;
        return [i + 1, commune.name, ...Array.from({ length: 19 }, (_, j) => (j < met ? "x" : null)), met];
      }),
    ]),
  ];
}

async function found(sheets: Readonly<Record<string, Row[]>>): Promise<string[]> {
  const grids = Object.entries(sheets).map(([name, rows]) => gridFromRows(name, rows));
  const run = await checkFiles([{ path: "a.xlsx", sha256: "", workbook: { format: "xlsx", sheets: grids } }], {
    plan,
    asOf: "2025-06-30",
  });
  return run.findings.map(({ code, at }) => `${code} ${at === undefined ? "" : run.locate(at)?.cell}`.trim()).sort();
}

const edited = (edit: (rows: Row[]) => void): Row[] => {
  const rows = summary();
  edit(rows);
  return rows;
};

describe("a summary of districts with bands, a mean, the lowest and a share", () => {
  it("has no finding where all adds up", async () => {
    expect(await found({ xa: communes(), th: summary() })).toEqual([]);
  });
  it.each<[string, (rows: Row[]) => void, string[]]>([
    ["a band of the total", (rows) => (rows[11]![4] = Number(rows[11]![4]) + 1), ["total/mismatch E12"]],
    ["the mean of the total", (rows) => (rows[11]![7] = 12.5), ["total/mismatch H12"]],
    ["the lowest of the total", (rows) => (rows[11]![8] = 3), ["total/mismatch I12"]],
    ["a share above all", (rows) => (rows[4]![9] = 120), ["value/out-of-range J5"]],
    [
      "a mean above all criteria, which the total does not follow",
      (rows) => (rows[4]![7] = 25),
      ["value/out-of-range H5"],
    ],
    [
      "the same district again, with its figures in the total",
      (rows) => (rows[4]![1] = rows[3]![1]!),
      ["unit/duplicate B5"],
    ],
    [
      "a number of communes that its bands do not give",
      (rows) => {
        rows[4]![2] = 8;
        rows[11]![2] = 59;
      },
      ["total/mismatch C5"],
    ],
  ])("is wrong by %s", async (_, edit, expected) => expect(await found({ th: edited(edit) })).toEqual(expected));

  it("is read over a header that is printed again, a heading, a row of shares and lines of communes", async () => {
    const rows = edited((all) => {
      all.splice(7, 0, [...all[1]!], [...all[2]!]);
      all.splice(3, 0, ["A", "Các huyện"]);
      all.splice(5, 0, [null, "Xã Nam Dong", 1, 1, 0, 0, 0, 19, 19, 100]);
      all.push([null, "Tỷ lệ (%)", null, 71, 20, 5, 1]);
    });
    expect(await found({ th: rows })).toEqual([]);
  });
  it.each([
    ["a band", 4, "summary/differs E5", "total/mismatch E12"],
    ["the mean", 7, "summary/differs H5", "total/mismatch H12"],
    ["the lowest", 8, "summary/differs I5", "total/mismatch I12"],
  ])("says another number than the communes of the run by %s", async (_, column, here, total) => {
    const rows = edited((all) => (all[4]![column] = Number(all[4]![column]) - 2 < 0 ? 2 : Number(all[4]![column]) - 2));
    expect(await found({ xa: communes(), th: rows })).toEqual([here, total]);
  });
  it("says another number of communes than the plan, once", async () => {
    const rows = edited((all) => {
      all[4]![2] = 8;
      all[11]![2] = 59;
    });
    expect(await found({ xa: communes(), th: rows })).toEqual(["summary/differs C5"]);
  });
  it("has a total above what there is and above its parts: one finding, of the parts", async () => {
    const rows = edited((all) => (all[11]![2] = 61));
    expect(await found({ th: rows })).toEqual(["total/mismatch C12"]);
  });
});

/** Communes that meet each criterion: the districts from row 3, the total in row 11. */
const byCriterion = (title: string, edit: (rows: Row[]) => void = () => {}): Row[] => {
  const counts = (met: readonly number[]) => [
    met.length,
    ...Array.from({ length: 19 }, (_, i) => met.filter((n) => i < n).length),
  ];
  const rows: Row[] = [
    [title],
    ["TT", "Huyện, thành phố", "Số xã", ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`)],
    ...districts.map((district, i) => [i + 1, titleOf(district), ...counts(metBy(district.id))]),
    [null, "Tổng cộng", ...counts(districts.flatMap(({ id }) => metBy(id)))],
  ];
  edit(rows);
  return rows;
};

describe("a summary of districts by criteria", () => {
  it.each<[string, (rows: Row[]) => void, string[]]>([
    ["all adds up", () => {}, []],
    ["a total is not the sum of its districts", (rows) => (rows[10]![4] = 7), ["total/mismatch E11"]],
    ["more communes meet a criterion than there are", (rows) => (rows[3]![3] = 12), ["value/out-of-range D4"]],
  ])("is held to its communes where it counts them: %s", async (_, edit, expected) => {
    expect(await found({ th: byCriterion("SỐ XÃ ĐẠT TỪNG TIÊU CHÍ THEO HUYỆN", edit) })).toEqual(expected);
  });
  it.each<[string, string, (rows: Row[]) => void]>([
    ["its title says so", "TỶ LỆ XÃ ĐẠT TỪNG TIÊU CHÍ", () => {}],
    [
      "they are above its communes",
      "KẾT QUẢ TỪNG TIÊU CHÍ THEO HUYỆN",
      (rows) => rows.slice(2).forEach((row) => row.fill(85, 3)),
    ],
  ])("is of shares where %s, which no total sums", async (_, title, edit) => {
    const rows = byCriterion(title, edit);
    rows[10]![3] = 90;
    expect(await found({ th: rows })).toEqual([]);
  });
});
