import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { GridBuilder, gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { fieldKey } from "../../tables/field";
import type { FundingRow } from "./funding-table";

type Row = readonly (string | number | null)[];
const TITLE: Row = ["KẾT QUẢ HUY ĐỘNG NGUỒN VỐN NĂM 2023"];
const HEADER: Row = ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"];
/** Rows that make a table one of sources, whatever stands above them. */
const OTHERS: Row[] = [
  [8, "Vốn lồng ghép", 300, 230, 76.67],
  [9, "Xã hội hóa", 100, 120, 120],
];

function tableOf(rows: readonly Row[], name = "Biểu 5") {
  const sheet = readSheet(gridFromRows(name, rows), 0, readContext(samplePlan));
  const [found] = sheet.tables;
  if (found?.of !== "funding") throw new Error(`a table of money, not of ${found?.of}`);
  return found;
}
const under = (...rows: Row[]) => tableOf([TITLE, HEADER, ...rows, ...OTHERS]);
const first = (...row: Row): FundingRow | undefined => under(row).table.rows[0];

/** What the lines beneath title and header are, each by its part of the ledger; those of `OTHERS` left out. */
function partsOf(...rows: Row[]): string[] {
  const parts = new Map(under(...rows).lines());
  return rows.map((_, i) => parts.get(i + 2) ?? "");
}

describe("a line of a table of money", () => {
  it("gives its number, words, source, amounts and share", () => {
    expect(first(1, "Ngân sách Trung ương", 400, "410,5", 100)).toMatchObject({
      line: 2,
      number: "1",
      label: "Ngân sách Trung ương",
      labelSlot: 1,
      indent: 0,
      depth: 1,
      isTotal: false,
      isSome: false,
      source: { id: "trung-uong" },
      amounts: [
        { column: { slot: 2 }, state: "number", value: 400 },
        { column: { slot: 3 }, state: "text-number", value: 410.5 },
      ],
      shares: [{ slot: 4, share: 1 }],
    });
  });
  it("gives no source where it names none, and no amount where none stands", () => {
    const row = first(1, "Vốn khác", "", 20);
    expect(row?.source).toBeUndefined();
    expect(row?.unit).toBeUndefined();
    expect(row?.amounts.map(({ column }) => column.slot)).toEqual([3]);
  });
  it("keeps what is no number where an amount should be", () => {
    expect(first(1, "Ngân sách Trung ương", "chưa giao", 20)?.amounts.map(({ state }) => state)).toEqual([
      "not-a-number",
      "number",
    ]);
  });
  it("names a source behind “Trong đó”", () => {
    expect(first(1, "Trong đó: Ngân sách Trung ương", 400, 400)).toMatchObject({
      isSome: true,
      source: { id: "trung-uong" },
    });
  });
  it.each<[string, boolean]>([
    ["Tổng cộng", true],
    ["Cộng", true],
    ["Tỷ lệ", false],
    ["Bình quân", false],
    ["Ngân sách Trung ương", false],
  ])("is a total by its words: %s %s", (label, is) => {
    const row = under([null, label, 400, 400]).table.rows[0];
    expect([row?.isTotal, row?.depth === 0]).toEqual([is, is]);
  });
  it("has its words in its first cell where the column of words is blank", () => {
    const row = first("Tổng cộng", null, 400, 400);
    expect(row).toMatchObject({ label: "Tổng cộng", labelSlot: 0, isTotal: true });
  });
  it("has the words of a cell merged over its lines, and its own place", () => {
    const grid = gridFromRows(
      "Biểu",
      [TITLE, HEADER, [1, "Ngân sách Trung ương", 400, 400], [2, null, 5, 5], ...OTHERS],
      {
        merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
      },
    );
    const [found] = readSheet(grid, 0, readContext(samplePlan)).tables;
    expect(found?.of === "funding" && found.table.rows[1]).toMatchObject({
      label: "Ngân sách Trung ương",
      labelSlot: 1,
    });
  });
  it("has no amount in a cell merged over several columns", () => {
    const rows = [TITLE, HEADER, [1, "Ngân sách Trung ương", 400], ...OTHERS];
    const grid = gridFromRows("Biểu", rows, { merges: [{ top: 2, left: 2, bottom: 2, right: 3 }] });
    const [found] = readSheet(grid, 0, readContext(samplePlan)).tables;
    expect(found?.of === "funding" && found.table.rows[0]).toMatchObject({
      label: "Ngân sách Trung ương",
      amounts: [],
    });
  });
  it("has no columns of amounts among its shares", () => {
    expect(under([1, "Ngân sách Trung ương", 400, 400]).table.rows[0]?.shares).toMatchObject([
      { slot: 4, state: "blank" },
    ]);
  });
});

describe("lines under “Trong đó” need not be all", () => {
  const some = (...labels: (readonly [string | number | null, string])[]): boolean[] =>
    under(...labels.map(([number, label]): Row => [number, label, 10, 10]))
      .table.rows.slice(0, -2)
      .map(({ isSome }) => isSome);
  it("down to the next with a number, or a total", () => {
    expect(
      some(
        [1, "Ngân sách Trung ương"],
        [null, "Trong đó:  Vốn thứ nhất"],
        [null, "Vốn thứ hai"],
        [2, "Ngân sách địa phương"],
        [null, "Vốn thứ ba"],
        [null, "+ Bao gồm Vốn thứ tư"],
        [null, "Cộng"],
        [null, "Vốn thứ năm"],
      ),
    ).toEqual([false, true, true, false, false, true, false, false]);
  });
  it.each([
    ["trong đó", true],
    ["Trong đó:", true],
    ["- Gồm vốn vay", true],
    ["Bao gồm: vốn vay", true],
    ["Vốn trong đó", false],
    ["Gồmvốn", false],
  ])("%s %s", (label, is) => expect(some([null, label])).toEqual([is]));
});

describe("a line of a table of money is", () => {
  it("used where it states an amount, a total, or a heading with a number and no amount", () => {
    expect(
      partsOf([null, "Tổng cộng", 900, 900], ["I", "Vốn của tỉnh"], [1, "Ngân sách Trung ương", 400, 400]),
    ).toEqual(["subtotal", "heading", "used"]);
  });
  it("a heading where it names a source", () => {
    expect(partsOf([1, "Vốn khác", 1, 1], [null, "Ngân sách Trung ương"])).toEqual(["used", "heading"]);
  });
  it("a note where it has neither amount nor number, or no words", () => {
    expect(partsOf([null, "Số liệu của các huyện"], [5, "…"])).toEqual(["note", "note"]);
  });
  it("nothing where it is blank", () => {
    expect(partsOf([1, "Ngân sách Trung ương", 400, 400], [], [2, "Vốn khác", 1, 1])).toEqual(["used", "", "used"]);
  });
  it("a header where a new page repeats it", () => {
    expect(partsOf([1, "Ngân sách Trung ương", 400, 400], HEADER)).toEqual(["used", "header"]);
  });
  it("a note from the first that begins as one, amounts and all", () => {
    const { table } = tableOf([TITLE, HEADER, ...OTHERS, [null, "Ghi chú: số liệu đến 30/6"], [3, "Vốn khác", 1, 1]]);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(table.noteLines).toEqual([4, 5]);
  });
  it.each(["Nguồn vốn tín dụng", "Nguồn ngân sách địa phương", "NGUỒN KHÁC", "Kế toán", "KT-XH", "Nguồn số liệu"])(
    "used where it states an amount, though its words begin like a note: %s",
    (label) => expect(partsOf([1, label, 400, 400], [2, "Vốn khác", 1, 1])).toEqual(["used", "used"]),
  );
  it.each(["Nguồn vốn tín dụng", "Nguồn ngân sách"])("a heading where it heads sources: %s", (label) => {
    expect(partsOf(["I", label], [1, "Vốn khác", 1, 1])).toEqual(["heading", "used"]);
  });
  it.each(["Nguồn: Sở Tài chính", "(Nguồn : báo cáo của huyện)", "Nguồn số liệu Sở Tài chính", "Nguon: STC"])(
    "a note where it says whence the figures are: %s",
    (label) =>
      expect(partsOf([1, "Vốn khác", 1, 1], [null, label], [2, "Vốn b", 1, 1])).toEqual(["used", "note", "note"]),
  );
  it("nothing where only spaces stand there", () => {
    expect(partsOf([1, "Vốn khác", 1, 1], [null, "  "])).toEqual(["used", ""]);
  });
  it("a note where any cell of it begins as one", () => {
    const { table } = tableOf([TITLE, HEADER, ...OTHERS, [null, "Vốn khác", null, "TM. ỦY BAN NHÂN DÂN"]]);
    expect(table.noteLines).toEqual([4]);
  });
});

it.each<[string, number | undefined]>([
  ["triệu đồng", 1_000_000],
  ["Tr.đồng", 1_000_000],
  ["Trđ", 1_000_000],
  ["tr.đ", 1_000_000],
  ["tỷ đồng", 1_000_000_000],
  ["Tỉ đồng", 1_000_000_000],
  ["nghìn đồng", 1000],
  ["Ngàn đồng", 1000],
  ["1.000 đồng", 1000],
  ["1000đ", 1000],
  ["đồng", 1],
  ["người", undefined],
])("a unit of money: %s counts %s đồng", (words, unit) => {
  expect(tableOf([TITLE, [`Đơn vị tính: ${words}`], HEADER, ...OTHERS]).table.moneyUnit).toBe(unit);
});

describe("money counts in", () => {
  it.each<[string, Row[], number | undefined]>([
    ["what the title says", [TITLE, ["Đơn vị tính: triệu đồng"], HEADER], 1_000_000],
    ["what a heading says", [TITLE, ["TT", "Nguồn vốn", "Kế hoạch (tỷ đồng)", "Thực hiện"]], 1_000_000_000],
    [
      "what the title says, rather than a heading",
      [["NGUỒN VỐN (nghìn đồng)"], ["TT", "Nguồn vốn", "Kế hoạch (tỷ đồng)", "Thực hiện"]],
      1000,
    ],
    ["nothing known where no place says it", [TITLE, HEADER], undefined],
  ])("%s", (_what, head, unit) => {
    const found = tableOf([...head, ...OTHERS]);
    expect(found.table.moneyUnit).toBe(unit);
    expect([...found.beside()].map(({ value }) => value)).toEqual(
      [300, 230, 100, 120].map((value) => value * (unit ?? 1)),
    );
  });
});

it("says each amount beside the records, by its source or its unit", () => {
  const found = under([1, "Vốn khác", 5, "chưa giao"]);
  expect([...found.beside()]).toEqual([
    { line: 2, slot: 2, subject: "", field: "amount.plan", value: 5 },
    { line: 3, slot: 2, subject: "long-ghep", field: "amount.plan", value: 300 },
    { line: 3, slot: 3, subject: "long-ghep", field: "amount.actual", value: 230 },
    { line: 4, slot: 2, subject: "xa-hoi-hoa", field: "amount.plan", value: 100 },
    { line: 4, slot: 3, subject: "xa-hoi-hoa", field: "amount.actual", value: 120 },
  ]);
  expect([...found.numbers()].map(({ subject, field, cell }) => [subject, field, cell.state]).slice(0, 3)).toEqual([
    [undefined, "amount.plan", "number"],
    [undefined, "amount.actual", "not-a-number"],
    ["long-ghep", "amount.plan", "number"],
  ]);
  expect(found.records()).toEqual({});
});

it("names the unit of a row in a table with the sources across", () => {
  const { table, numbers } = tableOf([
    TITLE,
    ["TT", "Huyện, thị xã", "Tổng số", "NSTW", "NSĐP"],
    [1, "Huyện Sông Mẫu", 100, 60, 40],
    [2, "Thị xã Đồi Mẫu", 200, 80, 120],
    [3, "Nơi khác", 1, 1, 0],
  ]);
  expect(table.rows.map(({ unit, source }) => [unit?.id, source])).toEqual([
    ["song-mau", undefined],
    ["doi-mau", undefined],
    [undefined, undefined],
  ]);
  expect([...numbers()][0]?.subject).toBe("song-mau");
});

it("is moved in by the format of its cell, else by the spaces before it", () => {
  const styles = [
    { format: "General", isDate: false },
    { format: "General", isDate: false, indent: 3 },
  ];
  const builder = new GridBuilder("Biểu", { styles });
  const rows: Row[] = [
    TITLE,
    ["Nguồn vốn", "Kế hoạch", "Thực hiện"],
    ["Ngân sách Trung ương", 1, 1],
    ["  Vốn a", 1, 1],
    ["   Vốn b", 1, 1],
    ["Vốn c", 1, 1],
    ["Vốn lồng ghép", 1, 1],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (typeof value === "number") builder.addNumber(row, column, value);
      else builder.addText(row, column, value ?? "", { style: value === "Vốn c" ? 1 : 0 });
    }),
  );
  const [found] = readSheet(builder.build(), 0, readContext(samplePlan)).tables;
  expect(found?.of === "funding" && found.table.rows.map(({ indent, depth }) => [indent, depth])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [0, 1],
  ]);
});

