/** Names of more words are never abbreviated word by word. */
const MOST_WORDS = 10;
/** A shorter run of letters is too often something else. */
const FEWEST_LETTERS = 3;

/**
 * Every way to write names with some of their words as initials, letters run together: `sởnnptnt`, `sởnôngnghiệpptnt`
 * for one name. A form that two agencies share stands for neither.
 *
 * @param names - folded words of each name, with the id of its agency
 */
export function abbreviations(
  names: readonly { readonly id: string; readonly words: readonly string[] }[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string | undefined>();
  for (const { id, words } of names) {
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    for (const form of formsOf(words)) {
      if (form.length < FEWEST_LETTERS) continue;
      ids.set(form, !ids.has(form) || ids.get(form) === id ? id : undefined);
    }
  }
  return new Map([...ids].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function formsOf(words: readonly string[]): string[] {
  return words.reduce<string[]>(
    (forms, word) => forms.flatMap((form) => (word.length > 1 ? [form + word, form + word[0]] : [form + word])),
    [""],
  );
}

/** Whether a word is written as initials are: two capitals or more and nothing else. */
export const looksAbbreviated = (word: string): boolean => word.length >= 2 && word === word.toUpperCase();
