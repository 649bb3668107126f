import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { exampleGrid } from "../../checks/support/example-grid";
import { reportOf } from "../../run/report-of";
import { findingsOf, runOf } from "../../testing/found-in";

type Rows = Parameters<typeof exampleGrid>[0]["rows"];

const HEADER = ["TT", "Tên xã", "Huyện", "Năm đạt tiêu chí số 4", "Ghi chú"];
const listed = (...years: readonly (string | number | null)[]): Rows =>
  ["Bình Hòa", "Tân Minh", "Tân Mạnh"].map((name, i) => [i + 1, name, "Huyện Sông Mẫu", years[i] ?? null, null]);

const read = async (rows: Rows, name?: string) => {
  const run = await runOf([exampleGrid({ rows }, name)]);
  const sheet = reportOf(run, { language: "en", toolVersion: "1" }).files[0]?.sheets[0];
  return {
    kind: sheet?.kind,
    fields: sheet?.columns.map(({ field, column }) => `${column} ${field}`),
    marks: run.dataset.communes.map(({ unit, marks }) => [
      unit,
      Object.fromEntries(Object.entries(marks).map(([number, { value }]) => [number, value])),
    ]),
    claimable: run.dataset.claimable,
    found: findingsOf(run),
  };
};

describe("one criterion of a department", () => {
  it("is a sheet of that criterion alone: no column is missing, nothing is claimed, nothing else is said", async () => {
    expect(await read([["CƠ SỞ VẬT CHẤT TRƯỜNG HỌC"], HEADER, ...listed(2021, "Năm 2019", null)])).toEqual({
      kind: "commune-criteria",
      fields: ["A number", "B unit", "C district", "D criterion.4", "E note"],
      marks: [
        ["song-mau/binh-hoa", { "4": "met" }],
        ["song-mau/tan-minh", { "4": "met" }],
        ["song-mau/tan-manh", {}],
      ],
      claimable: [],
      found: [],
    });
  });

  it.each<[string, Rows, string]>([
    ["marks under the criterion's name", [["TT", "Tên xã", "Kết quả tiêu chí Trường học"]], "4"],
    ["marks under its number", [["TT", "Tên xã", "TC số 3"]], "3"],
    ["a judgement, and the criterion in the title", [["KẾT QUẢ TIÊU CHÍ SỐ 2"], ["TT", "Tên xã", "Đánh giá"]], "2"],
  ])("is known by %s", async (_, header, number) => {
    const rows = [...header, [1, "Bình Hòa", "Đạt"], [2, "Tân Minh", "Chưa đạt"]];
    const { kind, marks } = await read(rows);
    expect(kind).toBe("commune-criteria");
    expect(marks).toEqual([
      ["song-mau/binh-hoa", { [number]: "met" }],
      ["song-mau/tan-minh", { [number]: "not-met" }],
    ]);
  });

  it("a year after the plan's time is a promise, and other years beside it are of something else", async () => {
    const header = [...HEADER.slice(0, 4), "Năm thực hiện đạt chuẩn NTM"];
    const rows: Rows = [header, [1, "Bình Hòa", "Sông Mẫu", 2027, 2020], [2, "Tân Minh", "Sông Mẫu", 2020, 2026]];
    const { fields, marks, claimable, found } = await read(rows);
    expect(fields).toEqual(["A number", "B unit", "C district", "D criterion.4"]);
    expect(marks).toEqual([
      ["song-mau/binh-hoa", { "4": "open" }],
      ["song-mau/tan-minh", { "4": "met" }],
    ]);
    expect([claimable, found]).toEqual([[], ["column/not-used E1"]]);
  });

  it("stands beside the sheet of criteria of the communes, and contradicts it where they differ", async () => {
    const five = [
      ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
      [1, "Bình Hòa", "x", "x", "x", "CĐ", "x"],
    ];
    const run = await runOf([exampleGrid({ rows: five }, "A"), exampleGrid({ rows: [HEADER, ...listed(2021)] }, "B")]);
    expect(findingsOf(run)).toEqual(["unit/contradiction D2"]);
  });

  it.each<[string, Rows]>([
    [
      "words of the standard under a criterion",
      [
        ["TT", "Tên xã", "Đánh giá tiêu chí 4 NTM"],
        [1, "Bình Hòa", "ĐẠT CHUẨN NTM"],
      ],
    ],
    [
      "figures under a criterion",
      [
        ["TT", "Tên xã", "Tiêu chí 4"],
        [1, "Bình Hòa", 48.5],
        [2, "Tân Minh", 52],
      ],
    ],
    [
      "a number that is no criterion's",
      [
        ["TT", "Tên xã", "Tiêu chí 27"],
        [1, "Bình Hòa", "x"],
        [2, "Tân Minh", "x"],
      ],
    ],
    [
      "names of no commune",
      [
        ["TT", "Tên xã", "Tiêu chí 4"],
        [1, "Nguyễn Văn An", "x"],
        [2, "Lê Thị Bé", "x"],
      ],
    ],
  ])("%s make no such table", async (_, rows) => {
    const { kind, marks } = await read(rows);
    expect(kind).toBe("unrecognised");
    expect(marks).toEqual([]);
  });
});

