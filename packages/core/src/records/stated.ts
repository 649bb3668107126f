/**
 * Where a value was stated, opaque to core: a reader of sheets resolves it to a cell, a database program to its own key.
 */
export type Origin = string | number;

/** A value as someone stated it. */
export interface Stated<T> {
  readonly value: T;
  readonly origin?: Origin | undefined;
}

/** A mark of one criterion. `open`: something is written that says neither (not understood, "cơ bản đạt", an error cell). */
export type Mark = "met" | "not-met" | "open";
