import {
  type BothLanguages,
  capital,
  indexPlan,
  layerWord,
  type Measured,
  type Plan,
  type Proof,
  type ProvedBreak,
  resultText,
  type Target,
  type Unit,
  uncapital,
  unitsInARow,
} from "@ntm-kit/core";
import { filled } from "./filled";

type Language = "vi" | "en";

const WORDS = {
  raise: {
    vi: "Nâng một bậc “{title}” ở {units} thì kế hoạch tự mâu thuẫn.",
    en: "With “{title}” one step higher in {units} the plan contradicts itself.",
  },
  harder: {
    vi: "Siết một bậc “{title}” ở {units} thì kế hoạch tự mâu thuẫn.",
    en: "With “{title}” one step tighter in {units} the plan contradicts itself.",
  },
  lower: {
    vi: "Hạ một bậc “{title}” ở bất kỳ đơn vị nào trong số {units} thì {loses} không còn chắc chắn đạt theo.",
    en: "With “{title}” one step lower in any of {units}, {loses} no longer {n|follows|follow}.",
  },
  easier: {
    vi: "Nới một bậc “{title}” ở bất kỳ đơn vị nào trong số {units} thì {loses} không còn chắc chắn đạt theo.",
    en: "With “{title}” one step easier in any of {units}, {loses} no longer {n|follows|follow}.",
  },
  less: {
    vi: "{units}: chỉ cần bớt một {commune} là mục tiêu của chính đơn vị không thể đạt.",
    en: "{units}: with one {commune} fewer its own target cannot be met.",
  },
  "less-loses": {
    vi: "{units}: chỉ cần bớt một {commune} thì {loses} không còn chắc chắn đạt theo.",
    en: "{units}: with one {commune} fewer {loses} no longer {n|follows|follow}.",
  },
  byOne: { vi: "theo “{title}” của {types}", en: "by “{title}” of {types}" },
  byMany: { vi: "theo {n} mục tiêu của {types}", en: "by {n} targets of {types}" },
  and: { vi: "{list} và {last}", en: "{list} and {last}" },
} as const;

const say = (word: keyof typeof WORDS, language: Language, params: Readonly<Record<string, string | number>>): string =>
  filled(WORDS[word][language], params);

export const titleOf = ({ title, titleEn }: Target, language: Language): string =>
  language === "en" ? (titleEn ?? title) : title;

const unitsOf = (ids: readonly string[], plan: Plan): Unit[] =>
  ids.flatMap((id) => plan.units.find((unit) => unit.id === id) ?? []);

