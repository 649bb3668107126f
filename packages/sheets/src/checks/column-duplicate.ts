import { fieldKey } from "../tables/field";
import type { TableFrame } from "../tables/frame";
import type { CheckContext } from "./support/define-check";
import { defineCheck } from "./support/define-check";

/** Two columns for one field; the later one is not read. */
export const columnDuplicate = defineCheck({
  code: "column/duplicate",
  severity: "error",
  communes: (table, context) => run(table.frame, context),
  tasks: (table, context) => run(table.frame, context),
  summary: (table, context) => run(table.frame, context),
  passes: [
    {
      why: "two columns of notes are no fault",
      rows: [
        ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Ghi chú", "Ghi chú"],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", "", ""],
      ],
    },
  ],
  fails: [
    {
      why: "criterion 2 stands twice",
      rows: [
        ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "TC2", "Tổng số tiêu chí đạt"],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", "x", 5],
      ],
      at: "H1",
      params: { column: "TC2" },
      related: [{ at: "D1", note: "heading-here", params: { text: "TC2" } }],
      field: "criterion.2",
    },
  ],
});

function run(frame: TableFrame, { report }: CheckContext<"column/duplicate">): void {
  const { view } = frame;
  for (const column of frame.repeated) {
    const first = frame.fields.get(fieldKey(column.field));
    if (!first) continue;
    const heading = column.path[column.path.length - 1] ?? "";
    report({
      at: view.origin(headingLine(frame, column.slot), column.slot),
      params: { column: heading },
      related: [
        {
          at: view.origin(headingLine(frame, first.slot), first.slot),
          note: "heading-here",
          params: { text: first.path[first.path.length - 1] ?? "" },
        },
      ],
      field: fieldKey(column.field),
    });
  }
}

/** The lowest line of the header that has words of its own in a column. */
function headingLine(frame: TableFrame, slot: number): number {
  for (let line = frame.header.last; line > frame.header.first; line--)
    if (!frame.header.indexLines.includes(line) && frame.view.text(line, slot) !== "") return line;
  return frame.header.first;
}
