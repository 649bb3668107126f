import { describe, expect, it } from "vitest";
import { saidBy } from "../testing/found-in";
import type { ExampleRows } from "./support/define-check";

type Row = ExampleRows[number];
type Value = Row[number];

const totals = (rows: ExampleRows): string[] => saidBy("total/mismatch", rows);

type Cells = Readonly<Record<string, Value>>;

/** Rows with other values in some cells, named as Excel does. */
function edited(rows: ExampleRows, cells: Cells): ExampleRows {
  const copy = rows.map((row) => [...row]);
  for (const [cell, value] of Object.entries(cells)) copy[Number(cell.slice(1)) - 1]![cell.charCodeAt(0) - 65] = value;
  return copy;
}

/** Communes, at the standard, bands, mean, fewest; districts in rows 3 and 4, the total in row 5. */
const SUMMARY: ExampleRows = [
  [
    "TT",
    "Huyện, thị xã",
    "Tổng số xã",
    "5 tiêu chí",
    "3-4 tiêu chí",
    "Dưới 3 tiêu chí",
    "Bình quân tiêu chí/xã",
    "Thấp nhất",
  ],
  [1, "Huyện Sông Mẫu", 5, 2, 2, 1, 3.6, 2],
  [2, "Thị xã Đồi Mẫu", 3, 1, 1, 1, 3.33, 1],
  ["", "Toàn tỉnh", 8, 3, 3, 2, 3.5, 1],
];

describe("a total of a district summary", () => {
  it("that its districts give is right", () => expect(totals(SUMMARY)).toEqual([]));
  it.each<[string, Value, string]>([
    ["C4", 9, "C4 Toàn tỉnh · Tổng số xã · 9 · 8 → 8"],
    ["D4", 2, "D4 Toàn tỉnh · 5 tiêu chí · 2 · 3 → 3"],
    ["F4", 3, "F4 Toàn tỉnh · Dưới 3 tiêu chí · 3 · 2 → 2"],
    ["F4", { formula: "SUM(F2:F3)", value: 3 }, "F4 Toàn tỉnh · Dưới 3 tiêu chí · 3 · 2"],
    ["G4", 3.7, "G4 Toàn tỉnh · Bình quân tiêu chí/xã · 3.7 · 3.49875 → 3.49875"],
    ["G4", 3.3, "G4 Toàn tỉnh · Bình quân tiêu chí/xã · 3.3 · 3.49875 → 3.49875"],
    ["G4", 5, "G4 Toàn tỉnh · Bình quân tiêu chí/xã · 5 · 3.49875 → 3.49875"],
    ["H4", 2, "H4 Toàn tỉnh · Thấp nhất · 2 · 1 → 1"],
    ["H4", 0, "H4 Toàn tỉnh · Thấp nhất · 0 · 1 → 1"],
  ])("in %s that says otherwise is found", (cell, value, said) =>
    expect(totals(edited(SUMMARY, { [cell]: value }))).toEqual([said]),
  );
  it.each([3.5, 3.49, 3.4, 3.47, 3.465, 3])(
    "may give the mean weighed by communes, the plain mean, or either rounded: %s",
    (mean) => expect(totals(edited(SUMMARY, { G4: mean }))).toEqual([]),
  );
  it("may give the plain mean alone where a district does not say how many communes it has", () => {
    const unstated = edited(SUMMARY, { C2: "", C3: "", C4: "", D4: "", E4: "", F4: "" });
    expect(totals(edited(unstated, { G4: 3.46 }))).toEqual([]);
    expect(totals(edited(unstated, { G4: 3.6 }))).toEqual([
      "G4 Toàn tỉnh · Bình quân tiêu chí/xã · 3.6 · 3.465 → 3.465",
    ]);
  });
  it("is let pass where a part in doubt could explain it", () => {
    const inDoubt: Cells[] = [{ C3: 30 }, { C3: "ba" }, { B3: "Huyện Phú Quý Đông" }, { B3: "Huyện Sông Mẫu" }];
    for (const doubtful of inDoubt) expect(totals(edited(SUMMARY, { ...doubtful, C4: 7 }))).toEqual([]);
    expect(totals(edited(SUMMARY, { D3: 9, D4: 4 }))).toEqual([]);
  });
  it("takes a blank for nothing, and says nothing where every part is blank", () => {
    const inF = (cells: Cells) => totals(edited(SUMMARY, cells)).filter((said) => said.startsWith("F"));
    expect(inF({ F3: "", F4: 1 })).toEqual([]);
    expect(inF({ F2: "", F3: "", F4: 7 })).toEqual([]);
    expect(inF({ F3: "" })).toEqual(["F4 Toàn tỉnh · Dưới 3 tiêu chí · 2 · 1 → 1"]);
  });
  it("has no mean and no lowest where one of its parts is not stated or in doubt", () => {
    const inDoubt: Cells[] = [{ G3: "" }, { G3: 9 }, { H3: "" }, { H3: 9 }];
    for (const doubtful of inDoubt)
      expect(
        totals(edited(SUMMARY, { ...doubtful, G4: 1, H4: 4 })).filter((said) =>
          said.startsWith(Object.keys(doubtful)[0]![0]!),
        ),
      ).toEqual([]);
  });
});

