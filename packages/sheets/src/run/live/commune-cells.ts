import { type CommuneFacts, type Facts, type PlanIndex, type Standard, unitTitle } from "@ntm-kit/core";
import type { DocumentCell } from "../../document/sheet-document";
import type { BlankAnswer } from "./blank-conventions";
import { at, type CalculationLayout, type ColumnName } from "./layout";
import { fixed, type LiveValue, live, rowRange } from "./live-cell";
import { foldCase } from "./live-words";
import { type FoldedWords, type ReadRow, readRow, type Said, saidByMark } from "./read-row";
import type { FollowedRow, SourceCell } from "./source-rows";

/** What formulas of a row need beside its own cells. */
export interface RowContext {
  readonly layout: CalculationLayout;
  readonly index: PlanIndex;
  readonly facts: Facts;
  readonly words: FoldedWords;
  readonly groupOf: (row: FollowedRow) => number;
  /** What a blank says in a row: in one with a mark for "met", and in one without. */
  readonly blanks: (row: FollowedRow) => BlankAnswer;
  /** Cell that says whether a standard can be claimed anywhere. */
  readonly claimable: (standard: Standard) => string;
}

/** The cells of a row of the calculation sheet; `facts` are those of its commune, where it counts for one. */
export function rowCells(
  line: number,
  row: FollowedRow | undefined,
  facts: CommuneFacts | undefined,
  context: RowContext,
): (DocumentCell | null)[] {
  const { layout, index } = context;
  const read = readRow(row, facts, context);
  const marks = rowRange(line, ...layout.marks);
  const cells: (DocumentCell | null)[] = [];
  const put = (column: number, cell: DocumentCell): void => {
    cells[column] = cell;
  };
  const unit = facts?.unit ?? row?.unit;
  put(layout.column("id"), fixed(unit?.id ?? "", "cell"));
  put(layout.column("name"), fixed(unit ? unitTitle(unit) : (row?.label ?? ""), "cell"));
  const upper = unit && index.districtOf(unit.id);
  put(layout.column("upper"), fixed(upper ? unitTitle(upper) : "", "cell"));
  put(layout.column("table"), fixed(row?.table ?? ""));
  put(layout.column("group"), fixed(row ? context.groupOf(row) : ""));
  layout.criteria.forEach((number, i) => {
    put(layout.marks[0] + i, markCell(row?.marks.get(number), read.marks[i] ?? ".", context.words));
  });
  put(layout.column("filled"), live(`COUNT(${marks})+COUNTIF(${marks},"~?")`, read.filled));
  put(layout.column("met"), live(`COUNTIF(${marks},1)`, read.met));
  put(layout.column("notMet"), live(`COUNTIF(${marks},0)`, read.notMet));
  put(layout.column("blank"), live(`COUNTBLANK(${marks})`, read.blank));
  if (facts) for (const [column, cell] of communeCells(line, row, facts, read, context)) put(column, cell);
  return Array.from(cells, (cell) => cell ?? null);
}

function markCell(source: SourceCell | undefined, said: Said, words: FoldedWords): DocumentCell {
  if (!source || saidByMark(source.cell?.value, words) !== said) return fixed(said, "center");
  const x = source.address;
  const formula = `IF(SUMPRODUCT(COUNTIF(${x},ntm_dat))>0,1,IF(SUMPRODUCT(COUNTIF(${x},ntm_chua_dat))>0,0,IF(COUNTBLANK(${x})=1,"","?")))`;
  return live(formula, said, "center");
}

type Placed = readonly [column: number, cell: DocumentCell];

