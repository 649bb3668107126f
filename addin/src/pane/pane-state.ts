import type { Plan, PlanFault, ReportTarget } from "@ntm-kit/core";
import type { Progress } from "@ntm-kit/sheets";
import type { Checked } from "../engine/protocol";
import { EMPTY_STATE, type Settings, type WorkbookState } from "../host/host";
import { type FindingFilter, NO_FILTER } from "./findings/filter";
import type { FindingOrder } from "./findings/groups";
import { FIRST_ROAD, type RoadView } from "./road/road-view";
import { FIRST_ROUND, type RoundState } from "./round/round-state";
import { ALL_TASKS, type TaskFilter } from "./tasks/task-groups";

export type TabName = "round" | "check" | "targets" | "road" | "summary" | "tasks" | "templates" | "settings";

/** What is looked at and how; it stays when one goes to another tab and back. */
export interface View {
  readonly tab: TabName;
  readonly findings: FindingFilter;
  readonly order: FindingOrder;
  readonly targets: "all" | ReportTarget["status"];
  readonly tasks: TaskFilter;
  /** On which units results are shown: those of the plan, or those that came after them. */
  readonly units: "plan" | "today";
  readonly road: RoadView;
}

/** What went wrong, in one sentence; of a plan that was refused everything that is wrong in it. */
export interface Failure {
  readonly code: string;
  readonly text: string;
  readonly faults: readonly PlanFault[];
}

/** All that the pane shows. */
export interface PaneState {
  readonly phase: "starting" | "ready" | "busy" | "error";
  readonly settings: Settings;
  readonly plan: Plan | undefined;
  /** Name of the file that the plan came from; nothing where it is an installed one. */
  readonly planFile: string | undefined;
  readonly checked: Checked | undefined;
  /** The workbook was edited after it was checked: the list may be old. */
  readonly isStale: boolean;
  readonly workbook: WorkbookState;
  readonly progress: Progress | undefined;
  /** What is being done, in words, where it is no reading or checking. */
  readonly doing: string;
  /** Last result in words; read out. */
  readonly status: string;
  /** Whether the last thing that was done can be taken back in one press. */
  readonly canUndo: boolean;
  /** On the page: the files as a round. */
  readonly round: RoundState;
  readonly failure: Failure | undefined;
  readonly hasWritten: boolean;
  /** Who explained something last, for the next time. */
  readonly by: string;
  /** Fingerprint of the finding whose cell was shown last. */
  readonly selected: string | undefined;
  readonly view: View;
}

export const DEFAULT_SETTINGS: Settings = { language: "vi", asOf: "", theme: "auto", live: false, letterhead: {} };

/** What is looked at before anything was chosen. */
export const FIRST_VIEW: View = {
  units: "plan",
  tab: "check",
  findings: NO_FILTER,
  order: "need",
  targets: "all",
  tasks: ALL_TASKS,
  road: FIRST_ROAD,
};

/** Before the plan came and anything was read. */
export const stateAtStart = (settings: Settings): PaneState => ({
  phase: "starting",
  settings,
  plan: undefined,
  planFile: undefined,
  checked: undefined,
  isStale: false,
  workbook: EMPTY_STATE,
  progress: undefined,
  doing: "",
  status: "",
  canUndo: false,
  round: FIRST_ROUND,
  failure: undefined,
  hasWritten: false,
  by: "",
  selected: undefined,
  view: FIRST_VIEW,
});
