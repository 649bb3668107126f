import { padEnd, padStart, widthOf, wrap } from "./style";

/** A column of figures or words: its heading, its side, and whether it gives way where the line is too long. */
export interface LaidColumn {
  readonly head?: string;
  readonly right?: boolean;
  readonly gives?: boolean;
}

/** A cell: its text, and how it is painted once it is broken into lines. */
export type LaidCell = string | { readonly text: string; readonly paint: (text: string) => string };

export interface LaidTable {
  /** Lines of the heading, none where no column has one. */
  readonly head: readonly string[];
  /** Lines of each row. */
  readonly rows: readonly (readonly string[])[];
  /** Where each column begins. */
  readonly starts: readonly number[];
}

const GAP = 2;
/** A column that gives way keeps at least this much. */
const NARROWEST = 10;

/**
 * Lays rows out in columns within a width. Where they do not fit, headings are broken between words first, then the
 * columns that give way are narrowed, the widest first, and their cells run over several lines. Figures are never
 * broken.
 */
export function layOut(
  columns: readonly LaidColumn[],
  rows: readonly (readonly LaidCell[])[],
  { width, indent = 2 }: { readonly width: number; readonly indent?: number },
): LaidTable {
  const body = columns.map((_, i) => Math.max(0, ...rows.map((row) => widthOf(textOf(row[i])))));
  const room = width - indent - GAP * (columns.length - 1);
  const fitted = fit(columns, body, room);
  let at = indent;
  const starts = fitted.map(({ width: own }) => {
    const start = at;
    at += own + GAP;
    return start;
  });
  const line = (cells: readonly string[]): string => {
    const padded = fitted.map(({ right, width: own }, i) => (right ? padStart : padEnd)(cells[i] ?? "", own));
    return `${" ".repeat(indent)}${padded.join(" ".repeat(GAP))}`.trimEnd();
  };
  const heads = fitted.map(({ head, width: own }) => (head ? wrap(head, own) : []));
  const height = Math.max(0, ...heads.map((head) => head.length));
  return {
    head: Array.from({ length: height }, (_, k) => line(heads.map((head) => head[k - (height - head.length)] ?? ""))),
    rows: rows.map((row) => {
      const cells = fitted.map(({ width: own }, i) => linesOf(row[i], own));
      const most = Math.max(1, ...cells.map((cell) => cell.length));
      return Array.from({ length: most }, (_, k) => line(cells.map((cell) => cell[k] ?? "")));
    }),
    starts,
  };
}

/** A title with counts at the right end of the line, or beneath where there is no room. */
export function headLines(title: string, counts: string, width: number): string[] {
  const gap = width - widthOf(title) - widthOf(counts);
  return gap >= 2 ? [title + " ".repeat(gap) + counts] : [...wrapTitle(title, width), `  ${counts}`];
}

const wrapTitle = (title: string, width: number): string[] => (widthOf(title) <= width ? [title] : wrap(title, width));

const textOf = (cell: LaidCell | undefined): string =>
  cell === undefined ? "" : typeof cell === "string" ? cell : cell.text;

function linesOf(cell: LaidCell | undefined, width: number): string[] {
  const lines = wrap(textOf(cell), width);
  return typeof cell === "object" ? lines.map((line) => (line === "" ? line : cell.paint(line))) : lines;
}

interface FittedColumn extends LaidColumn {
  width: number;
}

/** Columns with their widths: natural ones, made narrower until they fit, headings first. */
function fit(columns: readonly LaidColumn[], body: readonly number[], room: number): FittedColumn[] {
  const longestWord = (text: string): number => Math.max(0, ...text.split(" ").map(widthOf));
  const fitted = columns.map((column, i) => {
    const own = body[i] ?? 0;
    const { head = "" } = column;
    return { ...column, width: Math.max(own, widthOf(head)), broken: Math.max(own, longestWord(head)) };
  });
  shrink(fitted, room, ({ broken }) => broken);
  const narrowest = new Map(fitted.map((column) => [column, column.gives ? NARROWEST : column.width]));
  shrink(fitted, room, (column) => narrowest.get(column) ?? column.width);
  return fitted;
}

/** Takes from the column that can spare most, until they fit or none can spare anything. */
function shrink<Fitted extends FittedColumn>(
  columns: readonly Fitted[],
  room: number,
  least: (column: Fitted) => number,
): void {
  let over = columns.reduce((sum, { width }) => sum + width, 0) - room;
  for (; over > 0; over--) {
    const spare = columns.map((column) => column.width - least(column));
    const most = Math.max(...spare);
    const widest = columns[spare.indexOf(most)];
    if (most <= 0 || !widest) return;
    widest.width--;
  }
}