/** What follows from a row for the commune that it counts for. */
function communeCells(
  line: number,
  row: FollowedRow | undefined,
  facts: CommuneFacts,
  read: ReadRow,
  context: RowContext,
): Placed[] {
  const { layout } = context;
  const own = (name: ColumnName): string => at(layout.column(name), line);
  const all = facts.asked.length;
  const blankIsNo = row && facts.record && (read.filled > 0 || read.total === 0) && row.blankSaysNotMet ? 1 : 0;
  const says = read.filled > 0 || blankIsNo === 1;
  const criteria = says
    ? [read.met, all - read.notMet - (blankIsNo ? read.blank : 0)]
    : typeof read.total === "number"
      ? [read.total, read.total]
      : [0, all];
  const isSame = criteria[0] === facts.criteria[0] && criteria[1] === facts.criteria[1];
  const [low, high] = facts.criteria;
  const stated = `OR(${own("filled")}>0,${own("blankIsNo")}=1)`;
  return [
    [layout.column("total"), totalCell(row, read, all)],
    [layout.column("content"), contentCell(row, line, read, layout)],
    [layout.column("blankIsNo"), blankCell(row, line, blankIsNo, read, context)],
    [
      layout.column("low"),
      liveIf(isSame, `IF(${stated},${own("met")},IF(ISNUMBER(${own("total")}),${own("total")},0))`, low),
    ],
    [
      layout.column("high"),
      liveIf(
        isSame,
        `IF(${stated},${all}-${own("notMet")}-${own("blankIsNo")}*${own("blank")},IF(ISNUMBER(${own("total")}),${own("total")},${all}))`,
        high,
      ),
    ],
    ...standardCells(line, row, facts, context, says || typeof read.total === "number"),
  ];
}

function totalCell(row: FollowedRow | undefined, { total }: ReadRow, all: number): DocumentCell {
  const source = row?.total;
  if (!source) return fixed("");
  const x = source.address;
  return live(`IF(ISNUMBER(${x}),IF(AND(${x}>=0,${x}<=${all},INT(${x})=${x}),${x},""),"")`, total);
}

function contentCell(
  row: FollowedRow | undefined,
  line: number,
  { content }: ReadRow,
  layout: CalculationLayout,
): DocumentCell {
  if (!row) return fixed(0);
  const cells = [row.total, row.level, ...row.own.values(), ...row.proofs].flatMap((cell) => cell?.address ?? []);
  const filled = at(layout.column("filled"), line);
  const tests = [`${filled}>0`, ...cells.map((cell) => `COUNTBLANK(${cell})=0`)];
  return live(`IF(OR(${tests.join(",")}),1,0)`, content);
}

function blankCell(
  row: FollowedRow | undefined,
  line: number,
  value: 0 | 1,
  read: ReadRow,
  { layout, blanks }: RowContext,
): DocumentCell {
  if (!row) return fixed(0);
  const own = (name: ColumnName): string => at(layout.column(name), line);
  const { own: ofSign, all, says } = blanks(row);
  const predicted = read.met > 0 ? says[0] : says[1];
  if (predicted !== (row.blankSaysNotMet ? 1 : 0)) return fixed(value);
  const isSaid = `OR(${own("filled")}>0,AND(ISNUMBER(${own("total")}),${own("total")}=0))`;
  return live(`IF(${isSaid},IF(${own("met")}>0,${ofSign},${all}),0)`, value);
}

function standardCells(
  line: number,
  row: FollowedRow | undefined,
  facts: CommuneFacts,
  context: RowContext,
  isSaid: boolean,
): Placed[] {
  const { layout, index } = context;
  const predicted = predictedAt(facts, context, isSaid);
  const [first] = index.standardIds;
  if (first === undefined) return [];
  return [
    [layout.column("reported"), reportedCell(line, facts, context, isSaid)],
    ...index.standardIds.flatMap((id, i): Placed[] => [
      [layout.claim(id), claimCell(line, id, row, facts, context)],
      ...reachedCells(line, id, facts, context, predicted[i]),
      ...remainingCells(line, id, facts, context),
    ]),
  ];
}

const liveIf = (isSame: boolean, formula: string, value: LiveValue): DocumentCell =>
  isSame ? live(formula, value) : fixed(value);

/** The claims of a row from one standard up to another. */
const claimsRange = (line: number, { layout }: RowContext, from: Standard, to: Standard): string =>
  rowRange(line, layout.claim(from), layout.claim(to));

const allClaims = (line: number, context: RowContext): string => {
  const { standardIds, plainStandard } = context.index;
  return claimsRange(line, context, plainStandard, standardIds.at(-1) ?? plainStandard);
};

/** What tells that a row says anything of criteria, as arguments of OR. */
function saysTests(line: number, { layout }: RowContext): string {
  const own = (name: ColumnName): string => at(layout.column(name), line);
  return `${own("filled")}>0,${own("blankIsNo")}=1,ISNUMBER(${own("total")})`;
}

