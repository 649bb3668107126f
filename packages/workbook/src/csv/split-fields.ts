/** Where a quote was opened that nothing closes: row from 0, line of the file from 1. */
export interface UnclosedQuote {
  readonly row: number;
  readonly line: number;
}

/** Takes one field, quotes removed, and where it stands in the text. `false` ends the splitting. */
export type FieldSink = (row: number, column: number, field: string, start: number, end: number) => unknown;

/**
 * Splits delimited text from a place on. Fields may be quoted and then hold delimiters, line ends and doubled quotes; a
 * quote inside an unquoted field is text; what follows a closing quote is added to the field. Lines end by CR, LF or
 * CRLF.
 *
 * A quote that is never closed ends its field at the line's end, so that the rows below it are not lost.
 */
export function splitFields(text: string, from: number, delimiter: string, sink: FieldSink): UnclosedQuote | undefined {
  let unclosed: UnclosedQuote | undefined;
  let row = 0;
  let column = 0;
  let line = 1;
  for (let at = from; at < text.length; ) {
    let field = "";
    const start = at;
    if (text[at] === '"' && !unclosed) {
      const closed = quotedEnd(text, at);
      if (closed < 0) unclosed = { row, line };
      else {
        field = text.slice(at + 1, closed).replaceAll('""', '"');
        line += lineCount(field);
        at = closed + 1;
      }
    }
    const end = plainEnd(text, at, delimiter);
    if (sink(row, column, field + text.slice(at, end), start, end) === false) return undefined;
    if (text[end] === delimiter) {
      column++;
      at = end + 1;
      if (at === text.length) sink(row, column, "", at, at);
    } else {
      row++;
      line++;
      column = 0;
      at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
    }
  }
  return unclosed;
}

/** Place of the quote that closes the one at `at`, -1 where there is none. */
function quotedEnd(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

function plainEnd(text: string, at: number, delimiter: string): number {
  const code = delimiter.charCodeAt(0);
  let end = at;
  for (; end < text.length; end++) {
    const letter = text.charCodeAt(end);
    if (letter === code || letter === 10 || letter === 13) break;
  }
  return end;
}

function lineCount(field: string): number {
  return field.match(/\r\n?|\n/g)?.length ?? 0;
}
