import type { Language, SummaryLabels, ToldUnits } from "@ntm-kit/core";
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
}

/** How what was found in a run is said: whose sheets these are, and of whom there is something to tell. */
export interface RunTextOptions extends TextOptions {
  /** "Huyện Cư Jút · 7/7 xã có số liệu"; empty where no sheet says. */
  readonly subject: string;
  readonly units: ToldUnits;
  /** Name of the unit directly above a commune; empty where there is none. */
  readonly upperName: UnitNamer;
  readonly labels: SummaryLabels;
  /** Whether anything is filled in, in the sheet of a file; a form that is blank is neither right nor wrong. */
  hasData(path: string, sheet: string): boolean;
  /** Whether any commune is reported. */
  readonly hasCommunes: boolean;
  /** Whether several files were read: a cell is then named with its file. */
  readonly hasFiles: boolean;
  /** Whether no sheet has a place to claim the plain standard, so that criteria alone say who is at it. */
  readonly byCriteriaAlone: boolean;
}
