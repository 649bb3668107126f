import { checkGiven as checkIn, type Expectation, type Expectations } from "@ntm-kit/core";

const COLLECTION = ["a round put together, as collect gives it,", "object", "run", "rows"] as const;
const PATHS = ["a list of paths", "list"] as const;

/** What arguments of this package are, beside those of core. */
const EXPECTED = {
  run: ["a run, as checkFiles gives it,", "object", "targets", "dataset", "sheets"],
  input: ["a file with its workbook, its lines or why it cannot be read,", "object"],
  given: ["a list of files", "list"],
  collection: COLLECTION,
  // That of a round put together says nothing of what each file covers.
  report: ["a report, as reportOf or collectDocument gives it,", "object", "findings"],
  earlier: COLLECTION,
  later: COLLECTION,
  compared: ["two rounds compared, as compareRounds gives them,", "object", "units", "targets", "findings"],
  saved: ["a round that was saved, as savedRound gives it,", "object", "files"],
  sender: ["a sender of what goes back, as returnOf gives it,", "object", "findings", "files"],
  of: ["what goes back, as returnOf gives it,", "object", "senders"],
  tasks: ["a list of tasks, as taskList gives it,", "list"],
  words: ["an object with language and toolVersion", "object", "language"],
  recordsBytes: ["a file of records with path, sha256 and bytes", "object", "bytes"],
  // Documents and grids.
  document: ["a document with sheets and styles", "object", "sheets", "styles"],
  signature: ["an object of what stands in a signature block", "object", "recipients", "offices"],
  changed: ["a list of changed cells", "list"],
  grid: ["a grid", "object", "rowCount"],
  row: ["the number of a row, from 0,", "number"],
  frame: ["the frame of a table", "object", "kind"],
  area: ["an area with top, left, bottom and right", "object", "top", "left", "bottom", "right"],
  rows: ["a list of rows", "list"],
  tables: ["a list of tables", "list"],
  example: ["an object with rows", "object", "rows"],
  look: ["an object of how a paragraph looks", "object"],
  // Texts and what is plain.
  on: ["a day, such as 2025-12-31,", "string"],
  format: ["a number format", "string"],
  paths: PATHS,
  files: PATHS,
  others: ["a Map of names", "object", "get"],
  layers: ["layers of units", "object"],
  check: ["a check with code, words and run", "object", "code"],
  // Plans that are written.
  memory: ["a memory of what was imported", "object", "written", "answers"],
  answers: ["a list of answers", "list"],
  doubts: ["a list of doubts", "list"],
  faults: ["a list of faults", "list"],
  questions: ["a list of questions", "list"],
  sources: ["a Map of texts, as sourceText gives them,", "object", "get"],
} as const satisfies Expectations;

/** Named, since the published types lose what is only named between the brackets of `typeof f<…>`. */
type Given<Known extends Expectations> = Parameters<typeof checkIn<Known>>[0];

/**
 * Finds what no compiler has found: an argument that is none of what could stand there.
 *
 * @param given - arguments by their names; those of core are known too
 * @param own - what arguments of another package are
 * @throws {OptionError} which argument, what was given, what was expected
 */
export const checkGiven = <Own extends Expectations = Record<never, Expectation>>(
  given: Given<typeof EXPECTED & Own>,
  own?: Own,
): void => checkIn<Expectations>(given, own ? { ...EXPECTED, ...own } : EXPECTED);
