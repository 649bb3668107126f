/** What numbers a line of a table of money: the rank tells which numbering stands above which. */
interface Numbering {
  readonly rank: number;
  readonly pattern: RegExp;
}

/** From the outermost to the innermost, as offices number: A, I, 1, 1.1, 1.1.1, a), -, +. */
const NUMBERINGS: readonly Numbering[] = [
  { rank: 2, pattern: /^[IVX]+[.)]?$/ },
  { rank: 1, pattern: /^[A-ZĐ][.)]?$/ },
  { rank: 3, pattern: /^\(?\d{1,3}[.)]?$/ },
  { rank: 4, pattern: /^\d{1,3}\.\d{1,3}[.)]?$/ },
  { rank: 5, pattern: /^\d{1,3}(?:\.\d{1,3}){2,}[.)]?$/ },
  { rank: 6, pattern: /^\(?[a-zđ][.)]?$/ },
  { rank: 7, pattern: /^[-–—*•]$/ },
  { rank: 8, pattern: /^\+$/ },
];
/** A line without a number is beneath those with one; what is moved in further is beneath what is less. */
const UNNUMBERED = 20;

/** Numbering that stands before the words of a label: "1. Vốn …", "a) …", "- Vốn …". */
const IN_LABEL = /^\s*((?:[IVX]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)](?=\s)|[-–—*•+])\s*/u;

/** The number of a line, from its own column or from before the words of its label; `""` where it has none. */
export function numberOf(own: string, label: string): string {
  const number = own.replace(/\s/g, "");
  if (rankOfNumber(number) !== undefined) return number;
  return IN_LABEL.exec(label)?.[1] ?? "";
}

const rankOfNumber = (number: string): number | undefined =>
  NUMBERINGS.find(({ pattern }) => pattern.test(number))?.rank;

/** A line whose place in the order of levels is asked for. */
export interface Levelled {
  readonly number: string;
  /** Steps by which its words are moved in. */
  readonly indent: number;
  readonly isTotal: boolean;
}

/**
 * How deep each line stands: 0 for a total over lines beside it, 1 for the outermost, and so on without gaps. The
 * numbering of the first numbered line is the outermost, whatever it is; a total that is numbered like the lines
 * around it and has none beneath is a total over them.
 */
export function depthsOf(lines: readonly Levelled[]): number[] {
  const first = lines.find(({ number }) => number !== "");
  const outermost = first && rankOfNumber(first.number);
  const ranks = lines.map(({ number, indent, isTotal }) => {
    const rank = rankOfNumber(number);
    if (rank === undefined) return isTotal ? 0 : UNNUMBERED + indent;
    return rank === outermost ? 1 : rank + 1;
  });
  const open: number[] = [];
  const depths = ranks.map((rank) => {
    if (rank === 0) return 0;
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return open.length;
  });
  return depths.map((depth, i) => {
    const hasBeneath = (depths[i + 1] ?? 0) > depth;
    return lines[i]?.isTotal && !hasBeneath ? 0 : depth;
  });
}
