import { dayOfNumber, isDateFormat } from "@ntm-kit/sheets";
import type { CellBlock } from "../../../engine/sheet-cells";
import { orElse } from "../run-excel";

/** Days that are looked at: a narrow column shows `####` for some. */
const MOST_DAYS = 4;

/**
 * Whether a workbook counts its days from 1904, as those of old Macs do: Excel hands out the numbers as they are
 * stored, and tells of it only by what is seen in a cell. Undefined where a block holds no day with its year.
 */
export async function countsFrom1904(range: Excel.Range, block: CellBlock): Promise<boolean | undefined> {
  const days = daysOf(block);
  if (days.length === 0) return undefined;
  const shown = days.map(({ row, column }) => {
    const cell = range.getCell(row, column);
    cell.load({ text: true });
    return cell;
  });
  return orElse(
    async () => {
      await range.context.sync();
      const votes = days.map(({ serial }, i) => voteOf(serial, String(shown[i]?.text[0]?.[0] ?? "")));
      return votes.find((vote) => vote !== undefined);
    },
    async () => undefined,
  );
}

interface Day {
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

function daysOf({ values, formats = [] }: CellBlock): Day[] {
  const days: Day[] = [];
  for (const [row, cells] of values.entries())
    for (const [column, serial] of cells.entries()) {
      const format = formats[row]?.[column];
      if (typeof serial !== "number" || format === undefined || !showsDay(format)) continue;
      if (dayOfNumber(serial) !== undefined) days.push({ row, column, serial });
      if (days.length === MOST_DAYS) return days;
    }
  return days;
}

const showsDay = (format: string): boolean => /y/i.test(format) && /d/i.test(format) && isDateFormat(format);

/** The two systems lie four years and a day apart, so that day and year together belong to one of them. */
function voteOf(serial: number, text: string): boolean | undefined {
  const numbers = new Set(text.match(/\d+/g)?.map(Number) ?? []);
  const fits = (date1904: boolean): boolean => {
    const [year = 0, , day = 0] = dayOfNumber(serial, date1904)?.split("-").map(Number) ?? [];
    return numbers.has(day) && (numbers.has(year) || numbers.has(year % 100));
  };
  const [is1900, is1904] = [fits(false), fits(true)];
  return is1900 === is1904 ? undefined : is1904;
}
