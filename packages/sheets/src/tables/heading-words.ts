import type { FieldKey } from "./field";
import type { Sureness } from "./weights";

/** Headings that mean a field; the whole heading must fit (notation: `wordList`). */
export interface HeadingWords {
  readonly field: FieldKey;
  readonly sure: Sureness;
  readonly words: readonly string[];
}
