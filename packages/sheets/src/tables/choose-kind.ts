import { type CriteriaSet, SHEET_KINDS, type SheetKind } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { readTaskStatus } from "../text/status";
import { bandOf } from "./band-heading";
import { type Column, readColumns } from "./columns";
import { byField, isState } from "./frame";
import { fundingColumns, namesSources } from "./funding-columns";
import type { HeadingReader } from "./guess";
import type { TitleContext } from "./title";
import { STATE_HEADINGS } from "./vocabulary";
import { CELL_SHARES, KIND_BASE, READING_WEIGHTS } from "./weights";

/** What the cells beneath a heading look like, as shares of the non-empty ones. */
export interface ColumnContent {
  readonly communes: number;
  readonly districts: number;
  readonly fundingSources: number;
  /** Words of a task's progress. */
  readonly states: number;
  /** Numbers and percentages, of all cells. */
  readonly numbers: number;
}

export interface KindChoice {
  readonly kind: SheetKind;
  readonly columns: readonly Column[];
  readonly score: number;
}

export interface Evidence {
  readonly paths: ReadonlyMap<number, readonly string[]>;
  readonly headings: HeadingReader;
  readonly title: TitleContext;
  readonly sets: readonly CriteriaSet[];
  content(slot: number): ColumnContent;
  /** Id of the source of money that a heading names. */
  source(heading: string): string | undefined;
}

/** The kind that explains the header and the cells best; undefined where none does clearly. */
export function chooseKind(evidence: Evidence): KindChoice | undefined {
  const choices = SHEET_KINDS.map((kind) => {
    const read = withLatest(readColumns(evidence.paths, evidence.headings, kind), kind);
    const columns = withProgress(withGuessedName(read, kind, evidence), kind, evidence);
    return { kind, columns, score: JUDGES[kind](new Set(byField(columns).fields.keys()), columns, evidence) };
  });
  choices.sort((a, b) => b.score - a.score);
  return choices[0] && choices[0].score > 0 ? choices[0] : undefined;
}

type Judge = (fields: ReadonlySet<string>, columns: readonly Column[], evidence: Evidence) => number;

const count = (fields: ReadonlySet<string>, names: readonly string[]): number =>
  names.filter((name) => fields.has(name)).length;

const JUDGES: Readonly<Record<SheetKind, Judge>> = {
  "commune-criteria": (fields, _columns, { sets }) => {
    const criteria = new Set(
      [...fields]
        .map((field) => /^(?:criterion|indicator)\.(\d+)/.exec(field)?.[1])
        .filter((number) => number !== undefined),
    ).size;
    const wanted = Math.min(...sets.map((set) => set.criteria.length), 19);
    return fields.has("unit") && criteria >= Math.max(2, Math.ceil(wanted / 4))
      ? KIND_BASE["commune-criteria"] + criteria + count(fields, ["total", "level", "standard"])
      : 0;
  },
  "task-progress": (fields, columns) => {
    const others =
      count(fields, [
        "lead",
        "coordinating",
        "schedule",
        "outputs",
        "status",
        "progress",
        "evidence",
        "reason",
        "result",
      ]) + (columns.some((column) => isState(column.field)) ? 1 : 0);
    return fields.has("content") && others >= 2 ? KIND_BASE["task-progress"] + others : 0;
  },
  "district-summary": (fields, columns, evidence) => {
    const figures = count(fields, [
      "communes",
      "standard",
      "advanced",
      "model",
      "meanCriteria",
      "minCriteria",
      "districtStandard",
    ]);
    const name = columns.find((column) => column.field === "unit");
    const bands = [...fields].filter((field) => bandOf(field)).length;
    if (!name || figures + bands < 2) return 0;
    const content = evidence.content(name.slot);
    return content.districts > content.communes && content.districts >= CELL_SHARES.withHeading
      ? KIND_BASE["district-summary"] + figures + Math.min(bands, 3)
      : 0;
  },
  "recognition-list": (fields, columns, evidence) => {
    const name = columns.find((column) => column.field === "unit");
    const said = count(fields, ["level", "standard", "advanced", "model"]);
    const proof = count(fields, ["decision", "date", "year"]);
    const titled = /cong nhan|dat chuan/.test(evidence.title.words);
    if (!name || (said === 0 && !(proof > 0 && titled)) || said + proof < 1) return 0;
    const content = evidence.content(name.slot);
    return content.communes + content.districts >= CELL_SHARES.withHeading && (proof > 0 || said > 0)
      ? KIND_BASE["recognition-list"] + said + proof
      : 0;
  },
  funding: (fields, columns, evidence) => {
    const amounts = columns.filter((column) => column.field.startsWith("amount.")).length;
    const name = columns.find((column) => column.field === "fundingSource" || column.field === "label");
    if (!name || amounts === 0) return 0;
    const titled = /(?:kinh phi|nguon von|nguon luc|giai ngan|huy dong|phan bo von)/.test(
      `${evidence.title.words} ${bareWords(name.path.join(" "))}`,
    );
    const sources = evidence.content(name.slot).fundingSources;
    const isBySource = fields.has("fundingSource") && (sources >= CELL_SHARES.withHeading || (titled && sources > 0));
    return isBySource || namesSources(columns) ? KIND_BASE.funding + amounts : 0;
  },
};