/** Changes in as few sentences as tell them all: what breaks alike is told once, with its units. */
export function breakSentences(breaks: Proof["breaks"], plan: Plan, language: Language): string[] {
  const groups = new Map<string, ProvedBreak[]>();
  for (const [i, entry] of breaks.entries()) {
    const key = keyOf(entry, plan) ?? String(i);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((group) => sentenceOf(group, plan, language));
}

/** Same for changes that are told together; undefined for one that is told by itself. */
function keyOf(entry: ProvedBreak, plan: Plan): string | undefined {
  const { change, conflict, loses } = entry;
  if (change === "one-commune-less") {
    const isOwn = conflict?.every((id) => targetOf(id, plan)?.unit === entry.unit) ?? true;
    return isOwn ? `${change} ${conflict === null ? loses.join() : "own"}` : undefined;
  }
  const target = targetOf(entry.target, plan);
  const isOwn = conflict === null || (conflict.length === 1 && conflict[0] === entry.target);
  return target && isOwn ? `${change} ${target.title} ${target.rule.operator} ${loses.join()}` : undefined;
}

/** One unit of those that are counted. */
function countedWord(plan: Plan): BothLanguages {
  const index = indexPlan(plan);
  return layerWord(index, index.countedLevel);
}

function sentenceOf(group: readonly ProvedBreak[], plan: Plan, language: Language): string {
  const [first] = group;
  if (!first || group.length === 1) return first?.message ?? "";
  const loses = targetsInARow(first.loses, plan, language);
  const n = first.loses.length;
  if (first.change === "one-commune-less") {
    const units = group.flatMap((entry) => (entry.change === "one-commune-less" ? [entry.unit] : []));
    return say(first.conflict ? "less" : "less-loses", language, {
      units: unitsInARow(unitsOf(units, plan)),
      loses,
      n,
      commune: countedWord(plan)[language],
    });
  }
  const numbers = new Map<string, string>();
  for (const entry of group) {
    const target = entry.change === "one-commune-less" ? undefined : targetOf(entry.target, plan);
    if (target && entry.change !== "one-commune-less") numbers.set(target.unit, numberOf(target, entry.to, language));
  }
  const target = targetOf(first.target, plan);
  const isUp = (target?.rule.operator ?? ">=").startsWith(">");
  const word = isUp ? first.change : first.change === "raise" ? "harder" : "easier";
  const units = unitsInARow(unitsOf([...numbers.keys()], plan), {
    isWithin: true,
    after: (id) => ` (${numbers.get(id)})`,
  });
  return say(word, language, { title: target ? titleOf(target, language) : first.target, units, loses, n });
}

const numberOf = (target: Target, value: number, language: Language): string =>
  resultText(value, { ...measuredOf(target), required: target.required }, language);

/** What a target measures, of each unit or of all together. */
export const measuredOf = ({ rule: { measure } }: Target): Pick<Measured, "measure" | "eachMeasure"> => ({
  measure: measure.kind,
  ...(measure.kind === "each" ? { eachMeasure: measure.measure.kind } : {}),
});

const targetOf = (id: string, plan: Plan): Target | undefined => plan.targets.find((one) => one.id === id);

/** Targets in a row, a title that several units share said once. */
function targetsInARow(ids: readonly string[], plan: Plan, language: Language): string {
  const titles = new Map<string, string[]>();
  for (const id of ids) {
    const target = targetOf(id, plan);
    if (!target) continue;
    const title = titleOf(target, language);
    titles.set(title, [...(titles.get(title) ?? []), target.unit]);
  }
  const names = [...titles].map(([title, units]) => `“${title}” (${unitsInARow(unitsOf(units, plan))})`);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : say("and", language, { list: names.join(", "), last });
}

/** From which targets another follows: one by its title, several by their number and whose they are. */
export function byText(by: readonly string[], plan: Plan, language: Language): string {
  const targets = by.flatMap((id) => targetOf(id, plan) ?? []);
  const [only] = targets;
  if (!only) return "";
  const types = new Set(targets.map(({ unit }) => plan.units.find(({ id }) => id === unit)?.type ?? unit));
  const params = { title: titleOf(only, language), n: targets.length, types: [...types].join(", ") };
  return say(targets.length === 1 ? "byOne" : "byMany", language, params);
}

/** Other readings, a sentence each; those that change nothing are one sentence, with the assumptions they answer. */
export function readingSentences({ readings }: Pick<Proof, "readings">): string[] {
  const told = readings.filter(({ same }) => !same);
  const idle = readings.filter(({ same }) => same);
  const sentence = ({ assumption, message }: Proof["readings"][number]): string =>
    assumption ? `${assumption}. ${message}` : message;
  if (idle.length < 2) return readings.map(sentence);
  // "Read as …: nothing changes.": what is read comes before the last colon, what it does after it.
  const parts = idle.map(({ assumption, message }) => {
    const at = message.lastIndexOf(": ");
    const reading = uncapital(message.slice(0, at));
    return {
      effect: message.slice(at + 2).replace(/\.$/, ""),
      text: assumption ? `${assumption} (${reading})` : reading,
    };
  });
  return [...told.map(sentence), `${capital(parts[0]?.effect ?? "")}: ${parts.map(({ text }) => text).join("; ")}.`];
}
