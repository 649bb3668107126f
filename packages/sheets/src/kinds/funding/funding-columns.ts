import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { type AmountField, type Field, isFieldOf, MEASURES, UNKNOWN_SOURCE } from "../../tables/field";
import { isTimeAlone } from "../../tables/value-time";
import { CELL_SHARES, SURE } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";

const LABELS: ReadonlySet<Field> = new Set<Field>([
  "unit",
  "district",
  "content",
  "fundingSource",
  "unknown",
  "standard",
  "year",
]);

/**
 * What the columns of a funding table hold: whole amounts, what one source gives, or what a source gives that no
 * heading names. The rows are the sources, or else whatever the first column of words names.
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
  const isOfSources = best !== undefined || (first !== undefined && share(first) >= CELL_SHARES.withHeading);
  return amounts.map((column) => {
    if (column.slot === first?.slot)
      return { ...column, field: isOfSources ? "fundingSource" : "label", score: Math.max(column.score, SURE.perhaps) };
    return column.field === "fundingSource" ? { ...column, field: "unknown", score: 0 } : column;
  });
}

/**
 * Numbers without a known heading among columns of sources, under the same headings, are of a source too, however many
 * stand together.
 */
function withNeighbours(columns: readonly Column[], evidence: Evidence): Column[] {
  const upper = (column: Column): string => column.path.slice(0, -1).join("|");
  const read = [...columns];
  const take = (i: number, from: number): void => {
    const [column, other] = [read[i], read[from]];
    if (!column || !other || column.field !== "unknown" || evidence.content(column.slot).numbers < CELL_SHARES.most)
      return;
    if (isFieldOf(other.field, "amount") && other.field.source !== undefined && upper(other) === upper(column))
      read[i] = { ...column, field: { ...other.field, source: UNKNOWN_SOURCE } };
  };
  for (let i = 1; i < read.length; i++) take(i, i - 1);
  for (let i = read.length - 2; i >= 0; i--) take(i, i + 1);
  return read;
}

/** Whether headings name sources of money, so that the rows need not. */
export const namesSources = (columns: readonly Column[]): boolean =>
  columns.filter(
    ({ field }) => isFieldOf(field, "amount") && field.source !== undefined && field.source !== UNKNOWN_SOURCE,
  ).length >= 2;

/** Columns whose headings say that they hold no money, whatever stands above them. */
const NO_MONEY: ReadonlySet<Field> = new Set<Field>(["number", "note", "share", "other", "code"]);

function amountField({ slot, path, field }: Column, evidence: Evidence): AmountField | undefined {
  const said = path.map((text) => amountSaid(text, evidence));
  const measure = MEASURES.find((one) => said.some((amount) => amount?.measure === one));
  const whole: AmountField = { of: "amount", ...(measure ? { measure } : {}) };
  const leaf = said.at(-1);
  if (leaf && (leaf.measure === undefined || leaf.measure === measure)) return whole;
  if (NO_MONEY.has(field)) return undefined;
  const own = evidence.source(path.at(-1) ?? "");
  const isMoney = evidence.content(slot).numbers >= CELL_SHARES.most;
  if (own && isMoney) return { ...whole, source: own };
  if (!isMoney || /(?:^| )(?:ty le|ti le|%)/.test(bareWords(path.join(" ")))) return undefined;
  const isOfMoney =
    measure !== undefined ||
    isStretch(path.at(-1) ?? "") ||
    path.some((text) => evidence.source(text) !== undefined) ||
    said.some((amount) => amount !== undefined && amount.measure === undefined);
  return isOfMoney ? { ...whole, source: UNKNOWN_SOURCE } : undefined;
}

/** A year or another time alone: what a part of the whole period gives ("Năm 2023" beside "Tổng"). */
const isStretch = (heading: string): boolean => /^20\d{2}$/.test(heading) || isTimeAlone(heading);

/** The whole amount that a heading names: planned, given, spent, or the total of whatever stands beneath it. */
function amountSaid(heading: string, { headings }: Evidence): AmountField | undefined {
  const field = headings.guesses(heading).find(({ kinds }) => !kinds || kinds.includes("funding"))?.field;
  return field !== undefined && isFieldOf(field, "amount") ? field : undefined;
}
