import { expect, it } from "vitest";
import type { ExampleRows } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import { addressOf } from "../grid/place";
import { findingsOf, runOf } from "../testing/found-in";
import { gridOf } from "../testing/read-table";

const DISTRICTS = ["Sông Mẫu", "Đồi Mẫu"];
const CRITERIA = ["Quy hoạch", "Giao thông", "Điện", "Trường học", "Thu nhập"];
const noted = (found: readonly string[]) => found.filter((finding) => /^(?:period|column|unit\/dup)/.test(finding));

/** How many communes are at the standard in each district, and what is told of the columns. */
async function summaryOf(title: string, ...lines: ExampleRows) {
  const run = await runOf([exampleGrid({ rows: [[title], ...lines] })]);
  const standard = [...run.facts.merged.districts.values()].map(({ stated }) => stated["standard"]?.value);
  return { standard, found: noted(findingsOf(run)) };
}
const ofDistricts = (...cells: number[]): ExampleRows => DISTRICTS.map((name, i) => [i + 1, name, ...cells]);

it("the communes of a year are no standing beside those up to now", async () => {
  expect(
    await summaryOf(
      "KẾT QUẢ NĂM 2025",
      ["TT", "Huyện", "Số xã đạt chuẩn trong năm 2025", "Lũy kế số xã đạt chuẩn đến nay"],
      ...ofDistricts(1, 2),
    ),
  ).toEqual({ standard: [2, 2], found: ["column/not-used C2"] });
  expect(
    await summaryOf(
      "KẾT QUẢ NĂM 2025",
      ["TT", "Huyện", "Số xã đạt chuẩn NTM", ""],
      ["", "", "Trong năm 2025", "Lũy kế"],
      ...ofDistricts(1, 2),
    ),
  ).toEqual({ standard: [2, 2], found: ["column/not-used C3"] });
});

it.each(["Cùng kỳ năm trước", "Cùng kỳ năm 2024", "Năm trước", "Cùng kỳ"])(
  "“%s” beneath what is counted is a result of another day",
  async (heading) => {
    expect(
      await summaryOf(
        "KẾT QUẢ 9 THÁNG NĂM 2025",
        ["TT", "Huyện", "Số xã đạt chuẩn NTM", "", ""],
        ["", "", heading, "9 tháng năm 2025", "Tăng/giảm so với cùng kỳ"],
        ...ofDistricts(1, 2, 1),
      ),
    ).toEqual({ standard: [2, 2], found: ["column/not-used E3", "period/not-counted C3"] });
  },
);

it("what counts is named by the heading that says its time, though the title says it of another column", async () => {
  const run = await runOf([
    exampleGrid({
      rows: [
        ["KẾT QUẢ NĂM 2025"],
        ["TT", "Huyện", "Tổng số xã", "Số xã đạt chuẩn NTM", ""],
        ["", "", "", "TH năm 2024", "TH năm 2025"],
        ...ofDistricts(5, 1, 2),
      ],
    }),
  ]);
  const [told] = run.findings.filter(({ code }) => code === "period/not-counted");
  expect(told?.params).toMatchObject({
    heading: "TH năm 2024",
    counting: { vi: "số liệu được tính là “TH năm 2025”" },
  });
});

it("of two columns of one commune's form about the same time the one that judges answers", async () => {
  const run = await runOf([
    exampleGrid({
      rows: [
        ["KẾT QUẢ 9 THÁNG NĂM 2025 XÃ TÂN MINH"],
        ["TT", "Nội dung tiêu chí", "TH 9 tháng", "Đánh giá"],
        ...CRITERIA.map((name, i) => [i + 1, name, "Đạt", i < 3 ? "Đạt" : "Chưa đạt"]),
      ],
    }),
  ]);
  expect(
    run.dataset.communes.map(({ unit, marks }) => [unit, ...Object.values(marks).map(({ value }) => value)]),
  ).toEqual([["song-mau/tan-minh", "met", "met", "met", "not-met", "not-met"]]);
  expect(noted(findingsOf(run))).toEqual(["column/not-used C2"]);
});

