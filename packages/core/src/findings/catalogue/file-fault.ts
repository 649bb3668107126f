import { checkKey, checkObject } from "../../check-option";
import { type FileReason, fileReasons } from "./file-reasons";

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Why one file cannot be read, and what to do. */
export interface FileFault {
  /** What is wrong with the file. */
  readonly reason: Words;
  /** What its owner can do. */
  readonly remedy: Words;
}

/** What a reader knows beyond the code of its error. */
export interface FileFaultDetails {
  /** What the file is instead of a workbook, e.g. `pdf`. */
  readonly found?: string;
  /** Which limit it exceeds, e.g. `cells`, and the limit in its own unit (bytes, milliseconds, a count). */
  readonly limit?: string;
  /** The limit that was passed, in the unit of the limit. */
  readonly max?: number;
}

const ORIGINAL: Words = {
  vi: "Xin tệp bảng tính gốc (.xlsx, .xls, .ods hoặc .csv) từ nơi gửi",
  en: "Ask the sender for the workbook itself (.xlsx, .xls, .ods or .csv)",
};
const INTO_EXCEL: Words = {
  vi: "Chép bảng trong đó sang Excel rồi lưu thành .xlsx",
  en: "Copy the table in it to Excel and save it as .xlsx",
};
const UNPACK: Words = {
  vi: "Giải nén rồi chọn tệp bảng tính bên trong",
  en: "Unpack it and choose the workbook inside",
};
const OPEN_AND_SAVE: Words = { vi: "Mở bằng Excel và lưu thành .xlsx", en: "Open it in Excel and save as .xlsx" };

const PICTURE: readonly [Words, Words] = [{ vi: "hình ảnh", en: "a picture" }, ORIGINAL];
const TEXT: readonly [Words, Words] = [{ vi: "văn bản Word", en: "a text document" }, INTO_EXCEL];
const SLIDES: readonly [Words, Words] = [{ vi: "bản trình chiếu", en: "a presentation" }, INTO_EXCEL];
const ARCHIVE: readonly [Words, Words] = [{ vi: "tệp nén", en: "an archive" }, UNPACK];

/** What files turn out to be, and what then helps. */
const KINDS: Readonly<Record<string, readonly [kind: Words, remedy: Words]>> = {
  pdf: [{ vi: "tệp PDF", en: "a PDF" }, ORIGINAL],
  png: PICTURE,
  jpeg: PICTURE,
  gif: PICTURE,
  tiff: PICTURE,
  bmp: PICTURE,
  webp: PICTURE,
  doc: TEXT,
  docx: TEXT,
  odt: TEXT,
  rtf: TEXT,
  ppt: SLIDES,
  pptx: SLIDES,
  odp: SLIDES,
  zip: ARCHIVE,
  rar: ARCHIVE,
  "7z": ARCHIVE,
  gzip: ARCHIVE,
  text: [{ vi: "văn bản thường", en: "plain text" }, ORIGINAL],
  msg: [{ vi: "thư điện tử", en: "an e-mail" }, ORIGINAL],
  "web archive": [{ vi: "trang web đã lưu", en: "a saved web page" }, OPEN_AND_SAVE],
  xml: [{ vi: "tệp XML khác", en: "another kind of XML" }, OPEN_AND_SAVE],
};

const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);

type Limit = (max: number) => Words;
const size: Limit = (max) => {
  const megabytes = Math.round(max / 1024 ** 2);
  return {
    vi: `lớn hơn ${grouped(megabytes, ".")} MB`,
    en: `is larger than ${grouped(megabytes, ",")} MB`,
  };
};
const unpacked: Limit = (max) => {
  const megabytes = Math.round(max / 1024 ** 2);
  return {
    vi: `giải nén ra hơn ${grouped(megabytes, ".")} MB`,
    en: `unpacks to more than ${grouped(megabytes, ",")} MB`,
  };
};
const count =
  (vi: string, en: string): Limit =>
  (max) => ({ vi: `có hơn ${grouped(max, ".")} ${vi}`, en: `has more than ${grouped(max, ",")} ${en}` });

const LIMITS: Readonly<Record<string, Limit>> = {
  "file-size": size,
  "part-size": unpacked,
  "total-size": unpacked,
  ratio: (max) => ({
    vi: `bị nén hơn ${grouped(max, ".")} lần, có thể là tệp phá hoại`,
    en: `is packed more than ${grouped(max, ",")} times, it may be meant to do harm`,
  }),
  memory: () => ({ vi: "cần quá nhiều bộ nhớ để đọc", en: "takes too much memory to read" }),
  "zip-entries": count("phần bên trong", "parts"),
  cells: count("ô", "cells"),
  sheets: count("trang tính", "sheets"),
  merges: count("vùng ô gộp", "merged areas"),
  strings: count("chuỗi văn bản", "texts"),
  "text-length": count("ký tự trong một ô", "characters in one cell"),
};

/** What a table has for a key of its own; a reader's word may be any. */
const own = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * Why a file cannot be read and what to do, in words, as exactly as its reader knows.
 *
 * @example
 * fileFault("not-a-workbook", { found: "pdf" }).reason.en; // "it is a PDF, no workbook"
 */
export function fileFault(code: FileReason, details: FileFaultDetails = {}): FileFault {
  checkKey("code", code, fileReasons);
  checkObject("details", details, "details of the fault");
  const { found, limit, max } = details;
  const general = fileReasons[code];
  const known = code === "not-a-workbook" ? own(KINDS, found) : undefined;
  if (known) {
    const [kind, remedy] = known;
    return {
      reason: { vi: `đây là ${kind.vi}, không phải bảng tính`, en: `it is ${kind.en}, no workbook` },
      remedy,
    };
  }
  const told = code === "too-large" ? own(LIMITS, limit) : undefined;
  if (told && max !== undefined) {
    const words = told(max);
    return {
      reason: { vi: `tệp ${words.vi}`, en: `the file ${words.en}` },
      remedy: limit === "ratio" ? ORIGINAL : limit === "memory" ? OPEN_AND_SAVE : general.remedy,
    };
  }
  if (code === "timeout" && max !== undefined) {
    const seconds = Math.round(max / 1000);
    return {
      reason: {
        vi: `đọc quá ${seconds} giây chưa xong nên đã dừng`,
        en: `reading was stopped after ${seconds} seconds`,
      },
      remedy: general.remedy,
    };
  }
  return general;
}
