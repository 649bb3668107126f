import type { TableFrame } from "./frame";

/**
 * What was found out about one table: each question is answered when it is first asked, and its answer kept as long as
 * the table. A question is the function that answers it.
 */
export class FrameFacts {
  readonly #answers = new Map<(frame: TableFrame) => unknown, { readonly answer: unknown }>();

  answer<T>(frame: TableFrame, question: (frame: TableFrame) => T): T {
    const known = this.#answers.get(question);
    // What is kept under a function is what that function gave.
    if (known) return known.answer as T;
    const answer = question(frame);
    this.#answers.set(question, { answer });
    return answer;
  }
}

/** The answer to a question about a table, found out once. */
export const factOf = <T>(frame: TableFrame, question: (frame: TableFrame) => T): T =>
  frame.facts.answer(frame, question);
