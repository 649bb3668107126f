import type { FindingCode } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { saidBy } from "../testing/found-in";
import type { ExampleRows } from "./support/define-check";
import { COMMUNE_HEADER, communeSheet, recognitionList, taskSheet } from "./support/examples";

type Row = ExampleRows[number];
type Case = [what: string, rows: ExampleRows, said: string[]];

/** What a check says beyond its own examples: in the other kinds of sheet, and where it keeps silent. */
function says(code: FindingCode, cases: Case[]): void {
  describe(code, () => {
    it.each(cases)("%s", (_what, rows, said) => expect(saidBy(code, rows)).toEqual(said));
  });
}

const all = (name: string | number, total: Row[number] = 5): Row => [1, name, "x", "x", "x", "x", "x", total, ""];
const commune = (name: string): ExampleRows => communeSheet(all(name));
const SUMMARY_HEADER: Row = ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"];
const summary = (...rows: Row[]): ExampleRows => [SUMMARY_HEADER, ...rows];
const task = (id: string, lead: string, status: string, share: Row[number] = "", document = "", date = ""): Row => [
  id,
  "",
  lead,
  "",
  status,
  share,
  document,
  date,
];
const under = (heading: string[], ...rows: Row[]): ExampleRows => [
  ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Thời gian thực hiện", ...heading],
  ...rows,
];
const PLANNED: Row[] = [
  ["I.1", "Ban hành Kế hoạch thực hiện Chương trình", "", "", "50"],
  ["I.2", "Kiện toàn Ban Chỉ đạo các cấp", "", "", ""],
];
const ADVANCED_LIST: ExampleRows = [
  ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO"],
  ["STT", "Tên xã", "Huyện", "Số quyết định", "Ngày công nhận"],
];
const FUNDING_HEADER: ExampleRows = [
  ["KẾT QUẢ HUY ĐỘNG NGUỒN VỐN NĂM 2023 (triệu đồng)"],
  ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
];
const funding = (...rows: Row[]): ExampleRows => [
  ...FUNDING_HEADER,
  ...rows,
  [3, "Vốn lồng ghép", 300, 230, 76.67],
  [4, "Xã hội hóa", 100, 120, 120],
];

says("column/duplicate", [
  [
    "of tasks",
    under(["Tiến độ thực hiện", "Tiến độ thực hiện"], ["I.1", "", "", "", "Đang thực hiện", "Đã hoàn thành"]),
    ["F1 Tiến độ thực hiện"],
  ],
  [
    "of a summary",
    [
      [...SUMMARY_HEADER, "Số xã đạt chuẩn"],
      [1, "Huyện Sông Mẫu", 5, 3, 3],
      [2, "Thị xã Đồi Mẫu", 3, 1, 1],
    ],
    ["E1 Số xã đạt chuẩn"],
  ],
  [
    "stands at the lowest heading, over the line that numbers the columns",
    [
      ["STT", "Tên xã", "Tiêu chí"],
      ["", "", "TC1", "TC2", "TC3", "TC4", "TC5", "TC2", "Tổng số tiêu chí đạt"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
      [1, "Bình Hòa", "x", "x", "x", "x", "x", "x", 5],
    ],
    ["H2 TC2"],
  ],
]);

says("column/missing", [
  [
    "ends above the line that numbers the columns",
    [
      ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC5", "Tổng số tiêu chí đạt"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      [1, "Bình Hòa", "x", "x", "x", "x", 4],
    ],
    ["A1:G1 TC4 – Trường học"],
  ],
  [
    "not where the indicators of the criterion have columns",
    [
      ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "5.1", "5.2", "Tổng số tiêu chí đạt"],
      [1, "Bình Hòa", "x", "x", "x", "x", "x", "x", 5],
    ],
    [],
  ],
  ["of the state of tasks", under(["Số văn bản"], ...PLANNED), ["A1:E1 Tiến độ thực hiện"]],
  ["not where the result says the state", under(["Kết quả thực hiện"], ...PLANNED), []],
  ["not where a share says the state", under(["Tỷ lệ (%)"], ...PLANNED), []],
  [
    "not where each state has a column",
    under(
      ["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"],
      ["I.1", "Ban hành Kế hoạch thực hiện Chương trình", "", "", "x", "", ""],
      ["I.2", "Kiện toàn Ban Chỉ đạo các cấp", "", "", "", "x", ""],
    ),
    [],
  ],
]);

