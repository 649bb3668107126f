import { frozen } from "../../frozen";
import type { ParamsOf, Words } from "../words";
import { criteriaWords } from "./criteria";
import { noteWords } from "./notes";
import { periodWords } from "./period";
import { planDoubtWords } from "./plan-doubts";
import { planFaultWords } from "./plan-faults";
import { senderWords } from "./sender";
import { sheetWords } from "./sheet";
import { tableWords } from "./table";
import { taskWords } from "./task";
import { unitWords } from "./unit";
import { valueWords } from "./value";

/** Every finding's words, by code; Vietnamese is the reference. */
export const catalogue = frozen({
  ...unitWords,
  ...criteriaWords,
  ...periodWords,
  ...tableWords,
  ...valueWords,
  ...taskWords,
  ...sheetWords,
  ...senderWords,
  ...planDoubtWords,
  ...planFaultWords,
} as const satisfies Record<string, Words>);

/** Code of a finding of the catalogue, `unit/misspelt`. */
export type FindingCode = keyof typeof catalogue;
/** Parameters that the words of a code ask for; of several codes, those of any one of them. */
export type FindingParams<Code extends FindingCode> = Code extends FindingCode
  ? ParamsOf<(typeof catalogue)[Code]>
  : never;

/** Words about the places that belong to findings, by code. */
export const notes = noteWords;
/** Code of a word about a place that belongs to a finding. */
export type NoteCode = keyof typeof noteWords;

/** Whether a text is a code of the catalogue. */
export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(catalogue, code);
