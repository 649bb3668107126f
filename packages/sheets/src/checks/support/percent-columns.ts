import { type Fix, formatNumber, type Language, type Origin } from "@ntm-kit/core";
import type { TableFrame } from "../../tables/frame";

/** A share and the cell it stands in; 1 is the whole. */
export interface ShareCell {
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
export function percentColumns(frame: TableFrame, cells: readonly ShareCell[]): ReadonlyMap<number, PercentColumn> {
  const slots = new Map<number, (ShareCell & { readonly share: number })[]>();
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

function columnOf({ view }: TableFrame, over: readonly Required<ShareCell>[]): PercentColumn | undefined {
  const [first, last] = [over[0], over.at(-1)];
  if (!first || !last || first.share === undefined) return undefined;
  const values = over.flatMap(({ share }) => share ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = view.origin(first.line, first.slot);
  const span = (language: Language): string =>
    `${formatNumber(low * 100, language, 1)} – ${formatNumber(high * 100, language, 1)} %`;
  return {
    at,
    until: view.origin(last.line, last.slot),
    value: {
      vi: `${span("vi")} (cả cột ghi theo thang 100 trong ô định dạng %; chia cho 100 hoặc bỏ định dạng %)`,
      en: `${span("en")} (the whole column is written 0–100 under a % format; divide it by 100 or drop the format)`,
    },
    fix: { at, from: first.share, to: first.share / 100, safe: false },
  };
}