says("date/ambiguous", [
  [
    "of a document",
    taskSheet(task("I.1", "", "Đã hoàn thành", "", "12/KH-UBND", "5/11")),
    ["H2 5/11 · 05/11 · 05/2011"],
  ],
]);
says("date/not-understood", [
  ["of a document", taskSheet(task("I.1", "", "Đã hoàn thành", "", "12/KH-UBND", "31/02/2023")), ["H2 31/02/2023"]],
]);

says("mark/not-understood", [
  [
    "of a standard with a column of its own, and of a commune that is none of the plan",
    [
      ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Đạt chuẩn", "Đạt chuẩn nâng cao"],
      [1, "Bình Hòa", "x", "x", "x", "x", "x", "zz", ""],
      [2, "Phú Quý", "x", "x", "z", "x", "x", "", ""],
      [3, "Tân Minh", "x", "x", "x", "x", "x", "x", "x"],
      [4, "Long Khê", "x", "x", "x", "x", "x", "", ""],
    ],
    ["H2 zz · column “Đạt chuẩn” · xã Bình Hòa", "E3 z · criterion 3 (Điện) · Phú Quý"],
  ],
]);

says("mark/not-understood", [
  [
    "under the name that the set of the table gives its criterion",
    [
      ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NTM NÂNG CAO"],
      ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
      [1, "Bình Hòa", "x", "x", "x", "zz", "x"],
    ],
    ["F3 zz · criterion 4 (Y tế) · xã Bình Hòa"],
  ],
]);
says("unit/misspelt", [
  ["in capitals is put right in capitals", commune("BÌNH HÓC"), ["B3 BÌNH HÓC · Bình Hòa · huyện Sông Mẫu → BÌNH HÒA"]],
  [
    "keeps number and type before the name",
    commune("1. xã Bình Hóc"),
    ["B3 1. xã Bình Hóc · Bình Hòa · huyện Sông Mẫu → 1. xã Bình Hòa"],
  ],
  [
    "keeps a type in small letters",
    commune("Xã BÌNH HÓC"),
    ["B3 Xã BÌNH HÓC · Bình Hòa · huyện Sông Mẫu → Xã BÌNH HÒA"],
  ],
  ["keeps a Roman number", commune("II) Bình Hóc"), ["B3 II) Bình Hóc · Bình Hòa · huyện Sông Mẫu → II) Bình Hòa"]],
  ["keeps a short type", commune("Tt. Sông Mầu"), ["B3 Tt. Sông Mầu · Sông Mẫu · huyện Sông Mẫu → Tt. Sông Mẫu"]],
  [
    "of a district in a summary",
    summary([1, "Huyện Sông Mầu", 5, 3], [2, "Thị xã Đồi Mẫu", 3, 1]),
    ["B2 Huyện Sông Mầu · Sông Mẫu · huyện Sông Mẫu → Huyện Sông Mẫu"],
  ],
]);

says("unit/duplicate", [
  ["in a summary", summary([1, "Huyện Sông Mẫu", 5, 3], [2, "Sông Mẫu", 3, 1]), ["B3 huyện Sông Mẫu"]],
]);

says("unit/unknown", [
  ["over a block", [COMMUNE_HEADER, ["I", "Huyện Phú Quý Đông"], all("Bình Hòa")], ["B2 Huyện Phú Quý Đông"]],
  ["in a summary", summary([1, "Huyện Sông Mẫu", 5, 3], [2, "Huyện Phú Quý Đông", 3, 1]), ["B3 Huyện Phú Quý Đông"]],
  ["not where no name is written", communeSheet(all(""), all("Bình Hòa")), []],
]);

