import { type LaterResults, laterTable, type SummaryLabels } from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { type OfficialForm, officialSheet } from "../official-sheet";
import { tableSheet } from "../table-sheet";

/** A row a unit that came after those of the plan: where it stands, and what it is made of. */
export function laterSheet(
  today: LaterResults,
  labels: SummaryLabels,
  name: string,
  form: OfficialForm,
): SheetDocument {
  const { title, heads, rows } = laterTable(today, labels, form.language);
  const widths = heads.map((_, i) => (i === 0 ? 28 : i === heads.length - 1 ? 70 : 16));
  const cells = rows.map((row) => row.map((text, i) => (i === 0 || i === row.length - 1 ? text : { figure: text })));
  return officialSheet(tableSheet(name, "ntm_don_vi_moi", heads, cells, widths), title, form);
}