describe("the column of the one criterion", () => {
  type Row = Rows[number];
  const kindOf = async (title: string, header: Row, ...cells: Row[]) => {
    const names = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê"];
    const rows = cells.map((cell, i): Row => [i + 1, names[i] ?? "", ...cell]);
    const { marks } = await read([[title], ["TT", "Tên xã", ...header], ...rows]);
    return Object.keys(marks[0]?.[1] ?? {}).join();
  };
  it.each([
    "Năm đạt",
    "Năm đã đạt chuẩn",
    "Năm đạt TC",
    "Đánh giá",
    "Kết quả đánh giá",
    "Kết quả thực hiện",
    "Kết quả thẩm định",
    "Đạt",
  ])("is that of the answers where the title names the criterion: %s", async (heading) => {
    expect(await kindOf("KẾT QUẢ TIÊU CHÍ SỐ 04", [heading], ["Đạt"], ["Chưa đạt"])).toBe("4");
  });
  it.each([
    ["TC 3", "3"],
    ["KẾT QUẢ TIÊU CHÍ 3", "3"],
    ["TIÊU CHÍ 3 VÀ TIÊU CHÍ 3", "3"],
    ["TIÊU CHÍ 3 VÀ TIÊU CHÍ SỐ 4", ""],
    ["TIÊU CHÍ 27", ""],
    ["KẾT QUẢ NĂM 2023", ""],
  ])("is of the one criterion that the title names: %s", async (title, number) => {
    expect(await kindOf(title, ["Đánh giá"], ["Đạt"], ["Chưa đạt"])).toBe(number);
  });
  it.each([
    "Năm đạt tiêu chí số 4",
    "Kết quả thực hiện tiêu chí Trường học",
    "Thời gian hoàn thành tiêu chí 4",
    "Đánh giá TC 4",
    "Kết quả thẩm định đánh giá tiêu chí 4",
    "4. Trường học",
  ])("is known by its own heading, whatever the title: %s", async (heading) => {
    expect(await kindOf("KẾT QUẢ TIÊU CHÍ SỐ 2", [heading], [2021], [2020])).toBe("4");
  });
  it("is none of an indicator beneath a criterion, or of a number without words", async () => {
    expect(await kindOf("KẾT QUẢ", ["Năm đạt tiêu chí 5.1"], [2021], [2020])).toBe("");
    expect(await kindOf("KẾT QUẢ", ["4"], ["x"], ["x"])).toBe("");
  });
  it("is none where half its cells say neither yes nor no, nor a year", async () => {
    const year = ["Năm đạt tiêu chí số 4"];
    expect(await kindOf("KẾT QUẢ", year, [2021], ["đang rà soát"])).toBe("4");
    expect(await kindOf("KẾT QUẢ", year, [2021], ["đang rà soát"], ["đang xây"])).toBe("");
    expect(await kindOf("KẾT QUẢ", year, [""], [""])).toBe("");
    for (const mark of ["Đạt", "Chưa đạt"]) expect(await kindOf("KẾT QUẢ", year, [mark], [mark], [mark])).toBe("4");
  });
  it("is none where any of its cells names a standard", async () => {
    expect(await kindOf("KẾT QUẢ", ["Năm đạt tiêu chí số 4"], [2021], [2020], ["NTM nâng cao"])).toBe("");
  });
  it("is none of the title's criterion where its heading asks for no answer", async () => {
    expect(await kindOf("KẾT QUẢ TC4", ["Đánh giá"], ["Đạt"], ["Đạt"])).toBe("4");
    expect(await kindOf("KẾT QUẢ TC4", ["Tình hình"], ["Đạt"], ["Đạt"])).toBe("");
  });
  it("stands beside a heading that may mean a level, and may as well mean none", async () => {
    expect(await kindOf("KẾT QUẢ", ["Năm đạt tiêu chí 4", "Kết luận"], [2021, "tốt"], [2020, "khá"])).toBe("4");
  });
  it("is met in the last year of the plan's time too", async () => {
    const rows: Rows = [HEADER, ...listed(2025, 2026)];
    expect((await read(rows)).marks.slice(0, 2).map(([, marks]) => marks)).toEqual([{ "4": "met" }, { "4": "open" }]);
  });
  it("is of three communes in ten, and no fewer", async () => {
    const rows = (...names: string[]): Rows => [
      ["TT", "Tên xã", "Tiêu chí 4"],
      ...[...names, ..."abcdefg"].map((name, i) => [i + 1, name, "x"]),
    ];
    expect((await read(rows("Bình Hòa", "Tân Minh", "Long Khê"))).kind).toBe("commune-criteria");
    expect((await read(rows("Bình Hòa", "Tân Minh"))).kind).toBe("unrecognised");
  });
  it("gives nothing of a district that stands among its communes", async () => {
    const rows: Rows = [HEADER, ...listed(2021, 2020), [3, "Thị xã Đồi Mẫu", null, 2022, null]];
    const { marks } = await read(rows);
    expect(marks.map(([unit]) => unit)).toEqual(["song-mau/binh-hoa", "song-mau/tan-minh", "song-mau/tan-manh"]);
  });
  it("is one of a few of many with a total that may be of these alone, which is left unread and said", async () => {
    const rows: Rows = [
      ["TT", "Tên xã", "TC2", "TC3", "Tổng số TC đạt"],
      [1, "Bình Hòa", "x", "x", 2],
      [2, "Tân Minh", "x", "x", 2],
    ];
    const of = (i: number) => ({ number: `${i}`, name: `Nội dung ${i}`, aliases: [], indicators: [] });
    const more = Array.from({ length: 12 }, (_, i) => of(i + 6));
    const criteriaSets = samplePlan.criteriaSets.map((set) => ({ ...set, criteria: [...set.criteria, ...more] }));
    const run = await runOf([exampleGrid({ rows })], { ...samplePlan, criteriaSets });
    expect(run.dataset.communes.map(({ marks, total }) => [Object.keys(marks), total])).toEqual([
      [["2", "3"], undefined],
      [["2", "3"], undefined],
    ]);
    expect(findingsOf(run)).toContain("column/not-used E1");
  });
  it("is none beside another, or beside what tells of a standard", async () => {
    expect(await kindOf("KẾT QUẢ", ["Tiêu chí 3", "Tiêu chí 4"], ["x", "x"], ["x", "x"])).not.toBe("3");
    for (const other of ["Đạt chuẩn NTM", "Số quyết định", "Mức đạt chuẩn", "Tổng số tiêu chí đạt"])
      expect(await kindOf("KẾT QUẢ", ["Năm đạt tiêu chí 4", other], [2021, "x"], [2020, "x"])).not.toBe("4");
  });
});

