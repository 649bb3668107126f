import type { Language } from "@ntm-kit/core";
import { checkLanguage, checkNames, namesOf } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { DocumentCell, SheetDocument } from "../document/sheet-document";

const NAMES = namesOf<FixesOptions>({
  language: ["vi or en", ["vi", "en"]],
  taken: ["a list of names of sheets", "list"],
});

/** A cell that was changed: what it held, where that is known, and what it holds now. */
export interface FixedCell {
  /** Name of the sheet; empty of a file without sheets. */
  readonly sheet: string;
  /** In A1. */
  readonly cell: string;
  /** What it held. */
  readonly from?: string | number | undefined;
  /** What it holds now. */
  readonly to: string | number;
}

interface FixesOptions {
  readonly language: Language;
  /** Names that sheets of the workbook have already. */
  readonly taken?: readonly string[];
}

const WORDS = {
  vi: {
    name: "Đã sửa",
    head: ["STT", "Trang tính", "Ô", "Trước khi sửa", "Sau khi sửa", "Ghi chú"],
    number: "chữ thành số",
  },
  en: { name: "Changed", head: ["No.", "Sheet", "Cell", "Before", "After", "Note"], number: "text to number" },
} as const;

/** The list of what was changed in a copy, as a sheet of it: ours, and so never read as a source. */
export function fixesSheet(changed: readonly FixedCell[], options: FixesOptions): SheetDocument {
  checkGiven({ changed, options });
  checkNames(options, NAMES);
  checkLanguage(options.language);
  const { language, taken = [] } = options;
  const { name, head, number } = WORDS[language];
  const row = ({ sheet, cell, from, to }: FixedCell, i: number): (DocumentCell | null)[] => [
    { value: i + 1 },
    { value: sheet },
    { value: cell, link: `'${sheet.replaceAll("'", "''")}'!${cell}` },
    from === undefined ? null : { value: from },
    { value: to },
    typeof to === "number" && typeof from === "string" ? { value: number } : null,
  ];
  return {
    name: freeName(name, taken),
    columnWidths: [6, 22, 8, 34, 34, 18],
    rows: [head.map((value) => ({ value })), ...changed.map(row)],
    freeze: { rows: 1, columns: 0 },
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [0, 0] },
  };
}

/** A copy that is mended again keeps the list it has. */
function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  const named = (n: number): string => `${name}${n === 1 ? "" : ` ${n}`} (ntm)`;
  let n = 1;
  while (used.has(named(n).toLowerCase())) n++;
  return named(n);
}
