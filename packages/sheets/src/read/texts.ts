import type { Cell } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { type TextConverter, unchanged } from "../tables/sheet-view";
import {
  convertLegacy,
  encodingOfFont,
  LEGACY_ENCODINGS,
  type LegacyEncoding,
  voteEncoding,
} from "../text/legacy/convert";
import { syllableShare } from "../text/legacy/syllable";
import { isSymbolFont, readSymbols } from "../text/symbol-fonts";
import type { UnitMatcher } from "../text/unit-matcher";
import type { ConvertedText } from "./sheet-content";

export interface SheetTexts {
  readonly convert: TextConverter;
  readonly converted: readonly ConvertedText[];
  readonly encoding?: "tcvn3" | "vni";
  /** No text was in doubt: none needs a look by what the others are. */
  readonly isPlain: boolean;
}

const LATIN = /[\u00a1-\u00ff]/;
/** Letters that only Unicode text has: ă đ ơ ư and those with two marks. */
const UNICODE = /[\u0102-\u01b0\u1ea0-\u1ef9]/;
const NFD = /[a-zđA-ZĐ]\p{M}/u;

/**
 * Finds text in legacy encodings and in separate accents: by font and by vote over the cells of one font. A single cell
 * among others is converted only where that makes it the name of a unit; what is a unit's name as it stands is left
 * alone.
 *
 * @param changed - where no text of the sheet was in doubt before an edit: the rows that it changed
 */
export function readTexts(grid: Grid, units: UnitMatcher, changed?: Iterable<number>): SheetTexts {
  const symbols = mayHaveSymbols(grid);
  if (changed && areClear(grid, changed, symbols)) return { convert: seenBy(symbols), converted: [], isPlain: true };
  const { suspects, decomposed } = doubtful(grid, allRows(grid), symbols);
  const nfd = decomposed.map(
    (cell): ConvertedText => ({
      row: cell.row,
      column: cell.column,
      before: cell.value as string,
      after: (cell.value as string).normalize("NFC"),
      encoding: "nfd",
    }),
  );
  const legacy = suspects.length === 0 ? [] : legacyTexts(suspects, units);
  const [first] = legacy;
  const seen = seenBy(symbols);
  const isPlain = suspects.length + decomposed.length === 0;
  if (!first) return { convert: seen, converted: nfd, isPlain };
  const after = new Map(legacy.map((text) => [`${text.row}:${text.column}`, text.after]));
  return {
    convert: (text, cell) => after.get(`${cell.row}:${cell.column}`) ?? seen(text, cell),
    converted: [...legacy, ...nfd],
    encoding: first.encoding as "tcvn3" | "vni",
    isPlain,
  };
}

const seenBy = (symbols: boolean): TextConverter => (symbols ? symbolText : unchanged);

function* allRows({ rowCount }: Grid): Generator<number> {
  for (let row = 0; row < rowCount; row++) yield row;
}

interface Doubtful {
  readonly suspects: readonly Cell[];
  readonly decomposed: readonly Cell[];
}

function areClear(grid: Grid, rows: Iterable<number>, symbols: boolean): boolean {
  const { suspects, decomposed } = doubtful(grid, rows, symbols);
  return suspects.length + decomposed.length === 0;
}

/** Cells of some rows whose texts may be of an old encoding, or have accents of their own. */
function doubtful(grid: Grid, rows: Iterable<number>, symbols: boolean): Doubtful {
  const suspects: Cell[] = [];
  const decomposed: Cell[] = [];
  const { store } = grid;
  const doubts: Doubt[] = [];
  for (const row of rows) {
    const [from, to] = grid.rowSpan(row);
    for (let i = from; i < to; i++) {
      if (!grid.isTextAt(i)) continue;
      const doubt = (doubts[grid.stringKeyAt(i)] ??= doubtOf(store.strings.at(grid.numberAt(i))));
      if (doubt === "none") continue;
      const cell = grid.cell(row, store.columns[i] ?? 0);
      if (!cell || (symbols && hasSymbols(cell))) continue;
      (doubt === "decomposed" ? decomposed : suspects).push(cell);
    }
  }
  return { suspects, decomposed };
}

