import { checkText, type TaskStatus } from "@ntm-kit/core";
import { bareWords } from "./bare-words";
import { plainWords } from "./document-words";
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

/** What is to come of a task, unless the text says behind it that it was done. */
const EXPECTED = wordList([
  "(dự kiến | phấn đấu | sẽ | ước | cam kết | đăng ký) [sẽ] (hoàn thành | ban hành | thực hiện | trình | xong | đạt)",
]);
/** What has no more than a draft, unless the text says behind it that it was issued. */
const DRAFTED = wordList(["[đã] (hoàn thành | hoàn thiện | soạn thảo | có) [xong] (dự thảo | đề cương)"]);

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
      ...EXPECTED.phrases,
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
      ...DRAFTED.phrases,
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

/** "; đã ban hành …", "và đã hoàn thành": done after all, unless a part of it or a draft is. */
const DONE_BEHIND =
  /(?:[;,.:(–-] ?|\bva )(?:(?:den nay|nay|hien) )?da (?:ky )?(?:ban hanh|hoan thanh)\b(?! (?:duoc |khoang )*(?:\d+ ?%|\d+ ?\/ ?\d+(?! ?[/\d])|mot phan|co ban|du thao|de cuong|viec|lay y kien))/;
/** The same of a draft: "Đã hoàn thành dự thảo và ban hành Kế hoạch số 12". */
const ISSUED_BEHIND = /(?:[;,.:(–-] ?|\bva )(?:(?:den nay|nay|hien) )?(?:da (?:ky )?|(?<=\bva )(?:ky )?)ban hanh\b/;

/** What is counted of a task: "9/10 nội dung". */
const COUNTED =
  "noi dung|tieu chi|chi tieu|muc tieu|nhiem vu|cong viec|phan viec|viec|van ban|ke hoach|bao cao|quyet dinh|quy hoach|ho so|do an|de an|du an|cong trinh|hang muc|goi thau|mo hinh|san pham|khoi luong|phan|buoc|xa|huyen|tinh(?! (?:den|tu))|don vi|thon|bon|buon|ban(?! (?:hanh|giao))|to(?! chuc)|ho|nha|truong|tram|tuyen|km|diem|co so|lop|khoa|cuoc|hoi nghi|dot|chuyen de|giai phap|chuong trinh";
/**
 * "Đã hoàn thành 9/10 nội dung", "Đã thực hiện 9/10 (còn 1)" are not all of it; "5/12 năm 2025" and "5/12 theo kế
 * hoạch" are days, and so is what follows "ban hành" unless something is counted.
 */
const SOME_OF = new RegExp(
  `^(?:da )?(?:(?:hoan thanh|thuc hien)|(?<act>(?:ky )?ban hanh|to chuc|phe duyet)) ?:? ?(?:duoc )?(?<part>\\d{1,3}) ?/ ?(?<whole>\\d{1,3})` +
    `(?<rest> (?:${COUNTED})\\b| ?\\.?$| ?\\(|[,;] ?con )`,
);
const LONGEST_SHARE = 200;

/** Whether a text begins with a share of the whole that is less than all of it. */
function saysSome(plain: string): boolean {
  const { act, part, whole, rest } = SOME_OF.exec(plain)?.groups ?? {};
  if (part === undefined || Number(part) >= Number(whole)) return false;
  return act === undefined || /[a-z]/.test(rest ?? "");
}

/** Whether the text says, behind what was expected or drafted, that it was done. */
function isDoneBehind(words: string, plain: () => string): boolean {
  if (EXPECTED.begins(words)) return DONE_BEHIND.test(plain());
  return DRAFTED.begins(words) && (DONE_BEHIND.test(plain()) || ISSUED_BEHIND.test(plain()));
}

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
  if (isAsked(text, words)) return "unknown";
  const plain = (): string => (words.length > LONGEST_SHARE ? "" : plainWords(text));
  // Every cell is asked, marks and names too: only what has the sign of a share is looked at closely.
  if (text.includes("/") && saysSome(plain())) return "in-progress";
  const rest = LATE.after(words);
  if (isDoneBehind(rest ?? words, plain)) return "done";
  if (rest === undefined) return readWords(words);
  const beside = readWords(rest);
  return beside === "unknown" ? "not-done" : beside;
}

/** "Đã hoàn thành?": whoever asks has not decided. A long account may end in a question of its own. */
const isAsked = (text: string, words: string): boolean =>
  /\?\s*\)?\s*$/.test(text) && words.split(" ").length < SENTENCE_WORDS;

function readWords(words: string): StatusReading {
  const plain = FORMS.find((form) => isSaid(form, words))?.says;
  if (plain) return plain;
  if (words.split(" ").length < SENTENCE_WORDS) return "unknown";
  return IN_A_SENTENCE.find(({ within }) => within.within(words))?.says ?? "unknown";
}

const isSaid = ({ whole, begins, butNot }: Form, words: string): boolean =>
  (whole?.is(words) ?? false) || ((begins?.begins(words) ?? false) && !(butNot?.begins(words) ?? false));