says("unit/missing", [
  [
    "from a table whose title names the district",
    [["BIỂU TIÊU CHÍ CÁC XÃ HUYỆN SÔNG MẪU"], COMMUNE_HEADER, all("Bình Hòa"), all("Tân Minh")],
    ["Tân Mạnh", "Long Khê", "Ea R'Mẫu"].map((name) => `huyện Sông Mẫu · xã ${name} · 2 · 5`),
  ],
  [
    "from a table that lists half of a district without heading it",
    [COMMUNE_HEADER, all("Vĩnh Thịnh"), all("Hòa Lạc")],
    ["thị xã Đồi Mẫu · xã Yên Sơn · 2 · 3"],
  ],
  [
    "not from a list of recognised communes",
    recognitionList(
      [1, "Vĩnh Thịnh", "Thị xã Đồi Mẫu", "Đạt chuẩn", "1/QĐ-UBND", "5/6/2023"],
      [2, "Hòa Lạc", "Thị xã Đồi Mẫu", "Đạt chuẩn", "1/QĐ-UBND", "5/6/2023"],
    ),
    [],
  ],
  [
    "not where an ambiguous name may be it",
    communeSheet(...["Bình Hòa", "Tân Monh", "Long Khê", "Ea R'Mẫu"].map((name) => all(name))),
    [],
  ],
]);

says("unit/wrong-district", [
  [
    "by a column for the district; a district itself lies in none",
    recognitionList(
      [1, "Vĩnh Thịnh", "Huyện Sông Mẫu", "Đạt chuẩn", "1/QĐ-UBND", "5/6/2023"],
      [2, "Hòa Lạc", "Thị xã Đồi Mẫu", "Đạt chuẩn", "1/QĐ-UBND", "5/6/2023"],
      [3, "Huyện Sông Mẫu", "", "Đạt chuẩn", "1/QĐ-UBND", "5/6/2023"],
    ),
    ["B3 xã Vĩnh Thịnh · thị xã Đồi Mẫu · huyện Sông Mẫu"],
  ],
]);

const ERROR = { error: "#DIV/0!" } as const;
const UNSTORED = { formula: "A1" } as const;
const inEachKind = (cell: Row[number]): ExampleRows[] => [
  taskSheet(task("I.1", "", "Đang thực hiện", cell)),
  summary([1, "Huyện Sông Mẫu", 5, cell], [2, "Thị xã Đồi Mẫu", 3, 1]),
  funding([1, "Ngân sách Trung ương", 400, cell, 100], [2, "Ngân sách địa phương", 200, 150, 75]),
];
const placesInEachKind = (said: string): string[] => ["F2", "D2", "D3"].map((cell) => `${cell} ${said}`);

describe("a cell in tables of tasks, districts and money", () => {
  it.each<[FindingCode, Row[number], string]>([
    ["value/error", ERROR, "#DIV/0!"],
    ["value/formula-without-value", UNSTORED, ""],
    ["value/number-as-text", "400", "400 · 400 → 400"],
  ])("%s", (code, cell, said) =>
    expect(inEachKind(cell).flatMap((rows) => saidBy(code, rows))).toEqual(placesInEachKind(said)),
  );
  it("value/not-a-number", () =>
    expect(inEachKind("nhiều").flatMap((rows) => saidBy("value/not-a-number", rows))).toEqual([
      "F2 nhiều · Tỷ lệ (%)",
      "D2 nhiều · Số xã đạt chuẩn",
      "D3 nhiều · Thực hiện",
    ]));
});

says("value/error", [
  [
    "not in a column that is not read, but in every line that is",
    [
      [...COMMUNE_HEADER, "Cột lạ quá"],
      ["I", "Huyện Sông Mẫu"],
      [...all("Bình Hòa"), { error: "#N/A" }],
      [],
      ["", "", "", { error: "#N/A" }],
    ],
    ["D5 #N/A"],
  ],
]);

