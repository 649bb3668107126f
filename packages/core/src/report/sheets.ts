import * as z from "zod";
import { isoDateSchema } from "../model/basics";
import { field, object } from "../model/field";
import { natureSchema } from "../model/nature";
import { cellSchema, columnSchema, countSchema } from "./parts";
import { SHEET_KINDS } from "./sheet-kinds";

const sheetKindSchema = z
  .union([
    z.enum([...SHEET_KINDS, "unrecognised"]),
    z.templateLiteral([z.string(), "/", z.string()]).meta({ description: "One from outside, `office/verdicts`." }),
  ])
  .meta({ id: "SheetKind", description: "Kind of the table; `unrecognised` where it is none that is read." });

const ledgerSchema = object({
  /** Cells that hold something. */
  nonEmpty: field(countSchema, "Cells that hold something."),
  /** Those that were read as values. */
  used: field(countSchema, "Those that were read as values."),
  /** Those of headers. */
  header: field(countSchema, "Those of headers."),
  /** Those of rows of totals. */
  subtotal: field(countSchema, "Those of rows of totals."),
  /** Those of rows that name a district or a group. */
  heading: field(countSchema, "Those of rows that name a district or a group."),
  /** Those of titles, remarks and signatures. */
  note: field(countSchema, "Those of titles, remarks and signatures."),
  /** Those left aside; `ignored` of the sheet says why. */
  ignored: field(countSchema, "Those left aside; `ignored` of the sheet says why."),
}).meta({
  id: "Ledger",
  description: "Every cell that holds something, counted once: the parts add up to `nonEmpty`.",
});
/** Every non-empty cell of a sheet, accounted for once; the parts add up to `nonEmpty`. */
export type Ledger = z.infer<typeof ledgerSchema>;

const reportColumnSchema = object({
  /** What the column says. */
  field: field(z.string().min(1), "What the column says.", "unit", "criterion.5"),
  /** Its letters. */
  column: field(columnSchema, "Its letters.", "B"),
  /**
   * In a form with the units across, where a field has a row of its own: that row; `column` is where its heading
   * stands.
   */
  row: field(
    z.int().positive().optional(),
    "In a form with the units across, where a field has a row of its own: that row; `column` is where its heading stands.",
    7,
  ),
  /** Its heading, as written. */
  header: field(z.string().min(1), "Its heading, as written.", "Tên xã"),
  /** How sure the reading of the heading is, from 0 to 1. */
  score: field(z.number().optional(), "How sure the reading of the heading is, from 0 to 1.", 0.9),
}).meta({ id: "ReportColumn", description: "A column of a table and what it was read as." });

const reportPeriodSchema = object({
  /** The day they are about; absent where none is stated. */
  day: field(isoDateSchema.optional(), "The day they are about; absent where none is stated.", "2025-06-30"),
  /** Whether they are results, plans or proposals. */
  nature: natureSchema,
  /** Letters of the columns. */
  columns: field(z.array(columnSchema).optional(), "Letters of the columns.", ["F", "G"]),
  /** The label of the rows that say it. */
  rows: field(z.string().optional(), "The label of the rows that say it.", "Thực hiện"),
  /** Whether their values are counted. */
  counts: field(z.boolean(), "Whether their values are counted.", true),
}).meta({ id: "ReportPeriod", description: "Columns or rows that are about one day, and whether they count." });
/** Columns or rows of a sheet that are about one day, and whether they are what counts. */
export type ReportPeriod = z.infer<typeof reportPeriodSchema>;

const tableFields = {
  /** What the table was read as. */
  kind: sheetKindSchema,
  /** What a kind from outside is called, in the language of the report; absent where it has no title. */
  kindTitle: field(
    z.string().min(1).optional(),
    "What a kind from outside is called, in the language of the report; absent where it has no title.",
    "biên bản thẩm định",
  ),
  /** First and last row of the header. */
  headerRows: field(z.array(z.int().positive()).optional(), "First and last row of the header.", [5, 6]),
  /** Range of the rows below the header. */
  dataRange: field(cellSchema.optional(), "Range of the rows below the header.", "A7:Z74"),
  /** Units or tasks that were read. */
  records: field(countSchema, "Units or tasks that were read.", 60),
  /** Columns that were understood. */
  columns: field(z.array(reportColumnSchema), "Columns that were understood."),
  /** Id of the unit whose table it is, where the title or the sheet's name says so. */
  unit: field(
    z.string().optional(),
    "Id of the unit whose table it is, where the title or the sheet's name says so.",
    "song-mau",
  ),
  /** Whether units stand below or beside each other. */
  orientation: field(
    z.enum(["units-in-rows", "units-in-columns"]).optional(),
    "Whether units stand below or beside each other.",
  ),
  /** Name of the saved mapping of columns that was used. */
  mapping: field(z.string().optional(), "Name of the saved mapping of columns that was used."),
  /** Stays the same for the same form with other figures; a saved mapping is found by it. */
  fingerprint: field(
    z.string().optional(),
    "Stays the same for the same form with other figures; a saved mapping is found by it.",
  ),
};

const reportTableSchema = object(tableFields).meta({
  id: "ReportTable",
  description: "One table of a sheet that holds several.",
});

const reportSheetSchema = object({
  ...tableFields,
  /** Name of the sheet; empty where the file has none. */
  name: field(z.string(), "Name of the sheet; empty where the file has none.", "Biểu 01"),
  /** Whether the sheet is hidden. */
  hidden: field(z.boolean(), "Whether the sheet is hidden.", false),
  /** Every cell that holds something, counted once. */
  ledger: ledgerSchema,
  /** Its tables, where there are several; else the fields of the table stand in the sheet. */
  tables: field(
    z.array(reportTableSchema).optional(),
    "Its tables, where there are several; else the fields of the table stand in the sheet.",
  ),
  /** Old encoding that its texts were converted from. */
  encoding: field(z.enum(["tcvn3", "vni"]).optional(), "Old encoding that its texts were converted from.", "tcvn3"),
  /** Why cells were left aside. */
  ignored: field(
    z
      .array(
        object({
          /** The reason. */
          why: field(z.string(), "The reason.", "hidden-row"),
          /** How many cells. */
          cells: field(countSchema, "How many cells.", 12),
        }),
      )
      .optional(),
    "Why cells were left aside.",
  ),
  /** Where its values are of several days or natures. */
  periods: field(z.array(reportPeriodSchema).optional(), "Where its values are of several days or natures."),
}).meta({ id: "ReportSheet", description: "A sheet, what it was read as, and what became of its cells." });
/** A sheet, what it was read as, and what became of its cells. */
export type ReportSheet = z.infer<typeof reportSheetSchema>;

export const reportFileSchema = object({
  /** Path of the file, as it was given. */
  path: field(z.string().min(1), "Path of the file, as it was given.", "bao-cao.xlsx"),
  /** SHA-256 of its bytes, in small hexadecimal digits. */
  sha256: field(z.string().regex(/^[0-9a-f]{64}$/), "SHA-256 of its bytes, in small hexadecimal digits."),
  /** Format of the file. */
  format: field(z.string().optional(), "Format of the file.", "xlsx"),
  /** Its sheets, in their order. */
  sheets: field(z.array(reportSheetSchema), "Its sheets, in their order."),
}).meta({ id: "ReportFile", description: "A file that was read." });
/** A file that was read. */
export type ReportFile = z.infer<typeof reportFileSchema>;
