import type { SavedRound } from "@ntm-kit/sheets";
import type { RoundReading } from "../../engine/round/round-view";

/** The round on the desk: what was said of it, and how far reading is. */
export interface RoundState {
  /** Id of the round of the plan; null where none was chosen. */
  readonly period: string | null;
  /** Whose files are whose, what replaces what, which side counts: as the saved round keeps it. */
  readonly saved: SavedRound;
  /** Whether that came from a saved round; it then stays for the files that are chosen next. */
  readonly isOpened: boolean;
  /** While files are read: what has come so far. */
  readonly reading: RoundReading | undefined;
  /** The commune whose tile is open. */
  readonly unit: string | undefined;
}

const NOTHING_SAID: SavedRound = {
  roundVersion: 1,
  plan: "",
  period: null,
  files: [],
  decisions: [],
  accepted: [],
};

export const FIRST_ROUND: RoundState = {
  period: null,
  saved: NOTHING_SAID,
  isOpened: false,
  reading: undefined,
  unit: undefined,
};
