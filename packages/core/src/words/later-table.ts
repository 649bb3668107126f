import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import type { LaterResults, LaterUnit } from "../report/later";
import type { SummaryLabels } from "../report/summary";
import { dayText } from "./day";
import { openReasonWords } from "./open-reason";
import { spanText } from "./span-text";

const WORDS = {
  vi: {
    title: "Trên các đơn vị từ ngày {day}",
    counts: "{n} {units}: {parts}",
    unit: "Đơn vị",
    of: "gồm",
    criteria: "Tiêu chí",
    yes: "đạt",
    no: "chưa",
    open: "chưa rõ",
    uncounted: "không tính",
  },
  en: {
    title: "On the units since {day}",
    counts: "{n} {units}: {parts}",
    unit: "Unit",
    of: "made of",
    criteria: "Criteria",
    yes: "yes",
    no: "no",
    open: "open",
    uncounted: "not counted",
  },
} as const;

/** Results on later units as a table that people read: heading, numbers of all of them, and a row of texts a unit. */
export interface LaterTable {
  /** What stands above it. */
  readonly title: string;
  /** A line with the numbers of all units together. */
  readonly counts: string;
  /** Headings of its columns. */
  readonly heads: readonly string[];
  /** Name, state at each standard, number of criteria, and what it is made of with why it is open. */
  readonly rows: readonly (readonly string[])[];
}

/** Where each later unit stands, and what it is made of. */
export function laterTable(later: LaterResults, labels: SummaryLabels, language: Language): LaterTable {
  checkGiven({ later, labels, language });
  const { on, communes, standards, units } = later;
  const words = WORDS[language];
  const state = ([low, high]: readonly [number, number]): string =>
    low === 1 ? words.yes : high === 0 ? words.no : words.open;
  const parts = labels.standards
    .map((standard) => `${standard[language].toLowerCase()} ${rangeText(standards[standard.id] ?? [0, 0])}`)
    .join(" · ");
  const partText = ({ name, counted, standards: own }: LaterUnit["parts"][number]): string => {
    const plain = own[labels.standards[0]?.id ?? ""];
    return `${name} (${counted && plain ? state(plain) : words.uncounted})`;
  };
  return {
    title: words.title.replace("{day}", dayText(on, language)),
    counts: words.counts
      .replace("{n}", String(communes))
      .replace("{units}", labels.communes[language])
      .replace("{parts}", parts),
    heads: [words.unit, ...labels.standards.map((standard) => standard[language]), words.criteria, words.of],
    rows: units.map((unit) => [
      unit.counted ? unit.name : `${unit.name} (${words.uncounted})`,
      ...labels.standards.map(({ id }) => state(unit.standards[id] ?? [0, 1])),
      rangeText(unit.criteria),
      [
        unit.parts.map(partText).join(", "),
        ...unit.open.slice(0, 1).map(({ why }) => openReasonWords[why][language]),
      ].join(" – "),
    ]),
  };
}

const rangeText = ([low, high]: readonly [number | null, number | null]): string =>
  low === null || high === null ? "–" : spanText([low, high]);
