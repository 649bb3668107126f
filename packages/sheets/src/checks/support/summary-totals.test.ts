import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { saidBy } from "../../testing/found-in";
import type { ExampleCell } from "./define-check";

const of = (id: string, name: string, code: string): (typeof samplePlan.units)[number][] =>
  [
    { id, code, level: "district", type: "huyện", name, parent: "mau", aliases: [], successors: [] },
    {
      id: `${id}/a`,
      code: `${code}1`,
      level: "commune",
      type: "xã",
      name: `${name} Hạ`,
      parent: id,
      aliases: [],
      successors: [],
    },
  ] as (typeof samplePlan.units)[number][];
const plan = {
  ...samplePlan,
  units: [...samplePlan.units, ...of("cao-mau", "Cao Mẫu", "993"), ...of("rung-mau", "Rừng Mẫu", "994")],
};

type Row = [label: string, communes: ExampleCell, standard: ExampleCell];
const totals = (...rows: Row[]): string[] =>
  saidBy(
    "total/mismatch",
    [["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"], ...rows.map((row) => ["", ...row])],
    {},
    plan,
  );

const FIRST: Row[] = [
  ["Huyện Sông Mẫu", 5, 3],
  ["Thị xã Đồi Mẫu", 3, 1],
];
const SECOND: Row[] = [
  ["Huyện Cao Mẫu", 1, 1],
  ["Huyện Rừng Mẫu", 1, 0],
];

describe("of several totals in a district summary", () => {
  const regions = (first: number, second: number, all: number, name = "Tổng cộng"): string[] =>
    totals(...FIRST, ["Cộng", 8, first], ...SECOND, ["Cộng", 2, second], [name, 10, all]);
  it("each sums the districts since the one before it, the last one all", () => {
    expect(regions(4, 1, 5)).toEqual([]);
    expect(regions(5, 1, 5)).toEqual(["D4 Cộng · Số xã đạt chuẩn · 5 · 4 → 4"]);
    expect(regions(4, 2, 5)).toEqual(["D7 Cộng · Số xã đạt chuẩn · 2 · 1 → 1"]);
    expect(regions(4, 1, 6)).toEqual(["D8 Tổng cộng · Số xã đạt chuẩn · 6 · 5 → 5"]);
  });
  it("one that names the province sums all", () => {
    expect(regions(4, 1, 5, "Tỉnh Mẫu")).toEqual([]);
    expect(regions(4, 1, 1, "Tỉnh Mẫu")).toEqual(["D8 Tỉnh Mẫu · Số xã đạt chuẩn · 1 · 5 → 5"]);
  });
  it("one above them all sums all", () => {
    expect(totals(["Cộng", 10, 5], ...FIRST, ["Cộng", 8, 4], ...SECOND)).toEqual([]);
    expect(totals(["Cộng", 10, 6], ...FIRST, ["Cộng", 8, 4], ...SECOND)).toEqual([
      "D2 Cộng · Số xã đạt chuẩn · 6 · 5 → 5",
    ]);
  });
});

describe("the only total of a district summary", () => {
  it("sums all of its districts, wherever it stands", () => {
    expect(totals(...FIRST, ["Cộng", 10, 5], ...SECOND)).toEqual([]);
    expect(totals(...FIRST, ["Cộng", 10, 4], ...SECOND)).toEqual(["D4 Cộng · Số xã đạt chuẩn · 4 · 5 → 5"]);
  });
  it("is the only one beside a row of shares, which is none", () => {
    expect(totals(...FIRST, ["Cộng", 10, 5], ...SECOND, ["Tỷ lệ (%)", "", 50])).toEqual([]);
  });
  it("is none over no districts", () => expect(totals(["Cộng", 10, 5])).toEqual([]));
});
