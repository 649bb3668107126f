import { readMark } from "../text/mark";
import type { PlanContext } from "./context";
import type { PlainField } from "./field";
import type { SheetView } from "./sheet-view";
import { CELL_SHARES } from "./weights";

/**
 * What cells can tell by themselves. `mark`: signs and words for met and not met, of whichever criterion or standard.
 */
const PROPOSED = ["unit", "district", "content", "fundingSource", "mark"] as const satisfies readonly (
  | PlainField
  | "mark"
)[];
type Proposed = (typeof PROPOSED)[number];

/** What the cells of a column look like, where most of them do. */
export interface ColumnProposal {
  readonly column: number;
  readonly field: Proposed;
  /** Share of its cells that look so. */
  readonly score: number;
}

const SAMPLE = 200;
const FEWEST = 3;

/** Proposes what the columns of a sheet with unknown headings hold, by their cells alone. Nothing is assumed of it. */
export function proposeColumns(view: SheetView, context: PlanContext): ColumnProposal[] {
  const contents = new Set(context.plan.tasks.map((task) => task.content));
  const proposals: ColumnProposal[] = [];
  for (let column = 0; column < Math.min(view.columnCount, 60); column++) {
    const counts = new Map(PROPOSED.map((field) => [field, 0]));
    let cells = 0;
    for (let line = 0; line < view.grid.rowCount && cells < SAMPLE; line++) {
      const cell = view.cell(line, column);
      const text = view.textOf(cell);
      if (!cell || text === "") continue;
      cells++;
      const field = fieldOf(text, contents, context);
      if (field) counts.set(field, (counts.get(field) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best && cells >= FEWEST && best[1] / cells >= CELL_SHARES.proposed)
      proposals.push({ column, field: best[0], score: best[1] / cells });
  }
  return proposals;
}

function fieldOf(text: string, contents: ReadonlySet<string>, context: PlanContext): Proposed | undefined {
  if (contents.has(text)) return "content";
  if (context.funding(text)) return "fundingSource";
  const match = context.units.match(text, undefined);
  if (match.kind === "exact" || match.kind === "folded")
    return context.index.isCommune(match.unit) ? "unit" : "district";
  const { kind } = readMark({ kind: "text", value: text });
  return kind === "met" || kind === "not-met" ? "mark" : undefined;
}