/** A table whose name column has no heading that is known shows it by its cells: most of them are units. */
function withGuessedName(columns: readonly Column[], kind: SheetKind, evidence: Evidence): Column[] {
  if (kind === "task-progress") return [...columns];
  if (kind === "funding") return fundingColumns(columns, evidence);
  const share = (slot: number): number => {
    const content = evidence.content(slot);
    return kind === "district-summary"
      ? content.districts
      : kind === "recognition-list"
        ? content.communes + content.districts
        : content.communes;
  };
  const isTaken = columns.some((column) => column.field === "unit" && share(column.slot) >= CELL_SHARES.keepsName);
  if (isTaken) return [...columns];
  const candidates = columns.filter(
    (column) =>
      ["unknown", "unit", "district", "content", "other", "number", "standard"].includes(column.field) &&
      share(column.slot) >= CELL_SHARES.most,
  );
  const best = candidates.sort((a, b) => share(b.slot) - share(a.slot))[0];
  if (!best) return [...columns];
  return columns.map((column) =>
    column === best
      ? { ...column, field: "unit", score: share(column.slot) * READING_WEIGHTS.namesWithoutHeading }
      : column.field === "unit"
        ? { ...column, field: "unknown", score: 0 }
        : column,
  );
}

/** Of columns for one field at several times the latest is meant; one without a time is of now. Money is of each time. */
function withLatest(columns: readonly Column[], kind: SheetKind): Column[] {
  if (kind === "funding") return [...columns];
  const when = (column: Column): number => column.guess?.when ?? Number.POSITIVE_INFINITY;
  return columns.map((column) => {
    const others = columns.filter((other) => other !== column && other.field === column.field);
    const isEarlier = column.field !== "unknown" && others.some((other) => when(other) > when(column));
    return isEarlier ? { ...column, field: "other" } : column;
  });
}

/**
 * A table of tasks with several columns that could tell the progress: that with words of a state is the state, one with numbers the
 * share, and one that tells in sentences what was done the result.
 */
function withProgress(columns: readonly Column[], kind: SheetKind, evidence: Evidence): Column[] {
  if (kind !== "task-progress") return [...columns];
  if (stateColumns(columns).size >= 2)
    return columns.map((column) => ({ ...column, field: stateColumns(columns).get(column) ?? column.field }));
  const has = (field: string): boolean => columns.some((column) => column.field === field);
  const named = columns.filter((column) => column.field === "status");
  const telling = named.filter((column) => evidence.content(column.slot).states >= CELL_SHARES.most);
  const isOther = named.some((column) => column.path.join() !== named[0]!.path.join());
  return columns.map((column) => {
    const { states, numbers } = evidence.content(column.slot);
    if (column.field === "progress" && !has("status") && states >= CELL_SHARES.most)
      return { ...column, field: "status" };
    if (column.field !== "status") return column;
    if (!has("progress") && named.length > 1 && numbers >= CELL_SHARES.most) return { ...column, field: "progress" };
    const isTold = isOther && telling.length > 0 && !telling.includes(column);
    return isTold ? { ...column, field: has("result") ? "other" : "result" } : column;
  });
}

/** Columns whose own headings are states ("Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"), with their fields. */
function stateColumns(columns: readonly Column[]): ReadonlyMap<Column, string> {
  return new Map(
    columns
      .filter(({ path }) => STATE_HEADINGS.test(bareWords(path[path.length - 1]!)))
      .map((column) => [column, `state.${readTaskStatus(column.path[column.path.length - 1]!)}`]),
  );
}
