import { describe, expect, it } from "vitest";
import type { GridRemark } from "../grid/grid";
import { GridBuilder } from "../grid/grid-builder";
import { remarkFindings } from "./remark-findings";

function found(remarks: readonly GridRemark[], isConverted = false): string[] {
  const builder = new GridBuilder("Biểu 01");
  builder.remarks.push(...remarks);
  return remarkFindings("a.xlsx", builder.build(), isConverted).map(
    ({ severity, params }) => `${severity}: ${(params["what"] as { vi: string }).vi}`,
  );
}

describe("what could not be read as it is stored", () => {
  it("is one finding for each way, with the first places", () => {
    const repeated = Array.from({ length: 7 }, (_, i): GridRemark => ({ code: "cell-repeated", address: `A${i + 1}` }));
    expect(found([...repeated, { code: "string-missing", address: "B2" }, { code: "cell-dropped" }])).toEqual([
      "warning: có ô được ghi hai lần trong tệp, lấy giá trị sau: A1, A2, A3, A4, A5, … (7)",
      "warning: có ô mất nội dung chữ trong tệp, coi như ô trống: B2",
      "warning: có ô nằm ngoài phạm vi trang tính, đã bỏ qua",
    ]);
  });

  it("is none where merges overlap, nor about an encoding that was recognised by its letters", () => {
    expect(found([{ code: "merge-overlap", address: "A1:B2" }])).toEqual([]);
    expect(found([{ code: "encoding-unsure", detail: "windows-1252" }], true)).toEqual([]);
    expect(found([{ code: "encoding-unsure", detail: "windows-1252" }])).toEqual([
      "info: không chắc bảng mã của tệp chữ",
    ]);
  });
});
