import type { Plan, Task, TaskGroup } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { type FormOptions, formScope } from "./form-of";
import { area, blank, formFoot, formHead, instructions, styled } from "./rows";
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
  const { body: owner, place } = formScope(plan, options);
  const agency = plan.agencies.find(({ id }) => id === options.unit);
  const tasks = plan.tasks.filter(({ leadAgencies }) => !agency || leadAgencies.agencies.includes(agency.id));
  const head = formHead(
    agency?.name ?? owner,
    "TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ XÂY DỰNG NÔNG THÔN MỚI",
    "(Kỳ báo cáo: ……)",
    HEADER.length,
  );
  const top = head.rows.length;
  const body = plan.taskGroups.flatMap((group) => groupRows(group, tasks, agency !== undefined));
  const [from, to] = [top + 1, top + body.length];
  const headings = body.flatMap((row, i) => (row[0]?.style === "groupNumber" ? [from + i] : []));
  const foot = formFoot(place, to + 1, HEADER.length);
  const sheet: SheetDocument = {
    name: "Tiến độ nhiệm vụ",
    columnWidths: [7, 60, 28, 28, 16, 28, 17, 11, 20, 13, 26, 26],
    rows: [...head.rows, styled(HEADER, "header"), ...body, ...foot.rows],
    merges: [...head.merges, ...headings.map((row) => area(row, 1, row, HEADER.length - 1)), ...foot.merges],
    freeze: { rows: top + 1, columns: 2 },
    validations: [
      {
        range: area(from, 6, to, 6),
        rule: { kind: "list", items: STATES },
        promptTitle: "Tiến độ",
        prompt: "Chọn trong danh sách. Chưa báo cáo thì để trống.",
        errorTitle: "Tiến độ",
        error: "Chọn một trạng thái trong danh sách.",
      },
      {
        range: area(from, 7, to, 7),
        rule: { kind: "decimal", min: 0, max: 100 },
        promptTitle: "Tỷ lệ hoàn thành",
        prompt: "Ghi số từ 0 đến 100, không ghi dấu %.",
        errorTitle: "Tỷ lệ",
        error: "Ghi số từ 0 đến 100.",
      },
      {
        range: area(from, 9, to, 9),
        rule: { kind: "date", from: "1990-01-01", to: "2100-12-31" },
        errorTitle: "Ngày ban hành",
        error: "Ghi ngày/tháng/năm.",
      },
    ],
    conditionalFormats: [
      { range: area(from, 6, to, 6), formula: `G${from + 1}="Chưa thực hiện"`, style: { fill: "FCE4D6" } },
    ],
    print: { paper: "A3", landscape: true, fitToWidth: true, repeatRows: [top, top], footer: "Trang &P/&N" },
  };
  return { title: "Tiến độ thực hiện nhiệm vụ", styles: STYLES, sheets: [sheet, guide()] };
}

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

function guide(): SheetDocument {
  return instructions([
    "Hướng dẫn điền biểu tiến độ nhiệm vụ",
    "1. Các cột từ nội dung đến sản phẩm đầu ra lấy nguyên văn từ kế hoạch, không sửa.",
    "2. Tiến độ chọn trong danh sách; nhiệm vụ chưa báo cáo thì để trống.",
    "3. Đã hoàn thành thì tỷ lệ là 100 và ghi số, ngày văn bản; chưa hoàn thành thì ghi lý do.",
    "4. Ngày ghi theo ngày/tháng/năm.",
    "5. Trước khi gửi, kiểm tra biểu bằng nút Kiểm tra NTM trong Excel hoặc trang ntm.html.",
  ]);
}
