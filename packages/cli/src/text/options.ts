import type { Language, Standard } from "@ntm-kit/core";
import type { Terminal } from "../terminal";

/** How a report is said to a person. */
export interface TextOptions {
  readonly language: Language;
  readonly terminal: Pick<Terminal, "colours" | "width">;
  /** Names of units by id, for the target board. */
  readonly unitName: (id: string) => string;
  /** Standards for which some sheet has a place to claim them. */
  readonly claimable?: readonly Standard[];
}
