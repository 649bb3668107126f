import type { Words } from "../words";

export const taskWords = {
  "task/unknown": {
    vi: {
      title: "Không có nhiệm vụ này",
      message: "“{written}” không có trong danh mục nhiệm vụ của kế hoạch.",
      hint: "Kiểm tra lại số thứ tự và nội dung nhiệm vụ.",
    },
    en: {
      title: "No such task",
      message: "“{written}” is no task of the plan.",
      hint: "Check the number and the content of the task.",
    },
  },
  "task/missing": {
    vi: {
      title: "Thiếu nhiệm vụ",
      message: "Bảng có nhóm {group} nhưng không có nhiệm vụ {task}: {content}.",
      hint: "Thêm dòng cho nhiệm vụ {task}.",
    },
    en: {
      title: "Task not listed",
      message: "The table covers group {group} but does not list task {task}: {content}.",
      hint: "Add a row for task {task}.",
    },
  },
  "task/duplicate": {
    vi: {
      title: "Nhiệm vụ lặp lại",
      message: "Nhiệm vụ {task} đã có ở một dòng phía trên; dòng này không được tính.",
      hint: "Giữ lại một dòng cho mỗi nhiệm vụ.",
    },
    en: {
      title: "Task listed twice",
      message: "Task {task} already stands in an earlier row; this row is not counted.",
      hint: "Keep one row for each task.",
    },
  },
  "task/text-differs": {
    vi: {
      title: "Nội dung nhiệm vụ khác kế hoạch",
      message: "Nội dung nhiệm vụ {task} khác với kế hoạch.",
      hint: "Kế hoạch ghi: “{content}”.",
    },
    en: {
      title: "Content differs from the plan",
      message: "The content of task {task} says something else than the plan.",
      hint: "The plan says: “{content}”.",
    },
  },
  "task/lead-differs": {
    vi: {
      title: "Đơn vị chủ trì khác kế hoạch",
      message: "Nhiệm vụ {task} ghi chủ trì là “{written}”; kế hoạch giao {lead}.",
      hint: "Sửa đơn vị chủ trì, hoặc dẫn văn bản điều chỉnh ở cột ghi chú.",
    },
    en: {
      title: "Lead agency differs from the plan",
      message: "Task {task} names “{written}” as lead; the plan names {lead}.",
      hint: "Change the lead agency, or cite the amending document in the notes.",
    },
  },
  "task/overdue": {
    vi: {
      title: "Nhiệm vụ quá hạn",
      message:
        "Nhiệm vụ {task} ({content}), {lead} chủ trì, phải hoàn thành chậm nhất ngày {due}; đến ngày {asOf} chưa hoàn thành, quá hạn {late}.",
      hint: "Hoàn thành, hoặc ghi lý do và thời hạn mới.",
    },
    en: {
      title: "Task overdue",
      message: "Task {task} ({content}), led by {lead}, was due by {due} and is not done on {asOf}: {late} late.",
      hint: "Complete it, or give the reason and a new date.",
    },
  },
  "status/not-understood": {
    vi: {
      title: "Không hiểu tình trạng",
      message: "Không hiểu tình trạng “{written}” của nhiệm vụ {task}.",
      hint: "Ghi: Đã hoàn thành, Đang thực hiện hoặc Chưa thực hiện.",
    },
    en: {
      title: "Status not understood",
      message: "The status “{written}” of task {task} is not understood.",
      hint: "Write: Đã hoàn thành, Đang thực hiện or Chưa thực hiện.",
    },
  },
  "progress/inconsistent": {
    vi: {
      title: "Tỷ lệ không khớp tình trạng",
      message: "Nhiệm vụ {task}: tỷ lệ {progress} % nhưng tình trạng là “{status}”.",
      hint: "Sửa tỷ lệ hoặc tình trạng cho khớp.",
    },
    en: {
      title: "Progress and status disagree",
      message: "Task {task}: progress is {progress} % but the status is “{status}”.",
      hint: "Make progress and status agree.",
    },
  },
  "evidence/missing": {
    vi: {
      title: "Thiếu văn bản minh chứng",
      message: "Nhiệm vụ {task} đã hoàn thành nhưng chưa ghi số văn bản.",
      hint: "Ghi số, ngày văn bản; sản phẩm được giao: {outputs}.",
    },
    en: {
      title: "Evidence missing",
      message: "Task {task} is done, but no document is named.",
      hint: "Give number and date of the document; the plan asks for: {outputs}.",
    },
  },
  "output/kind-differs": {
    vi: {
      title: "Loại văn bản khác sản phẩm đầu ra",
      message: "Nhiệm vụ {task}: văn bản “{written}” là {kind}; sản phẩm được giao: {outputs}.",
      hint: "Kiểm tra lại văn bản minh chứng.",
    },
    en: {
      title: "Document of another kind",
      message: "Task {task}: “{written}” is of kind {kind}; the plan asks for: {outputs}.",
      hint: "Check the document named as evidence.",
    },
  },
} as const satisfies Record<string, Words>;
