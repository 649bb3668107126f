/**
 * What was read of the lines of a table, by who read it. What is kept of a line depends on nothing but its own cells and
 * what is known of the whole table: its columns, its header, and answers that were asked through `factOf`. A reader for
 * which more counts keeps that beside it and compares it (`traceUnitLines`). Who looks at lines to answer such a question
 * may keep what depends on no other answer.
 */
export class KeptLines {
  readonly #byReader = new Map<object, unknown[]>();

  /** By line; undefined where nothing is known yet. Whoever reads a line puts there what it has read. */
  by<T>(reader: object): (T | undefined)[] {
    let lines = this.#byReader.get(reader);
    if (!lines) this.#byReader.set(reader, (lines = []));
    // What is kept under a reader is what that reader put there.
    return lines as (T | undefined)[];
  }

  /** Begins with what was read before an edit, but of the lines that it changed. */
  takeOver(before: KeptLines, changed: ReadonlySet<number>): void {
    for (const [reader, lines] of before.#byReader) {
      const own = lines.slice();
      for (const line of changed) if (line < own.length) own[line] = undefined;
      this.#byReader.set(reader, own);
    }
  }

  /** Nothing is known any more. */
  forget(): void {
    this.#byReader.clear();
  }
}
