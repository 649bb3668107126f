import type { FindingCode } from "../catalogue";

/** Why a finding matters, and how the place reads before it is put right and after. */
export interface WhyWords {
  /** What goes wrong where it is left as it is. */
  readonly why: string;
  /** An invented place with the fault. */
  readonly wrong: string;
  /** The same place put right. */
  readonly right: string;
}

/** `WhyWords` in both languages. */
export interface Why {
  /** In Vietnamese. */
  readonly vi: WhyWords;
  /** In English. */
  readonly en: WhyWords;
}

/** Code of a finding about reports; those about the writing of a plan are told to whoever writes one. */
export type ReportedCode = Exclude<FindingCode, `plan/${string}`>;
