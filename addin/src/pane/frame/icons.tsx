import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";

/** Each severity and each result has a shape of its own: colour says nothing alone. */
export const SIGNS = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  info: <Info16Filled />,
  met: <CheckmarkCircle16Filled />,
  "not-met": <DismissCircle16Filled />,
  undetermined: <QuestionCircle16Filled />,
} as const satisfies Record<string, ReactElement>;
export type SignName = keyof typeof SIGNS;

export function Sign({ of }: { readonly of: SignName }) {
  return (
    <span className={`sign ${of}`} aria-hidden="true">
      {SIGNS[of]}
    </span>
  );
}
