import { OptionError } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { withCells } from "../../testing/read-table";
import type { OwnColumn } from "./own-columns";
import { defineKind, type OwnKind, type OwnKindDefinition, tableKindOf } from "./own-kind";

const UNIT: OwnColumn = { holds: "unit" };
const defined = (kind: string, columns: Record<string, unknown> = { commune: UNIT }) =>
  defineKind({ kind, columns } as OwnKindDefinition);
/** What is said of a definition that is none. */
function refused(kind: string, columns?: Record<string, unknown>): string {
  try {
    defined(kind, columns);
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
  return "taken";
}

describe("a kind of your own has a name that says whose it is, and what", () => {
  it.each(["office/visits", "so-nong-nghiep/bieu-01", "a/1"])("%s", (kind) => expect(defined(kind).kind).toBe(kind));
  it.each([
    "visits",
    "Office/visits",
    "1office/visits",
    "office-/visits",
    "office/visits-",
    "office/Visits",
    "a/b/c",
    "",
  ])("but “%s” is none", (kind) => expect(refused(kind)).toContain("office/verdicts"));
});

describe("the columns of a kind of your own", () => {
  const number = (...words: string[]) => ({ holds: "number", words });
  it.each<[string, Record<string, unknown>]>([
    ["the unit and the one above, whose headings are known", { commune: UNIT, district: { holds: "district" } }],
    ["one that is not optional, beside others", { commune: UNIT, points: { ...number("điểm"), optional: true } }],
    ["names with hyphens, digits and capitals", { "tong-diem2": number("điểm"), tongDiem: number("tổng điểm") }],
  ])("may be %s", (_what, columns) => expect(refused("office/visits", columns)).toBe("taken"));
  it.each<[string, Record<string, unknown>, string]>([
    ["none", {}, "one that is not optional"],
    ["all optional", { points: { ...number("điểm"), optional: true } }, "one that is not optional"],
    ["two of units", { a: UNIT, b: UNIT }, "at most one that holds a unit"],
    ["two of districts", { a: { holds: "district" }, b: { holds: "district" } }, "at most one that holds a district"],
    ["without a heading", { points: number() }, "a list of headings"],
    ["of words that no one can read", { points: number("(điểm") }, "words with closed brackets"],
    ["of what no column holds", { points: { holds: "colour", words: ["màu"] } }, "one of unit, district, number"],
    ["under a name with a blank", { "my points": number("điểm") }, "a name of letters and digits"],
    ["under a name that begins with a digit", { "1st": number("điểm") }, "a name of letters and digits"],
  ])("are not %s", (_what, columns, said) => expect(refused("office/visits", columns)).toContain(said));
});

describe("the title of a kind of your own", () => {
  const titled = (title: unknown) => () =>
    defineKind({ kind: "office/visits", title, columns: { commune: UNIT } } as OwnKindDefinition);
  const title = { vi: "Kết luận của đoàn", en: "Verdicts" };
  it("is a text in each language, or none", () => {
    expect(titled(title)().title).toEqual(title);
    expect(titled(undefined)().title).toBeUndefined();
  });
  it.each<[unknown, string]>([
    [{ ...title, vi: " " }, "title.vi"],
    [{ ...title, vi: 7 }, "title.vi"],
    [{ vi: title.vi }, "title.en"],
    [{ ...title, en: "" }, "title.en"],
    [null, "title.vi"],
  ])("is not %j", (wrong, where) => {
    expect(titled(wrong)).toThrow(OptionError);
    expect(titled(wrong)).toThrow(where);
  });
});

const visits = defineKind({
  kind: "office/visits",
  columns: {
    commune: UNIT as { holds: "unit" },
    district: { holds: "district", words: ["thuộc huyện"], optional: true },
    verdict: { holds: "mark", words: ["kết luận của đoàn"] },
    day: { holds: "date", words: ["ngày kiểm tra"], optional: true },
  },
  records: (rows) => ({
    communes: rows.flatMap(({ unit, origin, cells: { verdict, day } }) =>
      unit && verdict?.value
        ? [
            {
              ...{ unit: unit.id, origin, marks: {} },
              claims: { standard: { value: verdict.value === "met", origin: verdict.origin } },
              ...(day?.value ? { day: day.value } : {}),
            },
          ]
        : [],
    ),
  }),
});
const HEADER = ["STT", "Tên xã", "Thuộc huyện", "Kết luận của đoàn", "Ngày kiểm tra"];
const sheetOf = (rows: ExampleRows, ...kinds: { readonly kind: string }[]) =>
  readSheet(exampleGrid({ rows }), 0, readContext(samplePlan, { kinds: kinds as unknown as OwnKind[] }));
const ROWS: ExampleRows = [
  ["KẾT QUẢ NĂM 2024"],
  HEADER,
  [1, "Bình Hòa", "Sông Mẫu", "Đạt", "5/6/2023"],
  [2, "Tân Minh", "", "Chưa đạt"],
];

describe("rows of a kind of your own", () => {
  const table = () => sheetOf(ROWS, visits).tables[0];
  it("come to records, of the day that their title says where they say none", () => {
    expect(withCells(table()?.records())).toEqual({
      communes: [
        {
          unit: "song-mau/binh-hoa",
          origin: "B3",
          marks: {},
          claims: { standard: { value: true, origin: "D3" } },
          nature: "result",
          day: "2023-06-05",
        },
        {
          unit: "song-mau/tan-minh",
          origin: "B4",
          marks: {},
          claims: { standard: { value: false, origin: "D4" } },
          nature: "result",
          from: "2024-01-01",
          day: "2024-12-31",
        },
      ],
      districts: [],
      tasks: [],
    });
  });
  it("say beside them what they hold, but not the unit above", () => {
    expect([...(table()?.beside() ?? [])].map(({ field, value }) => `${field} ${value}`)).toEqual([
      "own.verdict met",
      "own.day 2023-06-05",
      "own.verdict not-met",
    ]);
  });
  it("are handed out to their own kind alone", () => {
    const others = defined("office/others") as OwnKind;
    expect(visits.rowsIn(sheetOf(ROWS, visits)).map(({ unit }) => unit?.name)).toEqual(["Bình Hòa", "Tân Minh"]);
    expect(others.rowsIn(sheetOf(ROWS, visits))).toEqual([]);
    const communes = sheetOf([
      ["TT", "Tên xã", "TC1", "TC2"],
      [1, "Bình Hòa", "x", "x"],
    ]);
    expect(visits.rowsIn({ tables: communes.tables })).toEqual([]);
  });
});

describe("a kind of your own as reading goes through it", () => {
  it("is the same in every run, and knows its columns", () => {
    const own = { ...visits } as OwnKind;
    expect(tableKindOf(own)).toBe(tableKindOf(own));
    expect(tableKindOf(own).fields).toEqual([...["number", "unit", "district", "own.verdict", "own.day", "note"]]);
  });
  it("goes before another of fewer columns", () => {
    const fewer = defined("office/fewer", {
      commune: UNIT,
      verdict: { holds: "mark", words: ["kết luận của đoàn"] },
    });
    const kinds = [fewer, visits];
    expect(sheetOf(ROWS, ...kinds).kind).toBe("office/visits");
    expect(sheetOf(ROWS, ...kinds.reverse()).kind).toBe("office/visits");
  });
});
