import { checkGiven } from "../check-given";
import { checkKey } from "../check-option";
import type { Language } from "../findings/words";
import { frozen } from "../frozen";
import type { TaskStatus } from "../records/task-record";
import type { BothLanguages } from "./both-languages";

/** How a task stands, in the words of the forms; `not-reported` where no sheet says. */
export const taskStateWords = frozen({
  done: { vi: "hoàn thành", en: "done" },
  "in-progress": { vi: "đang thực hiện", en: "under way" },
  "not-started": { vi: "chưa thực hiện", en: "not started" },
  "not-done": { vi: "chưa hoàn thành", en: "not done" },
  dropped: { vi: "dừng thực hiện", en: "dropped" },
  "not-reported": { vi: "chưa báo cáo", en: "not reported" },
} as const satisfies Readonly<Record<TaskStatus | "not-reported", BothLanguages>>);

/** The state of a task in words, in small letters; null is a task that no sheet reports. */
export const taskStateText = (state: TaskStatus | null, language: Language): string => {
  checkGiven({ language });
  if (state !== null) checkKey("state", state, taskStateWords);
  return taskStateWords[state ?? "not-reported"][language];
};
