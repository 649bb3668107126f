import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import type { CheckExample } from "../../checks/support/define-check";
import { COMMUNE_HEADER, recognitionList } from "../../checks/support/examples";
import { gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { findTables } from "../../tables/find-tables";
import { SheetView } from "../../tables/sheet-view";
import { UnitBody } from "./body-line";
import { FRAMING_RULES, NAME_RULES } from "./line-rules";
import { traceUnitLines } from "./unit-lines";

type Cells = readonly (string | number | null)[];
const context = readContext(samplePlan);
const marks = ["x", "x", "x", "x", "x", 5, null];

const SONG_MAU: Cells = ["I", "Huyện Sông Mẫu"];

interface Example {
  readonly rule: string;
  readonly why: string;
  readonly rows: CheckExample["rows"];
  readonly how?: Parameters<typeof gridFromRows>[2];
  readonly across?: boolean;
  /** Role and name of the rule of each line beneath the header. */
  readonly reads: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    rule: "header again",
    why: "on a new page, which ends the foot of the page before",
    rows: [
      COMMUNE_HEADER,
      [1, "Bình Hòa", ...marks],
      [null, "Người lập biểu"],
      COMMUNE_HEADER,
      [2, "Tân Minh", ...marks],
    ],
    reads: ["record: commune", "note: foot", "header: header again", "record: commune"],
  },
  {
    rule: "column of the form",
    why: "what the criteria ask for is no commune",
    across: true,
    rows: [
      ["TT", "Tên tiêu chí", "Chỉ tiêu", "Bình Hòa"],
      ...context.sets[0]!.criteria.map((criterion, i): Cells => [i + 1, criterion.name, "Đạt", "x"]),
    ],
    reads: ["header: column of the form", "record: commune"],
  },
  {
    rule: "beneath a merged name",
    why: "with values a note, without any nothing",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [null, null, "x"], ["a", null]],
    how: { merges: [{ top: 1, bottom: 3, left: 1, right: 1 }] },
    reads: ["record: commune", "note: beneath a merged name", "no line: beneath a merged name"],
  },
  {
    rule: "carried over a page break",
    why: "the sums so far are no commune and no total",
    rows: [
      COMMUNE_HEADER,
      [1, "Bình Hòa", ...marks],
      [null, "Cộng mang sang trang sau", 1, 1, 1, 1, 1, 5],
      [null, "Trang trước chuyển sang", 1, 1, 1, 1, 1, 5],
      [2, "Tân Minh", ...marks],
    ],
    reads: ["record: commune", "note: carried over a page break", "note: carried over a page break", "record: commune"],
  },
  {
    rule: "total",
    why: "of a district, above the communes that are its own",
    rows: [
      COMMUNE_HEADER,
      [null, "Cộng huyện Sông Mẫu", 2, 2, 2, 2, 2, 10],
      [1, "Bình Hòa", ...marks],
      [2, "Tân Minh", ...marks],
    ],
    reads: ["subtotal: total", "record: commune", "record: commune"],
  },
  {
    rule: "rest of the foot",
    why: "a commune's name beneath the signatures is no row",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [null, "Người lập biểu"], [null, "Tân Minh"]],
    reads: ["record: commune", "note: foot", "note: rest of the foot"],
  },
  {
    rule: "title printed again",
    why: "above the header of the next page",
    rows: [
      ["KẾT QUẢ NĂM 2025"],
      COMMUNE_HEADER,
      [1, "Bình Hòa", ...marks],
      ["KẾT QUẢ NĂM 2025"],
      COMMUNE_HEADER,
      [2, "Tân Minh", ...marks],
    ],
    reads: ["record: commune", "note: title printed again", "header: header again", "record: commune"],
  },
  {
    rule: "recognised district",
    why: "a district with a decision of its own in a list",
    rows: recognitionList(
      [1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "12/QĐ-UBND", "5/6/2023"],
      [2, "Huyện Sông Mẫu", "", "Đạt chuẩn", "99/QĐ-TTg", "5/6/2024"],
    ),
    reads: ["record: commune", "record: recognised district"],
  },
  {
    rule: "marks under a district's name",
    why: "a numbered row of marks is a commune that the plan does not have",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [2, "Đồi Mẫu", ...marks]],
    reads: ["record: commune", "record: marks under a district's name"],
  },
  {
    rule: "district or province",
    why: "a heading, or a row of sums where it has figures",
    rows: [COMMUNE_HEADER, SONG_MAU, [1, "Bình Hòa", ...marks], ["II", "Thị xã Đồi Mẫu", 3, 3, 3, 3, 3, 15]],
    reads: ["heading: district or province", "record: commune", "subtotal: district or province"],
  },
  {
    rule: "commune",
    why: "also without a mark",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [2, "Tân Minh"]],
    reads: ["record: commune", "record: commune"],
  },
  {
    rule: "foot",
    why: "a date and a signature in whichever column",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [null, null, null, null, "TM. UBND HUYỆN"]],
    reads: ["record: commune", "note: foot"],
  },
  {
    rule: "part of another row",
    why: "communes of one kind among those of the rows above",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [null, "Trong đó: xã khu vực I", 1, 1, 1, 1, 1, 5]],
    reads: ["record: commune", "note: part of another row"],
  },
  {
    rule: "row of an unknown name",
    why: "numbered, or with marks; numbered also where it is called as communes of one kind are",
    rows: [
      ...[COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [2, "Xứ Lạ"]],
      ...[
        [null, "Nơi Nào", ...marks],
        [3, "Xã Vũng Liêm", ...marks],
      ],
    ],
    reads: ["record: commune", ...Array(3).fill("record: row of an unknown name")],
  },
  {
    rule: "heading of an unknown district",
    why: "by its type, whatever else it holds",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [2, "Huyện Xa Xôi", ...marks]],
    reads: ["record: commune", "heading: heading of an unknown district"],
  },
  {
    rule: "numbered heading",
    why: "a Roman number heads",
    rows: [COMMUNE_HEADER, ["I", "Các đơn vị điểm"], [1, "Bình Hòa", ...marks]],
    reads: ["heading: numbered heading", "record: commune"],
  },
  {
    rule: "sums without a name",
    why: "count communes",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [null, null, 2, 2, 2]],
    reads: ["record: commune", "note: sums without a name"],
  },
  {
    rule: "values without a name",
    why: "belong to no commune",
    rows: [COMMUNE_HEADER, [1, "Bình Hòa", ...marks], [null, null, "x", "x"]],
    reads: ["record: commune", "note: values without a name"],
  },
  {
    rule: "words without a name",
    why: "state nothing of one",
    rows: [
      [...COMMUNE_HEADER, "So với năm trước", "Chênh lệch"],
      [1, "Bình Hòa", ...marks],
      [...Array.from({ length: COMMUNE_HEADER.length }, () => null), "+1", "+2"],
    ],
    reads: ["record: commune", "note: words without a name"],
  },
  {
    rule: "commune alone in its line",
    why: "in a table that numbers no rows",
    rows: [COMMUNE_HEADER.slice(1), ["Bình Hòa", ...marks], ["xã Xứ Lạ"]],
    reads: ["record: commune", "record: commune alone in its line"],
  },
  {
    rule: "anything else",
    why: "a remark, or figures beside words that are no name",
    rows: [
      [...COMMUNE_HEADER, "So với năm trước"],
      [1, "Bình Hòa", ...marks],
      [null, "Số liệu do các xã báo cáo"],
      [...Array.from({ length: COMMUNE_HEADER.length }, () => null), "+1"],
    ],
    reads: ["record: commune", "note: anything else", "subtotal: anything else"],
  },
];

it.each(EXAMPLES.map((example) => [example.rule, example.why, example] as const))("%s: %s", (rule, _why, example) => {
  const view = new SheetView(
    gridFromRows("Biểu", example.rows as readonly Cells[], example.how),
    0,
    example.across ?? false,
  );
  const traced = findTables(view, context).flatMap((frame) => {
    const body = new UnitBody(frame, context, frame.kind === "recognition-list");
    return [...traceUnitLines(body, undefined)].map((line) => `${line.read?.role ?? "no line"}: ${line.rule}`);
  });
  expect(traced).toEqual(example.reads);
  expect(traced.some((line) => line.endsWith(`: ${rule}`))).toBe(true);
});

it("each rule has an example, in the order in which they are tried", () => {
  expect(EXAMPLES.map(({ rule }) => rule)).toEqual([...FRAMING_RULES, ...NAME_RULES].map(({ name }) => name));
});
