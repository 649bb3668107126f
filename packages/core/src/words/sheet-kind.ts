import { checkGiven } from "../check-given";
import { checkKey } from "../check-option";
import type { Language } from "../findings/words";
import { frozen } from "../frozen";
import { isOwnSheetKind, type OwnSheetKind, type SheetKind } from "../report/sheet-kinds";
import type { BothLanguages } from "./both-languages";

/** What people call a sheet of each kind. */
export const sheetKindWords = frozen({
  "commune-criteria": { vi: "biểu tiêu chí", en: "criteria by unit" },
  "task-progress": { vi: "tiến độ nhiệm vụ", en: "progress of tasks" },
  "district-summary": { vi: "tổng hợp theo đơn vị", en: "summary by unit" },
  "recognition-list": { vi: "danh sách công nhận", en: "list of recognitions" },
  indicators: { vi: "chỉ tiêu", en: "indicators" },
  funding: { vi: "nguồn vốn", en: "funding" },
  unrecognised: { vi: "chưa xác định được loại biểu", en: "not recognised" },
} as const satisfies Readonly<Record<SheetKind | "unrecognised", BothLanguages>>);

/**
 * The same as one text; of a kind from outside its name, where the report has no `kindTitle` of it.
 *
 * @example
 * sheetKindText("funding", "vi"); // "nguồn vốn"
 */
export const sheetKindText = (kind: keyof typeof sheetKindWords | OwnSheetKind, language: Language): string => {
  checkGiven({ language });
  if (isOwnSheetKind(kind)) return kind;
  checkKey("kind", kind, sheetKindWords);
  return sheetKindWords[kind][language];
};
