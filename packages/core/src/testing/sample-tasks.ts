import type { PlanInput } from "../model/plan";

type TaskInput = NonNullable<PlanInput["tasks"]>[number];
type ItemKind = TaskInput["schedule"]["items"][number]["kind"];

const document = "1/QĐ-UBND";
const phaseEnd = "2025-12-31";

const schedule = (text: string, kind: ItemKind, to = phaseEnd, condition?: string): TaskInput["schedule"] => {
  const item = { kind, from: "2022-01-01", to, ...(kind === "times" ? { count: { min: 2, max: 3 } } : {}) };
  return { text, kind, from: item.from, to, items: [item], ...(condition ? { condition } : {}) };
};

const report = { text: "Kế hoạch, Báo cáo kết quả", items: [kindOf("plan", "Kế hoạch"), kindOf("report", "Báo cáo")] };

function kindOf(kind: "plan" | "report" | "decision", text: string) {
  return { kind, text };
}

const task = (id: string, content: string, lead: [string, string[]], rest: Partial<TaskInput>): TaskInput => ({
  id,
  group: id.slice(0, id.lastIndexOf(".")),
  number: id.slice(id.lastIndexOf(".") + 1),
  content,
  leadAgencies: { text: lead[0], agencies: lead[1] },
  coordinatingAgencies: { text: "Các Sở, Ban, ngành có liên quan", agencies: ["cac-so-ban-nganh"] },
  schedule: schedule("Hàng năm", "yearly"),
  outputs: report,
  note: null,
  source: { document, section: "Phụ lục", quote: content },
  ...rest,
});

export const sampleTaskGroups: NonNullable<PlanInput["taskGroups"]> = [
  {
    id: "I",
    number: "I",
    title: "Lãnh đạo, chỉ đạo",
    stated: 3,
    source: { document, section: "Phụ lục", quote: "Lãnh đạo, chỉ đạo (3 nhiệm vụ)" },
  },
  {
    id: "II",
    number: "II",
    title: "Huy động nguồn vốn",
    stated: 3,
    source: { document, section: "Phụ lục", quote: "Huy động nguồn vốn (3 nhiệm vụ)" },
  },
];

export const sampleTasks: TaskInput[] = [
  task("I.1", "Ban hành Kế hoạch thực hiện Chương trình", ["Sở Nông nghiệp", ["so-nong-nghiep"]], {
    schedule: schedule("Năm 2022", "once", "2022-12-31"),
    outputs: { text: "Quyết định của UBND tỉnh", items: [kindOf("decision", "Quyết định của UBND tỉnh")] },
  }),
  task("I.2", "Kiện toàn Ban Chỉ đạo các cấp", ["Sở Nội vụ", ["so-noi-vu"]], {
    schedule: schedule("Quý II, năm 2022", "once", "2022-06-30"),
    outputs: { text: "Quyết định của UBND tỉnh", items: [kindOf("decision", "Quyết định của UBND tỉnh")] },
    note: "Đã thực hiện",
  }),
  task("I.3", "Kiểm tra, giám sát việc thực hiện Chương trình", ["Văn phòng Điều phối", ["van-phong-dieu-phoi"]], {}),
  task("II.1", "Quy định định mức phân bổ vốn", ["Sở Tài chính", ["so-tai-chinh"]], {
    schedule: schedule("Năm 2022 (sau khi có hướng dẫn)", "once", "2022-12-31", "sau khi có hướng dẫn"),
  }),
  task(
    "II.2",
    "Tổ chức các đoàn học tập kinh nghiệm",
    ["Văn phòng Điều phối; Sở Tài chính", ["van-phong-dieu-phoi", "so-tai-chinh"]],
    { schedule: schedule("Từ 2 - 3 lượt trong giai đoạn 2022-2025", "times") },
  ),
  task("II.3", "Thực hiện chương trình chuyên đề về môi trường", ["Sở Nông nghiệp", ["so-nong-nghiep"]], {
    schedule: schedule("Giai đoạn 2022-2025", "phase"),
  }),
];
