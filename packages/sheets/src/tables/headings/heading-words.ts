import type { SheetKind } from "@ntm-kit/core";
import type { FieldKey } from "../field";
import type { Sureness } from "../weights";

/** Headings that mean a field; the whole heading must fit (notation: `wordList`). */
export interface HeadingWords {
  readonly field: FieldKey;
  /** Kinds of table in which the heading means this; any where absent. */
  readonly kinds?: readonly SheetKind[];
  readonly sure: Sureness;
  readonly words: readonly string[];
}
