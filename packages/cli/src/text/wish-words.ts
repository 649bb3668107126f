import {
  indexPlan,
  type Language,
  markWords,
  type Plan,
  resultText,
  type Summary,
  standardShort,
  statusWords,
  unitPhrase,
} from "@ntm-kit/core";
import { filled } from "./filled";
import { measuredOf, titleOf } from "./proof-groups";
import { roundWord } from "./round-words";

type Supposed = NonNullable<Summary["suppose"]>[number];

const WORDS = {
  standard: { vi: "{unit} {value}", en: "{unit}: {value}" },
  criterion: { vi: "{unit}, tiêu chí {number} {value}", en: "{unit}, criterion {number}: {value}" },
  target: { vi: "chỉ tiêu “{title}” của {unit} là {value}", en: "“{title}” of {unit} asks for {value}" },
} as const;

const MARKS = { ...markWords, unknown: statusWords.undetermined } as const;

/** What is supposed, in the words of the plan: `cu-jut/nam-dong=advanced` is "xã Nam Dong nâng cao". */
export function wishWords({ text, unit, target, value }: Supposed, plan: Plan, language: Language): string {
  const index = indexPlan(plan);
  const told = index.targets.get(target ?? "");
  const of = index.units.get(unit ?? told?.unit ?? "");
  if (!of) return text;
  const say = (word: keyof typeof WORDS, params: Readonly<Record<string, string>>): string =>
    filled(WORDS[word][language], { unit: unitPhrase(of), ...params });
  if (told)
    return say("target", {
      title: titleOf(told, language),
      value: resultText(Number(value), { ...measuredOf(told), required: told.required }, language),
    });
  const number = /:([^:=]+)=/.exec(text)?.[1];
  if (number !== undefined && (value === "met" || value === "not-met" || value === "unknown"))
    return say("criterion", { number, value: MARKS[value][language] });
  const level = String(value);
  const words = level === "none" ? roundWord(language)("notStandard") : standardShort(index.standards, level)[language];
  return say("standard", { value: words });
}
