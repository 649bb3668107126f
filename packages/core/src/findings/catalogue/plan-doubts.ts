import type { Words } from "../words";

/** Doubts of writing a plan from a published document: what a person should look at before the plan is used. */
export const planDoubtWords = {
  "plan/group-count-differs": {
    vi: {
      title: "Số nhiệm vụ của nhóm khác văn bản",
      message: "Nhóm {group}: văn bản ghi {stated} nhiệm vụ, bảng có {read}.",
      hint: "Đối chiếu bảng với văn bản gốc; bổ sung hoặc bỏ dòng cho đúng.",
    },
    en: {
      title: "Tasks of a group differ from its heading",
      message: "Group {group}: the text states {stated} tasks, the table has {read}.",
      hint: "Compare the table with the document; add or drop rows until they agree.",
    },
  },
  "plan/row-continued": {
    vi: {
      title: "Dòng bị ngắt trang",
      message: "Dòng không có số thứ tự, được nối vào nhiệm vụ {task}: “{written}”.",
      hint: "Kiểm tra nội dung đã nối; nếu là nhiệm vụ riêng thì ghi số thứ tự.",
    },
    en: {
      title: "Row cut by a page break",
      message: "A row without a number was joined to task {task}: “{written}”.",
      hint: "Look at the joined words; if it is a task of its own, give it a number.",
    },
  },
  "plan/number-repeats": {
    vi: {
      title: "Số thứ tự lặp lại",
      message: "Số “{written}” đã có trong nhóm; nhiệm vụ này được ghi là {task}.",
      hint: "Sửa số thứ tự trong bảng (1.10 thường bị Excel đổi thành 1.1).",
    },
    en: {
      title: "Number stands twice",
      message: "Number “{written}” stands in the group already; this task is kept as {task}.",
      hint: "Correct the number in the table (Excel often turns 1.10 into 1.1).",
    },
  },
  "plan/number-missing": {
    vi: {
      title: "Nhiệm vụ không có số thứ tự",
      message: "Nhiệm vụ không có số thứ tự, được ghi là {task}: “{written}”.",
      hint: "Ghi số thứ tự như trong văn bản.",
    },
    en: {
      title: "Task without a number",
      message: "A task has no number and is kept as {task}: “{written}”.",
      hint: "Give it the number that the document has.",
    },
  },
  "plan/schedule-not-understood": {
    vi: {
      title: "Thời gian thực hiện chưa hiểu được",
      message: "Chưa hiểu thời gian “{written}” ({count} nhiệm vụ); các nhiệm vụ này không bị tính là quá hạn.",
      hint: "Trả lời trong bảng rà soát bằng cách ghi quen dùng, ví dụ: Quý II, năm 2026; Hàng năm; Trước 30/6/2026.",
    },
    en: {
      title: "Time not understood",
      message: "The time “{written}” is not understood ({count} tasks); these are never overdue.",
      hint: "Answer in the review sheet in a known wording, for instance: Quý II, năm 2026; Hàng năm; Trước 30/6/2026.",
    },
  },
  "plan/agency-near": {
    vi: {
      title: "Hai tên cơ quan gần giống nhau",
      message: "“{written}” và “{name}” có thể là một cơ quan.",
      hint: "Trả lời trong bảng rà soát: ghi tên được giữ, hoặc “không” nếu là hai cơ quan.",
    },
    en: {
      title: "Two names of an agency are near each other",
      message: "“{written}” and “{name}” may be one agency.",
      hint: "Answer in the review sheet: the name to keep, or “không” where they are two.",
    },
  },
  "plan/unit-without-code": {
    vi: {
      title: "Đơn vị không có mã",
      message: "{name} không có mã đơn vị hành chính.",
      hint: "Ghi mã của cơ quan thống kê; thiếu mã thì lần sau đơn vị chỉ được nhận ra theo tên.",
    },
    en: {
      title: "Unit without a code",
      message: "{name} has no administrative code.",
      hint: "Give the statistics office's code; without it the unit is known again by its name alone.",
    },
  },
  "plan/unit-twice": {
    vi: {
      title: "Đơn vị có hai lần",
      message: "{name} có hai lần trong danh sách.",
      hint: "Bỏ một dòng, hoặc sửa tên hay cấp trên cho đúng.",
    },
    en: {
      title: "Unit stands twice",
      message: "{name} stands twice in the list.",
      hint: "Drop one row, or correct the name or the unit above it.",
    },
  },
  "plan/parent-unknown": {
    vi: {
      title: "Không có đơn vị cấp trên",
      message: "{name}: không có đơn vị cấp trên “{written}” trong danh sách.",
      hint: "Sửa mã cấp trên, hoặc thêm đơn vị đó vào danh sách.",
    },
    en: {
      title: "Unit above it is unknown",
      message: "{name}: the list has no unit “{written}” above it.",
      hint: "Correct the code of the unit above, or add that unit to the list.",
    },
  },
  "plan/clause-not-covered": {
    vi: {
      title: "Câu có số liệu chưa thành mục tiêu",
      message: "Chưa lập được mục tiêu từ: “{written}”.",
      hint: "Viết mục tiêu này bằng tay, hoặc ghi vào notCheckable kèm lý do.",
    },
    en: {
      title: "Clause with a figure that became no target",
      message: "No target was made of: “{written}”.",
      hint: "Write this target by hand, or list the clause under notCheckable with a reason.",
    },
  },
  "plan/denominator-doubtful": {
    vi: {
      title: "Chưa rõ tỷ lệ tính trên số nào",
      message: "{target}: tỷ lệ được hiểu là tính trên số đơn vị đã đạt mức thấp hơn, vì câu viết “trong đó”.",
      hint: "Trả lời “có” nếu đúng, “không” nếu tính trên tổng số đơn vị.",
    },
    en: {
      title: "A share of what is in doubt",
      message: "{target}: the share is taken of those at the lower standard, since the clause says “trong đó”.",
      hint: "Answer “có” if that is right, “không” if it is a share of all communes.",
    },
  },
  "plan/commitment-doubtful": {
    vi: {
      title: "Chưa rõ là bắt buộc hay phấn đấu",
      message: "{target}: “phấn đấu” đứng ở đầu câu chung, không ở vế này; được hiểu là bắt buộc.",
      hint: "Trả lời “có” nếu là bắt buộc, “không” nếu là phấn đấu.",
    },
    en: {
      title: "Binding or aspiration is in doubt",
      message: "{target}: “phấn đấu” opens the whole sentence, not this clause; it is taken as binding.",
      hint: "Answer “có” if it binds, “không” if it is an aspiration.",
    },
  },
  "plan/year-doubtful": {
    vi: {
      title: "Chưa rõ hạn của mục tiêu",
      message: "{target}: câu không ghi năm; hạn được lấy là {due}, ngày cuối của kế hoạch.",
      hint: "Trả lời “có” nếu đúng, hoặc ghi ngày khác.",
    },
    en: {
      title: "Due day of a target is in doubt",
      message: "{target}: the clause names no year; {due}, the plan's last day, is taken.",
      hint: "Answer “có” if that is right, or give another day.",
    },
  },
  "plan/baseline-doubtful": {
    vi: {
      title: "Chưa rõ nơi nào đã đạt từ trước",
      message: "{target}: văn bản không ghi nơi nào đã đạt từ trước; được hiểu là chưa nơi nào.",
      hint: "Trả lời “có” nếu chưa nơi nào, hoặc ghi số nơi đã đạt từ trước.",
    },
    en: {
      title: "Who had it before is in doubt",
      message: "{target}: the text does not say who had it before; nobody is taken.",
      hint: "Answer “có” if nobody had, or give how many had it before.",
    },
  },
  "plan/quote-not-found": {
    vi: {
      title: "Không thấy lời trích trong văn bản",
      message: "{document}, {place}: không có “{quote}”.",
      hint: "Sửa lời trích cho đúng từng chữ, hoặc sửa dòng hay ô của nó.",
    },
    en: {
      title: "Quote not found in its document",
      message: "{document}, {place}: “{quote}” does not stand there.",
      hint: "Correct the quote letter for letter, or its line or cell.",
    },
  },
  "plan/number-not-in-quote": {
    vi: {
      title: "Số của mục tiêu không có trong lời trích",
      message: "{target}: lời trích không có số {number}: “{quote}”.",
      hint: "Sửa required hay population của mục tiêu, hoặc trích đúng câu đặt ra số đó.",
    },
    en: {
      title: "Number of a target not in its quote",
      message: "{target}: the quote does not hold {number}: “{quote}”.",
      hint: "Correct required or population, or quote the words that set the number.",
    },
  },
  "plan/document-without-text": {
    vi: {
      title: "Văn bản không có nguyên văn để đối chiếu",
      message: "Thư mục không có nguyên văn của {document}; {count} lời trích chưa được đối chiếu.",
      hint: "Đặt tệp vào thư mục nguồn và ghi tên tệp vào file của văn bản.",
    },
    en: {
      title: "Document without its text",
      message: "The folder has no text of {document}; {count} quotes were not compared.",
      hint: "Put its text into the folder of sources and name it in the document's file.",
    },
  },
  "plan/answer-not-understood": {
    vi: {
      title: "Câu trả lời chưa hiểu được",
      message: "Chưa hiểu câu trả lời “{answer}” cho {question}.",
      hint: "Trả lời theo cột “Cách trả lời” của bảng rà soát.",
    },
    en: {
      title: "Answer not understood",
      message: "The answer “{answer}” to {question} is not understood.",
      hint: "Answer as the review sheet says beside the question.",
    },
  },
} as const satisfies Record<string, Words>;
