import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, extractRecords, gridFromRows } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";

type Row = (string | number | null)[];

const TITLE: Row[] = [["KẾT QUẢ HUY ĐỘNG NGUỒN VỐN NĂM 2023"], [null, null, "Đơn vị tính: triệu đồng"]];

/** Totals first, parts without numbers beneath a source. */
const bySource = (): Row[] => [
  ...TITLE,
  ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
  [null, "Tổng cộng", 1000, 900, 90],
  [1, "Ngân sách Trung ương", 400, 400, 100],
  [null, "- Vốn đầu tư phát triển", 300, 300, 100],
  [null, "- Vốn sự nghiệp", 100, 100, 100],
  [2, "Vốn đối ứng ngân sách địa phương", 200, 150, 75],
  [3, "Vốn lồng ghép", 300, 230, 76.67],
  [null, "Trong đó: Chương trình giảm nghèo bền vững", 100, 80, 80],
  [null, "Chương trình dân tộc thiểu số và miền núi", 150, 100, 66.67],
  [4, "Xã hội hóa", 100, 120, 120],
];
/** Sources across, one of them with a heading over its own columns. */
const across = (): Row[] => [
  ...TITLE,
  ["TT", "Huyện, thành phố", "Tổng số", "Trong đó"],
  [null, null, null, "NSTW", "NSĐP", "Tín dụng", "Doanh nghiệp"],
  [1, "Huyện Cư Jút", 100, 40, 30, 20, 10],
  [2, "Huyện Đắk Mil", 200, 80, 60, 40, 20],
  [null, "Tổng cộng", 300, 120, 90, 60, 30],
];
/** A measure over its whole and parts. */
const measured = (): Row[] => [
  ...TITLE,
  ["TT", "Nguồn vốn", "Kế hoạch", null, null, "Thực hiện", null, null],
  [null, null, "Tổng", "ĐTPT", "SN", "Tổng", "ĐTPT", "SN"],
  [1, "Ngân sách Trung ương", 400, 300, 100, 380, 290, 90],
  [2, "Ngân sách địa phương", 200, 150, 50, 190, 150, 40],
  [null, "Tổng cộng", 600, 450, 150, 570, 440, 130],
];
/** Sources down and years across. */
const byYear = (): Row[] => [
  ["TỔNG HỢP NGUỒN VỐN GIAI ĐOẠN 2021-2023"],
  [null, null, "Đơn vị tính: triệu đồng"],
  ["TT", "Nguồn vốn", "Tổng", "Năm 2021", "Năm 2022", 2023],
  ["I", "Ngân sách địa phương", 45, 15, 15, 15],
  [1, "Ngân sách tỉnh", 30, 10, 10, 10],
  [2, "Ngân sách huyện", 15, 5, 5, 5],
  ["II", "Vốn tín dụng", 60, 10, 20, 30],
  [null, "Tổng cộng", 105, 25, 35, 45],
];

async function read(rows: Row[]) {
  const workbook = { format: "xlsx" as const, sheets: [gridFromRows("Biểu 5", rows)] };
  return checkFiles([{ path: "a.xlsx", sha256: "", workbook }], { plan, asOf: "2025-06-30" });
}

const edited = (rows: Row[], ...cells: [row: number, column: number, value: number][]): Row[] => {
  for (const [row, column, value] of cells) rows[row - 1]![column] = value;
  return rows;
};

describe("a table of money", () => {
  it.each<[string, Row[], string[]]>([
    ["adds up by source", bySource(), []],
    ["adds up with the sources across", across(), []],
    ["adds up within each measure", measured(), []],
    ["adds up by year", byYear(), []],
    ["has a year whose sources give another total", edited(byYear(), [8, 4, 45]), ["total/mismatch E8"]],
    ["has a source whose years give another total", edited(byYear(), [7, 2, 61], [8, 2, 106]), ["total/mismatch C7"]],
    [
      "has a figure wrong down and across alike: told once",
      edited(byYear(), [4, 2, 46], [8, 2, 106]),
      ["total/mismatch C4"],
    ],
    ["has a total that its sources do not give", edited(bySource(), [4, 2, 1100]), ["total/mismatch C4"]],
    ["has a source that its parts do not give", edited(bySource(), [5, 2, 450], [4, 2, 1050]), ["total/mismatch C5"]],
    [
      "has parts of many that are more than the whole",
      edited(bySource(), [9, 2, 240], [4, 2, 940]),
      ["total/mismatch C9"],
    ],
    ["has a share that its amounts do not give", edited(bySource(), [5, 4, 150]), ["value/out-of-range E5"]],
    ["has a row whose sources give another total", edited(across(), [5, 2, 110], [7, 2, 310]), ["total/mismatch C5"]],
    ["has a column whose rows give another total", edited(across(), [7, 5, 65]), ["total/mismatch F7"]],
    [
      "has a measure whose parts give another whole",
      edited(measured(), [6, 5, 195], [7, 5, 575]),
      ["total/mismatch F6"],
    ],
  ])("%s", async (_, rows, expected) => {
    const run = await read(rows);
    expect(run.sheets[0]!.content.kind).toBe("funding");
    expect(run.findings.map(({ code, at }) => `${code} ${run.locate(at!)?.cell}`)).toEqual(expected);
  });

  it("says its money in đồng by source or unit, the unit of money found in the title or in a heading", async () => {
    const inHeading = bySource();
    inHeading[1] = [];
    inHeading[2] = ["TT", "Nguồn vốn", "Kế hoạch (tỷ đồng)", "Thực hiện (tỷ đồng)", "Tỷ lệ (%)"];
    const value = async (rows: Row[], subject: string, field: string) =>
      extractRecords(await read(rows)).find((record) => record.subject === subject && record.field === field)?.value;
    expect(await value(bySource(), "ngan-sach-trung-uong", "amount.plan")).toBe(400_000_000);
    expect(await value(inHeading, "ngan-sach-trung-uong", "amount.plan")).toBe(400_000_000_000);
    expect(await value(across(), "cu-jut", "amount.ngan-sach-trung-uong")).toBe(40_000_000);
  });
});
