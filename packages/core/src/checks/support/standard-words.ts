import type { Standard } from "../../model/basics";

/** Names of the standards as people write them. */
export const STANDARD_WORDS: Readonly<Record<Standard, { readonly vi: string; readonly en: string }>> = {
  standard: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" },
  advanced: { vi: "đạt chuẩn nông thôn mới nâng cao", en: "at the advanced standard" },
  model: { vi: "đạt chuẩn nông thôn mới kiểu mẫu", en: "at the model standard" },
};
