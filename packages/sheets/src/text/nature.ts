import type { Nature } from "@ntm-kit/core";
import { bareWords } from "./bare-words";
import { plainWords, withoutDocuments } from "./document-words";
import { type WordList, wordList } from "./word-list";

/** What words say of the nature of the values beneath or beside them. */
export interface NatureWords {
  /** `ratio`: a comparison of a result with a plan, which is neither. */
  readonly nature: Nature | "ratio";
  /**
   * Said by a word of its own; "đạt" within "số xã đạt chuẩn" belongs to the name of the field and says no more than no
   * word at all.
   */
  readonly isOutright: boolean;
}

/** Words of what was done or found. */
const RESULT = wordList([
  "thực hiện",
  "TH",
  "kết quả",
  "KQ",
  "đã (đạt | được công nhận | công nhận | hoàn thành | thực hiện)",
  "được công nhận",
  "đánh giá",
  "lũy kế",
  "hiện trạng",
  "thực trạng",
  "tình hình",
  "tiến độ",
  "thực tế",
]);
/** The same where nothing but a time stands beside it; else it is part of what a field is called. */
const DONE = wordList(["đạt", "đạt được"]);
const WEAK_RESULT = wordList(["đạt", "công nhận", "hoàn thành"]);

/** Words of what is to come. */
const PLAN = wordList([
  "kế hoạch",
  "KH",
  "mục tiêu",
  "phấn đấu",
  "đăng ký",
  "đăng kí",
  "ĐK (đạt | hoàn thành | năm | về đích | số)",
  "dự kiến",
  "dự báo kết quả",
  "(dự báo | định hướng | phương án) [các | số] [xã | TC] (đạt | hoàn thành | về đích | xây dựng)",
  "lộ trình",
  "cam kết [các | số] [xã] (đạt | hoàn thành | về đích | thực hiện)",
  "nhu cầu (vốn | kinh phí)",
  "khả năng (đạt | hoàn thành | về đích)",
  "[được] giao (chỉ tiêu | đạt | hoàn thành | về đích)",
  "chỉ tiêu (kế hoạch | KH | giao | được giao | phấn đấu | đăng ký | đề ra | NQ | nghị quyết)",
  "chỉ tiêu [các | số] xã (đạt | về đích)",
  "sẽ (đạt | hoàn thành | về đích)",
  "ước",
  "UTH",
]);
/** The same over a column, where a title may name a kind of document or an act with them. */
const PLAN_BELOW = wordList([
  "được giao",
  "giao năm #",
  "(trung ương | TW | tỉnh | huyện) giao",
  "(NQ | nghị quyết) [đại hội | HĐND] [xã | huyện | tỉnh] giao",
  "ĐK [năm] #",
  "[đạt] theo (NQ | nghị quyết)",
  "cam kết năm #",
]);
/** The same where nothing but a time stands beside it; else it is what is to be built: "Chợ (nhu cầu xây dựng)". */
const NEEDED = wordList(["nhu cầu xây dựng"]);
/** At the head of a title: communes that are chosen or given to somebody, with the level that they are to reach. */
const ASSIGNED = wordList([
  "[danh sách | bảng | biểu] [các] xã [được] [chọn] [làm] chỉ đạo điểm",
  "[danh sách | bảng | biểu] [các] xã [được] [chọn] [làm] điểm [chỉ đạo]",
  "phân công … (phụ trách | đỡ đầu | giúp đỡ | theo dõi | hỗ trợ) [các] xã",
  "phân công [các] xã",
  "(đơn vị | cơ quan | sở ngành) (phụ trách | đỡ đầu | giúp đỡ) [các] xã",
]);
/** Words of what is applied for. */
const PROPOSAL = wordList([
  "đề nghị",
  "đề xuất",
  "tờ trình",
  "(đang | đã | hồ sơ | chờ) (trình | thẩm định | thẩm tra | xét)",
  "trình (UBND | ủy ban | tỉnh | huyện | thủ tướng | hội đồng | cấp | công nhận | thẩm định | phê duyệt | xét)",
  "chờ (công nhận | QĐ | quyết định)",
  "đủ điều kiện",
]);
/** Beside a word of result, whatever the order: a value that is expected is no result yet. */
const EXPECTED = wordList(["ước", "UTH", "dự kiến"]);
/** What was registered, applied for or expected, not what came of it. */
const REGISTERED = wordList([
  "(kết quả | KQ | tình hình | tiến độ) [các] [xã] (đăng ký | đề nghị | đề xuất | dự kiến | ước)",
]);
/** What "đạt" alone is said of, and what came of what was given: "Chỉ tiêu huyện giao - đã đạt". */
const REACHED = wordList([
  "đạt [được] [các] (kế hoạch | KH | mục tiêu | chỉ tiêu)",
  "giao [năm #] đã (đạt | hoàn thành)",
]);

