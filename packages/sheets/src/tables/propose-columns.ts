import { readMark } from "../text/mark";
import type { ReadContext } from "./context";
import type { SheetView } from "./sheet-view";
import { CELL_SHARES } from "./weights";

/** What the cells of a column look like, where most of them do. */
export interface ColumnProposal {
  readonly column: number;
  readonly field: "unit" | "district" | "content" | "fundingSource" | "mark";
  /** Share of its cells that look so. */
  readonly score: number;
}

const SAMPLE = 200;
const FEWEST = 3;

/** Proposes what the columns of a sheet with unknown headings hold, by their cells alone. Nothing is assumed of it. */
export function proposeColumns(view: SheetView, context: ReadContext): ColumnProposal[] {
  const contents = new Set(context.plan.tasks.map((task) => task.content));
  const proposals: ColumnProposal[] = [];
  for (let column = 0; column < Math.min(view.columnCount, 60); column++) {
    const counts = { unit: 0, district: 0, content: 0, fundingSource: 0, mark: 0 };
    let cells = 0;
    for (let line = 0; line < view.grid.rowCount && cells < SAMPLE; line++) {
      const cell = view.cell(line, column);
      const text = view.textOf(cell);
      if (!cell || text === "") continue;
      cells++;
      const field = fieldOf(text, contents, context);
      if (field) counts[field]++;
    }
    const [field, count] = (Object.entries(counts) as [ColumnProposal["field"], number][]).sort(
      (a, b) => b[1] - a[1],
    )[0]!;
    if (cells >= FEWEST && count / cells >= CELL_SHARES.proposed)
      proposals.push({ column, field, score: count / cells });
  }
  return proposals;
}

function fieldOf(
  text: string,
  contents: ReadonlySet<string>,
  context: ReadContext,
): ColumnProposal["field"] | undefined {
  if (contents.has(text)) return "content";
  if (context.funding(text)) return "fundingSource";
  const match = context.units.match(text, undefined);
  if (match.kind === "exact" || match.kind === "folded") return match.unit.level === "commune" ? "unit" : "district";
  const { kind } = readMark({ kind: "text", value: text });
  return kind === "met" || kind === "not-met" ? "mark" : undefined;
}