it("the state of today beside what is registered is read as a result of its own", async () => {
  const run = await runOf([
    exampleGrid({
      rows: [
        ["TỔNG HỢP NĂM 2025"],
        ["TT", "Tên xã", "Hiện trạng số TC đạt", "Đăng ký số TC đạt"],
        [1, "Bình Hòa", 3, 5],
        [2, "Tân Minh", 4, 5],
      ],
    }),
  ]);
  expect([...run.facts.merged.communes.values()].map(({ total }) => total?.value)).toEqual([3, 4]);
  expect(noted(findingsOf(run))).toEqual(["period/not-counted D2"]);
});

it("bare years beneath each criterion are its columns of those years, nothing merged", async () => {
  const numbers = ["TC1", "TC2", "TC3", "TC4", "TC5"];
  const run = await runOf([
    exampleGrid({
      rows: [
        ["TT", "Tên xã", ...numbers.flatMap((number) => [number, ""])],
        ["", "", ...numbers.flatMap(() => [2024, 2025])],
        [1, "Bình Hòa", ...numbers.flatMap((_, i) => ["x", i < 3 ? "x" : "Chưa đạt"])],
      ],
    }),
  ]);
  const [commune] = run.facts.merged.communes.values();
  expect(Object.values(commune?.marks ?? {}).map(({ value }) => value)).toEqual([
    "met",
    "met",
    "met",
    "not-met",
    "not-met",
  ]);
  expect(noted(findingsOf(run))).toEqual(["period/not-counted C2"]);
});

it("a year of recognition and one that is expected in one column are told apart by their cells", async () => {
  const run = await runOf([
    exampleGrid({
      rows: [
        ["DANH SÁCH XÃ ĐẠT CHUẨN NTM"],
        ["TT", "Tên xã", "Năm đạt chuẩn/dự kiến đạt"],
        [1, "Bình Hòa", 2022],
        [2, "Tân Minh", "Dự kiến 2026"],
      ],
    }),
  ]);
  expect(run.dataset.communes.map(({ unit, claims }) => [unit, claims["standard"]?.value])).toEqual([
    ["song-mau/binh-hoa", true],
    ["song-mau/tan-minh", false],
  ]);
});

it("“Cùng kỳ năm 2024” beneath the criteria of communes is a result of the same days a year before", async () => {
  const run = await runOf([
    exampleGrid({
      rows: [
        ["KẾT QUẢ 9 THÁNG NĂM 2025"],
        ["TT", "Tên xã", "Số tiêu chí đạt", "", ""],
        ["", "", "Cùng kỳ năm 2024", "KH giao năm 2025", "TH 9 tháng năm 2025"],
        [1, "Bình Hòa", 2, 5, 3],
        [2, "Tân Minh", 2, 5, 3],
      ],
    }),
  ]);
  expect(
    run.dataset.communes.filter(({ nature }) => nature !== "plan").map(({ day, total }) => [day, total?.value]),
  ).toEqual([
    ["2025-09-30", 3],
    ["2025-09-30", 3],
    ["2024-09-30", 2],
    ["2024-09-30", 2],
  ]);
  expect(noted(findingsOf(run))).toEqual(["period/not-counted C3", "period/not-counted D3"]);
});

it("in a form of one commune the heading of the column that counts is named, and each plan of one year told", async () => {
  const run = await runOf([
    exampleGrid({
      rows: [
        ["BIỂU TIÊU CHÍ XÃ TÂN MINH NĂM 2025"],
        ["TT", "Nội dung", "Kế hoạch", "Đăng ký", "Nghiệm thu"],
        ...CRITERIA.map((name, i) => [i + 1, name, "Đạt", "Đạt", i < 3 ? "Đạt" : "Chưa đạt"]),
      ],
    }),
  ]);
  const [told] = run.findings.filter(({ code }) => code === "period/not-counted");
  expect(told && addressOf(told.at!)).toBe("C2");
  expect(told?.params["counting"]).toMatchObject({ vi: "số liệu được tính là “Nghiệm thu”" });
  expect(told?.related?.map(({ at, note }) => `${note} ${addressOf(at!)}`)).toEqual([
    "also-not-counted D2",
    "counted-here E2",
  ]);
});

