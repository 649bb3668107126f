import { checkOne, type Expectation } from "./check-given";
import { orOf } from "./check-option";
import { OptionError } from "./option-error";
import { nearestWord } from "./text/nearest-word";

/** Who asks, of what and in which words: an object of options that is handed to several calls may hold these in each. */
const SHARED = ["plan", "asOf", "today", "language", "texts", "toolVersion", "signal", "onProgress"];

/** What an option must be; true where nothing can be said of it here, or where it is looked at elsewhere. */
type OptionTable = Readonly<Record<string, Expectation | true>>;

/**
 * The names that an object of options may have and what each must be, as `checkNames` takes them; the compiler asks for
 * every one of its type.
 *
 * @example
 * const NAMES = namesOf<{ readonly overdueOnly?: boolean }>({ overdueOnly: ["true or false", "boolean"] });
 * checkNames({ overdueOnly: true }, NAMES);
 */
/* @__NO_SIDE_EFFECTS__ */
export const namesOf = <Options extends object>(
  names: {
    readonly [Name in keyof Options]-?: Expectation | true;
  },
): OptionTable => names;

/**
 * Finds what no compiler has found in an object of options: a name that is none, which would be left out without a word,
 * and what is not of its kind. The plan, the day, the language and the like may stand in any, as one object is often
 * handed to several calls.
 *
 * @param within - name of the option that the object is, where it is one of others
 * @throws {OptionError}
 */
export function checkNames(given: object, names: OptionTable, within?: string): void {
  if (given !== undefined) checkOne(within ?? "options", given, ["an object of options", "object"]);
  for (const [name, value] of Object.entries(Object(given))) {
    if (value === undefined) continue;
    const option = within === undefined ? name : `${within}.${name}`;
    const expected = Object.hasOwn(names, name) ? names[name] : undefined;
    if (expected === undefined) refuse(option, name, Object.keys(names), within === undefined);
    else if (expected !== true) checkOne(option, value, expected);
  }
}

function refuse(option: string, name: string, known: readonly string[], isShared: boolean): void {
  if (isShared && SHARED.includes(name)) return;
  const meant = meantBy(name, isShared ? [...known, ...SHARED] : known);
  throw new OptionError(option, name, meant ?? (known.length === 0 ? "no option" : orOf(known)));
}

/** A beginning says more than letters that differ: `lang` is no `plan`. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const begins = (one: string): boolean => lower.length > 2 && one.toLowerCase().startsWith(lower);
  return known.find((one) => one.toLowerCase() === lower) ?? known.find(begins) ?? nearestWord(name, known);
}
