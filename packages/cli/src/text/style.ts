/** Colours of a terminal, or none. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  blue(text: string): string;
}

const paint = (code: string, off: string) => (text: string) => `\u001b[${code}m${text}\u001b[${off}m`;
const plain = (text: string): string => text;

export const styleOf = (colours: boolean): Style =>
  colours
    ? {
        bold: paint("1", "22"),
        dim: paint("2", "22"),
        red: paint("31", "39"),
        yellow: paint("33", "39"),
        green: paint("32", "39"),
        blue: paint("34", "39"),
      }
    : { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, blue: plain };

/** Columns that a text takes on a terminal: marks that sit on a letter take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.normalize("NFC").replace(/\u001b\[[0-9;]*m/g, ""))
    if (!/\p{M}/u.test(char))
      width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(char) ? 2 : 1;
  return width;
}

export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

/** Lines of at most `width` columns, broken between words; lines after the first begin with `indent` blanks. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const limit = lines.length === 0 ? width : width - indent;
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > limit) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((entry, i) => (i === 0 ? entry : " ".repeat(indent) + entry));
}

/** Rows as columns of even width; numbers to the right. */
export function table(
  rows: readonly (readonly string[])[],
  { right = [] as readonly number[], gap = 2, indent = 2 } = {},
): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => void (widths[i] = Math.max(widths[i] ?? 0, widthOf(cell))));
  return rows.map(
    (row) =>
      " ".repeat(indent) +
      row
        .map((cell, i) => (right.includes(i) ? padStart(cell, widths[i]!) : padEnd(cell, widths[i]!)))
        .join(" ".repeat(gap))
        .trimEnd(),
  );
}
