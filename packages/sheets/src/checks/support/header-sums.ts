import type { Column } from "../../tables/columns";
import { type AmountField, isFieldOf } from "../../tables/field";
import { bareWords } from "../../text/bare-words";
import { periodOf, readTime, type TimeWords } from "../../text/period";
import { wordList } from "../../text/word-list";

/** A column of totals and the columns it is made of: each part is one column, or several whose amounts go together. */
export interface HeaderSum {
  readonly total: Column;
  readonly parts: readonly (readonly Column[])[];
}

type AmountColumn = Column & { readonly field: AmountField };

/** A heading with the columns beneath it, or a column by itself. */
interface Node {
  readonly heading: string;
  readonly columns: readonly AmountColumn[];
  readonly depth: number;
}

const OF_WHICH = wordList(["trong đó", "[bao] gồm", "chia ra"]);
/** A year or a phase, which is the sum only of columns that leave out none of it. */
const WHOLE_TIME = wordList(["cả (năm | giai đoạn) [# [#]]"]);
const TOTAL = wordList([
  "tổng [số | cộng] [vốn | kinh phí | nguồn vốn]",
  "cộng",
  "tổng (mức | nguồn)",
  ...WHOLE_TIME.phrases,
]);

/**
 * The sums that a header of any number of lines says: beneath each heading a column of totals is made of the columns
 * and headings beside it, those beneath "Trong đó" counted as beside it. A heading within is its own total, where it
 * has one, else its columns together.
 */
export function headerSums(columns: readonly Column[]): HeaderSum[] {
  const amounts = columns.filter((column): column is AmountColumn => isFieldOf(column.field, "amount"));
  return sumsBeneath(amounts, 0);
}

function sumsBeneath(columns: readonly AmountColumn[], depth: number): HeaderSum[] {
  const nodes = nodesAt(columns, depth);
  const own = nodes.flatMap((node, i) => {
    const total = totalIn(node, depth);
    if (!total) return [];
    const beside = partsOf(nodes, i, total);
    if (beside.length < 2 || leavesOut(total, node.depth, beside)) return [];
    return [{ total, parts: beside.map(({ columns, depth: at }) => wholeOf(columns, at)) }];
  });
  const within = nodes.filter((node) => node.columns.some(({ path }) => path.length > node.depth + 1));
  return [...own, ...within.flatMap((node) => sumsBeneath(node.columns, node.depth + 1))];
}

/** Headings of one line beneath another; "Trong đó" is passed over, as what it holds stands beside the total. */
function nodesAt(columns: readonly AmountColumn[], depth: number): Node[] {
  const nodes: { heading: string; columns: AmountColumn[]; depth: number }[] = [];
  for (const column of columns) {
    const at = OF_WHICH.is(bareWords(column.path[depth] ?? "")) && column.path.length > depth + 1 ? depth + 1 : depth;
    const heading = column.path[at] ?? "";
    const last = nodes.at(-1);
    if (last && last.heading === heading && last.depth === at) last.columns.push(column);
    else nodes.push({ heading, columns: [column], depth: at });
  }
  return nodes;
}

/** A column by itself whose heading says a total, or the whole of a measure ("Kế hoạch") that sources stand beside. */
const totalIn = (node: Node, level: number): AmountColumn | undefined =>
  node.depth === level ? wholeIn(node) : undefined;

function wholeIn({ columns: [column, ...others], heading, depth }: Node): AmountColumn | undefined {
  if (!column || others.length > 0 || column.path.length > depth + 1) return undefined;
  return column.field.source === undefined || TOTAL.is(bareWords(heading)) ? column : undefined;
}

/** What a total is made of: what follows it up to the next total or measure, else what goes before it. */
function partsOf(nodes: readonly Node[], at: number, total: AmountColumn): readonly Node[] {
  const after = run(nodes.slice(at + 1), total);
  return after.length > 0 ? after : run(nodes.slice(0, at).reverse(), total);
}

/**
 * Whether a total of a year or a phase stands beside times that are not all of it: "Cả năm", "Quý I", "6 tháng". Beside
 * sources it is the whole of a measure that they stand beside, as any other column is.
 */
function leavesOut({ path, field }: AmountColumn, depth: number, parts: readonly Node[]): boolean {
  const heading = bareWords(path[depth] ?? "");
  if (!WHOLE_TIME.is(heading)) return false;
  const times = parts.flatMap((part) => readTime(part.heading) ?? []);
  if (times.length === 0) return field.source !== undefined;
  return times.length < parts.length || times.some(({ isDay }) => isDay) || !areWhole(times, heading);
}

/** Whether times follow each other from the first day to the last of the year or the phase that a heading names. */
function areWhole(times: readonly TimeWords[], heading: string): boolean {
  const stretches = times.flatMap((time) => periodOf(time, NO_LEAP_YEAR) ?? []);
  stretches.sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = stretches[0]?.from ?? "";
  const [from, to] = yearsOf(heading, Number(first.slice(0, 4)));
  const doFollow = stretches.every((one, i) => i === 0 || one.from === dayAfter(stretches[i - 1]?.to ?? ""));
  return doFollow && first === `${from}-01-01` && stretches.at(-1)?.to === `${to}-12-31`;
}

/** The first and the last year that a heading speaks of: a phase without years is the one of five that holds it. */
function yearsOf(heading: string, first: number): readonly [from: number, to: number] {
  if (!/giai doan/.test(heading)) return [first, first];
  const [from, to = from] = [...heading.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  if (from !== undefined && to !== undefined) return [from, to];
  const start = first - ((first - 1) % PHASE_YEARS);
  return [start, start + PHASE_YEARS - 1];
}
/** Of times that name no year. */
const NO_LEAP_YEAR = 2025;
/** 2021 to 2025. */
const PHASE_YEARS = 5;
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function run(nodes: readonly Node[], { field: { measure } }: AmountColumn): readonly Node[] {
  const end = nodes.findIndex(
    (node) => wholeIn(node) || !node.columns.every(({ field }) => measure === undefined || field.measure === measure),
  );
  return end < 0 ? nodes : nodes.slice(0, end);
}

/** The columns that give a heading's amount: its own total, or all beneath it, each heading within by its own total. */
function wholeOf(columns: readonly AmountColumn[], depth: number): readonly Column[] {
  if (columns.length === 1) return columns;
  const nodes = nodesAt(columns, depth + 1);
  const total = nodes.find((node) => totalIn(node, node.depth));
  if (total) return total.columns;
  return nodes.flatMap((node) => wholeOf(node.columns, node.depth));
}