says("value/not-a-number", [
  ["that can be read in two ways", communeSheet(all("Bình Hòa", "1,234")), ["H3 1,234 · Tổng số tiêu chí đạt"]],
  ["with words", communeSheet(all("Bình Hòa", "12 hộ")), ["H3 12 hộ · Tổng số tiêu chí đạt"]],
  [
    "in a row of totals",
    communeSheet(all("Bình Hòa"), ["", "Tổng cộng", "1", 1, 1, 1, "một", 5, ""]),
    ["G4 một · TC5"],
  ],
  [
    "not in a row of totals that mostly holds words",
    communeSheet(all("Bình Hòa"), ["", "Tổng cộng", "một", "một", 1, "", "một"]),
    [],
  ],
]);

says("value/number-as-text", [
  ["with a point between thousands", communeSheet(all("Bình Hòa", "1.234")), ["H3 1.234 · 1234 → 1234"]],
  ["in a row of totals", communeSheet(all("Bình Hòa"), ["", "Tổng cộng", "1", 1, 1, 1, "một", 5]), ["C4 1 · 1 → 1"]],
  ["not in a row of shares", communeSheet(all("Bình Hòa"), ["", "Tỷ lệ (%)", "1", 1, 1, 1, 1]), []],
]);

const progress = (value: Row[number]): ExampleRows => taskSheet(task("I.1", "", "Đang thực hiện", value));
says("value/out-of-range", [
  ["of a share above all", progress(150), ["F2 150 % · Tỷ lệ (%) · 0 % · 100 %"]],
  ["of a share in words above all", progress("120,5 %"), ["F2 120.5 % · Tỷ lệ (%) · 0 % · 100 %"]],
  ["of a share below nothing", progress(-0.1), ["F2 -0.1 % · Tỷ lệ (%) · 0 % · 100 %"]],
  ["not of all", progress(100), []],
  ["not of nothing", progress(0), []],
  [
    "of a total, with marks beside it or without: below 0, above all criteria, or not whole",
    communeSheet(
      [1, "Bình Hòa", "", "", "", "", "", -1, ""],
      [2, "Tân Minh", "", "", "", "", "", 2.5, ""],
      [3, "Tân Mạnh", "", "", "", "", "", 5, ""],
      [4, "Long Khê", "x", "", "", "", "", 9, ""],
      [5, "Ea R'Mẫu", "", "", "", "", "", 0, ""],
    ),
    [
      "H3 -1 · Tổng số tiêu chí đạt · 0 · 5",
      "H4 2.5 · Tổng số tiêu chí đạt · 0 · 5 (a whole number)",
      "H6 9 · Tổng số tiêu chí đạt · 0 · 5",
    ],
  ],
  [
    "of more communes than the plan has, or more at the standard than communes",
    summary([1, "Huyện Sông Mẫu", 6, 3], [2, "Thị xã Đồi Mẫu", 2, 3]),
    ["C2 6 · Tổng số xã · 0 · 5", "D3 3 · Số xã đạt chuẩn · 0 · 2"],
  ],
  [
    "of a count below 0, in a summary",
    summary([1, "Huyện Sông Mẫu", 5, -1], [2, "Thị xã Đồi Mẫu", 3, 1]),
    ["D2 -1 · Số xã đạt chuẩn · 0 · 5"],
  ],
  [
    "not of a total that only adds its parts up, nor of a row listed again",
    summary([1, "Huyện Sông Mẫu", 5, 4], [2, "Huyện Sông Mẫu", 9, 4], ["", "Toàn tỉnh", 14, 8]),
    [],
  ],
  [
    "of a share in a summary, but not in a row of shares",
    [
      [...SUMMARY_HEADER, "Tỷ lệ (%)"],
      [1, "Huyện Sông Mẫu", 5, 3, 120],
      [2, "Thị xã Đồi Mẫu", 3, 1, 33.3],
      ["", "Tỷ lệ (%)", "", 150, 150],
    ],
    ["E2 120 % · Tỷ lệ (%) · 0 % · 100 %"],
  ],
  [
    "of a share of money that no two amounts of its row give",
    funding([1, "Ngân sách Trung ương", 400, 600, 150], [2, "Ngân sách địa phương", 200, 150, 175]),
    ["E4 175 % · Tỷ lệ (%) · 0 % · 100 %"],
  ],
]);

