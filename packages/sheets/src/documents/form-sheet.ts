import type { DocumentCell, PrintSetup, SheetDocument } from "../document/sheet-document";
import type { FormScope } from "./form-of";
import { formFoot, formHead, HEAD_ROWS } from "./rows";

type Rows = readonly (readonly (DocumentCell | null)[])[];

/** The table of a form: what stands between its letterhead and the place to sign. */
export interface FormTable
  extends Pick<SheetDocument, "name" | "merges" | "validations" | "conditionalFormats">,
    Pick<PrintSetup, "paper"> {
  /** What the form is, in capitals above the table. */
  readonly title: string;
  /** What stands beneath the title: mostly the day that the figures are of. */
  readonly subtitle: string;
  /** One for each column, so that they say how wide the form is. */
  readonly columnWidths: readonly number[];
  /** Begins in row `HEAD_ROWS` (counted from 0) and is repeated on every page. */
  readonly header: Rows;
  /** Follows the header, with the sums of the table. */
  readonly body: Rows;
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
}

/** A form as a sheet: letterhead, title, the table, and where it is signed. */
export function formSheet({ body: owner, place }: Pick<FormScope, "body" | "place">, table: FormTable): SheetDocument {
  const { title, subtitle, header, body, merges = [], frozenColumns, paper, ...sheet } = table;
  const width = sheet.columnWidths.length;
  const head = formHead(owner, title, subtitle, width);
  const top = HEAD_ROWS + header.length;
  const foot = formFoot(place, top + body.length, width);
  return {
    ...sheet,
    rows: [...head.rows, ...header, ...body, ...foot.rows],
    merges: [...head.merges, ...merges, ...foot.merges],
    freeze: { rows: top, columns: frozenColumns },
    print: { paper, landscape: true, fitToWidth: true, repeatRows: [HEAD_ROWS, top - 1], footer: "Trang &P/&N" },
  };
}
