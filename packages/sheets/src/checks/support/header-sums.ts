import type { Column } from "../../tables/columns";
import { type AmountField, isFieldOf } from "../../tables/field";
import { bareWords } from "../../text/bare-words";
import { wordList } from "../../text/word-list";

/** A column of totals and the columns it is made of: each part is one column, or several whose amounts go together. */
export interface HeaderSum {
  readonly total: Column;
  readonly parts: readonly (readonly Column[])[];
}

/** A heading with the columns beneath it, or a column by itself. */
type Node = { readonly heading: string; readonly columns: readonly Column[]; readonly depth: number };

const OF_WHICH = wordList(["trong đó", "[bao] gồm", "chia ra"]);
const TOTAL = wordList(["tổng [số | cộng] [vốn | kinh phí | nguồn vốn]", "cộng", "tổng (mức | nguồn)"]);

/**
 * The sums that a header of any number of lines says: beneath each heading a column of totals is made of the columns
 * and headings beside it, those beneath "Trong đó" counted as beside it. A heading within is its own total, where it
 * has one, else its columns together.
 */
export function headerSums(columns: readonly Column[]): HeaderSum[] {
  const amounts = columns.filter(({ field }) => isFieldOf(field, "amount"));
  return sumsBeneath(amounts, 0);
}

function sumsBeneath(columns: readonly Column[], depth: number): HeaderSum[] {
  const nodes = nodesAt(columns, depth);
  const own = nodes.flatMap((node, i) => {
    const total = totalIn(node, depth);
    if (!total) return [];
    const beside = partsOf(nodes, i, total);
    return beside.length >= 2 ? [{ total, parts: beside }] : [];
  });
  const within = nodes.filter((node) => node.columns.some(({ path }) => path.length > node.depth + 1));
  return [...own, ...within.flatMap((node) => sumsBeneath(node.columns, node.depth + 1))];
}

/** Headings of one line beneath another; "Trong đó" is passed over, as what it holds stands beside the total. */
function nodesAt(columns: readonly Column[], depth: number): Node[] {
  const nodes: { heading: string; columns: Column[]; depth: number }[] = [];
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
function totalIn({ columns, heading, depth }: Node, level: number): Column | undefined {
  const [column] = columns;
  if (columns.length !== 1 || !column || depth !== level || column.path.length > depth + 1) return undefined;
  return isTotalColumn(column, heading) ? column : undefined;
}

/** An amount that is of all sources. */
const amountOf = ({ field }: Column): AmountField | undefined => (isFieldOf(field, "amount") ? field : undefined);

/** What a total is made of: what follows it up to the next total or measure, else what goes before it. */
function partsOf(nodes: readonly Node[], at: number, total: Column): Column[][] {
  const after = run(nodes.slice(at + 1), total);
  const found = after.length > 0 ? after : run(nodes.slice(0, at).reverse(), total);
  return found.map(({ columns, depth }) => [...wholeOf(columns, depth)]);
}

function run(nodes: readonly Node[], total: Column): readonly Node[] {
  const measure = amountOf(total)?.measure;
  const end = nodes.findIndex(({ columns, depth, heading }) => {
    const isWhole = columns.length === 1 && columns[0]?.path.length === depth + 1 && isTotalColumn(columns[0], heading);
    return isWhole || !columns.every((column) => measure === undefined || amountOf(column)?.measure === measure);
  });
  return end < 0 ? nodes : nodes.slice(0, end);
}

const isTotalColumn = (column: Column, heading: string): boolean =>
  amountOf(column)?.source === undefined || TOTAL.is(bareWords(heading));

/** The columns that give a heading's amount: its own total, or all beneath it, each heading within by its own total. */
function wholeOf(columns: readonly Column[], depth: number): readonly Column[] {
  if (columns.length === 1) return columns;
  const nodes = nodesAt(columns, depth + 1);
  const total = nodes.find((node) => totalIn(node, node.depth));
  if (total) return total.columns;
  return nodes.flatMap((node) => wholeOf(node.columns, node.depth));
}
