import { checkGiven as checkIn, type Expectations } from "@ntm-kit/sheets";

/** What arguments of this package are, beside those of sheets; bytes are looked at by `bytesInMemory`. */
const EXPECTED = {
  changes: ["a list of changes", "list"],
  "change.sheet": ["the name of a sheet", "string"],
  "change.cell": ["a cell, such as B12,", "string"],
  "change.to": ["a text or a number", "string"],
  annotation: ["an object of marks and findings", "object", "marks", "findings"],
  marks: ["a list of marks", "list"],
  textDocument: ["a document of paragraphs and tables with a title", "object", "title", "sections"],
  zipped: ["a list of files with name and bytes", "list"],
  fixOptions: ["an object of options", "object"],
  givenFile: ["a file with its bytes", "object", "bytes"],
  returnOptions: ["an object of options with given", "object", "given"],
  format: ["a format, such as xls,", "string"],
  context: ["a context with limits", "object", "limits"],
  sink: ["a function", "function"],
} as const satisfies Expectations;

/**
 * Finds what no compiler has found: an argument that is none of what could stand there.
 *
 * @param given - arguments by their names; those of sheets and core are known too
 * @throws {OptionError} which argument, what was given, what was expected
 */
export const checkGiven = (given: Parameters<typeof checkIn<typeof EXPECTED>>[0]): void => checkIn(given, EXPECTED);
