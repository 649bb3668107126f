import type { Standard } from "@ntm-kit/core";
import { bareWords } from "../tables/bare-words";
import { readDate } from "./date";
import { readDocumentNumbers } from "./document-number";
import { readMark } from "./mark";

/** Reads a cell of a column for the level: `NTM`, `Đạt chuẩn NTM nâng cao`, `Kiểu mẫu`, `Chưa đạt`. */
export function readStandardClaim(text: string): Standard | "none" | "unknown" {
  const words = bareWords(text);
  if (
    words === "" ||
    /^(?:chua|khong|ko|cd|k|0|cd ntm|chua dat.*)(?: |$)/.test(words) ||
    /^[-–—.…]+$/.test(text.trim())
  )
    return "none";
  if (/kieu mau|\bkm\b|ntmkm/.test(words)) return "model";
  if (/nang cao|\bnc\b|ntmnc/.test(words)) return "advanced";
  if (/^(?:xa )?(?:da )?(?:dat|duoc cong nhan|cong nhan|ntm|nong thon moi|dc|d|x|chuan|hoan thanh)/.test(words))
    return "standard";
  return readMark({ kind: "text", value: text }).kind === "met" ? "standard" : "unknown";
}

/** Reads a cell of a column for one standard: a mark, a year, a date or a decision's number claim it. */
export function readOwnClaim(cell: { readonly kind: string; readonly value: string | number | boolean | null }): {
  readonly claimed: boolean | undefined;
} {
  if (cell.kind === "number")
    return {
      claimed: cell.value === 1 || (cell.value as number) >= 1900 ? true : cell.value === 0 ? false : undefined,
    };
  const text = String(cell.value ?? "");
  const { kind } = readMark(cell);
  if (kind === "met") return { claimed: true };
  if (kind === "not-met" || kind === "blank") return { claimed: false };
  if (kind === "neither") return { claimed: undefined };
  if (/(?:19|20)\d{2}/.test(text) || readDocumentNumbers(text).length > 0 || readDate(text) !== undefined)
    return { claimed: true };
  const says = readStandardClaim(text);
  return { claimed: says === "unknown" ? undefined : says !== "none" };
}