/** Words that hold a word of planning and plan nothing: programmes, offices, kinds of document. */
const ASIDE = wordList([
  "chương trình mục tiêu [quốc gia]",
  "mục tiêu quốc gia",
  "(sở | phòng | ban | bộ) [tài chính] (kế hoạch | KH)",
  "tài chính (kế hoạch | KH)",
  "(kế hoạch | KH) [và] (đầu tư | ĐT | tài chính)",
  "KH CN",
  "kế hoạch (triển khai | hành động | tổ chức) [thực hiện]",
  "TH THCS",
  "trường TH",
  "(chủ trì | đơn vị | thời gian | cơ quan) thực hiện",
  "(số | các | những) chỉ tiêu [các | số] xã",
  "(bàn | chuyển | tôn | nhiệm vụ được) giao",
  "giao (thông | dịch | lưu)",
  "theo (NQ | nghị quyết) (sắp xếp | sáp nhập)",
]);

/** A word of planning that begins what stands in brackets. */
const BEGINS_WITH_PLAN = wordList([
  "kế hoạch",
  "KH",
  "mục tiêu",
  "phấn đấu",
  "đăng ký",
  "dự kiến",
  "lộ trình",
  "ước",
  "đề nghị",
  "đề xuất",
]);

/** "TH/KH", "thực hiện so với kế hoạch", "% kế hoạch", "tỷ lệ hoàn thành KH": a comparison of both. */
const RATIOS: readonly RegExp[] = [
  /\b(?:th|thuc hien|kq|ket qua|dat)\b[^/]{0,20}? ?(?:\/|so voi|so) ?(?:kh|ke hoach|chi tieu|muc tieu|dang ky)\b/,
  /\b(?:kh|ke hoach)\b ?(?:\/|so voi) ?(?:th|thuc hien|kq|ket qua)\b/,
  /(?:%|ty le|ti le|so sanh).*\b(?:kh|ke hoach|chi tieu|muc tieu)\b/,
  /\b(?:kh|ke hoach|chi tieu|muc tieu)\b.*(?:%|ty le|ti le)/,
];

/** "Năm đạt chuẩn/dự kiến đạt": each cell says which of them it is. */
const EITHER = /\b(?:dat|chuan|ntm|moi|cong nhan) ?(?:\/|,? hoac) ?(?:nam )?(?:du kien|phan dau)\b/;

/** "K.H" is "KH", and two columns "K, H" are not. */
const K_H = /\bk\. ?h\b/g;

/** Nature that a heading, a label or a cell says; undefined where no word of it says any. */
export function readNature(text: string): NatureWords | undefined {
  const plain = withoutDocuments(plainWords(text), "heading").replace(K_H, "kh");
  if (RATIOS.some((pattern) => pattern.test(plain))) return { nature: "ratio", isOutright: true };
  if (EITHER.test(plain)) return undefined;
  // "Tổng số TC đạt (KH 2025)": what stands in brackets by itself says which of them are meant.
  const aside = /\(([^()]*)\)\s*$/.exec(plain)?.[1];
  const meant = aside === undefined ? undefined : natureIn(bareWords(aside), false);
  if (meant && isToCome(meant.nature) && aside !== undefined && BEGINS_WITH_PLAN.begins(bareWords(aside))) return meant;
  return natureIn(bareWords(plain), false);
}

/** Whether values are planned or applied for. */
export const isToCome = (nature: NatureWords["nature"] | undefined): nature is "plan" | "proposal" =>
  nature === "plan" || nature === "proposal";