function reportedCell(line: number, facts: CommuneFacts, context: RowContext, isSaid: boolean): DocumentCell {
  const claimed = context.index.standardIds.some((id) => facts.record?.claims[id]?.value);
  const formula = `IF(OR(${saysTests(line, context)},SUM(${allClaims(line, context)})>0),1,0)`;
  return liveIf((isSaid || claimed) === facts.reported, formula, facts.reported ? 1 : 0);
}

/** Whether the commune is at a standard: certainly, and possibly. */
function reachedCells(
  line: number,
  id: Standard,
  facts: CommuneFacts,
  context: RowContext,
  [predictedLow, predictedHigh]: readonly [number?, number?] = [],
): Placed[] {
  const { layout, index, claimable } = context;
  const { standardIds: ids, plainStandard } = index;
  const [low, high] = layout.at(id);
  const [isLow, isHigh] = facts.at[id] ?? [0, 1];
  const lower = ids[index.heightOf(id) - 1];
  const all = facts.asked.length;
  const yes = `SUM(${claimsRange(line, context, id, ids.at(-1) ?? id)})>0`;
  const no = `COUNTIF(${claimsRange(line, context, plainStandard, id)},0)>0`;
  const nest = (formula: string): string =>
    lower === undefined ? formula : `IF(${at(layout.at(lower)[1], line)}=0,0,${formula})`;
  const canClaim = claimable(id);
  const byCriteria = id === plainStandard && all > 0;
  const orLow = byCriteria ? `IF(AND(${canClaim}=0,NOT(${no}),${at(layout.column("low"), line)}=${all}),1,0)` : "0";
  const orHigh = byCriteria ? `IF(${at(layout.column("high"), line)}<${all},0,1)` : "1";
  const denied = `IF(OR(${no},OR(${saysTests(line, context)}),SUM(${allClaims(line, context)})>0),0,1)`;
  const open = `IF(COUNTIF(${at(layout.claim(id), line)},"~?")>0,1,${denied})`;
  const isSame = predictedLow === isLow && predictedHigh === isHigh;
  return [
    [low, liveIf(isSame, nest(`IF(${yes},1,${orLow})`), isLow)],
    [high, liveIf(isSame, nest(`IF(${yes},1,IF(${canClaim}=1,${open},IF(${no},0,${orHigh})))`), isHigh)],
  ];
}

/** What the formulas of a row will come to, from what its claims and criteria say. */
function predictedAt(facts: CommuneFacts, { index, facts: all }: RowContext, isSaid: boolean): [number, number][] {
  const ids = index.standardIds;
  const { claims = {}, openClaims = [] } = facts.record ?? {};
  const isYes = (from: number): boolean => ids.some((id, i) => i >= from && claims[id]?.value === true);
  let isOut = false;
  return ids.map((id, i): [number, number] => {
    const isNo = ids.some((one, n) => n <= i && claims[one]?.value === false);
    const [low, high] = facts.criteria;
    const asked = facts.asked.length;
    const byCriteria = i === 0 && asked > 0;
    let own: [number, number];
    if (isYes(i)) own = [1, 1];
    else if (all.merged.claimable.has(id))
      own = [0, openClaims.includes(id) && claims[id] === undefined ? 1 : isNo || isSaid || isYes(0) ? 0 : 1];
    else if (isNo) own = [0, 0];
    else own = byCriteria ? [low === asked ? 1 : 0, high < asked ? 0 : 1] : [0, 1];
    if (isOut) own = [0, 0];
    isOut = own[1] === 0;
    return own;
  });
}

/** Number of criteria of a commune that is not, or perhaps not, at a standard. */
function remainingCells(
  line: number,
  id: Standard,
  facts: CommuneFacts,
  { layout, index, claimable, facts: all }: RowContext,
): Placed[] {
  const [low, high] = layout.at(id).map((column) => at(column, line));
  const [lowest, certain, perhaps] = layout.remaining(id);
  const [isLow, isHigh] = facts.at[id] ?? [0, 1];
  const [least, most] = facts.criteria;
  const asked = facts.asked.length;
  const canClaim = all.merged.claimable.has(index.plainStandard);
  const capped = id === index.plainStandard && !canClaim ? Math.min(most, Math.max(least, asked - 1)) : most;
  const [ofLow, ofHigh] = [at(layout.column("low"), line), at(layout.column("high"), line)];
  const cap = id === index.plainStandard ? `MIN(${ofHigh},MAX(${ofLow},${asked}-1+${claimable(id)}))` : ofHigh;
  return [
    [lowest, live(`IF(${low}=1,"",${ofLow})`, isLow === 1 ? "" : least)],
    [certain, live(`IF(${high}=0,${ofHigh},"")`, isHigh === 0 ? most : "")],
    [perhaps, live(`IF(AND(${low}=0,${high}=1),${cap},"")`, isLow === 0 && isHigh === 1 ? capped : "")],
  ];
}

