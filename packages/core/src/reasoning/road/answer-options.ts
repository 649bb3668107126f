import type { Language } from "../../findings/words";
import type { Origin } from "../../records/stated";

/** A cell of a file. */
export interface FileCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface AnswerOptions {
  readonly language: Language;
  /** File, sheet and cell of an origin, where it has one. */
  readonly locate?: ((at: Origin) => FileCell | undefined) | undefined;
}
