import { frozen } from "../frozen";
import type { Nature } from "../model/nature";
import type { BothLanguages } from "./both-languages";

/** What a value is, as a sentence names it: "kế hoạch đến ngày 31/12/2024". */
export const natureWords = frozen({
  result: { vi: "kết quả", en: "a result" },
  plan: { vi: "kế hoạch", en: "a plan" },
  proposal: { vi: "đề nghị", en: "a proposal" },
} as const satisfies Readonly<Record<Nature, BothLanguages>>);
