import { frozen } from "../frozen";
import type { OpenReason } from "../report/later";
import type { BothLanguages } from "./both-languages";

/** Why a result on a merged unit is not certain. */
export const openReasonWords = frozen({
  "parts-differ": {
    vi: "các đơn vị hợp thành không giống nhau; chưa có quy định kết quả chung",
    en: "its parts differ, and what holds for the whole is not settled",
  },
  "part-open": { vi: "có đơn vị hợp thành chưa đủ số liệu", en: "not enough is known of one of its parts" },
  "no-counted-part": {
    vi: "không đơn vị hợp thành nào được kế hoạch tính",
    en: "none of its parts is a unit that the plan counts",
  },
  "part-split": { vi: "có đơn vị được chia vào nhiều đơn vị mới", en: "one of its parts went into several units" },
} as const satisfies Readonly<Record<OpenReason, BothLanguages>>);
