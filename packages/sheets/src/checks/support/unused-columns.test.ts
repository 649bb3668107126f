import { describe, expect, it } from "vitest";
import { readTable } from "../../testing/read-table";
import type { ExampleRows } from "./define-check";
import { unusedColumns } from "./unused-columns";

type Row = ExampleRows[number];
const CRITERIA = ["TC1", "TC2", "TC3", "TC4", "TC5"];
const TITLE: Row = ["KẾT QUẢ NĂM 2025"];

/** What is told of the unused columns of a table: slot, nature and day of those that are of another time. */
const told = (of: "communes" | "summary" | "tasks", rows: ExampleRows): string[] =>
  unusedColumns(readTable(of, rows)).map(({ slot, otherTime }) =>
    [slot, ...(otherTime ? [otherTime.nature ?? "result", otherTime.day ?? "any day"] : ["something else"])].join(" "),
  );
/** One column behind the marks, under one heading or under one above the other. */
const beside = (heading: string, lower?: string): string | undefined => {
  const under: Row[] = lower === undefined ? [] : [["", "", ...CRITERIA.map(() => ""), lower]];
  const rows: Row[] = [TITLE, ["TT", "Tên xã", ...CRITERIA, heading], ...under];
  return told("communes", [...rows, [1, "Bình Hòa", "x", "x", "x", "x", "x", 5]])[0];
};

describe("a column that no field takes is", () => {
  it.each<[string, string]>([
    ["Lộ trình năm 2026", "7 plan 2026-12-31"],
    ["Đề nghị công nhận năm 2025", "7 proposal 2025-12-31"],
    ["Đề nghị công nhận", "7 proposal 2025-12-31"],
    ["Năm 2023", "7 result 2023-12-31"],
  ])("of another time or nature, where its heading says so and nothing else: %s", (heading, expected) => {
    expect(beside(heading)).toBe(expected);
  });
  it.each(["Diện tích", "Diện tích năm 2026", "Năm 2025", "Kế hoạch diện tích"])(
    "something else where its heading names a thing, or the table's own time: %s",
    (heading) => expect(beside(heading)).toBe("7 something else"),
  );
  it("what all of its headings say, the lowest before those above", () => {
    expect(beside("Lộ trình", "Năm 2026")).toBe("7 plan 2026-12-31");
    expect(beside("Diện tích", "Năm 2026")).toBe("7 something else");
    expect(beside("Năm 2024", "Năm 2023")).toBe("7 result 2023-12-31");
  });
  it("something else without a heading", () => {
    const rows: Row[] = [TITLE, ["TT", "Tên xã", "", ...CRITERIA], [1, "Bình Hòa", "cao", "x", "x", "x", "x", "x"]];
    expect(told("communes", rows)).toEqual(["2 something else"]);
  });
  it("of another time in a summary too, and in no table of tasks", () => {
    const summary: Row[] = [
      TITLE,
      ["TT", "Huyện", "Tổng số xã", "Số xã đạt chuẩn", "Lộ trình năm 2026"],
      [1, "Huyện Sông Mẫu", 5, 3, "tăng"],
    ];
    expect(told("summary", summary)).toEqual(["4 plan 2026-12-31"]);
    const tasks: Row[] = [
      TITLE,
      ["TT", "Nội dung", "Đơn vị chủ trì", "Tiến độ", "Lộ trình năm 2026"],
      ["1", "Kiện toàn Ban Chỉ đạo các cấp", "Sở Nội vụ", "Đã hoàn thành", "tiếp tục"],
    ];
    expect(told("tasks", tasks)).toEqual(["4 something else"]);
  });
});
