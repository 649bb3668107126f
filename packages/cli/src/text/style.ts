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

/** Letters that take two columns of a terminal, and signs that take none. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const WIDTHLESS = /[\p{M}\p{Cf}]/u;

/** Columns that a text takes on a terminal: marks that sit on a letter take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.normalize("NFC").replace(/\u001b\[[0-9;]*m/g, ""))
    if (!WIDTHLESS.test(char)) width += WIDE.test(char) ? 2 : 1;
  return width;
}

export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

/** Lines of at most `width` columns, broken between words, and within a word that is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  const most = Math.max(1, width);
  for (const word of text.split(" ").flatMap((entry) => pieces(entry, most))) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const char of word) {
    if (part !== "" && widthOf(part) + widthOf(char) > width) {
      parts.push(part);
      part = "";
    }
    part += char;
  }
  return [...parts, part];
}
