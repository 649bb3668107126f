import { type LaterResults, laterTable, type SummaryLabels } from "@ntm-kit/core";
import { type LaidCell, layOut } from "./layout";
import type { TextOptions } from "./options";
import { type Style, styleOf } from "./style";

/** Results on later units: each with what it is made of, and why what is open is so. */
export function laterText(
  results: LaterResults,
  labels: SummaryLabels,
  { language, terminal }: Pick<TextOptions, "language" | "terminal">,
): string {
  const style = styleOf(terminal.colours);
  const { title, counts, heads, rows } = laterTable(results, labels, language);
  const [unit = "", ...rest] = heads;
  const [criteria = "", of = ""] = rest.slice(-2);
  const columns = [
    { head: unit },
    ...rest.slice(0, -2).map((head) => ({ head })),
    { head: criteria, right: true },
    { head: of, gives: true },
  ];
  const painted = (row: readonly string[], i: number): readonly LaidCell[] =>
    row.map((text, column) => {
      const at = results.units[i]?.standards[labels.standards[column - 1]?.id ?? ""];
      return at && column > 0 ? { text, paint: paintOf(at, style) } : text;
    });
  const table = layOut(columns, rows.map(painted), { width: terminal.width });
  return [style.bold(title), counts, "", ...table.head.map(style.dim), ...table.rows.flat(), ""].join("\n");
}

const paintOf = (at: readonly [number, number], style: Style) =>
  at[0] === 1 ? style.green : at[1] === 0 ? style.red : style.yellow;
