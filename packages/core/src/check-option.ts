import { OptionError } from "./option-error";

/**
 * Finds what no compiler has found: a word that is none of those that could stand there.
 * @throws {OptionError}
 */
export function checkWord(option: string, given: unknown, words: readonly string[]): void {
  checkList("words", words, "words");
  if (!words.some((word) => word === given)) throw new OptionError(option, given, orOf(words));
}

/**
 * The same for one of the names that a table has.
 * @throws {OptionError}
 */
export function checkKey(option: string, given: unknown, table: object): void {
  if (typeof given !== "string" || !Object.hasOwn(table, given))
    throw new OptionError(option, given, orOf(Object.keys(table)));
}

/**
 * The same for a list.
 * @throws {OptionError}
 */
export function checkList(option: string, given: unknown, of: string): void {
  if (!Array.isArray(given)) throw new OptionError(option, given, `a list of ${of}`);
}

/**
 * The same for a text.
 * @throws {OptionError}
 */
export function checkText(option: string, given: unknown): void {
  if (typeof given !== "string") throw new OptionError(option, given, "a text");
}

/**
 * The same for an object.
 * @throws {OptionError}
 */
export function checkObject(option: string, given: unknown, of: string): void {
  if (!isObject(given)) throw new OptionError(option, given, of);
}

export const isObject = (given: unknown): given is object =>
  typeof given === "object" && given !== null && !Array.isArray(given);

/**
 * The same for the language of texts.
 * @throws {OptionError}
 */
export const checkLanguage = (given: unknown): void => checkWord("language", given, ["vi", "en"]);

export const orOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
