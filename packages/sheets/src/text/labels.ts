import { bareWords } from "./bare-words";
import { wordList } from "./word-list";

/** Labels of rows that sum, average or compare the rows above or beneath them. */
const TOTALS = wordList([
  "tổng cộng",
  "tổng số",
  "tổng",
  "cộng",
  "(tổng | cộng) (cộng | toàn | chung | tỉnh | huyện | H | TP | TX | thành phố | thị xã) …",
  "(tổng | cộng) (nhóm | mục | số | hợp | các | #) …",
  // Without marks "dòng" is written as "đồng" of "cộng đồng" is.
  "(tổng | cộng) [các] dòng (# | trên | dưới | từ) …",
  "toàn (tỉnh | huyện | thành phố | TP | thị xã | vùng | quốc) …",
  "chung toàn …",
  "bình quân …",
  "trung bình …",
  "BQ …",
  "BQTC …",
  "tỷ lệ …",
  "số xã",
  "số xã [đã] (đạt | hoàn thành | chưa đạt) …",
  "số lượng xã …",
  "tổng xã …",
]);

const MEANS = wordList(["bình quân", "BQ", "BQTC", "trung bình"]);
const SHARES = wordList(["tỷ lệ"]);
const NOT_MET = wordList(["chưa đạt", "chưa hoàn thành"]);

/** What a row of sums gives: how many, the mean, or a share. */
export type TotalKind = "sum" | "mean" | "share" | "not-met";

/** Numbering before a label: "I. Tổng cộng". */
const NUMBERED = /^[ivxlc\d]+ /;
const withoutNumber = (words: string): string => words.replace(NUMBERED, "");

/** Reads the label of a row of totals; undefined where it is none. */
export function totalKind(label: string): TotalKind | undefined {
  const words = bareWords(label);
  if (!TOTALS.is(words)) {
    const bare = withoutNumber(words);
    if (bare === words || !TOTALS.is(bare)) return undefined;
  }
  if (MEANS.within(words)) return "mean";
  if (SHARES.within(words)) return "share";
  return NOT_MET.within(words) ? "not-met" : "sum";
}

const GRAND_TOTALS = wordList([
  "tổng cộng",
  "tổng số",
  "tổng",
  "toàn tỉnh",
  "cộng toàn tỉnh",
  "chung toàn tỉnh",
  "cộng chung",
  "số xã (đạt | đã | chưa | hoàn thành)",
  "số lượng xã",
]);

/** "Tổng cộng", "Toàn tỉnh": a sum over the whole table rather than over a block. */
export const isGrandTotal = (label: string): boolean => GRAND_TOTALS.begins(withoutNumber(bareWords(label)));

const CARRIED = wordList([
  "[tổng | cộng | số | lũy kế] [cộng] [trang trước] (mang | chuyển) sang [trang] [sau | tiếp theo | bên | #]",
  "[tổng | cộng | số | lũy kế] [cộng] (mang | chuyển) [từ] trang trước [sang]",
  "[tổng | cộng | số | lũy kế] [cộng] (trang trước | trang này | hết trang) [mang | chuyển] [sang]",
  "[tổng] cộng trang [này | #]",
]);

/** "Mang sang trang sau", "Trang trước chuyển sang": sums up to a page break, which are no row and no total. */
export const isCarriedOver = (label: string): boolean => CARRIED.is(bareWords(label));

const PARTS = wordList([
  "(trong đó | bao gồm | gồm) …",
  "[các | số] xã (khu vực | KV | vùng | thuộc | biên giới | ĐBKK | đặc biệt | khó khăn | nhóm | miền núi | còn lại) …",
]);

/** "Trong đó: xã khu vực I": some of what another row counts already. */
export const isPartOfRow = (label: string): boolean => PARTS.is(bareWords(label));

/** Beginnings of notes and signatures beneath a table. */
const FOOT = wordList([
  "ghi chú",
  "chú thích",
  "người lập",
  "lập biểu",
  "cán bộ lập",
  "kế toán",
  "nơi nhận",
  "TM",
  "KT",
  "TL",
  "TUQ",
  "Q",
  "[phó] chủ tịch",
  "[phó] giám đốc",
  "thủ trưởng",
  "chánh văn phòng",
  "xác nhận",
  "ký tên",
  "ký [ghi rõ] họ tên",
  "ký và ghi",
  "ký ghi rõ",
  "đại diện",
  "nguồn (số liệu | dữ liệu | tài liệu | thông tin)",
]);
/** Signatures, whatever stands before them. */
const SIGNATURES = wordList(["thủ trưởng (đơn vị | cơ quan)"]);
/** "Nguồn: Sở Tài chính" says whence the figures are; without its colon the word begins the name of a source of money. */
const SOURCE = /^\P{L}*ngu[oồ]n\s*:/iu;
/** Place and date: "Bình Hòa, ngày 5 tháng 7 năm 2024", or with dots for a hand to fill in. */
const PLACE_AND_DATE = /\bngay( \d{1,2})? thang( \d{1,2})? nam( \d{2,4})?$/;

/** Notes, signatures, place and date beneath a table. */
export function isFoot(text: string): boolean {
  const words = bareWords(text);
  return (
    FOOT.begins(words) ||
    SIGNATURES.within(words) ||
    PLACE_AND_DATE.test(words) ||
    (words.startsWith("nguon") && SOURCE.test(text.normalize("NFC")))
  );
}

/** Roman numbers, and letters: the numbering of headings rather than of rows. */
export const isHeadingNumber = (text: string): boolean => /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/.test(text.trim());

/** 1, 01, 1., (1), 1.1: the numbering of rows. */
export const isRowNumber = (text: string): boolean => /^\(?\d{1,4}(?:\.\d{1,3})*[.)]?$/.test(text.trim());

const FORM_COLUMNS = wordList([
  "STT",
  "TT",
  "nội dung",
  "tên",
  "chỉ tiêu",
  "chỉ số",
  "yêu cầu",
  "quy định",
  "mức (quy định | đạt | chuẩn | yêu cầu)",
  "tiêu chuẩn",
  "ĐVT",
  "đơn vị tính",
  "đơn vị (chủ trì | phụ trách | theo dõi | phối hợp)",
  "cơ quan",
  "sở ngành",
  "ngành phụ trách",
  "phương pháp",
  "cách (tính | đánh giá)",
  "hướng dẫn",
  "văn bản",
  "diễn giải",
  "ghi chú",
  "căn cứ",
  "thang điểm",
  "điểm (chuẩn | tối đa)",
]);

/**
 * A column of a form with the communes across that holds no commune: what a criterion asks for, its unit, who is in
 * charge.
 */
export const isColumnOfForm = (label: string): boolean => FORM_COLUMNS.begins(bareWords(label));
