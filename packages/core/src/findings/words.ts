import { checkGiven } from "../check-given";
import { capital } from "../text/capital";

/** Language of texts for people: Vietnamese or English. */
export type Language = "vi" | "en";

/** One finding in both languages: what is wrong and what to do; `{name}` stands for a parameter. */
export interface Words {
  /** In Vietnamese. */
  readonly vi: { readonly title: string; readonly message: string; readonly hint: string };
  /** In English. */
  readonly en: { readonly title: string; readonly message: string; readonly hint: string };
}

/** A parameter: the same in both languages, or one for each. */
export type Param = string | number | { readonly vi: string; readonly en: string };

/** Names that stand in the braces of a text. */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The parameters a text asks for, read from its braces. */
export type ParamsOf<W extends Words> = Readonly<Record<NamesIn<W["vi"]["message"] | W["vi"]["hint"]>, Param>>;

/**
 * Puts parameters into a text. A number is written with the language's decimal sign.
 *
 * @example
 * fillIn("{n} of {all} communes", { n: 7, all: 9 }, "en"); // "7 of 9 communes"
 */
export function fillIn(text: string, params: Readonly<Record<string, Param>>, language: Language): string {
  checkGiven({ text, params, language });
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = params[name];
    if (value === undefined) return braces;
    if (typeof value === "object") return value[language];
    return typeof value === "number" ? formatNumber(value, language) : value;
  });
}

/**
 * A text with one of two words by a number: of `{n|step|steps}` the first where `n` is 1, else the second.
 *
 * @example
 * inNumber("{n} {n|commune|communes}", { n: 2 }); // "{n} communes"
 */
export const inNumber = (text: string, params: Readonly<Record<string, Param | undefined>>): string => {
  checkGiven({ text, params });
  return text.replace(/\{(\w+)\|([^|}]*)\|([^|}]*)\}/g, (_, name: string, one: string, many: string) =>
    params[name] === 1 ? one : many,
  );
};

/**
 * `fillIn` for a whole sentence: one that begins with a parameter ("xã Bình Hòa", as it stands within) begins with a
 * capital.
 */
export function fillSentence(text: string, params: Readonly<Record<string, Param>>, language: Language): string {
  const filled = fillIn(text, params, language);
  return text.startsWith("{") ? capital(filled) : filled;
}

/**
 * A number as people read it: up to two decimals where nothing else is said, comma in Vietnamese.
 *
 * @example
 * formatNumber(1234.5, "vi"); // "1234,5"
 */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  const rounded = String(Math.round(value * 10 ** decimals) / 10 ** decimals);
  return language === "vi" ? rounded.replace(".", ",") : rounded;
}