const BEFORE =
  /^(?:(?:chỉ tiêu (?:(?:được )?giao|kế hoạch|kh|phấn đấu|đăng ký|đề ra)|kế hoạch|kh|đăng ký|dự kiến|phấn đấu|mục tiêu|lộ trình|ước|uth|đề nghị|thực hiện|th|kq|kết quả(?: thực hiện)?|hiện trạng|thực trạng)\s*[:–-]?\s+)+(?=\p{L})/iu;
const AFTER =
  /[\s:–-]+(?:\(\s*)?(?:theo )?(?:kế hoạch|kh|đăng ký|dự kiến|phấn đấu|mục tiêu|ước|uth|ưth|đề nghị|thực hiện|th|kq)(?:\s*\))?$/iu;

/** A heading without the word that says its nature: "Đăng ký đạt chuẩn NTM" is of "đạt chuẩn NTM". */
export function withoutNature(heading: string): string {
  const text = heading.normalize("NFC").trim();
  return text.replace(BEFORE, "").replace(AFTER, "");
}

const WITHIN = /\s(?:kế hoạch|kh|đăng ký|dự kiến|phấn đấu|ước|đề nghị)(?=\s(?:đạt|hoàn thành|thực hiện|công nhận))/iu;

/** The same where the word stands within: "Số TC đăng ký đạt" is "Số TC đạt". */
export const withoutNatureWithin = (heading: string): string => heading.normalize("NFC").replace(WITHIN, "");

/** "Biểu số 3: …", "Phụ lục 02 …": what the line says comes after it. */
const OF_FORM = /^(?:bieu|bang|phu luc|mau)(?: so)? [\divx]{1,4}[a-z]?(?: \d{1,3})* /;

/** "(Đơn vị phụ trách xã: Sở Y tế)" says who looks after the commune of a form. */
const IN_CHARGE = /(?:phụ trách|đỡ đầu|giúp đỡ|theo dõi)[^:]*:\s*\S/iu;

/**
 * Nature that governs a table, by its title: what is planned or applied for first of all, before any word of results.
 */
export function readTitleNature(lines: readonly string[]): Nature | undefined {
  const bare = lines.map((line) => bareWords(withoutDocuments(plainWords(line), "title")));
  const said = natureIn(bare.join(" "), true);
  if (said?.isOutright) return said.nature === "ratio" ? undefined : said.nature;
  const heads = bare.filter((_, i) => !IN_CHARGE.test((lines[i] ?? "").normalize("NFC")));
  return heads.some((head) => ASSIGNED.begins(head.replace(OF_FORM, ""))) ? "plan" : undefined;
}

/**
 * @param isTitle - its words stand in the order of their weight: "KẾT QUẢ 9 THÁNG, ƯỚC THỰC HIỆN CẢ NĂM" is of results
 */
function natureIn(bare: string, isTitle: boolean): NatureWords | undefined {
  const words = ASIDE.without(bare);
  const [proposal, result] = [placeOf(PROPOSAL, words), placeOf(RESULT, words)];
  const plan = Math.min(placeOf(PLAN, words), isTitle ? Number.POSITIVE_INFINITY : placeBelow(words));
  const planned = Math.min(plan, proposal);
  if (planned === Number.POSITIVE_INFINITY) {
    if (result !== planned || DONE.is(withoutTime(words))) return { nature: "result", isOutright: true };
    return WEAK_RESULT.within(words) ? { nature: "result", isOutright: false } : undefined;
  }
  const isExpected = REGISTERED.within(words) || (!isTitle && EXPECTED.within(words));
  if (!isExpected && (result < planned || REACHED.within(words))) return { nature: "result", isOutright: true };
  return { nature: plan < proposal ? "plan" : "proposal", isOutright: true };
}

const placeBelow = (words: string): number => (NEEDED.is(withoutTime(words)) ? 0 : placeOf(PLAN_BELOW, words));

const placeOf = (list: WordList, words: string): number => list.find(words) ?? Number.POSITIVE_INFINITY;

/** Words without those of a time: "Đạt năm 2025" is nothing but "Đạt". */
const withoutTime = (words: string): string =>
  words
    .replace(/\b(?:\d+|nam|thang|quy|[ivx]+|den|het|ngay|cuoi|dau)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
