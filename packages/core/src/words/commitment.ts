import { frozen } from "../frozen";
import type { Target } from "../model/target";
import type { BothLanguages } from "./both-languages";

/** Words for how binding a target is. */
export const commitmentWords = frozen({
  binding: { vi: "bắt buộc", en: "binding" },
  aspiration: { vi: "phấn đấu", en: "aspiration" },
} as const satisfies Readonly<Record<Target["commitment"], BothLanguages>>);