describe("rows of totals in a district summary", () => {
  const short = SUMMARY.map((row) => row.slice(0, 4));
  it("of means take the counts over the districts", () => {
    expect(totals([...short.slice(0, 3), ["", "Bình quân", 4, 1.5]])).toEqual([]);
    expect(totals([...short.slice(0, 3), ["", "Bình quân", 4, 2]])).toEqual([
      "D4 Bình quân · 5 tiêu chí · 2 · 1.5 → 1.5",
    ]);
  });
  it("of shares or of those not met are no sums", () => {
    for (const label of ["Tỷ lệ (%)", "Số xã chưa đạt"]) expect(totals([...short, ["", label, 99, 99]])).toEqual([]);
  });
  it("in between sum the districts since the one before, unless they name the whole", () => {
    const two = [...short.slice(0, 2), ["", "Cộng", 5, 2], short[2]!, ["", "Cộng", 3, 1]];
    expect(totals([...two, ["", "Toàn tỉnh", 8, 3]])).toEqual([]);
    expect(totals([...two, ["", "Tỉnh Mẫu", 8, 3]])).toEqual([]);
    expect(totals(edited([...two, ["", "Toàn tỉnh", 8, 3]], { D3: 3, D5: 0 }))).toEqual([
      "D3 Cộng · 5 tiêu chí · 3 · 2 → 2",
      "D5 Cộng · 5 tiêu chí · 0 · 1 → 1",
    ]);
  });
  it("alone sum every district, wherever they stand", () => {
    expect(totals([short[0]!, ["", "Cộng", 8, 3], ...short.slice(1, 3)])).toEqual([]);
    expect(totals([short[0]!, ["", "Cộng", 8, 4], ...short.slice(1, 3)])).toEqual(["D2 Cộng · 5 tiêu chí · 4 · 3 → 3"]);
  });
});

describe("communes of a district by bands", () => {
  const bands = SUMMARY.map((row) => row.slice(0, 6));
  it("that leave one out are found where no total is wrong", () => {
    expect(totals(edited(bands, { F2: 0, F4: 1 }))).toEqual(["C2 Huyện Sông Mẫu · Tổng số xã · 5 · 4 → 4"]);
    expect(totals(edited(bands, { F2: 0 }))).toEqual(["F4 Toàn tỉnh · Dưới 3 tiêu chí · 2 · 1 → 1"]);
  });
  it("need not add up where they leave a number of criteria out", () => {
    for (const heading of ["3 tiêu chí", "2-4 tiêu chí"])
      expect(totals(edited(bands, { E1: heading, F2: 0, F4: 1 }))).toEqual([]);
    expect(totals(edited(bands, { F1: "1-2 tiêu chí", F2: 0, F4: 1 }))).toEqual([]);
    expect(totals(edited(bands, { D1: "4 tiêu chí", E1: "3 tiêu chí", F2: 0, F4: 1 }))).toEqual([]);
  });
  it("are not added where one is not understood, and a blank is none", () => {
    expect(totals(edited(bands, { F2: "?", F4: 1 }))).toEqual([]);
    expect(totals(edited(bands, { F2: "", F4: 1 }))).toEqual(["C2 Huyện Sông Mẫu · Tổng số xã · 5 · 4 → 4"]);
  });
  it("of a row listed again, or of no district, are not added", () => {
    for (const name of ["Huyện Sông Mẫu", "Huyện Phú Quý Đông"])
      expect(totals(edited(bands.slice(0, 3), { B3: name, F3: 3 }))).toEqual([]);
    expect(totals(edited(bands.slice(0, 3), { F3: 0 }))).toEqual(["C3 Thị xã Đồi Mẫu · Tổng số xã · 3 · 2 → 2"]);
  });
});

const TITLE: ExampleRows = [["KẾT QUẢ HUY ĐỘNG NGUỒN VỐN NĂM 2023"], ["", "", "Đơn vị tính: triệu đồng"]];

