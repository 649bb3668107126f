import type { Cell } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { TextConverter } from "../tables/sheet-view";
import { convertLegacy, voteEncoding } from "../text/legacy/convert";
import type { ConvertedText } from "./sheet-content";

export interface SheetTexts {
  readonly convert: TextConverter;
  readonly converted: readonly ConvertedText[];
  readonly encoding?: "tcvn3" | "vni";
}

const LATIN = /[\u00a1-\u00ff]/;
/** Letters that only Unicode text has: ă đ ơ ư and those with two marks. */
const UNICODE = /[\u0102-\u01b0\u1ea0-\u1ef9]/;
const NFD = /[a-zđA-ZĐ]\p{M}/u;

/** Finds text in legacy encodings and in separate accents, by font, column and sheet, never by a single cell. */
export function readTexts(grid: Grid): SheetTexts {
  const suspects: Cell[] = [];
  const decomposed: Cell[] = [];
  const { store } = grid;
  const doubts = new Map<number, "none" | "decomposed" | "legacy">();
  for (let row = 0; row < grid.rowCount; row++) {
    const [from, to] = grid.rowSpan(row);
    for (let i = from; i < to; i++) {
      if ((store.flags[i]! & 7) !== 0) continue;
      const index = store.numbers[i]!;
      let doubt = doubts.get(index);
      if (doubt === undefined) doubts.set(index, (doubt = doubtOf(store.strings.at(index))));
      if (doubt === "none") continue;
      (doubt === "decomposed" ? decomposed : suspects).push(grid.cell(row, store.columns[i]!)!);
    }
  }
  const nfd = decomposed.map(
    (cell): ConvertedText => ({
      row: cell.row,
      column: cell.column,
      before: cell.value as string,
      after: (cell.value as string).normalize("NFC"),
      encoding: "nfd",
    }),
  );
  const legacy = suspects.length === 0 ? [] : legacyTexts(suspects);
  if (legacy.length === 0) return { convert: (text) => text, converted: nfd };
  const after = new Map(legacy.map((text) => [`${text.row}:${text.column}`, text.after]));
  return {
    convert: (text, cell) => after.get(`${cell.row}:${cell.column}`) ?? text,
    converted: [...legacy, ...nfd],
    encoding: legacy[0]!.encoding as "tcvn3" | "vni",
  };
}

/** What a text may be beside plain Unicode; each distinct one is looked at once. */
function doubtOf(text: string): "none" | "decomposed" | "legacy" {
  if (NFD.test(text) && text.normalize("NFC") !== text) return "decomposed";
  return LATIN.test(text) && !UNICODE.test(text) ? "legacy" : "none";
}

function legacyTexts(cells: readonly Cell[]): ConvertedText[] {
  const texts: ConvertedText[] = [];
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = cell.font ?? "";
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  for (const [font, group] of groups) {
    const encoding = voteEncoding(group.map((cell) => ({ text: cell.value as string, ...(font ? { font } : {}) })));
    if (encoding !== "tcvn3" && encoding !== "vni") continue;
    for (const cell of group) {
      const before = cell.value as string;
      const after = convertLegacy(before, encoding, cell.font);
      if (after !== before) texts.push({ row: cell.row, column: cell.column, before, after, encoding });
    }
  }
  return texts;
}
