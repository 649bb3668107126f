import type { Plan, Task, TaskGroup } from "@ntm-kit/core";
import type { DataValidation, DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { documentDay } from "./form-choices";
import { type FormOptions, formScope } from "./form-of";
import { formSheet } from "./form-sheet";
import { area, blank, CHECK_FIRST, HEAD_ROWS, instructions, styled } from "./rows";
import { STYLES } from "./styles";

const HEADER = [
  "STT",
  "Nội dung thực hiện",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Thời gian thực hiện",
  "Sản phẩm đầu ra",
  "Tiến độ thực hiện",
  "Tỷ lệ hoàn thành (%)",
  "Số văn bản",
  "Ngày ban hành",
  "Lý do chưa hoàn thành",
  "Ghi chú",
];
const STATES = ["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Không thực hiện"];

/** A form with a row per task of the plan, in its groups, as its appendix lists them. */
export function taskTemplate(plan: Plan, options: FormOptions = {}): WorkbookDocument {
  const { body: owner, place, dayLine } = formScope(plan, options);
  const agency = plan.agencies.find(({ id }) => id === options.unit);
  const tasks = plan.tasks.filter(({ leadAgencies }) => !agency || leadAgencies.agencies.includes(agency.id));
  const body = plan.taskGroups.flatMap((group) => groupRows(group, tasks, agency !== undefined));
  const first = HEAD_ROWS + 1;
  const headings = body.flatMap((row, i) => (row[0]?.style === "groupNumber" ? [first + i] : []));
  const down = (column: number): string => area(first, column, first + body.length - 1, column);
  const sheet = formSheet(
    { body: agency?.name ?? owner, place },
    {
      name: "Tiến độ nhiệm vụ",
      title: "TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ XÂY DỰNG NÔNG THÔN MỚI",
      subtitle: options.day === undefined ? "(Kỳ báo cáo: ……)" : dayLine,
      columnWidths: [7, 60, 28, 28, 16, 28, 17, 11, 20, 13, 26, 26],
      header: [styled(HEADER, "header")],
      body,
      merges: headings.map((row) => area(row, 1, row, HEADER.length - 1)),
      frozenColumns: 2,
      validations: [stateChoice(down(6)), shareChoice(down(7)), documentDay(down(9))],
      conditionalFormats: [{ range: down(6), formula: `G${first + 1}="Chưa thực hiện"`, style: { fill: "FCE4D6" } }],
      paper: "A3",
    },
  );
  return { title: "Tiến độ thực hiện nhiệm vụ", styles: STYLES, sheets: [sheet, guide()] };
}

const stateChoice = (range: string): DataValidation => ({
  range,
  rule: { kind: "list", items: STATES },
  promptTitle: "Tiến độ",
  prompt: "Chọn trong danh sách. Chưa báo cáo thì để trống.",
  errorTitle: "Tiến độ",
  error: "Chọn một trạng thái trong danh sách.",
});

const shareChoice = (range: string): DataValidation => ({
  range,
  rule: { kind: "decimal", min: 0, max: 100 },
  promptTitle: "Tỷ lệ hoàn thành",
  prompt: "Ghi số từ 0 đến 100, không ghi dấu %.",
  errorTitle: "Tỷ lệ",
  error: "Ghi số từ 0 đến 100.",
});

/** The heading of a group and its own tasks; sub-groups follow in the order of the plan. */
function groupRows(group: TaskGroup, all: readonly Task[], isPart: boolean): (DocumentCell | null)[][] {
  const heading = [
    { value: group.number, style: "groupNumber" },
    { value: group.title, style: "group" },
    ...blank(HEADER.length - 2, "group"),
  ];
  const tasks = all.filter((task) => task.group === group.id);
  if (isPart && tasks.length === 0) return [];
  return [
    heading,
    ...tasks.map((task) => [
      { value: task.number, style: "center" },
      ...styled(
        [task.content, task.leadAgencies.text, task.coordinatingAgencies.text, task.schedule.text, task.outputs.text],
        "cell",
      ),
      { style: "center" },
      { style: "number" },
      { style: "cell" },
      { style: "date" },
      { style: "cell" },
      task.note === null ? { style: "cell" } : { value: task.note, style: "cell" },
    ]),
  ];
}

const guide = (): SheetDocument =>
  instructions("Hướng dẫn điền biểu tiến độ nhiệm vụ", [
    "Các cột từ nội dung đến sản phẩm đầu ra lấy nguyên văn từ kế hoạch, không sửa.",
    "Tiến độ chọn trong danh sách; nhiệm vụ chưa báo cáo thì để trống.",
    "Đã hoàn thành thì tỷ lệ là 100 và ghi số, ngày văn bản; chưa hoàn thành thì ghi lý do.",
    "Ngày ghi theo ngày/tháng/năm.",
    CHECK_FIRST,
  ]);
