import { checkList, orOf } from "./check-option";
import { OptionError } from "./option-error";
import { nearestWord } from "./text/nearest-word";

/** Who asks, of what and in which words: an object of options that is handed to several calls may hold these in each. */
const SHARED = ["plan", "asOf", "today", "language", "texts", "toolVersion", "signal", "onProgress"];

/**
 * The names that an object of options may have, as `checkNames` takes them; the compiler asks for every one of its type.
 *
 * @example
 * const NAMES = namesOf<{ readonly reading?: string }>({ reading: true }); // ["reading"]
 */
/* @__NO_SIDE_EFFECTS__ */
export const namesOf = <Options extends object>(
  names: {
    readonly [Name in keyof Options]-?: true;
  },
): readonly string[] => Object.keys(Object(names));

/**
 * Finds what no compiler has found: a name in an object of options that is none would be left out without a word. The plan, the day,
 * the language and the like may stand in any, as one object is often handed to several calls.
 *
 * @param within - name of the option that the object is, where it is one of others
 * @throws {OptionError}
 */
export function checkNames(given: object, names: readonly string[], within?: string): void {
  checkList("names", names, "names");
  for (const [name, value] of Object.entries(Object(given))) {
    if (value === undefined || names.includes(name) || (within === undefined && SHARED.includes(name))) continue;
    const meant = meantBy(name, within === undefined ? [...names, ...SHARED] : names);
    const expected = meant ?? (names.length === 0 ? "no option" : orOf(names));
    throw new OptionError(within === undefined ? name : `${within}.${name}`, name, expected);
  }
}

/** A beginning says more than letters that differ: `lang` is no `plan`. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const begins = (one: string): boolean => lower.length > 2 && one.toLowerCase().startsWith(lower);
  return known.find((one) => one.toLowerCase() === lower) ?? known.find(begins) ?? nearestWord(name, known);
}
