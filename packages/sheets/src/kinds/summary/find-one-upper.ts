import type { PlanIndex, Unit } from "@ntm-kit/core";
import { readNumberCell } from "../../cells/number-cell";
import type { Column } from "../../tables/columns";
import type { PlanContext } from "../../tables/context";
import { type Field, isFieldOf, type PlainField } from "../../tables/field";
import type { AnswerLine, TableFrame } from "../../tables/frame";
import { scopeOf } from "../../tables/scope";
import type { SheetView } from "../../tables/sheet-view";
import type { TableKind } from "../../tables/table-kind";
import type { TitleContext } from "../../tables/title";
import { isTimeAlone, saysTimeAlone, timeSaid } from "../../tables/value-time";
import { HEADER_SHARES } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { withoutNature } from "../../text/nature";
import { withoutTimes } from "../../text/period";
import { wordList } from "../../text/word-list";
import { type FormDown, formDown } from "../communes/form-down";
import { withCriteria } from "./criteria-in-order";

/**
 * A sheet of one unit above the communes: criteria down, and a column that counts the communes which meet each ("Số xã
 * đạt"); or figures down that say what they count ("Số xã đạt chuẩn NTM"), and a column for each time. The unit is the
 * one that the title or the sheet's name names, or all of the plan's ("toàn tỉnh").
 */
export function findOneUpper(sheet: SheetView, context: PlanContext, definition: TableKind): TableFrame | undefined {
  const asRead = (columns: readonly Column[]) => withCountedRows(withCriteria(columns), context);
  const form = formDown(sheet, context, definition, asRead, isFigure);
  if (!form) return undefined;
  const unit = scopeOf(form.title, sheet.grid.name, context.index, "district") ?? wholeOf(form.title, context.index);
  const answers = countsIn(form);
  return unit && answers.length > 0 ? form.frame(unit, answers) : undefined;
}

const FIGURES: readonly PlainField[] = ["communes", "standard", "advanced", "model"];

const isFigure = (field: Field): boolean => FIGURES.some((figure) => figure === field);

/** What a row itself says that it counts. */
const COUNTED = wordList(["[tổng] [số | số lượng] xã"]);
const saysCounted = ({ path }: Column): boolean => COUNTED.begins(bareWords(path.at(-1) ?? ""));

/**
 * Rows that say what they count ("Số xã đạt tiêu chí 5") are of the criterion that their own words name, whatever number
 * the row has. Among them "Thu nhập bình quân" and "Tỷ lệ xã đạt tiêu chí 10" are figures of another kind.
 */
function withCountedRows(columns: readonly Column[], { headings }: PlanContext): readonly Column[] {
  const criteria = columns.filter(({ field }) => isFieldOf(field, "criterion"));
  const counted = columns.filter(
    (column) => saysCounted(column) && (criteria.includes(column) || isFigure(column.field)),
  );
  const others = criteria.filter((column) => !counted.includes(column));
  const isOfCounts = counted.length >= 2 && counted.length >= others.length;
  if (!isOfCounts) return columns;
  return columns.map((column): Column => {
    if (!criteria.includes(column)) return column;
    const own = headings.guesses(column.path.at(-1) ?? "").find(({ field }) => isFieldOf(field, "criterion"));
    return { ...column, field: saysCounted(column) && own ? own.field : "other" };
  });
}

const COUNTS = wordList([
  "[tổng] [số | số lượng] xã [đã] (đạt | hoàn thành) [chuẩn] [TC] [NTM]",
  "[kết quả] số xã đạt",
]);
/** The number beside its share, under what is counted. */
const NUMBER = wordList(["số lượng", "SL", "số xã", "[số] đơn vị"]);
/** "45 xã đạt" or "6/7 xã", whatever stands over it. */
const SAYS_COUNT = /^\d{1,4}\s*(?:xã\s+(?:đã\s+)?đạt|\/\s*\d{1,4}\s*xã(?:\s+(?:đã\s+)?đạt)?)(?:\s+chuẩn)?\.?$/iu;
const WHOLE = wordList(["toàn tỉnh", "(trên địa bàn | của) tỉnh"]);

/** Columns that count communes, with what their headings say of nature and time. */
function countsIn({ view, from, criteria, figures, paths, said }: FormDown): readonly AnswerLine[] {
  const asked = [...criteria, ...figures];
  const wanted = asked.length * HEADER_SHARES.answered;
  const areCounted = asked.every(saysCounted);
  const answers: AnswerLine[] = [];
  for (let line = from; line < view.lineCount; line++) {
    const counted = asked.filter(({ slot }) => isCount(view, line, slot)).length;
    const saying = asked.filter(({ slot }) => SAYS_COUNT.test(view.text(line, slot))).length;
    const path = paths.get(line) ?? [];
    const isOfCounts = saysCounts(path) || saying >= wanted || (areCounted && saysWhen(path));
    if (isOfCounts && counted >= wanted) answers.push({ line, said: said(line) });
  }
  return answers;
}

/** Headings that say a nature, a time or "Số lượng" and nothing else, and no comparison: the rows say what is counted. */
const saysWhen = (path: readonly string[]): boolean =>
  path.length > 0 &&
  path.every(
    (heading) => (saysTimeAlone(heading) && timeSaid(heading)?.nature !== "ratio") || NUMBER.is(bareWords(heading)),
  );

/**
 * Whether communes are what the headings over a column count: by the lowest of them that says more than a nature and a
 * time, or by the one over a bare number. What is counted may stand in brackets: "KH 2025 (số xã đạt)".
 */
function saysCounts(path: readonly string[]): boolean {
  const said = path.filter((heading) => !isTimeAlone(heading)).map(withoutTimes);
  const counted = said.findLast((heading) => !NUMBER.is(bareWords(heading))) ?? "";
  return [counted, withoutNature(counted), /\(([^()]*)\)\s*$/.exec(counted)?.[1] ?? ""].some((words) =>
    COUNTS.is(bareWords(words)),
  );
}

function isCount(view: SheetView, line: number, slot: number): boolean {
  const cell = view.cell(line, slot);
  return Number.isInteger(readNumberCell(cell, view.textOf(cell)).value);
}

const wholeOf = ({ words }: TitleContext, { root, communes }: PlanIndex): Unit | undefined =>
  communes.length > 0 && WHOLE.within(words) ? root : undefined;
