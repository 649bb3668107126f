import type { CommuneFacts, Facts, Language, PlanIndex, Standard } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../../document/sheet-document";
import { SUMMARY_SHEETS } from "../../documents/summary/summary-document";
import { readContext } from "../../read/read-context";
import type { Run } from "../run";
import { blankConventions, followedGroups, type Groups, OWN_ANSWER } from "./blank-conventions";
import { type RowContext, rowCells } from "./commune-cells";
import { at, type CalculationLayout, type ColumnName, calculationLayout } from "./layout";
import { absolute, columnRange, fixed, live, sheetPrefix } from "./live-cell";
import { type LiveWords, liveWords } from "./live-words";
import { foldedWords, readRow } from "./read-row";
import { type FollowedRow, sourceRows } from "./source-rows";
import { upperCells } from "./upper-cells";

/** The sheet that everything is counted on, and where other sheets find its numbers. */
export interface Calculation {
  readonly sheet: SheetDocument;
  readonly layout: CalculationLayout;
  readonly index: PlanIndex;
  readonly facts: Facts;
  readonly definedNames: Readonly<Record<string, string>>;
  /** Cells of a column for the communes of a unit, with the sheet's name; undefined where they are no one stretch. */
  range(column: number, unitId: string): string | undefined;
  /** The cell of a unit above the communes for a standard: certainly, and possibly. */
  upper(unitId: string, standard: Standard): readonly [string, string] | undefined;
  claimable(standard: Standard): string;
}

const HEADS: Readonly<Record<ColumnName, { readonly vi: string; readonly en: string }>> = {
  id: { vi: "Mã", en: "Id" },
  name: { vi: "Đơn vị", en: "Unit" },
  upper: { vi: "Thuộc", en: "Within" },
  table: { vi: "Bảng số", en: "Table" },
  group: { vi: "Cách ghi dấu", en: "Way of marking" },
  total: { vi: "Tổng ghi trong biểu", en: "Stated total" },
  content: { vi: "Có nội dung", en: "Has content" },
  filled: { vi: "Số ô có dấu", en: "Marks" },
  met: { vi: "Đạt", en: "Met" },
  notMet: { vi: "Chưa đạt", en: "Not met" },
  blank: { vi: "Để trống", en: "Blank" },
  blankIsNo: { vi: "Trống là chưa đạt", en: "Blank says not met" },
  low: { vi: "Số tiêu chí, thấp nhất", en: "Criteria from" },
  high: { vi: "Số tiêu chí, cao nhất", en: "Criteria to" },
  reported: { vi: "Có số liệu", en: "Reported" },
};
const WORDS = {
  claim: { vi: "Ghi đạt", en: "Claimed" },
  possible: { vi: ", tối đa", en: ", at most" },
  remaining: { vi: "Chưa đạt chuẩn: ", en: "Not at it: " },
  ends: {
    vi: ["thấp nhất", "chắc chắn", "có thể"],
    en: ["lowest", "certainly", "perhaps"],
  },
  lists: {
    vi: [
      "Từ: đạt",
      "Từ: chưa đạt",
      "Từ: mức",
      "Bậc",
      "Trống là chưa đạt",
      "Bảng không có dấu đạt",
      "Có chỗ ghi",
      "Dòng có dấu đạt",
      "Chưa đạt ở đó",
      "Trống ở đó",
      "Chưa đạt, tất cả",
      "Trống, tất cả",
    ],
    en: [
      "Words: met",
      "Words: not met",
      "Words: level",
      "Height",
      "Blank says not met",
      "Rows without met",
      "Claimable",
      "Rows with met",
      "Not met there",
      "Blank there",
      "Not met, all",
      "Blank, all",
    ],
  },
} as const;

/** The calculation of a run's tables of communes, a row a commune, then the rows of its tables that count for none. */
export function calculationOf(run: Run, language: Language): Calculation {
  const { index, facts } = run;
  const layout = calculationLayout(index);
  const rows = sourceRows(run);
  const words = liveWords(index, textsOf(rows), readContext(run.plan, run).words);
  const groups = followedGroups(rows);
  const lines = linesOf(rows, layout, facts);
  const context: RowContext = {
    layout,
    index,
    facts,
    words: foldedWords(words),
    groupOf: (row) => groups.of.get(row) ?? 0,
    blanks: (row) => conventions.of(row),
    claimable: (standard) => absolute(at(layout.lists + CLAIMABLE, 1 + index.heightOf(standard))),
  };
  const read = new Map(
    lines.flatMap(({ row, facts: own }) => (row ? [[row, readRow(row, own, context)] as const] : [])),
  );
  const conventions = blankConventions(groups, read, layout, Math.max(1, lines.length));
  const { cells, uppers } = cellsOf(lines, context, { words, answers: conventions.cells, language });
  const name = SUMMARY_SHEETS.calculation[language];
  const prefix = sheetPrefix(name);
  return {
    sheet: { name, rows: cells, columnWidths: [22, 20, 18], freeze: { rows: 1, columns: 2 } },
    layout,
    index,
    facts,
    definedNames: listNames(words, groups, layout, prefix),
    range(column, unitId) {
      const stretch = layout.stretch(unitId);
      return stretch && prefix + columnRange(column, ...stretch);
    },
    upper: (unitId, standard) => {
      const [low, high] = uppers.get(unitId)?.[index.heightOf(standard)] ?? [];
      return low === undefined || high === undefined ? undefined : [prefix + low, prefix + high];
    },
    claimable: (standard) => prefix + context.claimable(standard),
  };
}

