import { describe, expect, it } from "vitest";
import { checkDocument } from "./check-document";
import type { SheetDocument } from "./sheet-document";

const check = (sheet: Partial<SheetDocument>) => () =>
  checkDocument({ title: "Mẫu", styles: {}, sheets: [{ name: "Tổng hợp", rows: [[{ value: "Xã" }]], ...sheet }] });

describe("a document that a spreadsheet program would repair is refused", () => {
  it.each<[string, Partial<SheetDocument>]>([
    ["sheet-name", { name: "a/b" }],
    ["sheet-name", { name: "x".repeat(32) }],
    ["no-sheets", { hidden: true }],
    ["text-too-long", { rows: [[{ value: "x".repeat(32_768) }]] }],
    ["unknown-style", { rows: [[{ value: 1, style: "đậm" }]] }],
    ["merge-overlap", { merges: ["A1:B2", "B2:C3"] }],
    ["table-name", { tables: [{ name: "TC1", range: "A1:A2", columns: ["Xã"] }] }],
    ["table-columns", { tables: [{ name: "bang", range: "A1:A2", columns: ["Huyện"] }] }],
    ["validation-list", { validations: [{ range: "A2", rule: { kind: "list", items: ["a,b"] } }] }],
    [
      "validation-text",
      { validations: [{ range: "A2", rule: { kind: "whole", min: 0, max: 1 }, error: "x".repeat(256) }] },
    ],
    ["address", { conditionalFormats: [{ range: "A0", formula: "TRUE", style: {} }] }],
    ["filter-in-table", { autoFilter: "A1:A2", tables: [{ name: "bang", range: "A1:A2", columns: ["Xã"] }] }],
  ])("%s %#", (code, sheet) => expect(check(sheet)).toThrow(expect.objectContaining({ code })));

  it("a table whose header cells are its column names is taken", () =>
    expect(check({ tables: [{ name: "bang", range: "A1:A2", columns: ["Xã"] }] })).not.toThrow());
});