describe("the columns of a table of money", () => {
  const fields = (rows: readonly Row[]): string[] =>
    tableOf(rows).table.frame.columns.map(({ field }) => fieldKey(field));
  const head = (...headings: (string | null)[]): string[] => fields([TITLE, ["TT", ...headings], ...SOURCES]);
  const SOURCES: Row[] = [
    [1, "Ngân sách Trung ương", 400, 380, 300],
    [2, "Ngân sách địa phương", 200, 190, 150],
  ];

  it.each<[string[], string[]]>([
    [
      ["Nguồn vốn", "Kế hoạch", "Thực hiện", "Đã giải ngân"],
      ["fundingSource", "amount.plan", "amount.actual", "amount.disbursed"],
    ],
    [
      ["Nội dung", "Tổng số", "Kế hoạch"],
      ["fundingSource", "amount.total", "amount.plan"],
    ],
    [
      ["Diễn giải", "Kế hoạch", "Thực hiện"],
      ["fundingSource", "amount.plan", "amount.actual"],
    ],
    [
      ["Nguồn vốn", "Kế hoạch", "Ghi chú"],
      ["fundingSource", "amount.plan", "note"],
    ],
  ])("are named by their headings: %j", (headings, expected) => {
    expect(head(...headings)).toEqual(["number", ...expected]);
  });

  it("name the sources in the column that has most of them, whatever stands over it", () => {
    const rows = (...cells: [string, string][]): Row[] => cells.map(([a, b], i) => [i + 1, a, b, 400, 380]);
    const of = (first: string, second: string, ...cells: [string, string][]) =>
      fields([TITLE, ["TT", first, second, "Kế hoạch", "Thực hiện"], ...rows(...cells)]).slice(1, 3);
    expect(of("Đơn vị", "Diễn giải", ["Sở a", "Vốn lồng ghép"], ["Sở b", "Xã hội hóa"])).toEqual([
      "unknown",
      "fundingSource",
    ]);
    expect(of("Cột a", "Cột b", ["Vốn lồng ghép", "Vốn lồng ghép"], ["Sở b", "Xã hội hóa"])).toEqual([
      "unknown",
      "fundingSource",
    ]);
    expect(of("Nguồn vốn", "Diễn giải", ["Vốn lồng ghép", "Xã hội hóa"], ["Vốn b", "Vốn tín dụng"])).toEqual([
      "fundingSource",
      "note",
    ]);
  });
  it("name the rows in the first column of words, where there are no sources", () => {
    const of = (...rows: Row[]) =>
      fields([TITLE, ["TT", "Số hiệu", "Công trình", "Kế hoạch", "Thực hiện"], ...rows]).slice(1, 3);
    expect(of([1, 12, "Đường a", 400, 380], [2, 13, "Chợ b", 200, 190])).toEqual(["unknown", "label"]);
  });

  it("of years and of other times beside a total are parts of it", () => {
    const of = (...headings: string[]) =>
      fields([
        TITLE,
        ["TT", "Nguồn vốn", "Tổng số", ...headings],
        [1, "Vốn lồng ghép", 9, 4, 5],
        [2, "Xã hội hóa", 9, 4, 5],
      ]).slice(3);
    expect(of("2022", "2023")).toEqual(["amount.part", "amount.part"]);
    expect(of("6 tháng đầu năm", "đến 30/9/2023")).toEqual(["amount.part", "amount.part"]);
    expect(of("Hộ 2022", "2023a")).toEqual(["unknown", "unknown"]);
  });
  it("under the heading of a source or of a total are parts of money, whatever their own", () => {
    const merges = [0, 1].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
    const of = (upper: string) => {
      const rows: Row[] = [
        TITLE,
        ["TT", "Huyện, thị xã", upper, null, "NSĐP", "NSTW"],
        [null, null, "Đợt a", "Đợt b"],
        [1, "Huyện Sông Mẫu", 60, 30, 70, 40],
        [2, "Thị xã Đồi Mẫu", 80, 100, 90, 50],
      ];
      const grid = gridFromRows("Biểu", rows, {
        merges: [
          ...merges,
          { top: 1, left: 2, bottom: 1, right: 3 },
          ...[4, 5].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
        ],
      });
      const [found] = readSheet(grid, 0, readContext(samplePlan)).tables;
      return found?.table.frame.columns.slice(2, 4).map(({ field }) => fieldKey(field));
    };
    expect(of("Tín dụng")).toEqual(["amount.part", "amount.part"]);
    expect(of("Tổng số")).toEqual(["amount.part", "amount.part"]);
    expect(of("Dân số")).not.toContain("amount.part");
  });
  it("beside a whole amount are no part of it", () => {
    expect(head("Nguồn vốn", "Kế hoạch", "Số hộ hưởng lợi", "Thực hiện").slice(1)).toEqual([
      "fundingSource",
      "amount.plan",
      "unknown",
      "amount.actual",
    ]);
  });
  it("name the sources once: another such heading is read for nothing", () => {
    expect(
      fields([
        TITLE,
        ["TT", "Nguồn vốn", "Hạng mục", "Kế hoạch"],
        [1, "Vốn lồng ghép", "Cầu", 4],
        [2, "Xã hội hóa", "Chợ", 5],
      ]),
    ).toEqual(["number", "fundingSource", "unknown", "amount.plan"]);
  });
  it("name sources where a third of the rows does, or one column of two has half", () => {
    const name = (heading: string, ...labels: string[]) =>
      fields([
        TITLE,
        ["TT", heading, "Kế hoạch", "Thực hiện"],
        ...labels.map((label, i): Row => [i + 1, label, 4, 4]),
      ])[1];
    expect(name("Khoản mục", "Vốn lồng ghép", "Việc b", "Việc c")).toBe("fundingSource");
    expect(name("Khoản mục", "Vốn lồng ghép", "Việc b", "Việc c", "Việc d")).toBe("label");
    const two = [
      TITLE,
      ["TT", "Khoản", "Mục", "Kế hoạch", "Thực hiện"],
      [1, "Việc a", "Vốn lồng ghép", 4, 4],
      [2, "Việc b", "Việc c", 4, 4],
    ] as Row[];
    expect(fields(two).slice(1, 3)).toEqual(["unknown", "fundingSource"]);
  });

  it("under a measure are its whole and parts", () => {
    expect(
      fields([
        TITLE,
        ["TT", "Nguồn vốn", "Kế hoạch", null, null, "Tỷ lệ (%)"],
        [null, null, "Tổng", "ĐTPT", "SN"],
        [1, "Ngân sách Trung ương", 400, 300, 100, 50],
        [2, "Ngân sách địa phương", 200, 150, 50, 50],
      ]),
    ).toEqual(["number", "fundingSource", "amount.plan", "amount.plan.part", "amount.plan.part", "share"]);
  });

  it("are of sources where their headings name them, those without a known heading beside them too", () => {
    const rows: Row[] = [
      [1, "Huyện Sông Mẫu", 100, 60, 30, 7, 3, "tốt"],
      [2, "Thị xã Đồi Mẫu", 200, 80, 100, 15, 5, "tốt"],
    ];
    expect(
      fields([TITLE, ["TT", "Huyện, thị xã", "Tổng số", "NSTW", "NSĐP", "Quỹ a", "Quỹ b", "Nhận xét"], ...rows]),
    ).toEqual([
      "number",
      "label",
      "amount.total",
      "amount.trung-uong",
      "amount.dia-phuong",
      "amount.part",
      "amount.part",
      "unknown",
    ]);
    expect(
      fields([TITLE, ["TT", "Huyện, thị xã", "Quỹ a", "Quỹ b", "NSTW", "NSĐP"], ...rows.map((row) => row.slice(0, 6))]),
    ).toEqual(["number", "label", "amount.part", "amount.part", "amount.trung-uong", "amount.dia-phuong"]);
  });
  it("are of no source under another heading than the sources beside them", () => {
    expect(
      fields([
        TITLE,
        ["TT", "Huyện, thị xã", "Nguồn", null, "Dân số"],
        [null, null, "NSTW", "NSĐP", "Nam"],
        [1, "Huyện Sông Mẫu", 60, 30, 7000],
        [2, "Thị xã Đồi Mẫu", 80, 100, 9000],
      ]),
    ).toEqual(["number", "label", "amount.trung-uong", "amount.dia-phuong", "unknown"]);
  });
  it("of words are of no source, whatever their heading", () => {
    expect(
      fields([
        TITLE,
        ["TT", "Huyện, thị xã", "NSTW", "NSĐP", "Doanh nghiệp"],
        [1, "Huyện Sông Mẫu", 60, 30, "Công ty A"],
        [2, "Thị xã Đồi Mẫu", 80, 100, "Công ty B"],
      ]).slice(2),
    ).toEqual(["amount.trung-uong", "amount.dia-phuong", expect.not.stringContaining("amount")]);
  });
  it("of shares under a source are no money", () => {
    expect(
      fields([
        TITLE,
        ["TT", "Huyện, thị xã", "NSTW", null, "NSĐP", null],
        [null, null, "Kế hoạch", "Tỷ lệ", "Kế hoạch", "Tỷ lệ"],
        [1, "Huyện Sông Mẫu", 60, 30, 70, 40],
        [2, "Thị xã Đồi Mẫu", 80, 100, 90, 50],
      ]).slice(2),
    ).toEqual([expect.stringContaining("amount"), "share", expect.stringContaining("amount"), "share"]);
  });
});