interface BesideLines {
  readonly words: LiveWords;
  /** What a blank says, among the lists. */
  readonly answers: ReturnType<typeof blankConventions>["cells"];
  readonly language: Language;
}

/** The head, a row for each line, beside them the lists that formulas look words up in, below them the upper units. */
function cellsOf(lines: readonly Line[], context: RowContext, { words, answers, language }: BesideLines) {
  const { layout, index, facts } = context;
  const body = lines.map(({ line, row, facts: own }) => rowCells(line, row, own, context));
  const cells: (DocumentCell | null)[][] = [headOf(layout, index, language), ...body];
  const put: Put = (row, column, cell) => putInto(cells, row, column, cell);
  putWords(words, layout, put);
  for (const { row, column, cell } of answers) put(row, layout.lists + column, cell);
  index.standardIds.forEach((id, i) => put(i + 1, layout.lists + CLAIMABLE, claimableCell(id, layout, index, facts)));
  return { cells, uppers: upperCells(layout, facts, index, put) };
}

/** Column among the lists that says whether a standard can be claimed, a row a standard. */
const CLAIMABLE = 6;

/** A line of the calculation: a commune with the row that counts for it, or a row that counts for none. */
interface Line {
  /** Row of the sheet, counted from 0. */
  readonly line: number;
  readonly row: FollowedRow | undefined;
  readonly facts: CommuneFacts | undefined;
}

function linesOf(rows: readonly FollowedRow[], layout: CalculationLayout, facts: Facts): Line[] {
  const counting = new Map(rows.filter(({ counts }) => counts).map((row) => [row.unit?.id, row]));
  const others = rows.filter(({ counts }) => !counts);
  return [
    ...layout.communes.map(({ id }, i) => ({ line: i + 1, row: counting.get(id), facts: facts.communes.get(id) })),
    ...others.map((row, i) => ({ line: layout.end + i, row, facts: undefined })),
  ];
}

type Put = (row: number, column: number, cell: DocumentCell) => void;

/** Puts a cell where rows and columns before it may still be missing. */
function putInto(cells: (DocumentCell | null)[][], row: number, column: number, cell: DocumentCell): void {
  for (let r = cells.length; r <= row; r++) cells[r] = [];
  const own = cells[row];
  if (!own) return;
  for (let c = own.length; c < column; c++) own[c] = null;
  own[column] = cell;
}

/** The lists that formulas look words up in. */
function putWords({ met, notMet, levels }: LiveWords, { lists }: CalculationLayout, put: Put): void {
  met.forEach((word, i) => put(i + 1, lists, fixed(word, "cell")));
  notMet.forEach((word, i) => put(i + 1, lists + 1, fixed(word, "cell")));
  levels.forEach(([word, height], i) => {
    put(i + 1, lists + 2, fixed(word, "cell"));
    put(i + 1, lists + 3, fixed(height));
  });
}

/** The lists by the names that formulas call them. */
function listNames(words: LiveWords, groups: Groups, { lists }: CalculationLayout, prefix: string) {
  const named = (n: number, count: number): string => prefix + absolute(columnRange(lists + n, 1, Math.max(1, count)));
  return {
    ntm_dat: named(0, words.met.length),
    ntm_chua_dat: named(1, words.notMet.length),
    ntm_muc: named(2, words.levels.length),
    ntm_bac: named(3, words.levels.length),
    ntm_trong_la_chua: named(OWN_ANSWER, groups.count),
  };
}

function* textsOf(rows: readonly FollowedRow[]): Generator<string> {
  for (const { marks, level, own } of rows)
    for (const source of [...marks.values(), level, ...own.values()]) {
      const value = source?.cell?.value;
      if (typeof value === "string") yield value;
    }
}

function headOf(layout: CalculationLayout, index: PlanIndex, language: Language): (DocumentCell | null)[] {
  const head: (DocumentCell | null)[] = Object.values(HEADS).map((words) => ({
    value: words[language],
    style: "header",
  }));
  const put = (column: number, value: string): void => putInto([head], 0, column, { value, style: "header" });
  for (const { id, name, nameEn } of index.standards) {
    const standard = language === "vi" ? name : (nameEn ?? name);
    put(layout.claim(id), `${WORDS.claim[language]}: ${standard}`);
    put(layout.at(id)[0], standard);
    put(layout.at(id)[1], standard + WORDS.possible[language]);
    layout.remaining(id).forEach((column, i) => {
      put(column, `${WORDS.remaining[language]}${standard}, ${WORDS.ends[language][i]}`);
    });
  }
  layout.criteria.forEach((number, i) => {
    put(layout.marks[0] + i, `TC${number}`);
  });
  WORDS.lists[language].forEach((word, i) => {
    put(layout.lists + i, word);
  });
  return head;
}

/** Whether any commune has a place to claim a standard; a place that stands elsewhere is one already. */
function claimableCell(id: Standard, layout: CalculationLayout, index: PlanIndex, facts: Facts): DocumentCell {
  const range = absolute(columnRange(layout.claim(id), 1, Math.max(1, layout.end - 1)));
  const here = index.communes.some((unit) => {
    const record = facts.communes.get(unit.id)?.record;
    return record?.claims[id] !== undefined || record?.openClaims?.includes(id);
  });
  const value = facts.merged.claimable.has(id) ? 1 : 0;
  if (value === 0 && here) return fixed(0);
  const elsewhere = value === 1 && !here ? 1 : 0;
  return live(`IF(COUNT(${range})+COUNTIF(${range},"~?")>0,1,${elsewhere})`, value);
}
