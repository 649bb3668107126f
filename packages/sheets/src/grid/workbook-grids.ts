import type { Grid } from "./grid";

/** All sheets of one file, in the order the file shows them. */
export interface WorkbookGrids {
  /** What the bytes are, whatever the name says. */
  readonly format: "xlsx" | "xlsb" | "xls" | "ods" | "xml" | "html" | "csv" | "memory";
  readonly sheets: readonly Grid[];
  /** For text files: how they were read. */
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Sheets without cells, such as chart sheets, by name. */
  readonly withoutCells?: readonly string[];
}
