import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../checks/support/define-check";
import { findingsOf, runOf } from "../testing/found-in";
import { gridOf } from "../testing/read-table";

/** By name whether each commune is at the standard: 1 it is, 0 it is not, else open; and what is found. */
async function standing(rows: ExampleRows, merges: Parameters<typeof gridOf>[1] = {}) {
  const run = await runOf([gridOf(rows, merges)]);
  const at = [...run.facts.communes.values()].flatMap(({ unit, record, at: { standard = [0, 1] } }) =>
    record ? [`${unit.name} ${standard[0] === standard[1] ? standard[0] : "?"}`] : [],
  );
  return { at, found: findingsOf(run).filter((finding) => !finding.startsWith("unit/missing")) };
}

const HEAD = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Cộng"];

describe("sums that are carried over a page break", () => {
  it("are no commune and no total; the totals sum the communes of both pages", async () => {
    const page = (words: string): ExampleRows[number] => ["", words, 2, 2, 2, 1, 2, 9];
    const rows = (sum: number): ExampleRows => [
      HEAD,
      [1, "Bình Hòa", "x", "x", "x", "x", "x", 5],
      [2, "Tân Minh", "x", "x", "x", "", "x", 4],
      page("Mang sang trang sau"),
      HEAD,
      page("Trang trước chuyển sang"),
      [3, "Tân Mạnh", "x", "", "x", "x", "x", 4],
      ["", "Tổng cộng", 3, sum, 3, 2, 3, 13],
    ];
    expect(await standing(rows(2))).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0", "Tân Mạnh 0"], found: [] });
    expect((await standing(rows(3))).found).toEqual(["criteria/subtotal-mismatch D8"]);
  });

  it("count in no total of districts and of money", async () => {
    const districts: ExampleRows = [
      ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"],
      [1, "Huyện Sông Mẫu", 5, 3],
      ["", "Cộng chuyển sang trang sau", 5, 3],
      [2, "Thị xã Đồi Mẫu", 3, 1],
      ["", "Tổng cộng", 8, 4],
    ];
    const money: ExampleRows = [
      ["KẾT QUẢ HUY ĐỘNG VỐN (triệu đồng)"],
      ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện"],
      [1, "Ngân sách Trung ương", 50, 40],
      [2, "Ngân sách địa phương", 30, 30],
      ["", "Mang sang", 80, 70],
      [3, "Vốn lồng ghép", 20, 10],
      ["", "Tổng cộng", 100, 80],
    ];
    expect((await standing(districts)).found).toEqual([]);
    expect((await standing(money)).found).toEqual([]);
  });
});

it("marks as shares of the indicators of each criterion are met where all are; a single share is not understood", async () => {
  const shares: ExampleRows = [
    HEAD,
    [1, "Bình Hòa", "2/2", "4/4", "2/2", "1/1", "5/5", 5],
    [2, "Tân Minh", "2/2", "3/4", "2/2", "1/1", "5/5", 4],
  ];
  expect(await standing(shares)).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0"], found: [] });
  const one: ExampleRows = [HEAD, [1, "Bình Hòa", "x", "3/4", "x", "x", "x", ""]];
  expect(await standing(one)).toEqual({ at: ["Bình Hòa ?"], found: ["mark/not-understood D2"] });
});

