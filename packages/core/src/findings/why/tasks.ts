import type { Why } from "./why";

export const taskWhys = {
  "status/not-understood": {
    vi: {
      why: "Không rõ tình trạng thì nhiệm vụ không được đếm là hoàn thành, đang làm hay quá hạn.",
      wrong: "ok",
      right: "Đã hoàn thành",
    },
    en: {
      why: "Without a state the task is counted neither as done, nor in progress, nor overdue.",
      wrong: "ok",
      right: "Done",
    },
  },
  "progress/inconsistent": {
    vi: {
      why: "Hai cột nói hai điều; người đọc không biết tin cột nào và số nhiệm vụ hoàn thành có thể sai.",
      wrong: "100 %, Đang thực hiện",
      right: "100 %, Đã hoàn thành",
    },
    en: {
      why: "Two columns say two things; readers cannot tell which to believe, and the count of what is done may be wrong.",
      wrong: "100 %, in progress",
      right: "100 %, done",
    },
  },
  "evidence/missing": {
    vi: {
      why: "Nhiệm vụ hoàn thành được chứng minh bằng văn bản; không có văn bản thì kiểm tra lại sẽ bị coi là chưa xong.",
      wrong: "Đã hoàn thành, văn bản để trống",
      right: "Đã hoàn thành, 45/KH-UBND ngày 10/3/2023",
    },
    en: {
      why: "A document shows that a task is done; without it a later inspection will call it open.",
      wrong: "Done, no document",
      right: "Done, 45/KH-UBND of 10/3/2023",
    },
  },
  "output/kind-differs": {
    vi: {
      why: "Kế hoạch giao sản phẩm thuộc một loại văn bản; văn bản loại khác có thể chưa phải là sản phẩm được giao.",
      wrong: "Giao: Quyết định; ghi: 45/KH-UBND",
      right: "Số của quyết định, hoặc ghi rõ vì sao là văn bản khác",
    },
    en: {
      why: "The plan asks for a document of one kind; another kind may not be what was asked for.",
      wrong: "Asked for: a decision; written: 45/KH-UBND, a plan",
      right: "The decision's number, or why it is another document",
    },
  },
  "task/unknown": {
    vi: {
      why: "Dòng không gắn được với nhiệm vụ nào của kế hoạch nên không được tính, và nhiệm vụ thật bị coi là chưa báo cáo.",
      wrong: "Số thứ tự I.99",
      right: "Số thứ tự và nội dung như trong kế hoạch",
    },
    en: {
      why: "The row fits no task of the plan and is not counted; the real task counts as not reported.",
      wrong: "Number I.99",
      right: "Number and content as in the plan",
    },
  },
  "task/missing": {
    vi: {
      why: "Nhiệm vụ không có dòng được coi là chưa báo cáo; nếu đã đến hạn thì không ai nhìn thấy.",
      wrong: "Nhóm có 9 nhiệm vụ, bảng có 8 dòng",
      right: "Đủ 9 dòng, kể cả nhiệm vụ chưa thực hiện",
    },
    en: {
      why: "A task without a row counts as not reported; if it is due, nobody sees it.",
      wrong: "A group of 9 tasks, 8 rows",
      right: "All 9 rows, also of what has not begun",
    },
  },
  "task/duplicate": {
    vi: {
      why: "Mỗi nhiệm vụ chỉ được tính một lần; tình trạng ở dòng sau bị bỏ qua.",
      wrong: "Hai dòng I.3: Đang thực hiện, Đã hoàn thành",
      right: "Một dòng I.3 với tình trạng mới nhất",
    },
    en: {
      why: "Each task counts once; what the later row says is left out.",
      wrong: "Two rows I.3: in progress, done",
      right: "One row I.3 with the latest state",
    },
  },
  "task/text-differs": {
    vi: {
      why: "Nội dung khác kế hoạch có thể là nhầm dòng: tiến độ của nhiệm vụ này lại ghi cho nhiệm vụ khác.",
      wrong: "Nội dung của nhiệm vụ I.4 ở dòng I.3",
      right: "Nội dung đúng như kế hoạch",
    },
    en: {
      why: "Other words than the plan's may mean a shifted row: the progress of one task told of another.",
      wrong: "The content of I.4 in row I.3",
      right: "The content as the plan has it",
    },
  },
  "task/lead-differs": {
    vi: {
      why: "Sai cơ quan chủ trì thì nhắc việc nhầm nơi, và cơ quan được giao không biết mình còn việc.",
      wrong: "Chủ trì: Sở Nội vụ (kế hoạch giao Sở Tài chính)",
      right: "Chủ trì: Sở Tài chính, hoặc dẫn văn bản điều chỉnh",
    },
    en: {
      why: "With the wrong lead the reminder goes to the wrong place, and who was charged does not know of it.",
      wrong: "Lead: interior (the plan says finance)",
      right: "Lead: finance, or the document that changed it",
    },
  },
  "task/overdue": {
    vi: {
      why: "Nhiệm vụ đã quá thời hạn kế hoạch giao; báo cáo phải nêu lý do và thời hạn mới.",
      wrong: "Hạn 30/6/2022, Đang thực hiện, không ghi lý do",
      right: "Đã hoàn thành, hoặc lý do và thời hạn mới",
    },
    en: {
      why: "The time that the plan gave has passed; a report has to name the reason and a new day.",
      wrong: "Due 30/6/2022, in progress, no reason",
      right: "Done, or the reason and a new day",
    },
  },
} as const satisfies Record<string, Why>;
