import type { PlanIndex, SheetKind, StandardLevel } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { type WordList, wordList } from "../text/word-list";
import { type Field, standardField } from "./field";
import type { Guess } from "./guess";
import { SURE } from "./weights";

type Heading = readonly [list: WordList, field: Field];

/** What stands around the own words of a standard in a heading. */
const OF_COMMUNES = (own: string): string[] => [
  `[năm] [tổng] [số] [lượng] [xã] [đã] [được công nhận] [công nhận] [đạt] [chuẩn] [xã] [NTM] ${own} [năm]`,
];
const OF_UNIT = (unit: string, own: string): string[] => [
  `[cấp] ${unit} [đã] [được công nhận] [đạt] [chuẩn] [NTM] ${own}`,
  `[kết quả] công nhận [cấp] ${unit} [đạt] [chuẩn] [NTM] ${own}`,
];
const OF_UNIT_PLAIN = (unit: string): string[] => [
  `[cấp] ${unit} [đã] [được công nhận] đạt chuẩn [NTM]`,
  `[cấp] ${unit} [đã] hoàn thành [nhiệm vụ] [xây dựng] [NTM]`,
  `[kết quả] công nhận [cấp] ${unit} [đạt chuẩn] [NTM]`,
  `${unit} NTM`,
];

/** Headings of columns for the standards that only this plan has, in sheets whose rows are communes. */
export function standardHeadings(
  index: PlanIndex,
  kinds: readonly SheetKind[],
): (heading: string) => Guess | undefined {
  const lists = higherOf(index).flatMap((standard): Heading[] => [
    [wordList(ownOf(standard).flatMap(OF_COMMUNES)), standardField(standard.id, index)],
  ]);
  return reader(lists, kinds);
}

/**
 * The same of a summary, and of whether the units above the communes are themselves at a standard, in the plan's own
 * words for them.
 */
export function unitStandardHeadings(index: PlanIndex): (heading: string) => Guess | undefined {
  const names = unitWords(index);
  const higher = higherOf(index).flatMap((standard): Heading[] => {
    const own = ownOf(standard);
    return [
      [
        wordList(names.flatMap((unit) => own.flatMap((words) => OF_UNIT(unit, words)))),
        { of: "unitStandard", standard: standard.id },
      ],
      [wordList(own.flatMap(OF_COMMUNES)), standardField(standard.id, index)],
    ];
  });
  const plain: Heading = [wordList([...names.flatMap(OF_UNIT_PLAIN), COMPLETED]), "districtStandard"];
  return reader([...higher, plain], ["district-summary"]);
}

/** A commune is at a standard; a task is completed of the units above it. */
const COMPLETED = "[đã] [được công nhận] hoàn thành nhiệm vụ [xây dựng] [NTM]";

const reader =
  (lists: readonly Heading[], kinds: readonly SheetKind[]) =>
  (heading: string): Guess | undefined => {
    const words = bareWords(heading);
    const field = lists.find(([list]) => list.is(words))?.[1];
    return field && { field, score: SURE.outright, kinds };
  };

/** Standards above the plain one, the highest first. */
const higherOf = ({ standards }: PlanIndex): StandardLevel[] => [...standards.slice(1)].reverse();

/** Own words of a standard: of "nông thôn mới hiện đại" they are "hiện đại". */
const ownOf = ({ name, words }: StandardLevel): string[] =>
  [...new Set([name, ...words].map((text) => text.replace(/^(?:nông thôn mới|NTM)\s+/iu, "")))].filter(Boolean);

/** What the units above the communes are called: the names of their layers and their types. */
function unitWords({ plan, layers, isCommune }: PlanIndex): string[] {
  const types = plan.units.filter((unit) => !isCommune(unit)).map(({ type }) => type);
  const names = layers.slice(0, -1).flatMap(({ name }) => name.split(/,\s*/));
  return [...new Set([...names, ...types].map((text) => text.toLowerCase()))];
}
