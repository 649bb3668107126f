import { isSymbolFont, mayBeSymbols } from "@ntm-kit/sheets";
import type { CellBlock } from "../../../engine/sheet-cells";
import { orElse } from "../run-excel";

/** Fonts of TCVN3 (ABC) and VNI: what stands under them is not Unicode. */
const LEGACY_FONT = /^(\.Vn|VNI)/i;
/** Whether the reader has to know of a font: letters under it are others, or none. */
export const isOwnFont = (font: string): boolean => LEGACY_FONT.test(font) || isSymbolFont(font);
/** Signs that these encodings use for letters, and Vietnamese in Unicode does not. */
const SUSPECT = /[¡-¿ÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/;

/**
 * The fonts of cells, where the block mixes several and holds text that may be in an old encoding or a tick of a symbol
 * font; otherwise nothing is asked. The block comes back with those fonts, cell by cell.
 */
export async function withLegacyFonts(range: Excel.Range, block: CellBlock): Promise<CellBlock> {
  if (block.font || range.format.font.name) return block;
  const suspects = columnsWithSuspects(block);
  if (suspects.length === 0) return block;
  const asked = suspects.map((column) => ({
    column,
    cells: range.getColumn(column).getCellProperties({ format: { font: { name: true } } }),
  }));
  return orElse(
    async () => {
      await range.context.sync();
      const fonts = block.values.map((_, row) => {
        const line: string[] = [];
        for (const { column, cells } of asked) {
          const name = cells.value[row]?.[0]?.format?.font?.name;
          if (name && isOwnFont(name)) line[column] = name;
        }
        return line;
      });
      return { ...block, fonts };
    },
    async () => block,
  );
}

function columnsWithSuspects({ values }: CellBlock): number[] {
  const columns = new Set<number>();
  for (const row of values)
    row.forEach((value, column) => {
      if (typeof value === "string" && (SUSPECT.test(value) || mayBeSymbols(value))) columns.add(column);
    });
  return [...columns];
}
