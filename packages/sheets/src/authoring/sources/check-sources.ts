import {
  type Measure,
  type PlainMeasure,
  type Plan,
  type Required,
  type Source,
  sourcesOf,
  type Target,
} from "@ntm-kit/core";
import { checkGiven } from "../../check-given";
import { type Doubt, doubt } from "../doubt";
import { placeOf } from "../open-doubts";
import { holdsNumber } from "./numbers-in-words";
import { partsOf, stands } from "./quotes";
import type { SourceText } from "./source-text";
import { uncoveredDoubts } from "./uncovered";

/**
 * Compares the quotes of a plan with the documents they are taken from, and the numbers of its targets with their
 * quotes; and tells numbers of the sections that targets are taken from which no quote holds.
 *
 * @param sources - documents as received, by the id that the plan has for them
 * @example
 * const doubts = checkSources(plan, new Map([["1/QĐ-UBND", sourceText("7/7 xã đạt chuẩn", [])]]));
 */
export function checkSources(plan: Plan, sources: ReadonlyMap<string, SourceText>): Doubt[] {
  checkGiven({ plan, sources });
  return [
    ...quoteDoubts(plan, sources),
    ...numberDoubts(plan),
    ...uncoveredDoubts(plan, sources),
    ...textDoubts(plan, sources),
  ];
}

function quoteDoubts(plan: Plan, texts: ReadonlyMap<string, SourceText>): Doubt[] {
  return [...sourcesOf(plan)].flatMap(([path, source, subject = path]) => {
    const text = source && texts.get(source.document);
    if (!source || !text) return [];
    return partsOf(source)
      .filter((part) => !stands(part, text))
      .map((part) =>
        doubt({
          code: "plan/quote-not-found",
          params: { document: part.document, place: placeWords(part), quote: short(part.quote) },
          place: placeOf(part),
          path: `${path}.quote`,
          subject,
        }),
      );
  });
}

const placeWords = ({ line, sheet, cell, section }: Source): { vi: string; en: string } => {
  if (cell !== undefined)
    return { vi: `ô ${sheet ? `${sheet}!` : ""}${cell}`, en: `cell ${sheet ? `${sheet}!` : ""}${cell}` };
  if (line !== undefined) return { vi: `dòng ${line}`, en: `line ${line}` };
  return { vi: `mục ${section}`, en: `section ${section}` };
};

/** A number that is asked for, with where it stands and the words that should hold it. */
interface Asked {
  readonly path: string;
  readonly number: number;
  readonly isShare: boolean;
  readonly source: Source;
}

function numberDoubts({ targets }: Plan): Doubt[] {
  return targets.flatMap((target, i) =>
    askedOf(target, `targets[${i}]`).flatMap(({ path, number, isShare, source }) =>
      holdsNumber(wordsOf(source), number, isShare)
        ? []
        : doubt({
            code: "plan/number-not-in-quote",
            params: {
              target: target.id,
              number: isShare ? `${Number((number * 100).toFixed(6))}%` : number,
              quote: short(source.quote),
            },
            place: placeOf(source),
            path,
            subject: target.id,
          }),
    ),
  );
}

/**
 * What a target and its milestones ask for; that a unit is at a standard, or how many there are of them, is not said by
 * a number.
 */
function askedOf({ rule, required, source, milestones = [] }: Target, path: string): Asked[] {
  const { kind } = plainOf(rule.measure);
  if (kind === "status") return [];
  const numbers = (of: Required): number[] => (typeof of === "number" ? [of] : [of.from, of.to]);
  const asked = (of: Required, at: string, words: Source): Asked[] =>
    numbers(of).map((number) => ({ path: `${at}.required`, number, isShare: kind === "share", source: words }));
  return [
    ...asked(required, path, source),
    // Words that a milestone takes from its target need not hold its number.
    ...milestones.flatMap((milestone, k) =>
      milestone.source ? asked(milestone.required, `${path}.milestones[${k}]`, milestone.source) : [],
    ),
  ];
}

const plainOf = (measure: Measure): PlainMeasure => (measure.kind === "each" ? measure.measure : measure);

const wordsOf = ({ quote, corrected, continued = [] }: Source): string =>
  [quote, corrected ?? "", ...continued.map((part) => part.quote)].join(" ");

/** Documents whose words could not be compared, since the folder does not hold their text. */
function textDoubts(plan: Plan, texts: ReadonlyMap<string, SourceText>): Doubt[] {
  const sources = [...sourcesOf(plan)].flatMap(([, source]) => source ?? []);
  return plan.documents.flatMap(({ id }, i) => {
    const count = sources.filter(({ document }) => document === id).length;
    if (count === 0 || texts.has(id)) return [];
    return doubt({
      code: "plan/document-without-text",
      params: { document: id, count },
      place: {},
      path: `documents[${i}]`,
      subject: id,
    });
  });
}

/** Words in a message are cut where nobody would read on. */
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);