says("evidence/missing", [
  [
    "a dash or dots are no document; a task listed again is not asked",
    taskSheet(
      task("I.1", "", "Đã hoàn thành", "", "-"),
      task("I.1", "", "Đã hoàn thành"),
      task("I.2", "", "Đã hoàn thành", "", "…"),
      task("I.3", "", "Đã hoàn thành", "", "12/BC-UBND"),
    ),
    ["G2 I.1 · Quyết định của UBND tỉnh", "G4 I.2 · Quyết định của UBND tỉnh"],
  ],
]);

const documented = (document: string, status = "Đã hoàn thành", id = "I.1"): ExampleRows =>
  taskSheet(task(id, "", status, "", document));
says("output/kind-differs", [
  ["not of a document of the kind asked for", documented("12/QĐ-UBND"), []],
  ["not where one of several is", documented("12/BC-UBND; 5/QĐ-UBND"), []],
  ["not of a kind that is not known", documented("12/XX-UBND"), []],
  ["not of words without a number", documented("đã ban hành"), []],
  ["not of a task that is not done", documented("12/BC-UBND", "Đang thực hiện"), []],
  ["not of a plan or a report where either is asked for", documented("12/BC-UBND", "Đã hoàn thành", "I.3"), []],
  [
    "of a resolution where a plan or a report is asked for",
    documented("12/NQ-HĐND", "Đã hoàn thành", "I.3"),
    ["G2 I.3 · 12/NQ-HĐND · nghị quyết · Kế hoạch, Báo cáo kết quả"],
  ],
]);

says("status/not-understood", [
  [
    "of a row that is no task, by its number or by none",
    taskSheet(
      ["I.99", "Trồng cây trên sao Hỏa", "", "", "Bình thường vậy", "", "", ""],
      ["", "Trồng cây trên sao Kim", "", "", "Bình thường vậy", "", "", ""],
      task("I.1", "", "Đang thực hiện"),
    ),
    ["E2 Bình thường vậy · I.99", "E3 Bình thường vậy · ?"],
  ],
]);

says("task/unknown", [
  [
    "by words or number alone; a row with neither is none",
    taskSheet(
      task("I.1", "", "Đang thực hiện"),
      ["", "Trồng cây trên sao Hỏa", "", "", "Đang thực hiện", "", "", ""],
      task("I.98", "", "Đang thực hiện"),
      task("", "", "Đang thực hiện"),
    ),
    ["B3 Trồng cây trên sao Hỏa", "A4 I.98"],
  ],
]);

says("task/duplicate", [
  [
    "by words alone",
    [
      ["Nội dung thực hiện", "Đơn vị chủ trì", "Thời gian thực hiện", "Tiến độ thực hiện"],
      ["Ban hành Kế hoạch thực hiện Chương trình", "", "", "Đang thực hiện"],
      ["Ban hành Kế hoạch thực hiện Chương trình", "", "", "Đang thực hiện"],
    ],
    ["A3 I.1"],
  ],
]);

const led = (id: string, lead: string): ExampleRows => taskSheet(task(id, lead, "Đang thực hiện"));
const LEADS = "Văn phòng Điều phối; Sở Tài chính";
says("task/lead-differs", [
  ["not by an abbreviation", led("I.1", "SNN"), []],
  ["not by capitals", led("I.1", "SỞ NÔNG NGHIỆP"), []],
  ["not by another order", led("II.2", "Sở Tài chính; Văn phòng Điều phối"), []],
  ["by one agency more", led("I.1", "SNN; Sở Nội vụ"), ["C2 I.1 · SNN; Sở Nội vụ · Sở Nông nghiệp"]],
  ["by one agency less", led("II.2", "Sở Tài chính"), [`C2 II.2 · Sở Tài chính · ${LEADS}`]],
  [
    "by a people's committee that is not asked",
    led("I.1", "UBND huyện Sông Mẫu"),
    ["C2 I.1 · UBND huyện Sông Mẫu · Sở Nông nghiệp"],
  ],
]);

