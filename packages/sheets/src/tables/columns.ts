import type { OwnSheetKind, SheetKind } from "@ntm-kit/core";
import type { CriterionHeading } from "./criterion-heading";
import type { Field } from "./field";
import type { HeaderFrame } from "./find-header";
import type { Guess, HeadingReader } from "./guess";
import type { SheetView } from "./sheet-view";
import { CRITERION_SURE, READING_WEIGHTS } from "./weights";

/** A column of a table with its headings from the top down, and what it holds. */
export interface Column {
  readonly slot: number;
  /** Headings over it, outermost first, each once. */
  readonly path: readonly string[];
  readonly field: Field;
  readonly score: number;
  readonly guess?: Guess;
  /** Slots of those that judge the same with less say, the next one first: they are asked where it says nothing. */
  readonly overruled?: readonly number[];
}

/** Headings of every slot beneath which the header has words. */
export function headingPaths(view: SheetView, header: HeaderFrame): ReadonlyMap<number, readonly string[]> {
  const lines: number[] = [];
  for (let line = header.first; line <= header.last; line++) if (!header.indexLines.includes(line)) lines.push(line);
  const slots = new Set<number>();
  for (const line of lines)
    for (const { slot } of view.line(line)) {
      const merge = view.merge(line, slot);
      for (let s = slot; s <= Math.min(merge?.toSlot ?? slot, slot + 300); s++) slots.add(s);
    }
  const paths = new Map<number, string[]>();
  for (const slot of [...slots].sort((a, b) => a - b)) {
    const path: string[] = [];
    for (const [i, line] of lines.entries()) {
      const text =
        view.shownText(line, slot) ||
        (i < lines.length - 1 ? carried(view, line, lines.slice(i + 1), slot, slots) : "");
      if (text !== "" && path[path.length - 1] !== text) path.push(text);
    }
    if (path.length > 0) paths.set(slot, path);
  }
  return paths;
}

/**
 * Without merges a group's heading stands over its first column alone: it is carried to the right while a lower line
 * goes on.
 */
function carried(
  view: SheetView,
  line: number,
  lower: readonly number[],
  slot: number,
  slots: ReadonlySet<number>,
): string {
  const goesOn = (s: number): boolean => lower.some((other) => view.text(other, s) !== "");
  if (view.transposed || !goesOn(slot)) return "";
  for (let s = slot - 1; s >= 0 && slots.has(s); s--) {
    const text = view.text(line, s);
    if (text !== "") return view.merge(line, s) || !goesOn(s) ? "" : text;
    if (!goesOn(s)) return "";
  }
  return "";
}

/** What each column means in a table of a kind; `unknown` where its headings say nothing known. */
export function readColumns(
  paths: ReadonlyMap<number, readonly string[]>,
  headings: HeadingReader,
  kind: SheetKind | OwnSheetKind,
): Column[] {
  const columns: Column[] = [];
  for (const [slot, path] of paths) {
    const guess = isGroupRow(path) ? undefined : bestGuess(path, headings, kind);
    columns.push({
      slot,
      path,
      field: guess?.field ?? "unknown",
      score: guess?.score ?? 0,
      ...(guess ? { guess } : {}),
    });
  }
  return columns;
}

/**
 * "I" beside "Quy hoạch" where the criteria stand beneath one another: a group of criteria that bears the name of one.
 */
const isGroupRow = ([group = "", ...names]: readonly string[]): boolean =>
  names.length === 1 && /^[IVX]{1,4}\.?$/.test(group);

/** The innermost heading decides; with the one above it where it says too little by itself ("Số", "Ngày", "Năm"). */
function bestGuess(
  path: readonly string[],
  headings: HeadingReader,
  kind: SheetKind | OwnSheetKind,
): Guess | undefined {
  const fits = (guess: Guess): boolean => !guess.kinds || guess.kinds.includes(kind);
  const [leaf = "", above] = path.slice(-2).reverse();
  const own = headings.guesses(leaf).find(fits);
  if (own?.criterion) return ownNumber(own, own.criterion, path, headings, fits);
  if (above === undefined) return own;
  const joined = headings.guesses(`${above} ${leaf}`).find(fits);
  const upper = path.length > 1 ? headings.guesses(above).find(fits) : undefined;
  const candidates = [joined && { ...joined, score: joined.score + READING_WEIGHTS.joinedBonus }, own].filter(
    (guess) => guess !== undefined,
  );
  candidates.sort((a, b) => b.score - a.score);
  if (candidates[0] && candidates[0].score >= READING_WEIGHTS.ownEnough) return candidates[0];
  // "Đánh giá" beneath a criterion judges it, and is no level of the commune.
  if (upper?.criterion) return { ...upper, score: CRITERION_SURE.fromAbove };
  return upper ? { ...upper, score: upper.score * READING_WEIGHTS.fromAbove } : candidates[0];
}

/** A name can belong to two sets with two numbers; a number that stands over it says which is meant. */
function ownNumber(
  own: Guess,
  criterion: CriterionHeading,
  path: readonly string[],
  headings: HeadingReader,
  fits: (guess: Guess) => boolean,
): Guess {
  if (criterion.indicator || criterion.named.length === 0) return own;
  for (const text of path.slice(0, -1).reverse()) {
    const upper = headings
      .guesses(text)
      .find((guess) => fits(guess) && guess.criterion && guess.criterion.named.length === 0);
    if (upper) return upper.criterion?.number === criterion.number ? own : { ...upper, score: CRITERION_SURE.byName };
  }
  return own;
}