it("marks are the signs that a note explains, years, and shares of completion where the title says so", async () => {
  const rows = (title: string, marks: readonly [ExampleRows[number], ExampleRows[number]], note = ""): ExampleRows => [
    [title],
    HEAD,
    [1, "Bình Hòa", ...marks[0], ""],
    [2, "Tân Minh", ...marks[1], ""],
    ["", note],
  ];
  const met = { at: ["Bình Hòa 1", "Tân Minh 0"], found: [] };
  const signs: [ExampleRows[number], ExampleRows[number]] = [
    ["Đ", "Đ", "Đ", "Đ", "Đ"],
    ["Đ", "C", "Đ", "Đ", "Đ"],
  ];
  expect(await standing(rows("TIÊU CHÍ CÁC XÃ", signs, "Ghi chú: Đ: đạt; C: chưa đạt"))).toEqual(met);
  expect((await standing(rows("TIÊU CHÍ CÁC XÃ", signs))).found).toEqual(["mark/not-understood D4"]);
  const [all = [], second = []] = signs;
  const pairs = second.map((sign, i) => (i === 3 ? "C" : sign));
  expect(await standing(rows("TIÊU CHÍ CÁC XÃ", [all, pairs]))).toEqual(met);
  const having = all.map((sign, i) => (i > 2 ? "C" : sign));
  const open = (await standing(rows("TIÊU CHÍ CÁC XÃ", [having, having]))).found;
  expect(open.filter((finding) => finding.startsWith("mark/not-understood"))).not.toEqual([]);
  const three = pairs.map((sign, i) => (i === 0 ? "K" : sign));
  expect((await standing(rows("TIÊU CHÍ CÁC XÃ", [all, three]))).found).toContain("mark/not-understood D4");
  const years: [ExampleRows[number], ExampleRows[number]] = [
    [2016, 2018, 2020, 2021, 2024],
    [2016, "", 2020, "Chưa đạt", 2024],
  ];
  expect(await standing(rows("NĂM ĐẠT TỪNG TIÊU CHÍ", years))).toEqual(met);
  const shares: [ExampleRows[number], ExampleRows[number]] = [
    [100, 100, "100%", 100, 100],
    [100, 85, 100, "99,5%", 100],
  ];
  expect(await standing(rows("TỶ LỆ HOÀN THÀNH TỪNG TIÊU CHÍ (%)", shares))).toEqual(met);
  expect((await standing(rows("SỐ LIỆU TỪNG TIÊU CHÍ", shares))).found).toContain("mark/not-understood C3");
});

it("beneath a criterion the column that judges is its mark, and no level of the commune", async () => {
  const names = ["Quy hoạch", "Giao thông", "Điện", "Trường học", "Môi trường và an toàn thực phẩm"];
  const pairs: ExampleRows = [
    ["TT", "Xã", ...names.flatMap((name) => [name, ""]), "Số TC đạt"],
    ["", "", ...names.flatMap(() => ["Kết quả", "Đánh giá"]), ""],
    [1, "Bình Hòa", ...names.flatMap(() => ["98%", "Đạt"]), 5],
    [2, "Tân Minh", ...names.flatMap((_, i) => ["98%", i === 1 ? "Chưa đạt" : "Đạt"]), 4],
  ];
  const overPairs = names.map((_, i) => ({ top: 0, left: 2 + 2 * i, bottom: 0, right: 3 + 2 * i }));
  const unused = ["C2", "E2", "G2", "I2", "K2"].map((cell) => `column/not-used ${cell}`);
  expect(await standing(pairs, { merges: overPairs })).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0"], found: unused });

  const figures: ExampleRows = [
    ["TT", "Xã", ...names],
    ["", "", "Kết quả", "", "", "", ""],
    [1, "Bình Hòa", 52.5, "Đạt", "Đạt", "Đạt", "Đạt"],
  ];
  expect((await standing(figures)).found).not.toContain("mark/not-understood C3");

  const parts: ExampleRows = [
    ["TT", "Xã", ...names.flatMap((name, i) => [`TC${i + 1}: ${name}`, "", ""]), "Số TC đạt"],
    ["", "", ...names.flatMap((_, i) => [`${i + 1}.1`, `${i + 1}.2`, "Đánh giá"]), ""],
    [1, "Bình Hòa", ...names.flatMap(() => ["Đạt", "95%", "Đạt"]), 5],
    [2, "Tân Minh", ...names.flatMap((_, i) => ["Đạt", "60%", i === 1 ? "Chưa đạt" : "Đạt"]), 4],
  ];
  const overParts = names.map((_, i) => ({ top: 0, left: 2 + 3 * i, bottom: 0, right: 4 + 3 * i }));
  expect(await standing(parts, { merges: overParts })).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0"], found: [] });
});

