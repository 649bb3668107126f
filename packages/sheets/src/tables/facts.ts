/**
 * What was found out about one thing: each question is answered when it is first asked, and its answer kept as long as
 * the thing. A question is the function that answers it.
 */
export class PrivateFacts<Of> {
  readonly #answers = new Map<(of: Of) => unknown, { readonly answer: unknown }>();

  answer<T>(of: Of, question: (of: Of) => T): T {
    const known = this.#answers.get(question);
    // What is kept under a function is what that function gave.
    if (known) return known.answer as T;
    const answer = question(of);
    this.#answers.set(question, { answer });
    return answer;
  }
}
