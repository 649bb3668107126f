/** A rectangle of cells; rows and columns from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** One number for a place, so that a map can be keyed by it. */
export const cellKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;
export const keyRow = (key: number): number => Math.floor(key / (LAST_COLUMN + 1));
export const keyColumn = (key: number): number => key % (LAST_COLUMN + 1);

export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function parsePart(text: string): { row?: number; column?: number } | undefined {
  const match = PART.exec(text.trim());
  if (!match || (!match[1] && !match[2])) return undefined;
  return {
    column: match[1] ? columnIndex(match[1]) : undefined,
    row: match[2] ? Number(match[2]) - 1 : undefined,
  };
}

/** An A1 address with or without its sheet; undefined where it is none. `A:B` and `2:3` reach to the edges. */
export function parseAddress(text: string): { sheet?: string; area: Area } | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquote(text.slice(0, bang));
  const [first = "", second, more] = text.slice(bang + 1).split(":");
  const [a, b] = [parsePart(first), parsePart(second ?? first)];
  if (!a || !b || more !== undefined || (a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  if (second === undefined && (a.row === undefined || a.column === undefined)) return undefined;
  const rows = [a.row ?? 0, b.row ?? LAST_ROW] as const;
  const columns = [a.column ?? 0, b.column ?? LAST_COLUMN] as const;
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return isInside(area) ? { sheet, area } : undefined;
}

/** @throws {Error} when the text is no address */
export function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`“${address}” is no address.`);
  return parsed.area;
}

export const isInside = (a: Area): boolean =>
  a.top >= 0 && a.left >= 0 && a.bottom <= LAST_ROW && a.right <= LAST_COLUMN && a.top <= a.bottom && a.left <= a.right;

const unquote = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);

/** A sheet's name as it stands in an address: quoted unless it is plain letters, digits and underscores. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export function formatArea(area: Area): string {
  if (isWholeColumns(area) && !isWholeRows(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export const isWholeColumns = (a: Area): boolean => a.top === 0 && a.bottom === LAST_ROW;
export const isWholeRows = (a: Area): boolean => a.left === 0 && a.right === LAST_COLUMN;
export const rowCount = (a: Area): number => a.bottom - a.top + 1;
export const columnCount = (a: Area): number => a.right - a.left + 1;
export const cellCount = (a: Area): number => rowCount(a) * columnCount(a);

export function intersect(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** `area` without `hole`: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const pieces: Area[] = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 },
    { top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right },
  ];
  return pieces.filter(isInside);
}
