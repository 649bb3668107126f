import type { IsoDate } from "@ntm-kit/core";
import type { Grid } from "./grid";

/** All sheets of one file, in the order the file shows them. */
export interface WorkbookGrids {
  /** What the bytes are, whatever the name says. */
  readonly format: "xlsx" | "xlsb" | "xls" | "ods" | "xml" | "html" | "csv" | "memory";
  /** Hidden ones too. */
  readonly sheets: readonly Grid[];
  /** For text files: how they were read. */
  readonly encoding?: string;
  /** What parts the columns of a text file. */
  readonly delimiter?: string;
  /** Sheets without cells, such as chart sheets, by name. */
  readonly withoutCells?: readonly string[];
  /** What the workbook says of findings about itself: the word of who sent it. */
  readonly explained?: readonly ExplainedFinding[];
}

/** A finding that whoever works in the workbook gave a reason for, as its pane keeps it there. */
export interface ExplainedFinding {
  /** What the finding is known by from round to round; older panes kept the fingerprint alone. */
  readonly key?: string;
  /** Of the finding, as a report has it. */
  readonly fingerprint?: string;
  /** Of the finding. */
  readonly code: string;
  /** In the words of whoever gave it. */
  readonly reason: string;
  /** The day judged when it was explained. */
  readonly on?: IsoDate;
}
