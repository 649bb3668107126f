import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { DataBarVertical20Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { Target20Regular } from "@fluentui/react-icons/svg/target";
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

export const TAB_ICONS = {
  check: <ClipboardCheckmark20Regular />,
  targets: <Target20Regular />,
  summary: <DataBarVertical20Regular />,
  tasks: <ClipboardTask20Regular />,
  templates: <DocumentTable20Regular />,
  settings: <Settings20Regular />,
} as const satisfies Record<string, ReactElement>;
