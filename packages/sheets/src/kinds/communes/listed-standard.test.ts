import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { communeRecords } from "./commune-records";

const HEADER = ["TT", "Tên xã", "Huyện", "Số quyết định", "Ngày"];
const row = (number: number, name: string) => [number, name, "Sông Mẫu", `${number}/QĐ-UBND`, "5/5/2023"];

function claimsOf(...rows: (string | number)[][]) {
  const grid = gridFromRows("Danh sách", [["DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN"], HEADER, ...rows]);
  const entry = readSheet(grid, 0, readContext(samplePlan)).tables[0];
  if (entry?.of !== "communes") throw new Error("not a list");
  return {
    claims: communeRecords(entry.table).communes.map(({ unit, claims }) => [unit, Object.keys(claims)]),
    duplicates: entry.table.rows.filter((line) => line.duplicateOf).length,
  };
}

it("a heading says the standard of the communes beneath it, numbered or in the first cell of its line", () => {
  expect(
    claimsOf(["I", "Xã đạt chuẩn nông thôn mới"], row(1, "Bình Hòa"), ["II. Xã nâng cao"], row(1, "Tân Minh")).claims,
  ).toEqual([
    ["song-mau/binh-hoa", ["standard"]],
    ["song-mau/tan-minh", ["advanced"]],
  ]);
});

it("a commune may stand under each standard that it was recognised at, once", () => {
  const sections = [["I", "Xã đạt chuẩn"], row(1, "Bình Hòa"), ["II", "Xã nâng cao"], row(1, "Bình Hòa")];
  expect(claimsOf(...sections)).toEqual({
    claims: [
      ["song-mau/binh-hoa", ["standard"]],
      ["song-mau/binh-hoa", ["advanced"]],
    ],
    duplicates: 0,
  });
  expect(claimsOf(...sections, row(2, "Bình Hòa")).duplicates).toBe(1);
});

it("a year over its communes says no standard; the title does", () => {
  expect(claimsOf(["I", "Năm 2022"], row(1, "Bình Hòa")).claims).toEqual([["song-mau/binh-hoa", ["standard"]]]);
});

it("a column of years for each standard claims each standard by its year", () => {
  const head = [
    "TT",
    "Tên xã",
    "Huyện",
    "Năm đạt chuẩn NTM",
    "Năm đạt NTM nâng cao",
    "Năm được công nhận NTM kiểu mẫu",
  ];
  const rows = [
    [1, "Bình Hòa", "Sông Mẫu", 2018, 2022, ""],
    [2, "Tân Minh", "Sông Mẫu", 2019, "", ""],
    [3, "Long Khê", "Sông Mẫu", 2016, 2020, 2023],
  ];
  const grid = gridFromRows("Danh sách", [["TỔNG HỢP CÁC XÃ ĐƯỢC CÔNG NHẬN"], head, ...rows]);
  const entry = readSheet(grid, 0, readContext(samplePlan)).tables[0];
  if (entry?.of !== "communes") throw new Error("not a list");
  const years = communeRecords(entry.table).communes.map(({ unit, claims }) => [
    unit,
    ...Object.entries(claims).flatMap(([standard, claim]) => (claim?.value ? [standard] : [])),
  ]);
  expect(years).toEqual([
    ["song-mau/binh-hoa", "standard", "advanced"],
    ["song-mau/tan-minh", "standard"],
    ["song-mau/long-khe", "standard", "advanced", "model"],
  ]);
});

const standards = (title: string, head: string[], ...rows: (string | number)[][]) => {
  const entry = readSheet(gridFromRows("Danh sách", [[title], head, ...rows]), 0, readContext(samplePlan)).tables[0];
  if (entry?.of !== "communes") throw new Error("not a list");
  return entry.table.rows.map(({ listedAs }) => listedAs);
};

