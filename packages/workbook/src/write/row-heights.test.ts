import type { DocumentStyle, SheetDocument } from "@ntm-kit/sheets";
import { expect, it } from "vitest";
import { rowHeights } from "./row-heights";

const LOOKS: Record<string, DocumentStyle> = { wrap: { wrap: true }, title: { bold: true, fontSize: 14 } };
const heights = (sheet: Omit<SheetDocument, "name">) =>
  rowHeights({ name: "S", ...sheet }, (name) => LOOKS[name ?? ""] ?? {});
const long = "Nhóm nhiệm vụ tăng cường công tác lãnh đạo, chỉ đạo của các cấp ủy đảng, vai trò quản lý của chính quyền";

it("a row of short texts has the usual height", () =>
  expect(heights({ rows: [[{ value: "Nam Dong", style: "wrap" }], []], columnWidths: [20] })).toEqual([
    undefined,
    undefined,
  ]));

it("wrapped text in a narrow column needs more lines than in a wide one", () => {
  const rows = [[{ value: long, style: "wrap" }]];
  const [narrow] = heights({ rows, columnWidths: [12] });
  const [wide = 0] = heights({ rows, columnWidths: [40] });
  expect(narrow).toBeGreaterThan(wide);
  expect(wide).toBeGreaterThan(30);
});

it("text that is not wrapped stays on its line, in the height of its letters", () =>
  expect(heights({ rows: [[{ value: long }], [{ value: long, style: "title" }]] })).toEqual([undefined, 20]));

it("merged columns share their width, and merged rows their height", () => {
  const rows = [[{ value: long, style: "wrap" }], [], []];
  const [alone = 0] = heights({ rows, columnWidths: [12, 60] });
  expect(heights({ rows, columnWidths: [12, 60], merges: ["A1:B1"] })[0]).toBeLessThan(alone);
  const [first, second, third = 0] = heights({ rows, columnWidths: [12, 60], merges: ["A1:A3"] });
  expect([first, second]).toEqual([undefined, undefined]);
  expect(15 + 15 + third).toBeCloseTo(alone, -1);
});

it("no row is higher than the format allows", () =>
  expect(heights({ rows: [[{ value: long.repeat(50), style: "wrap" }]], columnWidths: [5] })).toEqual([409]));
