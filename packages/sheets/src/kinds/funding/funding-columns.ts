import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { CELL_SHARES, SURE } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";

const MEASURES = ["amount.plan", "amount.actual", "amount.disbursed"] as const;
const LABELS = new Set(["unit", "district", "content", "fundingSource", "unknown", "standard", "year"]);

/**
 * What the columns of a funding table hold: `amount.plan`, `amount.actual`, `amount.disbursed` and `amount.total` for whole amounts,
 * `amount.plan.<source>` or `amount.<source>` for what one source gives, `…part` where the heading names none that is known. The rows
 * are the sources, or else whatever the first column of words names.
 */
export function fundingColumns(columns: readonly Column[], evidence: Evidence): Column[] {
  const amounts = withNeighbours(
    columns.map((column) => ({ ...column, field: amountField(column, evidence) ?? column.field })),
    evidence,
  );
  const share = (column: Column): number => evidence.content(column.slot).fundingSources;
  const named = amounts.find((column) => column.field === "fundingSource" && share(column) > 0);
  const best =
    named ?? [...amounts].filter((column) => share(column) >= CELL_SHARES.most).sort((a, b) => share(b) - share(a))[0];
  const first =
    best ??
    amounts.find((column) => LABELS.has(column.field) && evidence.content(column.slot).numbers < CELL_SHARES.most);
  return amounts.map((column) => {
    if (column.slot === first?.slot)
      return { ...column, field: best ? "fundingSource" : "label", score: Math.max(column.score, SURE.perhaps) };
    return column.field === "fundingSource" ? { ...column, field: "unknown", score: 0 } : column;
  });
}

/** Numbers without a known heading among columns of sources, under the same headings, are of a source too. */
function withNeighbours(columns: readonly Column[], evidence: Evidence): Column[] {
  const upper = (column: Column | undefined): string | undefined => column?.path.slice(0, -1).join("|");
  return columns.map((column, i) => {
    if (column.field !== "unknown" || evidence.content(column.slot).numbers < CELL_SHARES.most) return column;
    const beside = [columns[i - 1], columns[i + 1]].find(
      (other) => other && PART.test(other.field) && upper(other) === upper(column),
    );
    return beside ? { ...column, field: beside.field.replace(/[^.]+$/, "part") } : column;
  });
}
const PART = /^amount\.(?:(?:plan|actual|disbursed)\.[^.]+|(?!total$|plan$|actual$|disbursed$)[^.]+)$/;

/** Whether headings name sources of money, so that the rows need not. */
export const namesSources = (columns: readonly Column[]): boolean =>
  columns.filter(({ field }) =>
    /^amount\.(?:(?:plan|actual|disbursed)\.)?(?!total$|plan$|actual$|disbursed$|part$)[^.]+$/.test(field),
  ).length >= 2;

function amountField({ slot, path, field }: Column, { headings, source, content }: Evidence): string | undefined {
  const fields = path.map(
    (text) => headings.guesses(text).find((guess) => !guess.kinds || guess.kinds.includes("funding"))?.field,
  );
  const measure = MEASURES.find((entry) => fields.includes(entry));
  const leaf = fields[fields.length - 1];
  if (leaf === "amount.total") return measure ?? "amount.total";
  if (measure && measure === leaf) return measure;
  if (["number", "note", "share", "other", "code"].includes(field)) return undefined;
  const own = source(path[path.length - 1]!);
  const isMoney = content(slot).numbers >= CELL_SHARES.most;
  if (own && isMoney) return `${measure ?? "amount"}.${own}`;
  if (!isMoney || /(?:^| )(?:ty le|ti le|%)/.test(bareWords(path.join(" ")))) return undefined;
  return measure || path.some((text) => source(text) !== undefined) || fields.includes("amount.total")
    ? `${measure ?? "amount"}.part`
    : undefined;
}
