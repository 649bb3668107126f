import { dayText, type LaterResults, type LaterUnit, openReasonWords, type SummaryLabels } from "@ntm-kit/core";
import { type Cell, layOut } from "./layout";
import type { TextOptions } from "./options";
import { type Style, styleOf } from "./style";

const WORDS = {
  vi: {
    title: "Trên các đơn vị từ ngày {day}",
    counts: "{n} xã: {parts}",
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
    counts: "{n} communes: {parts}",
    unit: "Unit",
    of: "made of",
    criteria: "Criteria",
    yes: "yes",
    no: "no",
    open: "open",
    uncounted: "not counted",
  },
} as const;

/** Results on later units: each with what it is made of, and why what is open is so. */
export function laterText(
  { on, communes, standards, units }: LaterResults,
  labels: SummaryLabels,
  { language, terminal }: Pick<TextOptions, "language" | "terminal">,
): string {
  const words = WORDS[language];
  const style = styleOf(terminal.colours);
  const parts = labels.standards
    .map((standard) => `${standard[language].toLowerCase()} ${rangeText(standards[standard.id] ?? [0, 0])}`)
    .join(" · ");
  const state = ([low, high]: readonly [number, number]): string =>
    low === 1 ? words.yes : high === 0 ? words.no : words.open;
  const partText = ({ name, counted, standards: own }: LaterUnit["parts"][number]): string => {
    const plain = own[labels.standards[0]?.id ?? ""];
    return `${name} (${counted && plain ? state(plain) : words.uncounted})`;
  };
  const rows = units.flatMap((unit): (readonly Cell[])[] => [
    [
      unit.counted ? unit.name : `${unit.name} (${words.uncounted})`,
      ...labels.standards.map(({ id }) => painted(unit.standards[id] ?? [0, 1], state, style)),
      rangeText(unit.criteria),
      [
        unit.parts.map(partText).join(", "),
        ...new Set(unit.open.slice(0, 1).map(({ why }) => openReasonWords[why][language])),
      ].join(" – "),
    ],
  ]);
  const columns = [
    { head: words.unit },
    ...labels.standards.map((standard) => ({ head: standard[language] })),
    { head: words.criteria, right: true },
    { head: words.of, gives: true },
  ];
  const table = layOut(columns, rows, { width: terminal.width });
  return [
    style.bold(words.title.replace("{day}", dayText(on, language))),
    words.counts.replace("{n}", String(communes)).replace("{parts}", parts),
    "",
    ...table.head.map(style.dim),
    ...table.rows.flat(),
    "",
  ].join("\n");
}

const rangeText = ([low, high]: readonly [number | null, number | null]): string =>
  low === null || high === null ? "–" : low === high ? String(low) : `${low}–${high}`;

function painted(at: readonly [number, number], state: (at: readonly [number, number]) => string, style: Style): Cell {
  const paint = at[0] === 1 ? style.green : at[1] === 0 ? style.red : style.yellow;
  return { text: state(at), paint };
}