/** Total in row 4, sources in 5, 8, 9 and 12; parts of the first and some of the third beneath them. */
const BY_SOURCE: ExampleRows = [
  ...TITLE,
  ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
  ["", "Tổng cộng", 1000, 900, 90],
  [1, "Ngân sách Trung ương", 400, 400, 100],
  ["", "- Vốn đầu tư phát triển", 300, 300, 100],
  ["", "- Vốn sự nghiệp", 100, 100, 100],
  [2, "Vốn đối ứng ngân sách địa phương", 200, 150, 75],
  [3, "Vốn lồng ghép", 300, 230, 76.67],
  ["", "Trong đó: Chương trình giảm nghèo bền vững", 100, 80, 80],
  ["", "Chương trình dân tộc thiểu số và miền núi", 150, 100, 66.67],
  [4, "Xã hội hóa", 100, 120, 120],
];

describe("money by source", () => {
  it("that adds up is right, totals first or last", () => {
    expect(totals(BY_SOURCE)).toEqual([]);
    expect(totals([...BY_SOURCE.slice(0, 3), ...BY_SOURCE.slice(4), BY_SOURCE[3]!])).toEqual([]);
  });
  it.each<[string, Cells, string[]]>([
    ["a total", { C4: 1100 }, ["C4 Tổng cộng · Kế hoạch · 1100 · 1000 → 1000"]],
    [
      "a total by a formula",
      { C4: { formula: "SUM(C5,C8,C9,C12)", value: 1100 } },
      ["C4 Tổng cộng · Kế hoạch · 1100 · 1000"],
    ],
    ["a source", { C5: 450, C4: 1050 }, ["C5 Ngân sách Trung ương · Kế hoạch · 450 · 400 → 400"]],
    [
      "one part alone that is more than the whole",
      { C6: "", D6: "", C7: 500 },
      ["C5 Ngân sách Trung ương · Kế hoạch · 400 · 500 → 500"],
    ],
    ["some that are more than the whole", { C9: 240, C4: 940 }, ["C9 Vốn lồng ghép · Kế hoạch · 240 · 250 → 250"]],
    [
      "both of its measures",
      { C4: 1100, D4: 910 },
      ["C4 Tổng cộng · Kế hoạch · 1100 · 1000 → 1000", "D4 Tổng cộng · Thực hiện · 910 · 900 → 900"],
    ],
    [
      "more than rounding explains",
      { C4: 1000.6, C5: 400.2, C6: 300.2 },
      ["C4 Tổng cộng · Kế hoạch · 1000.6 · 1000.2 → 1000.2"],
    ],
  ])("is wrong by %s", (_what, cells, said) => expect(totals(edited(BY_SOURCE, cells))).toEqual(said));
  it.each<[string, Cells]>([
    ["a part is not understood", { C5: "bốn trăm", C4: 1100 }],
    ["figures with decimals are rounded each", { C4: 1000.02, C5: 400.04, C6: 300.04 }],
    ["one part of a source stands alone", { C6: "", D6: "", B7: "- Vốn sự nghiệp" }],
  ])("is let pass where %s", (_what, cells) => expect(totals(edited(BY_SOURCE, cells))).toEqual([]));
});

/** Sources across, two of them under a heading of their own; the total last. */
const ACROSS: ExampleRows = [
  ...TITLE,
  ["TT", "Huyện, thị xã", "Tổng số", "Trong đó", "", "", ""],
  ["", "", "", "NSTW", "NSĐP", "Tín dụng", "Doanh nghiệp"],
  [1, "Huyện Sông Mẫu", 100, 40, 30, 20, 10],
  [2, "Thị xã Đồi Mẫu", 200, 80, 60, 40, 20],
  ["", "Tổng cộng", 300, 120, 90, 60, 30],
];

describe("money with its sources across", () => {
  it.each<[string, Cells, string[]]>([
    ["nothing", {}, []],
    ["a row whose sources give another total", { C5: 110, C7: 310 }, ["C5 Huyện Sông Mẫu · Tổng số · 110 · 100 → 100"]],
    ["a column whose rows give another total", { F7: 65 }, ["F7 Tổng cộng · Tín dụng · 65 · 60 → 60"]],
    [
      "a row, and a total that its rows do not give",
      { C5: 110, C7: 999 },
      ["C7 Tổng cộng · Tổng số · 999 · 310 → 310", "C5 Huyện Sông Mẫu · Tổng số · 110 · 100 → 100"],
    ],
    [
      "a column in its total, and a row beside it",
      { F7: 65, C5: 110, C7: 310 },
      ["F7 Tổng cộng · Tín dụng · 65 · 60 → 60", "C5 Huyện Sông Mẫu · Tổng số · 110 · 100 → 100"],
    ],
    ["a total of which one source is blank", { G7: "" }, ["C7 Tổng cộng · Tổng số · 300 · 270 → 270"]],
    ["the total of totals alone", { C7: 310 }, ["C7 Tổng cộng · Tổng số · 310 · 300 → 300"]],
  ])("is wrong by %s", (_what, cells, said) => expect(totals(edited(ACROSS, cells))).toEqual(said));
  it("whose column of totals is never the sum of those beside it is of something else", () =>
    expect(totals(edited(ACROSS, { C5: 1, C6: 2, C7: 3 }))).toEqual([]));
});

