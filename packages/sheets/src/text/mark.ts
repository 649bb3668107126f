import { checkObject } from "@ntm-kit/core";
import { bareWords } from "./bare-words";
import { MEMO_SIZES, memo } from "./memo";
import { wordList } from "./word-list";

/** What a mark says. */
export interface MarkReading {
  /** What it says; `neither` leaves the criterion open. */
  readonly kind: "met" | "not-met" | "neither" | "blank" | "unknown";
}

/** Signs of one character. */
const SIGNS = table({
  x: "met",
  X: "met",
  х: "met",
  Х: "met",
  "×": "met",
  "✓": "met",
  "✔": "met",
  "√": "met",
  "☑": "met",
  "+": "met",
  "1": "met",
  Đ: "met",
  đ: "met",
  Ð: "met",
  ð: "met",
  þ: "met",
  ü: "met",
  "0": "not-met",
  "-": "not-met",
  "–": "not-met",
  "—": "not-met",
  "−": "not-met",
  K: "not-met",
  k: "not-met",
  "✗": "not-met",
  "✘": "not-met",
  "☒": "not-met",
  "☐": "not-met",
});

/** Words, without marks and case. `neither` are known words that leave the criterion open. */
const WORDS = table({
  dat: "met",
  "da dat": "met",
  "dat chuan": "met",
  d: "met",
  co: "met",
  "hoan thanh": "met",
  "da hoan thanh": "met",
  "dat 100%": "met",
  "100%": "met",
  "duy tri dat": "met",
  "giu vung": "met",
  met: "met",
  yes: "met",
  true: "met",
  cd: "not-met",
  "chua dat": "not-met",
  chua: "not-met",
  "khong dat": "not-met",
  khong: "not-met",
  ko: "not-met",
  kd: "not-met",
  "chua hoan thanh": "not-met",
  "chua dat chuan": "not-met",
  "c dat": "not-met",
  "k dat": "not-met",
  "c d": "not-met",
  no: "not-met",
  false: "not-met",
  "not met": "not-met",
  "co ban dat": "neither",
  "dang tham dinh": "neither",
  "dang tham tra": "neither",
  "dang ra soat": "neither",
  "dang thuc hien": "neither",
  "dang trien khai": "neither",
  "chua danh gia": "neither",
  "chua ra soat": "neither",
  "chua tham dinh": "neither",
  "dang danh gia": "neither",
  "gan dat": "neither",
  "dat mot phan": "neither",
  "chua bao cao": "neither",
  "chua co so lieu": "neither",
  "dang cho tham dinh": "neither",
  "dang hoan thien": "neither",
});

/** A tick before its word; an old file keeps no font of its own for it: "ü Đạt". */
const TICK_BEFORE = /^[üûþýoOPRQ✓✔✗✘☑☒☐√×]\s+(?=\p{L}{2})/u;

/** What is planned is not yet met: "ĐK 2026", "Phấn đấu đạt năm 2025". */
const TO_COME = wordList([
  "(ĐK | đăng ký | dự kiến | phấn đấu | kế hoạch | KH | lộ trình | mục tiêu | ước | sẽ) [đạt | hoàn thành] [chuẩn] [[trong] [quý #] [năm] #]",
]);

/** A word that denies, whatever is remarked behind it: "Chưa đạt (thiếu nước sạch)", "Không đạt do chưa có chợ". */
const DENIED = wordList(["(chưa | không | ko | CĐ) đạt [chuẩn]"]);
/** A word that affirms before a remark: "Đạt (QĐ 12/QĐ-UBND)", "Đạt từ năm 2022", "Đạt, 52 triệu đồng/người". */
const AFFIRMED =
  /^(?:đã )?đạt(?: chuẩn)?(?:\s*[(,:;]|\s+[-–—]\s|\s+(?=(?:theo|từ|tại|năm|ngày|quý|QĐ|quyết định)\s))/iu;
/** Remarks that leave open whether it does. */
const DOUBTED = wordList([
  "(chưa | không | ko | cơ bản | gần | một phần | nhưng | còn | thiếu | nợ | trừ)",
  "(đang | chờ | sẽ | dự kiến | phấn đấu | kế hoạch | KH | đăng ký | ĐK | ước | lộ trình | mục tiêu | đề nghị)",
  "#%",
]);
/** The same for those that deny. */
const TURNED = wordList(["(đã | nay | mới) (đạt | hoàn thành)"]);
/** "4/5 thôn", no day and no number of a document. */
const SHARE = /(?<![\d/.])(\d{1,3})\s*\/\s*(\d{1,3})(?![\d/])/;

/** No mark is longer: a paragraph is neither read nor kept. */
const LONGEST = 200;

/**
 * Reads a mark by the conventions that offices use; a number or a boolean counts as 1 or 0. A blank is a blank: the
 * table says what it means.
 *
 * @example
 * readMark({ kind: "text", value: "Chưa đạt" }).kind; // "not-met"
 */
export function readMark(cell: {
  readonly kind: string;
  readonly value: string | number | boolean | null;
}): MarkReading {
  checkObject("cell", cell, "a cell with kind and value");
  if (cell.kind === "boolean") return { kind: cell.value ? "met" : "not-met" };
  if (cell.kind === "number") return { kind: cell.value === 1 ? "met" : cell.value === 0 ? "not-met" : "unknown" };
  const text = String(cell.value ?? "");
  if (text.length > LONGEST) return { kind: text.trim() === "" ? "blank" : "unknown" };
  return markOf(text);
}

const markOf = memo(
  MEMO_SIZES.mark,
  (text): MarkReading => ({
    kind: readText(
      text
        .normalize("NFC")
        .replace(/[\s\u00a0\u200b]+/g, " ")
        .trim(),
    ),
  }),
);

function readText(text: string): MarkReading["kind"] {
  if (text === "") return "blank";
  // Whoever asks has not decided: "Đạt?", "x (?)".
  if (text.includes("?")) return "unknown";
  const plain = text
    .replace(/^\((.*)\)$/, "$1")
    .replace(NOTE, "")
    .replace(/[.;,…]+$/, "")
    .replace(/^([-–—−])\1+$/, "$1")
    .trim();
  if (plain === "") return "neither";
  const words = bareWords(plain.replace(TICK_BEFORE, ""));
  return SIGNS.get(plain) ?? WORDS.get(words) ?? (TO_COME.is(words) ? "not-met" : remarked(plain, words));
}

/** A mark with a remark behind it. */
function remarked(text: string, words: string): MarkReading["kind"] {
  const reason = DENIED.after(words);
  if (reason !== undefined) return TURNED.within(reason) ? "unknown" : "not-met";
  const affirmed = AFFIRMED.exec(text)?.[0];
  if (affirmed === undefined) return "unknown";
  const remark = text.slice(affirmed.length);
  const [, part, whole] = SHARE.exec(remark) ?? [];
  const isShort = part !== undefined && Number(part) < Number(whole);
  return isShort || DOUBTED.within(bareWords(remark)) ? "unknown" : "met";
}

/** A year or a day in brackets after the word: `Đạt (2023)`. */
const NOTE = /(?<=\S)\s*\((?:năm\s*)?[\d/.-]+\)$/iu;

/** A map, so that no word of a sheet finds what every object has ("constructor"). */
function table(entries: Readonly<Record<string, MarkReading["kind"]>>): ReadonlyMap<string, MarkReading["kind"]> {
  return new Map(Object.entries(entries));
}
