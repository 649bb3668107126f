/** What kind of word is not known. */
export type UnknownWordKind = "unit" | "target" | "criterion" | "reading" | "weight" | "step" | "value";

/**
 * A word of a question that the plan or the language of questions does not have. `known` are the words that could stand
 * there, `word` the one that stands there, `text` the whole it was part of.
 */
export class UnknownWordError extends Error {
  /** For programs to tell it from other errors. */
  readonly code = "reasoning/unknown-word";
  constructor(
    readonly kind: UnknownWordKind,
    readonly word: string,
    readonly known: readonly string[],
    readonly text: string = word,
  ) {
    super(`no ${kind} ${word}${text === word ? "" : ` in ${text}`}`);
    this.name = "UnknownWordError";
  }
}