describe("one criterion at several times", () => {
  const of = (title: string, ...headings: string[]): Rows => [
    [title],
    ["TT", "Tên xã", "Huyện", ...headings],
    [1, "Bình Hòa", "Sông Mẫu", ...headings.map(() => "Đạt")],
    [2, "Tân Minh", "Sông Mẫu", ...headings.map((heading) => (/2024/.test(heading) ? "Chưa đạt" : "Đạt"))],
  ];
  const natures = async (rows: Rows) => {
    const run = await runOf([exampleGrid({ rows })]);
    const said = run.dataset.communes.map(({ nature = "result", day, marks }) => [nature, day, marks["5"]?.value]);
    return { said: said.filter((_, i) => i % 2 === 1).sort(), found: findingsOf(run) };
  };

  it("counts that of the result, and a plan beside it is told", async () => {
    for (const headings of [
      ["Năm 2024", "Năm 2025", "Kế hoạch 2026"],
      ["Kết quả năm 2024", "Kết quả năm 2025", "Đăng ký năm 2026"],
    ])
      expect(await natures(of("KẾT QUẢ TIÊU CHÍ SỐ 5", ...headings))).toEqual({
        said: [
          ["plan", "2026-12-31", "met"],
          ["result", "2024-12-31", "not-met"],
          ["result", "2025-12-31", "met"],
        ],
        found: ["period/not-counted D2", "period/not-counted F2"],
      });
  });
  it("is a plan where its only column says so", async () => {
    expect(await natures(of("TIÊU CHÍ SỐ 5", "Đăng ký năm 2025"))).toEqual({
      said: [["plan", "2025-12-31", "met"]],
      found: ["period/not-counted D2"],
    });
  });
});