it("“Đạt | Chưa đạt” beneath each criterion are one mark of it", async () => {
  const rows: ExampleRows = [
    ["TT", "Xã", ...[1, 2, 3, 4, 5].flatMap((number) => [`TC${number}`, ""]), "Tổng số TC đạt"],
    ["", "", ...[1, 2, 3, 4, 5].flatMap(() => ["Đạt", "Chưa đạt"]), ""],
    [1, "Bình Hòa", ..."x x x x x ".split(""), 5],
    [2, "Tân Minh", ..."x  xx x x ".split("").map((sign) => sign.trim()), 5],
  ];
  const merges = [0, 1, 2, 3, 4].map((i) => ({ top: 0, left: 2 + 2 * i, bottom: 0, right: 3 + 2 * i }));
  expect(await standing(rows, { merges })).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0"],
    found: ["criteria/total-mismatch M4"],
  });
});

it("sums of groups of criteria are no second column of a criterion", async () => {
  const rows: ExampleRows = [
    ["TT", "Xã", "I. Quy hoạch", "", "II. Hạ tầng", "", "", "", "", "Tổng số TC đạt"],
    ["", "", "TC1", "Cộng nhóm", "TC2", "TC3", "TC4", "TC5", "Cộng nhóm", ""],
    [1, "Bình Hòa", "x", 1, "x", "x", "x", "x", 4, 5],
  ];
  const merges = [
    { top: 0, left: 2, bottom: 0, right: 3 },
    { top: 0, left: 4, bottom: 0, right: 8 },
  ];
  expect(await standing(rows, { merges })).toEqual({
    at: ["Bình Hòa 1"],
    found: ["column/not-used D2", "column/not-used I2"],
  });
});

it("rows that say some of what another row counts are no districts, a row for each year is one of its district", async () => {
  const parts: ExampleRows = [
    ["TT", "Địa bàn", "Tổng số xã", "Số xã đạt chuẩn", "Số xã nâng cao"],
    ["", "Toàn tỉnh", 8, 4, 1],
    ["", "Trong đó: xã khu vực I", 5, 3, 1],
    ["", "Xã khu vực II, III", 3, 1, 0],
    [1, "Huyện Sông Mẫu", 5, 3, 1],
    [2, "Thị xã Đồi Mẫu", 3, 1, 0],
  ];
  expect((await standing(parts)).found).toEqual([]);
  const years: ExampleRows = [
    ["TT", "Huyện", "Năm", "Tổng số xã", "Số xã đạt chuẩn"],
    [1, "Huyện Sông Mẫu", 2023, 5, 2],
    ["", "", 2024, 5, 3],
    ["", "", 2025, 5, 6],
  ];
  expect((await standing(years)).found).toEqual([
    "period/not-counted C2",
    "period/not-counted C3",
    "value/out-of-range E4",
  ]);
});

it("“Cộng đồng” gives money and sums none", async () => {
  const rows = (sum: number): ExampleRows => [
    ["NGUỒN VỐN (triệu đồng)"],
    ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện"],
    [1, "Ngân sách Trung ương", 50, 40],
    [2, "Ngân sách địa phương", 30, 30],
    [3, "Cộng đồng dân cư", 20, 10],
    ["", "Tổng cộng", 100, sum],
  ];
  expect((await standing(rows(80))).found).toEqual([]);
  expect((await standing(rows(70))).found).toEqual(["total/mismatch D6"]);
});

it("a row of the same marks beneath its plan begins no table of its own", async () => {
  const rows: ExampleRows = [
    ["TT", "Xã", "Nội dung", 1, 2, 3, 4, 5, "Cộng", "Mức đạt"],
    [1, "Bình Hòa", "Kế hoạch", "x", "x", "x", "x", "x", 5, "NTM"],
    ["", "", "Thực hiện", "x", "x", "x", "x", "x", 5, "NTM"],
    [2, "Tân Minh", "Kế hoạch", "x", "x", "x", "x", "x", 5, "NTM"],
    ["", "", "Thực hiện", "x", "x", "x", "x", "", 4, ""],
  ];
  const merges = [1, 3].flatMap((top) => [0, 1].map((left) => ({ top, left, bottom: top + 1, right: left })));
  expect(await standing(rows, { merges })).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0"],
    found: ["period/not-counted C2"],
  });
});

