import { isSame } from "../is-same";

/** A question about a thing and something else, and what came of it. */
interface Answer<Of> {
  readonly about: unknown;
  readonly answer: unknown;
  /** The same question about another thing. */
  again(of: Of, facts: PrivateFacts<Of>): unknown;
}

/**
 * What was found out about one thing: each question is answered when it is first asked, and its answer kept as long as
 * the thing. A question is the function that answers it; it may be about something else too, a column of the thing: an
 * object that outlives a reading, since it is asked of the thing again after an edit.
 */
export class PrivateFacts<Of> {
  readonly #answers = new Map<object, Answer<Of>[]>();

  answer<T, About>(of: Of, question: (of: Of, about: About) => T, about: About): T {
    let answers = this.#answers.get(question);
    if (!answers) this.#answers.set(question, (answers = []));
    // Asked for every line of a sheet, and about one thing or a few.
    // What is kept under a function is what that function gave.
    for (const known of answers) if (known.about === about) return known.answer as T;
    const answer = question(of, about);
    answers.push({ about, answer, again: (other, facts) => facts.answer(other, question, about) });
    return answer;
  }

  /** Whether every question that another thing was asked has the same answer for this one. */
  answersAs(of: Of, other: PrivateFacts<Of>): boolean {
    for (const answers of other.#answers.values())
      for (const { answer, again } of answers) if (!isSame(again(of, this), answer)) return false;
    return true;
  }
}