function claimsOfList(title: string, ...rows: (string | number)[][]) {
  const entry = readSheet(gridFromRows("Danh sách", [[title], HEADER, ...rows]), 0, readContext(samplePlan)).tables[0];
  const records = entry?.records().communes ?? [];
  return records.map(({ claims }) =>
    Object.fromEntries(Object.entries(claims).map(([standard, claim]) => [standard, claim?.value])),
  );
}

it.each([
  ["I. Danh sách xã kiểu mẫu", "model"],
  ["Các đơn vị đạt chuẩn NTM nâng cao", "advanced"],
  ["Nông thôn mới kiểu mẫu", "model"],
  ["Xã đạt chuẩn", "standard"],
  ["Xã chưa đạt chuẩn", undefined],
  ["Xã đang hoàn thiện hồ sơ", undefined],
  ["Các xã chuyển tiếp sang năm 2026", undefined],
  ["Xã đang duy trì đạt chuẩn", "standard"],
  ["Xã đang đạt chuẩn NTM", "standard"],
  ["Xã đang đạt chuẩn NTM nâng cao", "advanced"],
  ["Các xã chuyển tiếp từ giai đoạn 2016-2020", "standard"],
  ["Xã chuyển thành phường", "standard"],
  ["Xã sắp xếp lại năm 2025", "standard"],
  ["Xã sắp đạt chuẩn NTM", undefined],
  ["Xã chuẩn bị công nhận đạt chuẩn", undefined],
  ["Xã còn lại phải đạt chuẩn NTM", undefined],
  ["Xã cần đạt chuẩn NTM năm 2025", undefined],
  ["Xã rà soát để công nhận đạt chuẩn", undefined],
  ["Xã sẽ được công nhận NTM", undefined],
  ["Xã ưu tiên đầu tư để đạt chuẩn NTM", undefined],
  ["Xã nằm trong đề án đạt chuẩn NTM", undefined],
  ["Xã không đạt chuẩn NTM nâng cao", undefined],
  ["Xã đạt chuẩn NTM và NTM nâng cao", "standard"],
  ["Nâng cao", "standard"],
  ["Danh sách các xã khu vực I", "standard"],
  [`Danh sách xã đạt chuẩn NTM nâng cao theo quyết định của ${"Ủy ban nhân dân ".repeat(3)}`, "standard"],
])("“%s” over a commune lists it as %s", (heading, standard) => {
  const open = [1, "Bình Hòa", "Sông Mẫu", "1/QĐ-UBND", ""];
  expect(standards("DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN", HEADER, ["I", heading], open)).toEqual([standard]);
});

it("a remark over a commune is no heading", () => {
  const rows = [["I", "Ghi chú: xã nâng cao"], row(1, "Bình Hòa")];
  expect(standards("DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN", HEADER, ...rows)).toEqual(["standard"]);
});

it("one that is proven among those that are still at it has reached it since; an application proves nothing", () => {
  const of = (...proofs: string[]) =>
    standards("XÃ ĐƯỢC CÔNG NHẬN", HEADER, ["I", "Xã đang hoàn thiện hồ sơ"], [1, "Bình Hòa", "Sông Mẫu", ...proofs]);
  expect(of("1/QĐ-UBND", "5/5/2023")).toEqual(["standard"]);
  expect(of("1/QĐ-UBND", "")).toEqual([undefined]);
  expect(of("5/TTr-UBND", "5/5/2025")).toEqual([undefined]);
});

it("a heading of those still at it that names no standard denies the one the list is of", () => {
  const denied = (heading: string) =>
    claimsOfList("DANH SÁCH XÃ ĐẠT CHUẨN NTM NÂNG CAO", ["I", heading], [1, "Bình Hòa", "Sông Mẫu", "", ""]);
  expect(denied("Xã đang hoàn thiện hồ sơ")).toEqual([{ advanced: false }]);
  expect(denied("Xã sắp đạt chuẩn NTM")).toEqual([{ standard: false }]);
});

