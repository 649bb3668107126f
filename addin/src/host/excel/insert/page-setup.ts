import type { SheetDocument } from "@ntm-kit/sheets";
import { forNow } from "../run-excel";

export function freeze(worksheet: Excel.Worksheet, { freeze: frozen }: SheetDocument): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(forNow(worksheet.getRangeByIndexes(0, 0, rows, columns)));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

/** How the sheet is printed; a machine without a printer may refuse it. */
export function setUpPage({ pageLayout }: Excel.Worksheet, { print }: SheetDocument): void {
  if (!print) return;
  pageLayout.paperSize = print.paper;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (print.footer) pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
