import { fillSentence, type Language, type Param } from "@ntm-kit/core";
import { words } from "./words";

export type FailureName = keyof (typeof words)["vi"]["failures"];

/**
 * An Excel error that shows a sentence on its cell: `#VALUE!` where an argument is wrong, `#N/A` where the plan has no
 * such thing.
 */
export function failure(
  code: "invalidValue" | "notAvailable",
  name: FailureName,
  params: Readonly<Record<string, Param>>,
  language: Language,
): CustomFunctions.Error {
  const text = fillSentence(words[language].failures[name], params, language);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], text);
}