it("the heading of the names says the standard, whatever the title", () => {
  const head = ["TT", "Huyện", "Xã đạt chuẩn NTM nâng cao", "Số quyết định"];
  expect(standards("DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN", head, [1, "Sông Mẫu", "Bình Hòa", "1/QĐ-UBND"])).toEqual([
    "advanced",
  ]);
});

it("a title that names several higher standards is of the plain one, one that names none of none", () => {
  const head = ["TT", "Tên xã", "Số quyết định"];
  const of = (title: string) => standards(title, head, [1, "Bình Hòa", "1/QĐ-UBND"]);
  expect(of("XÃ ĐẠT CHUẨN, NÂNG CAO, KIỂU MẪU")).toEqual(["standard"]);
  expect(of("CÔNG NHẬN XÃ NÔNG THÔN MỚI")).toEqual(["standard"]);
  expect(of("XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO")).toEqual(["advanced"]);
  expect(of("CÔNG NHẬN XÃ KIỂU MẪU")).toEqual(["model"]);
  expect(of("DANH SÁCH XÃ ĐẠT CHUẨN NTM, NTM NÂNG CAO")).toEqual(["standard"]);
  expect(of("VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI, DANH SÁCH XÃ ĐẠT CHUẨN NÂNG CAO")).toEqual(["advanced"]);
  expect(of("XÂY DỰNG NÔNG THÔN MỚI, XÃ ĐẠT CHUẨN NÂNG CAO")).toEqual(["advanced"]);
  expect(of("XÃ ĐẠT CHUẨN NÔNG THÔN MỚI, XÃ NÂNG CAO")).toEqual(["standard"]);
  expect(of("XÃ ĐẠT CHUẨN NÔNG THÔN MỚI VÀ NÔNG THÔN MỚI KIỂU MẪU")).toEqual(["standard"]);
});

it("a heading over the names and what stands beside them says the standard of each of two lists side by side", () => {
  const rows = [
    ["XÃ ĐẠT CHUẨN NTM, NTM NÂNG CAO"],
    ["Xã đạt chuẩn NTM", "", "", "", "Xã đạt chuẩn NTM nâng cao", "", ""],
    ["TT", "Tên xã", "Số QĐ", "", "TT", "Tên xã", "Số QĐ"],
    [1, "Bình Hòa", "1/QĐ-UBND", "", 1, "Tân Minh", "3/QĐ-UBND"],
    [2, "Tân Minh", "2/QĐ-UBND", "", "", "", ""],
  ];
  const { tables } = readSheet(gridFromRows("Danh sách", rows), 0, readContext(samplePlan));
  const listed = tables.map((entry) =>
    entry.of === "communes" ? entry.table.rows.map(({ label, listedAs }) => `${label} ${listedAs}`) : [],
  );
  expect(listed).toEqual([["Bình Hòa standard", "Tân Minh standard"], ["Tân Minh advanced"]]);
});

it("headings among the names tell a list whose title names no recognition, and what is applied for is none", () => {
  const head = ["TT", "Tên xã", "Số quyết định", "Năm"];
  const rows = [
    ["I", "Xã đã được công nhận đạt chuẩn NTM"],
    [1, "Bình Hòa", "1/QĐ-UBND", 2022],
    ["II", "Xã đề nghị công nhận đạt chuẩn NTM"],
    [1, "Tân Minh", "5/TTr-UBND", 2025],
  ];
  const grid = gridFromRows("DS", [["XÃ NÔNG THÔN MỚI HUYỆN SÔNG MẪU"], head, ...rows]);
  const records = readSheet(grid, 0, readContext(samplePlan)).tables[0]?.records().communes;
  expect(records?.map(({ unit, nature }) => `${unit} ${nature ?? "result"}`)).toEqual([
    "song-mau/binh-hoa result",
    "song-mau/tan-minh proposal",
  ]);
});