describe("money with sources across and parts beneath", () => {
  const NESTED: ExampleRows = [
    ...TITLE,
    ["TT", "Đơn vị", "Tổng số", "NSTW", "NSĐP"],
    ["I", "Huyện Sông Mẫu", 100, 60, 40],
    [1, "Bình Hòa", 50, 30, 20],
    [2, "Tân Minh", 50, 30, 20],
  ];
  it.each<[string, Cells, string[]]>([
    ["nothing", {}, []],
    [
      "a whole, which both its parts and its sources give",
      { C4: 110 },
      ["C4 Huyện Sông Mẫu · Tổng số · 110 · 100 → 100"],
    ],
    [
      "a whole, to which its parts and its sources come differently",
      { C4: 115, D4: 70 },
      [
        "C4 Huyện Sông Mẫu · Tổng số · 115 · 100 → 100",
        "D4 Huyện Sông Mẫu · NSTW · 70 · 60 → 60",
        "C4 Huyện Sông Mẫu · Tổng số · 115 · 110 → 110",
      ],
    ],
    [
      "a whole by its parts, and a part by its sources",
      { C4: 110, C5: 55 },
      [
        "C4 Huyện Sông Mẫu · Tổng số · 110 · 105 → 105",
        "C4 Huyện Sông Mẫu · Tổng số · 110 · 100 → 100",
        "C5 Bình Hòa · Tổng số · 55 · 50 → 50",
      ],
    ],
  ])("is wrong by %s", (_what, cells, said) => expect(totals(edited(NESTED, cells))).toEqual(said));
});

/** Each measure over its whole and its parts. */
const MEASURED: ExampleRows = [
  ...TITLE,
  ["TT", "Nguồn vốn", "Kế hoạch", "", "", "Thực hiện", "", ""],
  ["", "", "Tổng", "ĐTPT", "SN", "Tổng", "ĐTPT", "SN"],
  [1, "Ngân sách Trung ương", 400, 300, 100, 380, 290, 90],
  [2, "Ngân sách địa phương", 200, 150, 50, 190, 150, 40],
  ["", "Tổng cộng", 600, 450, 150, 570, 440, 130],
];

describe("money by measures over their parts", () => {
  it.each<[string, Cells, string[]]>([
    ["nothing", {}, []],
    ["a whole", { F6: 195, F7: 575 }, ["F6 Ngân sách địa phương · Tổng · 195 · 190 → 190"]],
    ["a whole that its total did not take over", { F6: 195 }, ["F6 Ngân sách địa phương · Tổng · 195 · 190 → 190"]],
    [
      "a whole, and a total beneath it that is off by more",
      { F6: 195, F7: 580 },
      ["F7 Tổng cộng · Tổng · 580 · 575 → 575", "F6 Ngân sách địa phương · Tổng · 195 · 190 → 190"],
    ],
    ["a part", { D6: 151, D7: 451 }, ["C6 Ngân sách địa phương · Tổng · 200 · 201 → 201"]],
  ])("is wrong by %s", (_what, cells, said) => expect(totals(edited(MEASURED, cells))).toEqual(said));
  it("may have the whole after its parts", () => {
    const last = MEASURED.map(([a = "", b = "", whole = "", one = "", two = ""]) => [a, b, one, two, whole]);
    last[2] = ["TT", "Nguồn vốn", "Kế hoạch", "", ""];
    expect(totals(last)).toEqual([]);
    expect(totals(edited(last, { E6: 210, E7: 610 }))).toEqual(["E6 Ngân sách địa phương · Tổng · 210 · 200 → 200"]);
  });
});

/** Sources that no plan names, several beside one another, among those that it does. */
const LOCAL: ExampleRows = [
  ...TITLE,
  ["TT", "Tên xã", "Tổng số", "NSTW", "Ngân sách tỉnh", "Ngân sách huyện", "Tín dụng", "Doanh nghiệp"],
  [1, "Bình Hòa", 100, 40, 30, 10, 10, 10],
  [2, "Tân Minh", 200, 80, 60, 20, 20, 20],
  ["", "Tổng cộng", 300, 120, 90, 30, 30, 30],
];

it("money of sources that no heading of the plan names is read and summed", () => {
  expect(totals(LOCAL)).toEqual([]);
  expect(totals(edited(LOCAL, { C4: 101, C6: 301 }))).toEqual(["C4 Bình Hòa · Tổng số · 101 · 100 → 100"]);
});