it("communes across beneath their districts are read where one heading stands beside the districts alone", async () => {
  const rows: ExampleRows = [
    ["TỔNG HỢP ĐÁNH GIÁ TIÊU CHÍ CÁC XÃ"],
    ["TT", "Tiêu chí", "Huyện Sông Mẫu", "", "Thị xã Đồi Mẫu", "", "Tổng số xã đạt"],
    ["", "", "Bình Hòa", "Tân Minh", "Vĩnh Thịnh", "Hòa Lạc", ""],
    [1, "Quy hoạch", "Đạt", "Đạt", "Đạt", "Đạt", 4],
    [2, "Giao thông", "Đạt", "Chưa đạt", "Đạt", "Đạt", 4],
    [3, "Điện", "Đạt", "Đạt", "Đạt", "Đạt", 4],
    [4, "Trường học", "Đạt", "Đạt", "Đạt", "Đạt", 4],
    [5, "Môi trường và an toàn thực phẩm", "Đạt", "Đạt", "Đạt", "Đạt", 4],
    ["", "Tổng số TC đạt", 5, 4, 5, 4, ""],
  ];
  const merges = [2, 4].map((left) => ({ top: 1, left, bottom: 1, right: left + 1 }));
  expect(await standing(rows, { merges })).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0", "Vĩnh Thịnh 1", "Hòa Lạc 1"],
    found: ["criteria/subtotal-mismatch G5", "criteria/total-mismatch F9"],
  });
});

it("communes beneath a blank heading are read by their names", async () => {
  const rows: ExampleRows = [
    ["STT", "", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng TC"],
    [1, "Bình Hòa", "x", "x", "x", "x", "x", 5],
    [2, "Tân Minh", "x", "x", "", "x", "x", 5],
  ];
  expect(await standing(rows)).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0"],
    found: ["criteria/total-mismatch H3"],
  });
});

it("of two sets side by side the plain one is read, and the other is told once", async () => {
  const rows: ExampleRows = [
    ["TT", "Xã", "Tiêu chí xã NTM", "", "", "", "", "Tổng", "Tiêu chí xã NTM nâng cao", "", "", "", "", "Tổng"],
    ["", "", 1, 2, 3, 4, 5, "", 1, 2, 3, 4, 5, ""],
    [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "x", "", "", "x", "x", 3],
    [2, "Tân Minh", "x", "x", "x", "", "x", 5, "x", "x", "x", "x", "x", 5],
  ];
  const merges = [2, 8].map((left) => ({ top: 0, left, bottom: 0, right: left + 4 }));
  expect(await standing(rows, { merges })).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0"],
    found: ["column/not-used I1", "column/not-used N1", "criteria/total-mismatch H4"],
  });
});

it("a figure below zero counts as written in the total of a summary", async () => {
  const rows = (sum: number): ExampleRows => [
    ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"],
    [1, "Huyện Sông Mẫu", 5, 3],
    [2, "Thị xã Đồi Mẫu", 3, -1],
    ["", "Tổng cộng", 8, sum],
  ];
  expect((await standing(rows(2))).found).toEqual(["value/out-of-range D3"]);
  expect((await standing(rows(1))).found).toEqual(["total/mismatch D4", "value/out-of-range D3"]);
});