/** What is claimed of a standard: by the level, by a column of its own, by a decision; else as the run says. */
function claimCell(
  line: number,
  id: Standard,
  row: FollowedRow | undefined,
  facts: CommuneFacts,
  context: RowContext,
): DocumentCell {
  const stated = facts.record?.claims[id]?.value;
  const isOpen = facts.record?.openClaims?.includes(id) === true;
  const said: Said = stated === undefined ? (isOpen ? "?" : "") : stated ? 1 : 0;
  if (!row) return fixed(said, "center");
  const content = at(context.layout.column("content"), line);
  const told = toldClaim(id, row, content, context);
  return told?.predicted === said ? live(told.formula, said, "center") : fixed(said, "center");
}

/** A formula, and what it will come to. */
interface ToldClaim {
  readonly formula: string;
  readonly predicted: Said;
}

function toldClaim(
  id: Standard,
  row: FollowedRow,
  content: string,
  { index, words }: RowContext,
): ToldClaim | undefined {
  const blank: Said = row.hasContent ? 0 : "";
  const own = row.own.get(id);
  if (own) return byOwnColumn(own, content, isBlank(own) ? blank : ownSaid(own, words));
  if (row.level) return byLevel(row.level, content, index.heightOf(id) + 1, blank, words);
  return row.proofs.length > 0 && id === index.plainStandard ? byProofs(row.proofs, content, blank) : undefined;
}

function byOwnColumn({ address: x }: SourceCell, content: string, predicted: Said): ToldClaim {
  const number = `IF(OR(${x}=1,${x}>=1900),1,IF(${x}=0,0,"?"))`;
  const word = heightTest(x, 1);
  return { formula: `IF(COUNTBLANK(${x})=1,IF(${content}=1,0,""),IF(ISNUMBER(${x}),${number},${word}))`, predicted };
}

function byLevel(level: SourceCell, content: string, height: number, blank: Said, words: FoldedWords): ToldClaim {
  const { address: x, cell } = level;
  const formula = `IF(COUNTBLANK(${x})=1,IF(${content}=1,0,""),${heightTest(x, height)})`;
  if (isBlank(level)) return { formula, predicted: blank };
  const found = words.levels.get(foldCase(String(cell?.value ?? "").trim()));
  return { formula, predicted: found === undefined ? "?" : found >= height ? 1 : 0 };
}

function byProofs(proofs: readonly SourceCell[], content: string, blank: Said): ToldClaim {
  const tests = proofs.map(({ address }) => `COUNTBLANK(${address})=0`).join(",");
  const isThere = proofs.some((cell) => !isBlank(cell));
  return { formula: `IF(OR(${tests}),1,IF(${content}=1,0,""))`, predicted: isThere ? 1 : blank };
}

/** Whether a word stands so high, compared letter by letter: MATCH would take `?` and `*` in the cell for any letter. */
const heightTest = (x: string, height: number): string =>
  `IFERROR(IF(SUMPRODUCT((ntm_muc=TRIM(${x}))*1)=0,"?",IF(SUMPRODUCT((ntm_muc=TRIM(${x}))*ntm_bac)>=${height},1,0)),"?")`;

const isBlank = ({ cell }: SourceCell): boolean => cell === undefined || cell.value === null || cell.value === "";

function ownSaid({ cell }: SourceCell, words: FoldedWords): Said {
  const value = cell?.value;
  if (typeof value === "number") return value === 1 || value >= 1900 ? 1 : value === 0 ? 0 : "?";
  const height = words.levels.get(foldCase(String(value ?? "").trim()));
  return height === undefined ? "?" : height > 0 ? 1 : 0;
}
