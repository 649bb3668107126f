import type { Plan } from "@ntm-kit/core";
import type { Progress } from "@ntm-kit/sheets";
import type { Checked } from "../engine/protocol";
import { EMPTY_STATE, type Settings, type WorkbookState } from "../host/host";

/** All that the pane shows. */
export interface PaneState {
  readonly phase: "starting" | "ready" | "busy" | "error";
  readonly settings: Settings;
  readonly plan: Plan | undefined;
  /** Whether the plan came from a file. */
  readonly isLoadedPlan: boolean;
  readonly checked: Checked | undefined;
  readonly workbook: WorkbookState;
  readonly progress: Progress | undefined;
  /** Last result in words; read out. */
  readonly status: string;
  readonly failure: { readonly code: string; readonly text: string } | undefined;
  readonly hasWritten: boolean;
  /** Fingerprint of the finding whose cell was shown last. */
  readonly selected: string | undefined;
}

export const DEFAULT_SETTINGS: Settings = { language: "vi", asOf: "", theme: "auto", live: false };

/** Before the plan came and anything was read. */
export const stateAtStart = (settings: Settings): PaneState => ({
  phase: "starting",
  settings,
  plan: undefined,
  isLoadedPlan: false,
  checked: undefined,
  workbook: EMPTY_STATE,
  progress: undefined,
  status: "",
  failure: undefined,
  hasWritten: false,
  selected: undefined,
});

/** The day of the computer. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
