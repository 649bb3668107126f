import type { Language, Standard } from "@ntm-kit/core";
import type { Terminal } from "../terminal";

/** Gives the name of a unit, by its id. */
type UnitNamer = (id: string) => string;

/** How a report is said to a person. */
export interface TextOptions {
  readonly language: Language;
  readonly terminal: Pick<Terminal, "colours" | "width">;
  /** Names of units by id: at the head of a line, and within a sentence. */
  readonly unitName: UnitNamer;
  readonly unitPhrase: UnitNamer;
  /** Standards for which some sheet has a place to claim them. */
  readonly claimable?: readonly Standard[];
}
