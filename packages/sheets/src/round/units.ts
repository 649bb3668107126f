import {
  atStandard,
  type CommuneFacts,
  type Facts,
  highestClaim,
  type IsoDate,
  impliedClaim,
  type Origin,
  type PlanIndex,
  type Recognition,
  type Standard,
  type Stated,
} from "@ntm-kit/core";
import { rawText } from "../run/raw-text";
import type { Run } from "../run/run";
import type { RoundConflict } from "./conflicts";
import { type CellPlace, cellPlace, type LinePlace, lineKey, linePlace } from "./place";

/** What a cell says of a criterion; `open`: it cannot be read, `unknown`: nothing is stated. */
export type RoundMark = "met" | "not-met" | "open" | "unknown";

/** A commune of the plan as a round states it. */
export interface RoundUnit {
  /** Id of the commune. */
  readonly id: string;
  /** The unit of the layer above. */
  readonly district: string;
  /** Whether anything is stated of it. */
  readonly reported: boolean;
  /** By number of the criterion. */
  readonly marks: Readonly<Record<string, RoundMark>>;
  /** Number of criteria met, at least and at most. */
  readonly criteria: readonly [number, number];
  /** The highest standard it is at, by id, or `none`; null where nothing tells. */
  readonly level: Standard | "none" | null;
  /** Number of the decision, as it is written; null where none is stated. */
  readonly decision: string | null;
  /** The day of the decision; null where none is stated. */
  readonly date: IsoDate | null;
  /** The year of recognition, where one is stated and the date lies in another. */
  readonly year: number | null;
  /** Where its row stands. */
  readonly source?: Omit<LinePlace, "column">;
  /** By field: `criterion.1`, `unit`, `total`, `level`, `decision`, `date`. */
  readonly cells: Readonly<Record<string, CellPlace>>;
  /** Fields of which others say otherwise. */
  readonly conflicts: readonly string[];
}

/** A commune with what its row of the table needs beside. */
export interface UnitRow {
  /** As a document tells it. */
  readonly unit: RoundUnit;
  /** What is certain and possible. */
  readonly facts: CommuneFacts;
  /** All lines that what is kept of it stands in. */
  readonly lines: readonly LinePlace[];
  /** Words of cells that could not be read, by field. */
  readonly unread: Readonly<Record<string, string>>;
  /** A total that stands where no mark does. */
  readonly total?: number;
}

/**
 * Facts as the table of a round has them: of the day judged; where that lies after every due day of the plan, of the
 * last of these, since the table then names no day and is about each due day.
 */
function tableFacts(run: Run): Facts {
  const last = lastDue(run.index);
  return last !== undefined && run.asOf > last ? run.facts.judgedOn(last) : run.facts;
}

const lastDue = (index: PlanIndex): IsoDate | undefined =>
  [...index.targets.values()]
    .map(({ due }) => due)
    .sort()
    .at(-1);

/** All counted communes of the plan, in its order. */
export function unitRows(run: Run, conflicts: readonly RoundConflict[]): UnitRow[] {
  const facts = tableFacts(run);
  const disputed = new Map<string, string[]>();
  for (const { unit, field } of conflicts) {
    const fields = disputed.get(unit) ?? [];
    if (!fields.includes(field)) disputed.set(unit, [...fields, field]);
  }
  const before = rowsBefore(run);
  return run.index.communes.map((commune) => {
    const known = facts.communes.get(commune.id) ?? { ...NOTHING, unit: commune };
    const row = rowOf(run, known, disputed.get(commune.id) ?? [], before.get(commune.id));
    before.set(commune.id, row);
    return row.made;
  });
}

const NOTHING: Omit<CommuneFacts, "unit"> = { reported: false, criteria: [0, 0], asked: [], at: {} };

/** A row, and all that it was made of. */
interface KeptRow {
  readonly made: UnitRow;
  readonly from: string;
}
interface KeptRows extends Pick<Run, "index"> {
  /** Which sheets have their units across: a line of these is a column. */
  readonly across: string;
  readonly rows: Map<string, KeptRow>;
}

/** By where origins stand: a run that follows another of the same sheets has the very function of it. */
const kept = new WeakMap<Run["locate"], KeptRows>();

/** Rows of a run before, by commune: after an edit nearly all are as they were. */
function rowsBefore({ index, locate, sheets }: Run): Map<string, KeptRow> {
  const across = sheets.map(({ content }) => content.view.transposed).join();
  const before = kept.get(locate);
  if (before && before.index === index && before.across === across) return before.rows;
  const rows = new Map<string, KeptRow>();
  kept.set(locate, { index, across, rows });
  return rows;
}

function rowOf(run: Run, facts: CommuneFacts, conflicts: readonly string[], before: KeptRow | undefined): KeptRow {
  const { record, reported, criteria, at } = facts;
  const unread = unreadOf(run, facts);
  const isClaimable = run.facts.merged.claimable.size > 0;
  const from = JSON.stringify([record, reported, criteria, at, isClaimable, unread, conflicts]);
  return before?.from === from ? before : { made: unitRow(run, facts, conflicts, unread), from };
}

