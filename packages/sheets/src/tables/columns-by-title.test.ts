import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import { findingsOf, runOf } from "../testing/found-in";

const NAMES = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê", "Ea R'Mẫu"];
const DISTRICTS = ["Sông Mẫu", "Đồi Mẫu"];
type Headings = readonly (string | number)[];

/** The kind that a table is read as, what counts, and what is told. */
async function read(title: string, headings: Headings, names: readonly string[], cells: ExampleRows[number]) {
  const rows = [[title], ["TT", "Đơn vị", ...headings], ...names.map((name, i) => [i + 1, name, ...cells])];
  const run = await runOf([exampleGrid({ rows })]);
  const [sheet] = run.sheets;
  const counted = [...run.facts.merged.communes.values(), ...run.facts.merged.districts.values()];
  return { kind: sheet?.content.kind, counted, found: findingsOf(run) };
}

describe("headings that say nothing but times hold what the title names", () => {
  it.each<[string, string, Headings, number, string[]]>([
    [
      "years",
      "SỐ TIÊU CHÍ ĐẠT CHUẨN QUA CÁC NĂM",
      ["Năm 2023", "Năm 2024", "Năm 2025"],
      4,
      ["period/not-counted C2", "period/not-counted D2"],
    ],
    ["bare years", "Số tiêu chí đạt của các xã", [2023, 2024], 3, ["period/not-counted C2"]],
    [
      "quarters and a plan",
      "Biểu 2. Tổng hợp số tiêu chí đạt năm 2025",
      ["Quý II", "Quý III", "KH năm"],
      3,
      ["period/not-counted C2", "period/not-counted E2"],
    ],
    ["a plan beside the result", "SỐ TIÊU CHÍ ĐẠT NĂM 2025", ["Kế hoạch", "Thực hiện"], 3, ["period/not-counted C2"]],
  ])("criteria of communes: %s", async (_, title, headings, total, expected) => {
    const { kind, counted, found } = await read(title, headings, NAMES, [2, 3, 4].slice(0, headings.length));
    expect([kind, found]).toEqual(["commune-criteria", expected]);
    expect(counted.map((record) => "total" in record && record.total?.value)).toEqual(NAMES.map(() => total));
  });

  it.each<[string, string, readonly (string | number)[], string]>([
    ["communes at the standard", "SỐ XÃ ĐẠT CHUẨN NÔNG THÔN MỚI QUA CÁC NĂM", [1, 2], "standard"],
    ["criteria per commune", "Bình quân tiêu chí/xã qua các năm", [3.5, 4.2], "meanCriteria"],
  ])("of districts: %s", async (_, title, cells, figure) => {
    const { kind, counted, found } = await read(title, ["Năm 2023", "Năm 2024"], DISTRICTS, cells);
    expect([kind, found]).toEqual(["district-summary", ["period/not-counted C2"]]);
    expect(counted.flatMap((record) => ("stated" in record ? record.stated[figure]?.value : []))).toEqual([
      cells[1],
      cells[1],
    ]);
  });

  it("levels of two years are told apart by them, whatever the title", async () => {
    const { kind, counted, found } = await read("KẾT QUẢ CÔNG NHẬN", ["Năm 2023", "Năm 2024"], NAMES, [
      "",
      "NTM nâng cao",
    ]);
    expect([kind, found]).toEqual(["recognition-list", []]);
    expect(counted.map((record) => "claims" in record && record.claims?.["advanced"]?.value)).toEqual(
      NAMES.map(() => true),
    );
  });
});

it.each<[string, string, readonly (string | number)[]]>([
  ["names another thing", "DÂN SỐ CÁC XÃ QUA CÁC NĂM", [2, 3]],
  ["names a share", "Tỷ lệ số tiêu chí đạt qua các năm", [2, 3]],
  ["names criteria and the cells are more than there are", "SỐ TIÊU CHÍ ĐẠT QUA CÁC NĂM", [250, 260]],
])("a table whose title %s stays unread", async (_, title, cells) => {
  const { kind, found } = await read(title, ["Năm 2023", "Năm 2024"], NAMES, cells);
  expect([kind, found]).toEqual(["unrecognised", ["sheet/unrecognised"]]);
});
