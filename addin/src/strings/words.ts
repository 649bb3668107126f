import { countTexts, fileReasons, inNumber, isFileReason } from "@ntm-kit/core";
import { en } from "./en";
import { type LayerNames, layerNames } from "./layer-names";
import { type StringKey, vi } from "./vi";

export type Say = (key: StringKey, params?: Readonly<Record<string, string | number>>) => string;

const CATALOGUES = { vi, en } as const;

const kept = { vi: new WeakMap<LayerNames, Say>(), en: new WeakMap<LayerNames, Say>() } as const;

/**
 * The words of a language; braces are filled from `params` and the plan's names of its layers, and `{count|cell|cells}`
 * chooses by a number of them. The same for the same language and plan, so that nothing is drawn again for its words.
 */
export function wordsOf(language: "vi" | "en", layers: LayerNames = layerNames(undefined, language)): Say {
  let say = kept[language].get(layers);
  if (!say) kept[language].set(layers, (say = wordsWith(language, layers)));
  return say;
}

function wordsWith(language: "vi" | "en", layers: LayerNames): Say {
  const catalogue: Readonly<Record<StringKey, string>> = CATALOGUES[language];
  return (key, given = {}) => {
    const params: Readonly<Record<string, string | number>> = { ...layers, ...given };
    const texts = countTexts(params, language);
    return inNumber(catalogue[key], params).replace(/\{(\w+)\}/g, (braces, name: string) => texts[name] ?? braces);
  };
}

export const isStringKey = (key: string): key is StringKey => Object.hasOwn(vi, key);

/** The sentence for a failure; what has none of its own is a fault of ours, said as such. */
export function failureText(language: "vi" | "en", code: string, detail: string): string {
  const say = wordsOf(language);
  if (code === "unreadable" && isFileReason(detail)) {
    const { reason, remedy } = fileReasons[detail];
    return say("fail.unreadable", { reason: reason[language], remedy: remedy[language] });
  }
  const key = `fail.${code}`;
  if (!isStringKey(key)) return say("fail.unexpected", { detail: detail || code });
  const sentence = say(key);
  // Where no name is known, the sentence does without.
  return detail ? sentence.replace("{detail}", detail) : sentence.replace(/:? [“(]?\{detail\}[”)]?/, "");
}
