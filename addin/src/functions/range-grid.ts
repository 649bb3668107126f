import { type Grid, GridBuilder, parseArea } from "@ntm-kit/sheets";
import { errorText } from "./error-cell";

/**
 * The cells of an argument as a grid. Where Excel says where they stand (`'Biểu 02'!A5:Z77`) findings name the cells of
 * the sheet, else they count from the first cell of the range as A1.
 */
export function gridOfRange(range: readonly (readonly unknown[])[], address: string | undefined): Grid {
  const { sheet, top, left } = placeOf(address);
  const builder = new GridBuilder(sheet, { styles: STYLES });
  const shares = shareColumns(range);
  range.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const [r, c] = [top + row, left + column];
      const error = errorText(value);
      if (error) builder.addError(r, c, error);
      else if (typeof value === "number") builder.addNumber(r, c, value, { style: shares.has(column) ? SHARE : PLAIN });
      else if (typeof value === "boolean") builder.addBoolean(r, c, value);
      else if (typeof value === "string" && value !== "") builder.addText(r, c, value);
    }),
  );
  return builder.build();
}

const [PLAIN, SHARE] = [0, 1];
const STYLES = [
  { format: "General", isDate: false },
  { format: "0%", isDate: false },
];

/**
 * A function is not told number formats. Fractions of one, in a column without any larger number, are taken as shown in
 * percent.
 */
function shareColumns(range: readonly (readonly unknown[])[]): ReadonlySet<number> {
  const columns = (range[0] ?? []).map((_, column) => column);
  return new Set(
    columns.filter((column) => {
      const numbers = range.map((cells) => cells[column]).filter((value) => typeof value === "number");
      return numbers.some((value) => value > 0 && value < 1) && numbers.every((value) => value >= 0 && value < 2);
    }),
  );
}

function placeOf(address = ""): { sheet: string; top: number; left: number } {
  const at = address.lastIndexOf("!");
  const sheet = address
    .slice(0, Math.max(0, at))
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const area = parseArea(address.slice(at + 1));
  return { sheet, top: area?.top ?? 0, left: area?.left ?? 0 };
}