function unitRow(
  run: Run,
  facts: CommuneFacts,
  conflicts: readonly string[],
  unread: Readonly<Record<string, string>>,
): UnitRow {
  const { unit, record, reported, criteria, asked } = facts;
  const level = levelOf(run, facts);
  const recognition = recognitionOf(run, facts, level);
  const marks = Object.fromEntries(asked.map((number) => [number, record?.marks[number]?.value ?? "unknown"] as const));
  const origins = originsOf(run, facts, recognition);
  const cells = cellsOf(run, origins);
  const lines = reported || Object.keys(cells).length > 1 ? linesOf(run, origins) : [];
  const [first] = lines;
  const isCounted = Object.values(marks).every((mark) => mark === "unknown");
  return {
    facts,
    lines,
    unread,
    ...(isCounted && criteria[0] === criteria[1] && record?.total ? { total: record.total.value } : {}),
    unit: {
      id: unit.id,
      district: run.index.districtOf(unit.id)?.id ?? run.index.root.id,
      reported,
      marks,
      criteria: [criteria[0], criteria[1]],
      level,
      decision: recognition?.decision?.value ?? null,
      date: recognition?.date?.value ?? null,
      year: otherYear(recognition),
      ...(first && reported ? { source: withoutColumn(first) } : {}),
      cells,
      conflicts,
    },
  };
}

/** By which decision and when it came to the standard that is claimed; of one at none nothing is told. */
function recognitionOf({ index }: Run, { record }: CommuneFacts, level: RoundUnit["level"]): Recognition | undefined {
  if (!record || level === null || level === "none") return undefined;
  const claimed = highestClaim(record, index.standardIds);
  return record.recognitions?.find(({ standard }) => standard === claimed);
}

/** Where each field of a commune is stated: its name, then marks, total, level and recognition. */
function originsOf(run: Run, facts: CommuneFacts, recognition: Recognition | undefined): FieldOrigin[] {
  const { record, asked } = facts;
  const stated: [string, Stated<unknown> | undefined][] = [
    ...asked.map((number): [string, Stated<unknown> | undefined] => [`criterion.${number}`, record?.marks[number]]),
    ["total", record?.total],
    ["level", record && levelClaim(run, facts)],
    ["decision", recognition?.decision],
    ["date", recognition?.date],
    ["year", recognition?.year],
  ];
  return [["unit", record?.origin], ...stated.map(([field, one]): FieldOrigin => [field, one?.origin])];
}

type FieldOrigin = readonly [field: string, origin: Origin | undefined];

const cellsOf = (run: Run, origins: readonly FieldOrigin[]): Record<string, CellPlace> =>
  Object.fromEntries(
    origins.flatMap(([field, origin]) => {
      const place = cellPlace(run, origin);
      return place ? [[field, place] as const] : [];
    }),
  );

/** Recognised for a year by a decision of the next. */
function otherYear(recognition: Recognition | undefined): number | null {
  const { year, date } = recognition ?? {};
  return year && !date?.value.startsWith(String(year.value)) ? year.value : null;
}

const withoutColumn = ({ column: _, ...line }: LinePlace): Omit<LinePlace, "column"> => line;

function linesOf(run: Run, origins: readonly FieldOrigin[]): LinePlace[] {
  const lines = new Map<string, LinePlace>();
  for (const [, origin] of origins) {
    const line = linePlace(run, origin);
    if (line && !lines.has(lineKey(line))) lines.set(lineKey(line), line);
  }
  return [...lines.values()];
}

/**
 * The highest standard that it certainly is at; null where no sheet says levels, nothing is reported, or the lowest is
 * open.
 */
function levelOf({ index, facts: { merged } }: Run, { reported, at }: CommuneFacts): RoundUnit["level"] {
  if (!reported || merged.claimable.size === 0) return null;
  const reached = index.standardIds.findLast((standard) => atStandard(at, standard)[0] === 1);
  if (reached !== undefined) return reached;
  return atStandard(at, index.plainStandard)[1] === 0 ? "none" : null;
}

/** The claim that says how high it stands. */
function levelClaim({ index }: Run, { record }: CommuneFacts): Stated<boolean> | undefined {
  if (!record) return undefined;
  const highest = highestClaim(record, index.standardIds);
  return highest === undefined ? impliedClaim(record, index.plainStandard, index.standardIds) : record.claims[highest];
}

/** Words of the cells that state something and could not be read, by field. */
function unreadOf(run: Run, { record, asked }: CommuneFacts): Record<string, string> {
  const open = asked.filter((number) => record?.marks[number]?.value === "open");
  const words = open.map((number) => [`criterion.${number}`, rawText(run, record?.marks[number]?.origin)] as const);
  const level = record?.openClaims?.length
    ? [["level", rawText(run, record.openOrigin ?? record.origin)] as const]
    : [];
  return Object.fromEntries([...words, ...level]);
}
