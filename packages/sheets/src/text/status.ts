import { checkText, type TaskStatus } from "@ntm-kit/core";
import { bareWords } from "./bare-words";
import { type WordList, wordList } from "./word-list";

/** What words say of a task; `no-state`: they speak of the time alone ("Đúng hạn") or say that nothing is reported. */
export type StatusReading = TaskStatus | "no-state" | "unknown";

interface Form {
  readonly says: StatusReading;
  /** The whole text is one of these. */
  readonly whole?: WordList;
  /** The text begins with one of these. */
  readonly begins?: WordList;
  /** Beginnings that look like one of these and say something else. */
  readonly butNot?: WordList;
}

/** Tried in this order; what is not yet done goes before what is, "chưa hoàn thành" before "hoàn thành". */
const FORMS: readonly Form[] = [
  {
    says: "dropped",
    whole: wordList([
      "không (thực hiện | triển khai | phát sinh | còn thực hiện | còn phù hợp)",
      "[đã] (dừng | tạm dừng | hủy | hủy bỏ | bãi bỏ) [thực hiện | triển khai]",
      "[đã] chuyển [sang | qua] (năm | giai đoạn | kỳ) …",
    ]),
  },
  {
    says: "not-done",
    whole: wordList(["chưa", "CHT", "(chưa | không) HT"]),
    begins: wordList([
      "(chưa | không) (hoàn thành | xong | thực hiện xong | đạt)",
      "không thực hiện được",
      "(dự kiến | phấn đấu | sẽ | ước | cam kết | đăng ký) [sẽ] (hoàn thành | ban hành | thực hiện | trình | xong | đạt)",
      "[đã] hoàn thành (một phần | cơ bản)",
      "cơ bản [đã] hoàn thành",
      "chờ",
      "[xin] gia hạn",
      "xin (lùi | giãn)",
      "lùi (thời hạn | tiến độ)",
    ]),
    butNot: wordList(["cho biết"]),
  },
  {
    says: "no-state",
    whole: wordList(["đúng hạn"]),
    begins: wordList(["chưa [có] (báo cáo | số liệu | thông tin)"]),
  },
  {
    says: "not-started",
    whole: wordList(["CTH", "chưa TH", "0", "0%"]),
    begins: wordList(["chưa (thực hiện | triển khai | đến hạn | bắt đầu | ban hành | tổ chức | có | làm | giao)"]),
  },
  {
    says: "in-progress",
    begins: wordList(["[đã | đang] (hoàn thành | thực hiện | đạt) [được] [khoảng] #%", "[khoảng] #%"]),
  },
  {
    says: "in-progress",
    whole: wordList(["ĐTH"]),
    begins: wordList([
      "đang",
      "[thực hiện | duy trì] thường xuyên",
      "trong hạn",
      "tiếp tục",
      "duy trì",
      "(sắp | gần) (hoàn thành | xong)",
      "đã (trình | triển khai | tham mưu | xây dựng dự thảo | lấy ý kiến)",
      "[đã] thực hiện một phần",
      "[đã] (hoàn thành | hoàn thiện | soạn thảo | có) [xong] (dự thảo | đề cương)",
      "(đúng | đảm bảo | bảo đảm) tiến độ",
    ]),
  },
  {
    says: "done",
    whole: wordList(["[đã] đạt [yêu cầu]", "[đã] HT", "ĐHT"]),
    begins: wordList([
      "[đã] hoàn thành",
      "đã thực hiện",
      "[đã] [ký] ban hành",
      "[đã] xong",
      "đã phê duyệt",
      "đã tổ chức",
      "[đã] [đạt] 100%",
      "[đã] kết thúc",
      "đã kiện toàn",
      "thực hiện xong",
    ]),
  },
];

/** Words of lateness say that the task is not done, unless others beside them say more ("Chậm, đang thực hiện"). */
const LATE = wordList(["[bị] chậm [tiến độ | so với kế hoạch | hạn]", "quá hạn", "trễ [hạn | tiến độ]"]);

/** What may stand in the midst of a sentence, tried in this order. */
const IN_A_SENTENCE: readonly { readonly says: StatusReading; readonly within: WordList }[] = [
  { says: "not-done", within: wordList(["(chưa | không) (hoàn thành | ban hành | thực hiện xong)"]) },
  { says: "not-started", within: wordList(["chưa (thực hiện | triển khai | bắt đầu)"]) },
  {
    says: "in-progress",
    within: wordList([
      "đang (thực hiện | triển khai | trình | lấy ý kiến | xây dựng | hoàn thiện)",
      "đang (tổ chức | tham mưu | soạn thảo | dự thảo)",
    ]),
  },
  {
    says: "done",
    within: wordList(["đã (hoàn thành | ban hành | phê duyệt | thực hiện xong)", "hoàn thành 100%"]),
  },
];
/** As many words make a sentence, in which a state may stand anywhere. */
const SENTENCE_WORDS = 5;

/** "Đã hoàn thành 9/10 nội dung" is not all of it; a day or the number of a document is no share. */
const SOME_OF = /^(?:đã )?(?:hoàn thành|thực hiện) (?:được )?(\d{1,3})\s?\/\s?(\d{1,3}) \p{L}/iu;
const LONGEST_SHARE = 200;

/**
 * Reads the state of a task: `Đã hoàn thành`, `Đang triển khai`, `Chưa thực hiện`, `Hoàn thành 80%`, `Không phát sinh`,
 * ….
 *
 * @example
 * readTaskStatus("Đã hoàn thành"); // "done"
 */
export function readTaskStatus(text: string): StatusReading {
  checkText("text", text);
  const words = bareWords(text);
  const [, part, whole] = SOME_OF.exec(words.length > LONGEST_SHARE ? "" : text.normalize("NFC")) ?? [];
  if (part !== undefined && Number(part) < Number(whole)) return "in-progress";
  const rest = LATE.after(words);
  if (rest === undefined) return readWords(words);
  const beside = readWords(rest);
  return beside === "unknown" ? "not-done" : beside;
}

function readWords(words: string): StatusReading {
  const plain = FORMS.find((form) => isSaid(form, words))?.says;
  if (plain) return plain;
  if (words.split(" ").length < SENTENCE_WORDS) return "unknown";
  return IN_A_SENTENCE.find(({ within }) => within.within(words))?.says ?? "unknown";
}

const isSaid = ({ whole, begins, butNot }: Form, words: string): boolean =>
  (whole?.is(words) ?? false) || ((begins?.begins(words) ?? false) && !(butNot?.begins(words) ?? false));
