import { expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { findingsOf, runOf } from "../../testing/found-in";

const HEADER = ["TT", "Tên xã", "Huyện", "Số quyết định", "Ngày", "Ghi chú"];

/** What is found, and at which standards the first commune of a list is, by its remark and its proofs. */
async function read(remark: string, decision = "", date: ExampleCell = "", title = "DANH SÁCH XÃ ĐẠT CHUẨN NTM") {
  const rows = [[title], HEADER, [1, "Bình Hòa", "Sông Mẫu", decision, date, remark]];
  const run = await runOf([exampleGrid({ rows })]);
  const standard = [...run.facts.communes.values()].find(({ unit }) => unit.id === "song-mau/binh-hoa")?.at["standard"];
  return { standard, found: findingsOf(run) };
}

it.each([
  "Chờ công nhận",
  "Đang trình UBND tỉnh công nhận",
  "Dự kiến quý I/2026",
  "Hồ sơ đang thẩm định",
  "Đang trình UBND tỉnh",
  "Chờ quyết định",
])("a row of a list that proves nothing and is remarked “%s” is not there yet", async (remark) => {
  expect(await read(remark)).toEqual({ standard: [0, 0], found: ["period/not-counted F3"] });
});

it("one that is remarked “Chưa đạt” is not there either", async () => {
  expect(await read("Chưa đạt")).toEqual({ standard: [0, 0], found: [] });
  expect((await read("Chưa đạt", "1/QĐ-UBND")).standard).toEqual([1, 1]);
});

it("one whose recognition was revoked is not there, even beside its decision", async () => {
  for (const remark of ["Đã thu hồi quyết định", "Bị thu hồi năm 2024", "QĐ 5 đã bị thu hồi"]) {
    expect((await read(remark)).standard).toEqual([0, 0]);
    expect((await read(remark, "1/QĐ-UBND", "5/5/2020")).standard).toEqual([0, 0]);
  }
  for (const remark of ["Đã thu hồi đất làm đường", "Thu hồi QĐ cũ, cấp lại QĐ mới", "Thu hồi danh hiệu nâng cao"])
    expect((await read(remark, "1/QĐ-UBND", "5/5/2020")).standard).toEqual([1, 1]);
});

it("one that is proven is there, whatever its remark plans", async () => {
  expect(await read("Đăng ký nâng cao năm 2026", "1/QĐ-UBND", "5/5/2023")).toEqual({ standard: [1, 1], found: [] });
  expect((await read("Đang trình", "1/QĐ-UBND")).standard).toEqual([1, 1]);
});

it("a remark that tells of a higher standard, or of nothing to come, takes nothing back", async () => {
  const asked = ["recognition/missing-date E3", "recognition/missing-decision D3"];
  const remarks = ["Dự kiến nâng cao năm 2026", "Xã điểm", ""];
  const ofPapers = [
    "Đề nghị xã bổ sung số QĐ",
    "Đề nghị bổ sung QĐ công nhận",
    "Đang tìm QĐ; đã trình lại hồ sơ gốc",
    "Kế hoạch năm 2026 lên phường",
    "Sẽ hoàn thành hạng mục chợ 2026",
    "Chưa đạt TC 5 theo bộ tiêu chí mới",
  ];
  for (const remark of [...remarks, ...ofPapers])
    expect(await read(remark)).toEqual({ standard: [1, 1], found: asked });
});

it("a heading that names the standard claims it by its years where the title does not", async () => {
  const rows = [
    ["DANH MỤC CÁC XÃ HUYỆN SÔNG MẪU"],
    ["TT", "Tên xã", "Năm đạt chuẩn NTM", "Phấn đấu đạt NTM nâng cao năm"],
    [1, "Bình Hòa", 2019, 2025],
    [2, "Tân Minh", "", 2026],
  ];
  const run = await runOf([exampleGrid({ rows })]);
  const claims = run.dataset.communes.map(({ unit, nature = "result", claims: { standard, advanced } }) => [
    unit,
    nature,
    standard?.value,
    advanced?.value,
  ]);
  expect(claims.filter(([, nature]) => nature === "result")).toEqual([
    ["song-mau/binh-hoa", "result", true, undefined],
    ["song-mau/tan-minh", "result", undefined, undefined],
  ]);
});