describe("a table is one of money", () => {
  const kind = (...rows: Row[]): string => readSheet(gridFromRows("Biểu", rows), 0, readContext(samplePlan)).kind;
  const MONEY = ["TT", "Công trình", "Kế hoạch", "Thực hiện"];
  const WORKS: Row[] = [
    [1, "Đường liên xã", 400, 380],
    [2, "Trường mầm non", 200, 190],
  ];
  it.each<[string, Row[], boolean]>([
    ["by its sources", [["BIỂU SỐ 5"], HEADER, ...OTHERS], true],
    ["by one source in a third of its rows", [["BIỂU SỐ 5"], MONEY, ...WORKS, [3, "Vốn lồng ghép", 1, 1]], true],
    ["not by fewer", [["BIỂU SỐ 5"], MONEY, ...WORKS, [3, "Chợ", 1, 1], [4, "Vốn lồng ghép", 1, 1]], false],
    [
      "by fewer under a title that says so",
      [TITLE, MONEY, ...WORKS, [3, "Chợ", 1, 1], [4, "Vốn lồng ghép", 1, 1]],
      true,
    ],
    [
      "by two sources across",
      [["BIỂU SỐ 5"], ["TT", "Huyện, thị xã", "NSTW", "NSĐP"], [1, "Sông Mẫu", 1, 1], [2, "Đồi Mẫu", 1, 1]],
      true,
    ],
    [
      "not by one source across",
      [["BIỂU SỐ 5"], ["TT", "Nhóm hộ", "NSTW", "Số hộ"], [1, "Nhóm a", 1, 1], [2, "Nhóm b", 1, 1]],
      false,
    ],
    ["by its title and a column of amounts, whatever its rows are", [["GIẢI NGÂN NĂM 2023"], MONEY, ...WORKS], true],
    ["by a unit of money in its title", [["BIỂU SỐ 5 (triệu đồng)"], MONEY, ...WORKS], true],
    ["not by its columns alone", [["BIỂU SỐ 5"], MONEY, ...WORKS], false],
    [
      "by the heading of its rows",
      [["BIỂU SỐ 5"], ["TT", "Danh mục công trình sử dụng nguồn vốn", "Kế hoạch", "Thực hiện"], ...WORKS],
      true,
    ],
    [
      "not where its amounts are words",
      [["GIẢI NGÂN NĂM 2023"], MONEY, [1, "Đường liên xã", "đủ", "đủ"], [2, "Chợ", "đủ", "đủ"]],
      false,
    ],
    [
      "not where each row has a unit of its own, one of them of no money",
      [
        ["GIẢI NGÂN NĂM 2023"],
        ["TT", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện"],
        [1, "Vốn đầu tư", "triệu đồng", 400, 380],
        [2, "Diện tích", "ha", 200, 190],
      ],
      false,
    ],
    [
      "where each row has a unit of its own, all of money",
      [
        ["GIẢI NGÂN NĂM 2023"],
        ["TT", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện"],
        [1, "Vốn đầu tư", "triệu đồng", 400, 380],
        [2, "Vốn sự nghiệp", "Tr.đồng", 200, 190],
        [3, "Vốn khác", null, 200, 190],
      ],
      true,
    ],
  ])("%s", (_what, rows, is) => expect(kind(...rows)).toBe(is ? "funding" : "unrecognised"));
});
