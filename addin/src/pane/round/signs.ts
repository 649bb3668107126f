import type { SenderState } from "../../engine/round/round-view";
import type { SignName } from "../frame/icons";

/** A shape for each state: colour says nothing alone. */
export const SENDER_SIGNS: Readonly<Record<SenderState, SignName>> = {
  received: "met",
  partial: "warning",
  missing: "undetermined",
  unexpected: "info",
  empty: "not-met",
  twice: "warning",
};
