import { type Fix, formatNumber, type Language, type Origin } from "@ntm-kit/core";
import type { TableFrame } from "../../tables/frame";

/** A share and the cell it stands in; 1 is the whole. */
export interface WrittenShare {
  readonly line: number;
  readonly slot: number;
  readonly share?: number | undefined;
}

/** A column of shares that is written 0 to 100 in cells that show a percent sign: one slip, not one for each cell. */
export interface PercentColumn {
  readonly at: Origin;
  readonly until: Origin;
  /** "1.800 % – 10.000 %", and what happened. */
  readonly value: Readonly<Record<Language, string>>;
  readonly fix: Fix;
}

const FEWEST = 3;
const MOST_OF_THEM = 0.8;

/** Columns that are written so, by their slots. */
export function percentColumns(frame: TableFrame, cells: readonly WrittenShare[]): ReadonlyMap<number, PercentColumn> {
  const slots = new Map<number, (WrittenShare & { readonly share: number })[]>();
  for (const { line, slot, share } of cells) {
    if (!share || !frame.view.cell(line, slot)?.format.includes("%")) continue;
    slots.set(slot, [...(slots.get(slot) ?? []), { line, slot, share }]);
  }
  return new Map(
    [...slots].flatMap(([slot, shares]) => {
      const over = shares.filter(({ share }) => share > 1 && share <= 100);
      const isWhole = over.length >= FEWEST && over.length >= shares.length * MOST_OF_THEM;
      const column = isWhole ? columnOf(frame, over) : undefined;
      return column ? [[slot, column] as const] : [];
    }),
  );
}

/** As a cell holds it: 15 digits, as 33.3 divided by 100 is 0.333 to a person. */
const divided = (share: number, at: Origin) => ({ at, from: share, to: Number((share / 100).toPrecision(15)) });

function columnOf(
  { view }: TableFrame,
  over: readonly (WrittenShare & { readonly share: number })[],
): PercentColumn | undefined {
  const [first, ...rest] = over;
  const last = over.at(-1);
  if (!first || !last) return undefined;
  const values = over.map(({ share }) => share);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = view.origin(first.line, first.slot);
  const span = (language: Language): string => {
    const ends = low === high ? [low] : [low, high];
    return `${ends.map((end) => formatNumber(end * 100, language, 1)).join(" – ")} %`;
  };
  return {
    at,
    until: view.origin(last.line, last.slot),
    value: {
      vi: `${span("vi")} (cả cột ghi theo thang 100 trong ô định dạng %; chia cho 100 hoặc bỏ định dạng %)`,
      en: `${span("en")} (the whole column is written 0–100 under a % format; divide it by 100 or drop the format)`,
    },
    fix: {
      ...divided(first.share, at),
      safe: false,
      also: rest.map(({ line, slot, share }) => divided(share, view.origin(line, slot))),
    },
  };
}
