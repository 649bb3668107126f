import type { Severity } from "../findings/finding";
import { frozen } from "../frozen";
import type { BothLanguages } from "./both-languages";

/** Words for how grave a finding is. */
export const severityWords = frozen({
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "note" },
} as const satisfies Readonly<Record<Severity, BothLanguages>>);