it("what was set for the districts is told as a plan, and years beneath “Kế hoạch các năm” too", async () => {
  expect(
    await summaryOf(
      "KẾT QUẢ NĂM 2025",
      ["TT", "Huyện", "Chỉ tiêu giao số xã đạt chuẩn NTM", "Kết quả số xã đạt chuẩn NTM"],
      ...ofDistricts(5, 2),
    ),
  ).toEqual({ standard: [2, 2], found: ["period/not-counted C2"] });
  expect(
    await summaryOf(
      "SỐ XÃ ĐẠT CHUẨN NÔNG THÔN MỚI",
      ["TT", "Huyện", "Thực hiện năm 2025", "Kế hoạch các năm", ""],
      ["", "", "", "2026", "2027"],
      ...ofDistricts(2, 3, 4),
    ),
  ).toEqual({ standard: [2, 2], found: ["period/not-counted D2"] });
});

it("under communes that stand across, a plan beside the result is told and never counted", async () => {
  const rows: ExampleRows = [
    ["TIÊU CHÍ CÁC XÃ HUYỆN SÔNG MẪU NĂM 2025"],
    ["TT", "Tiêu chí", "Bình Hòa", "", "Tân Minh", ""],
    ["", "", "KH", "TH", "KH", "TH"],
    ...CRITERIA.map((name, i) => [i + 1, name, "x", i < 3 ? "x" : "-", "x", i < 4 ? "x" : "-"]),
  ];
  const merged = ["A", "B"].map((_, column) => ({ top: 1, bottom: 2, left: column, right: column }));
  for (const merges of [[], [...merged, ...[2, 4].map((left) => ({ top: 1, bottom: 1, left, right: left + 1 }))]]) {
    const run = await runOf([gridOf(rows, { merges })]);
    const met = [...run.facts.communes.values()].map(
      ({ record }) => Object.values(record?.marks ?? {}).filter(({ value }) => value === "met").length,
    );
    expect(met.slice(0, 2)).toEqual([3, 4]);
    expect(noted(findingsOf(run))).toEqual(["period/not-counted C3"]);
  }
});

it.each<[string, ExampleRows]>([
  ["named", [["", "", ...CRITERIA.flatMap((_, i) => [`TC${i + 1}`, ""])]]],
  ["numbered", [["", "", ...CRITERIA.flatMap((_, i) => [i + 1, ""])]]],
])("criteria %s above KH and TH are of a header whose lower line alone names the communes", async (_, above) => {
  const rows: ExampleRows = [
    ["KẾT QUẢ NĂM 2025"],
    ...above,
    ["TT", "Xã", ...CRITERIA.flatMap(() => ["KH", "TH"])],
    [1, "Bình Hòa", ...CRITERIA.flatMap(() => ["x", "x"])],
    [2, "Tân Minh", ...CRITERIA.flatMap((_, i) => ["x", i === 1 ? "" : "x"])],
  ];
  const { dataset } = await runOf([exampleGrid({ rows })]);
  const met = dataset.communes
    .filter(({ nature }) => nature !== "plan")
    .map(({ marks }) => Object.values(marks).filter(({ value }) => value === "met").length);
  expect(met).toEqual([5, 4]);
});

it("so are figures of a summary, each beneath its own heading", async () => {
  const rows: ExampleRows = [
    ["", "", "Số xã đạt chuẩn NTM", "", "Số xã NTM nâng cao", ""],
    ["TT", "Huyện", "KH", "TH", "KH", "TH"],
    ...ofDistricts(4, 3, 2, 1),
  ];
  expect(await summaryOf("KẾT QUẢ NĂM 2025", ...rows)).toEqual({
    standard: [3, 3],
    found: ["period/not-counted C3"],
  });
});

it("“Xã đăng ký” over figures beside the names is a number that is planned, and no second name", async () => {
  const rows: ExampleRows = [
    ["SỐ TIÊU CHÍ ĐẠT CHUẨN CÁC XÃ"],
    ["TT", "Tên xã", "Xã đăng ký", "Số tiêu chí đạt"],
    [1, "Bình Hòa", 5, 4],
    [2, "Tân Minh", 5, 3],
  ];
  const run = await runOf([exampleGrid({ rows })]);
  expect(run.dataset.communes.map(({ total }) => total?.value)).toEqual([4, 3]);
  expect(noted(findingsOf(run)).filter((finding) => finding.startsWith("column/dup"))).toEqual([]);
});