says("recognition/missing-decision", [
  [
    "of a commune that the title recognises, once; a dash is none",
    [
      ...ADVANCED_LIST,
      [1, "Bình Hòa", "Huyện Sông Mẫu", "", "5/6/2023"],
      [2, "Bình Hòa", "Huyện Sông Mẫu", "", ""],
      [3, "Tân Minh", "Huyện Sông Mẫu", "-", "5/6/2023"],
    ],
    ["D3 Bình Hòa · at the advanced standard", "D5 Tân Minh · at the advanced standard"],
  ],
]);
says("recognition/missing-date", [
  [
    "of a commune that the title recognises, once, by its name or as it is written",
    [
      ...ADVANCED_LIST,
      [1, "Bình Hòa", "Huyện Sông Mẫu", "1/QĐ-UBND", ""],
      [2, "Bình Hòa", "Huyện Sông Mẫu", "", ""],
      [3, "Tân Minh", "Huyện Sông Mẫu", "-", "5/6/2023"],
      [4, "Phú Quý", "Huyện Sông Mẫu", "1/QĐ-UBND", ""],
    ],
    ["E3 Bình Hòa · at the advanced standard", "E6 Phú Quý · at the advanced standard"],
  ],
  [
    "not where the one column for number and date is empty too, nor of who is not recognised",
    [
      ["Tên xã", "Mức đạt chuẩn", "Số, ngày quyết định"],
      ["Bình Hòa", "Đạt chuẩn", ""],
      ["Tân Minh", "Chưa đạt", "124/QĐ-UBND"],
    ],
    [],
  ],
]);

says("sheet/unrecognised", [
  [
    "says what its columns look like",
    [
      ["Cột 1", "Cột 2", "Cột 3"],
      ["Bình Hòa", "a", "x"],
      ["Tân Minh", "b", "x"],
      ["Tân Mạnh", "c", "x"],
      ["Long Khê", "d", "x"],
    ],
    ["Biểu 01 · ; column A looks like communes (80 %), column C looks like marks (80 %)"],
  ],
]);

describe("sheet/hidden", () => {
  const said = (extras: Parameters<typeof saidBy>[2], rows = 20): string[] =>
    saidBy(
      "sheet/hidden",
      Array.from({ length: rows }, (_, i) => [i, "a", i === 10 ? "" : "b"]),
      extras,
    );
  it("names rows and columns by their runs", () => {
    expect(said({ hiddenRows: [7, 3, 4, 5] })).toEqual(["Sheet “Biểu 01” hides rows 3–5, 7 with data; they were read"]);
    expect(said({ hiddenColumns: ["B", "C"] })).toEqual([
      "Sheet “Biểu 01” hides columns B–C with data; they were read",
    ]);
    expect(said({ hiddenRows: [2], hiddenColumns: ["C"] })).toEqual([
      "Sheet “Biểu 01” hides rows 2, columns C with data; they were read",
    ]);
  });
  it("names eight runs at most", () => {
    const odd = [1, 3, 5, 7, 9, 11, 13, 15];
    expect(said({ hiddenRows: odd })[0]).toContain("rows 1, 3, 5, 7, 9, 11, 13, 15 with");
    expect(said({ hiddenRows: [...odd, 17] })[0]).toContain("13, 15, … with");
  });
  it("is silent of rows and columns that hold nothing", () =>
    expect(said({ hiddenRows: [40], hiddenColumns: ["Z"] })).toEqual([]));
});