describe("a list of communes", () => {
  it("with marks beneath years says in which of them each was recognised, one to come among them", async () => {
    const rows: ExampleRows = [
      ["TT", "Xã", "Năm công nhận đạt chuẩn", "", "", ""],
      ["", "", 2021, 2022, 2023, 2026],
      [1, "Bình Hòa", "x", "", "", ""],
      [2, "Tân Minh", "", "", "x", ""],
      [3, "Tân Mạnh", "", "", "", "x"],
    ];
    const merges = [{ top: 0, left: 2, bottom: 0, right: 5 }];
    expect(await standing(rows, { merges })).toEqual({
      at: ["Bình Hòa 1", "Tân Minh 1", "Tân Mạnh ?"],
      found: ["period/not-counted F2"],
    });
  });

  it("that are chosen or given to somebody says not that they are at the level beside them", async () => {
    const rows = (title: string): ExampleRows => [
      [title],
      ["TT", "Xã", "Huyện", "Mức độ đạt chuẩn", "Đơn vị phụ trách"],
      [1, "Bình Hòa", "Sông Mẫu", "NTM nâng cao", "Sở Y tế"],
    ];
    for (const title of [
      "PHÂN CÔNG CÁC SỞ PHỤ TRÁCH XÃ VỀ ĐÍCH NĂM 2025",
      "DANH SÁCH XÃ ĐIỂM CHỈ ĐẠO GIAI ĐOẠN 2021-2025",
    ])
      expect(await standing(rows(title))).toEqual({
        at: [],
        found: ["column/not-used E2", "period/not-counted A1"],
      });
    expect((await standing(rows("DANH SÁCH XÃ ĐIỂM ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN"))).at).toEqual(["Bình Hòa 1"]);
  });

  it("whose recognition was taken back, or that did not keep it, says that they are not at the standard", async () => {
    const rows = (title: string): ExampleRows => [
      [title],
      ["TT", "Xã", "Huyện", "Số QĐ", "Năm công nhận"],
      [1, "Bình Hòa", "Sông Mẫu", "5/QĐ-UBND", 2016],
    ];
    for (const title of [
      "DANH SÁCH XÃ BỊ THU HỒI QUYẾT ĐỊNH CÔNG NHẬN ĐẠT CHUẨN NTM",
      "DANH SÁCH XÃ KHÔNG DUY TRÌ ĐƯỢC CHUẨN NÔNG THÔN MỚI",
    ])
      expect((await standing(rows(title))).at).toEqual(["Bình Hòa 0"]);
    for (const title of ["DANH SÁCH XÃ DUY TRÌ ĐẠT CHUẨN", "DANH SÁCH XÃ ĐẠT CHUẨN NTM, KẾT QUẢ HUY ĐỘNG NGUỒN LỰC"])
      expect((await standing(rows(title))).at).toEqual(["Bình Hòa 1"]);
  });

  it("is none where its rows are of hamlets, products or people in them", async () => {
    const of = (title: string, heading: string, what: string): ExampleRows => [
      [title],
      ["TT", heading, "Xã", "Huyện", "Năm công nhận", "Số QĐ"],
      [1, what, "Bình Hòa", "Sông Mẫu", 2024, "5/QĐ-UBND"],
      [2, what, "Tân Minh", "Sông Mẫu", 2024, "6/QĐ-UBND"],
    ];
    for (const rows of [
      of("DANH SÁCH THÔN ĐẠT CHUẨN NÔNG THÔN MỚI KIỂU MẪU", "Thôn, bon, buôn", "Thôn 1"),
      of("DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN", "Tên sản phẩm", "Cà phê bột"),
    ])
      expect(await standing(rows)).toEqual({ at: [], found: ["sheet/unrecognised"] });
    const several = of("DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN", "Thôn", "Thôn 1, Thôn 2");
    expect((await standing(several)).at).toEqual(["Bình Hòa 1", "Tân Minh 1"]);
    // How many hamlets a commune has says something of the commune.
    expect((await standing(of("DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN", "Thôn", "7"))).at).toEqual(["Bình Hòa 1", "Tân Minh 1"]);
  });

  it("says since when in headings of each level, and a year of what is to come in no claim", async () => {
    const since: ExampleRows = [
      ["TT", "Tên xã", "Đạt chuẩn NTM từ năm", "Đạt chuẩn nâng cao từ năm"],
      [1, "Bình Hòa", 2019, 2023],
      [2, "Tân Minh", 2027, ""],
    ];
    expect(await standing(since)).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0"], found: ["date/in-future C3"] });
    const level: ExampleRows = [
      ["TT", "Tên xã", "Danh hiệu"],
      [1, "Bình Hòa", "Đạt NTM nâng cao; đăng ký kiểu mẫu 2026"],
      [2, "Tân Minh", "Đạt chuẩn NTM năm 2027"],
    ];
    expect(await standing(level)).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0"], found: ["date/in-future C3"] });
  });
});
