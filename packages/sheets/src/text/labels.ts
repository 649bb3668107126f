import { bareWords } from "./bare-words";

const TOTAL =
  /^(?:[ivxlc\d]+ )?(?:tong cong|tong so|tong|cong|(?:tong|cong) (?:cong|toan|chung|tinh|huyen|h|tp|tx|thanh pho|thi xa|nhom|muc|dong|so|hop|cac|[ivx]{1,4}|\d+)(?: .*)?|toan (?:tinh|huyen|thanh pho|tp|thi xa|vung|quoc).*|chung toan .*|binh quan(?: .*)?|bq.*|trung binh.*|ty le.*|ti le.*|so xa (?:da )?(?:dat|hoan thanh|chua dat).*|so luong xa.*|tong xa.*|so xa)$/;

/** What a row of sums gives: how many, the mean, or a share. */
export type TotalKind = "sum" | "mean" | "share" | "not-met";

/** Reads the label of a row of totals; undefined where it is none. */
export function totalKind(label: string): TotalKind | undefined {
  const words = bareWords(label);
  if (!TOTAL.test(words)) return undefined;
  if (/(?:binh quan|\bbq\b|trung binh)/.test(words)) return "mean";
  if (/(?:ty le|ti le)/.test(words)) return "share";
  return /chua dat|chua hoan thanh/.test(words) ? "not-met" : "sum";
}

/** "Tổng cộng", "Toàn tỉnh": a sum over the whole table rather than over a block. */
export function isGrandTotal(label: string): boolean {
  return /^(?:tong cong|tong so|tong|toan tinh|cong toan tinh|chung toan tinh|tong toan tinh|so xa .*|so luong xa.*|tong cong toan tinh.*|cong chung)/.test(
    bareWords(label).replace(/^[ivxlc\d]+ /, ""),
  );
}

const FOOT =
  /^(?:ghi chu|chu thich|nguoi lap|lap bieu|can bo lap|ke toan|noi nhan|tm|kt|tl|tuq|q|chu tich|pho chu tich|giam doc|pho giam doc|thu truong|chanh van phong|xac nhan|ky ten|ky ghi ro|dai dien|nguon so lieu|nguon)\b/;

/** Notes, signatures, place and date beneath a table. */
export function isFoot(text: string): boolean {
  const words = bareWords(text);
  return (
    FOOT.test(words) ||
    /\bngay( \d{1,2})? thang( \d{1,2})? nam( \d{2,4})?$/.test(words) ||
    /^ky (?:ghi ro )?(?:ho ten|va ghi)/.test(words) ||
    /thu truong (?:don vi|co quan)/.test(words)
  );
}

/** Roman numbers, and letters: the numbering of headings rather than of rows. */
export const isHeadingNumber = (text: string): boolean => /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/.test(text.trim());

/** 1, 01, 1., (1), 1.1: the numbering of rows. */
export const isRowNumber = (text: string): boolean => /^\(?\d{1,4}(?:\.\d{1,3})*[.)]?$/.test(text.trim());

const FORM_COLUMN =
  /^(?:noi dung|ten|chi tieu|chi so|yeu cau|quy dinh|muc (?:quy dinh|dat|chuan|yeu cau)|tieu chuan|dvt|don vi tinh|don vi (?:chu tri|phu trach|theo doi|phoi hop)|co quan|so nganh|nganh phu trach|phuong phap|cach (?:tinh|danh gia)|huong dan|van ban|dien giai|ghi chu|can cu|thang diem|diem (?:chuan|toi da)|stt|tt)(?: .*)?$/;

/** A column of a form with the communes across that holds no commune: what a criterion asks for, its unit, who is in charge. */
export const isColumnOfForm = (label: string): boolean => FORM_COLUMN.test(bareWords(label));
