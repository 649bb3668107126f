import {
  asOfWords,
  capital,
  dayText,
  type IsoDate,
  type Language,
  type Unit,
  unitPhrase,
  unitTitle,
} from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../document/sheet-document";
import { movedDown } from "./moved-down";
import { area, type FormWidth, formFoot, formHead, HEAD_ROWS } from "./rows";

/** Whose tables they are and what they rest on: what stands around each of them. */
export interface OfficialForm {
  readonly language: Language;
  /** Who signs. */
  readonly unit: Unit;
  /** The day that the figures are of. */
  readonly day: IsoDate;
  /** Names of the files that the figures come from; none are told where it is empty. */
  readonly sources: readonly string[];
}

const WORDS = {
  body: {
    vi: (unit: Unit) => `Ủy ban nhân dân ${unitPhrase(unit)}`,
    en: (unit: Unit) => `People's Committee of ${unitTitle(unit)}`,
  },
  sources: { vi: "Nguồn", en: "Sources" },
  page: { vi: "Trang &P/&N", en: "Page &P/&N" },
} as const;

/**
 * A table whose header is its first row, as an office signs it: letterhead, title and day above; remarks, sources and
 * the place to sign beneath. Of the sheet the table is printed, lying across, its header on every page; charts beside
 * it are for the screen.
 */
export function officialSheet(
  sheet: SheetDocument,
  title: string,
  form: OfficialForm,
  remarks: readonly string[] = [],
): SheetDocument {
  const { language, unit, day } = form;
  const { columnWidths = [] } = sheet;
  const width = dividedBy(columnWidths);
  const head = formHead(
    WORDS.body[language](unit),
    title.toUpperCase(),
    `(${capital(asOfWords[language])} ${dayText(day, language)})`,
    width,
    language,
  );
  const moved = movedDown(sheet, HEAD_ROWS);
  const foot = footOf([...remarks, ...sourcesLine(form)], moved.rows.length, width, form);
  const rows = [...head.rows, ...moved.rows.slice(HEAD_ROWS), ...foot.rows];
  return {
    ...moved,
    rows,
    merges: [...head.merges, ...(moved.merges ?? []), ...foot.merges],
    print: {
      paper: "A4",
      landscape: true,
      fitToWidth: true,
      repeatRows: [HEAD_ROWS, HEAD_ROWS],
      footer: WORDS.page[language],
      ...moved.print,
      area: area(0, 0, rows.length - 1, width.columns - 1),
    },
  };
}

/** Remarks and sources as wide as the table, a row apart from it, and the place to sign. */
function footOf(lines: readonly string[], from: number, width: FormWidth, { language, unit }: OfficialForm) {
  const end = from + (lines.length > 0 ? 1 : 0);
  const foot = formFoot(unit.name, end + lines.length, width, language);
  const noted = lines.map((value): DocumentCell[] => [{ value, style: "text" }]);
  return {
    rows: [...(lines.length > 0 ? [[], ...noted] : []), ...foot.rows],
    merges: [...lines.map((_, i) => area(end + i, 0, end + i, width.columns - 1)), ...foot.merges],
  };
}

const sourcesLine = ({ sources, language }: OfficialForm): string[] =>
  sources.length === 0 ? [] : [`${WORDS.sources[language]}: ${sources.join("; ")}.`];

/** Halves as wide as columns allow, so that neither the body's name nor the motto is cut. */
function dividedBy(widths: readonly number[]): FormWidth {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let [half, used, best] = [0, 0, Number.POSITIVE_INFINITY];
  for (const [i, width] of widths.slice(0, -1).entries()) {
    used += width;
    const off = Math.abs(whole / 2 - used);
    if (off < best) [half, best] = [i, off];
  }
  return { columns: widths.length, half };
}