/** Whether any cell of a sheet, or a run within one, is under a font of signs. */
const mayHaveSymbols = ({ store }: Grid): boolean =>
  store.styles.some(({ font }) => isSymbolFont(font)) ||
  [...store.runs.values()].some((runs) => runs.some(({ font }) => isSymbolFont(font)));

/** What stands under such a font is a sign, never a letter of an old encoding. */
const hasSymbols = ({ font, runs }: Cell): boolean =>
  runs ? runs.some((run) => isSymbolFont(run.font ?? font)) : isSymbolFont(font);

/** A text as its fonts draw it, run by run where it has several. */
const symbolText: TextConverter = (text, { font, runs }) =>
  runs ? runs.map((run) => readSymbols(run.text, run.font ?? font)).join("") : readSymbols(text, font);

type Doubt = "none" | "decomposed" | "legacy";
const BEYOND_ASCII = /[^\x20-\x7e]/;

/** What a text may be beside plain Unicode; each distinct one is looked at once. */
function doubtOf(text: string): Doubt {
  if (!BEYOND_ASCII.test(text)) return "none";
  if (NFD.test(text) && text.normalize("NFC") !== text) return "decomposed";
  return LATIN.test(text) && !UNICODE.test(text) ? "legacy" : "none";
}

function legacyTexts(cells: readonly Cell[], units: UnitMatcher): ConvertedText[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = cell.font ?? "";
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const texts: ConvertedText[] = [];
  for (const [font, group] of groups) {
    const vote = voteOf(group, font);
    for (const cell of group) {
      const text = legacyText(cell, vote, units);
      if (text) texts.push(text);
    }
  }
  return texts;
}

type Vote = () => LegacyEncoding | undefined;

/**
 * The vote over the cells of one font, taken when a doubtful cell first asks for it: it reads every text three times.
 */
function voteOf(group: readonly Cell[], font: string): Vote {
  let voted: { readonly encoding: LegacyEncoding | undefined } | undefined;
  return () => {
    if (!voted) {
      const samples = group.map((cell) => ({ text: cell.value as string, ...(font ? { font } : {}) }));
      const encoding = voteEncoding(samples);
      voted = { encoding: encoding === "unicode" ? undefined : encoding };
    }
    return voted.encoding;
  };
}

function legacyText(cell: Cell, vote: Vote, units: UnitMatcher): ConvertedText | undefined {
  const before = cell.value as string;
  if (isUnit(before, units)) return undefined;
  const read = (encoding: LegacyEncoding) => ({ encoding, after: convertLegacy(before, encoding, cell.font) });
  const own = syllableShare(before).share;
  const isDoubtful = own < 1 || SIGN_IN_WORD.test(before) || encodingOfFont(cell.font) !== undefined;
  const voted = isDoubtful ? vote() : undefined;
  const fits = voted && syllableShare(read(voted).after).share >= own ? read(voted) : undefined;
  const named = fits ?? LEGACY_ENCODINGS.map(read).find((other) => isUnit(other.after, units));
  // "Trúc Sôn" reads well as it stands: in a sheet that is not written so throughout it is a slip.
  const isSlip = !fits && !isDoubtful && named !== undefined && vote() !== named.encoding;
  const { after, encoding } = isSlip ? {} : (named ?? {});
  if (after === undefined || encoding === undefined || after === before) return undefined;
  return { row: cell.row, column: cell.column, before, after, encoding };
}

/** "GI¸M §èC": signs that stand among letters only where an old font drew letters for them. */
const SIGN_IN_WORD = /[a-z][\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7][a-z]/i;

const isUnit = (text: string, units: UnitMatcher): boolean =>
  ["exact", "folded"].includes(units.match(text, undefined).kind);
