import { eachValue, highestClaim, type IsoDate, type Nature, type Origin } from "@ntm-kit/core";
import { unpackPlace } from "../grid/place";
import { hash } from "../tables/form-fingerprint";
import { senderOf } from "./file-sender";
import { madeOf } from "./finding-memory";
import { rawText } from "./raw-text";
import type { Run, RunFinding } from "./run";

/**
 * What a finding is known by from round to round: the same while the same fault stands, whatever file, sheet and form,
 * wherever the row. It is made of code, subject, field, nature and what is written; without a subject of code, sender,
 * kind of sheet, field and what is written. Equal ones are numbered, the latest day first.
 */
export function findingKeys(run: Run): string[] {
  const stated = statedAt(run);
  const known = madeOf<Keyed>(run.findings, findingKeys);
  const days: IsoDate[] = [];
  for (const [i, finding] of run.findings.entries()) {
    const cell = finding.at === undefined ? undefined : stated.get(finding.at);
    days.push(cell?.day ?? run.asOf);
    known[i] = keyOf(run, finding, cell, known[i]);
  }
  const keys: string[] = [];
  const seen = new Map<string, number>();
  for (const i of latestFirst(days)) {
    const key = known[i]?.key ?? "";
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    keys[i] = times === 1 ? key : `${key}-${times}`;
  }
  return keys;
}

/** Places in a list, those of the latest day first and in their order within a day; mostly all are of one. */
function latestFirst(days: readonly IsoDate[]): number[] {
  const places = [...days.keys()];
  const [first] = days;
  if (days.every((day) => day === first)) return places;
  const dayAt = (i: number): string => days[i] ?? "";
  return places.sort((a, b) => (dayAt(a) === dayAt(b) ? a - b : dayAt(a) > dayAt(b) ? -1 : 1));
}

/** What a cell states, as it was understood. */
interface StatedCell {
  readonly value: string;
  readonly nature: Nature;
  readonly day: IsoDate;
}

/** The cells that findings stand at, as the records understand them: forms may write one value in many ways. */
function statedAt(run: Run): ReadonlyMap<Origin, StatedCell> {
  const wanted = new Set<Origin>();
  for (const { at } of run.findings) if (at !== undefined) wanted.add(at);
  const cells = new Map<Origin, StatedCell>();
  if (wanted.size === 0) return cells;
  const { communes, districts, tasks } = run.dataset;
  for (const record of [...communes, ...districts, ...tasks]) {
    const { nature = "result", day = run.asOf } = record;
    const add = (origin: Origin | undefined, value: unknown): void => {
      if (origin === undefined || !wanted.has(origin) || cells.has(origin) || value === "open") return;
      cells.set(origin, { value: typeof value === "string" ? plain(value) : String(value), nature, day });
    };
    if ("claims" in record && record.claims) {
      const highest = highestClaim({ claims: record.claims }, run.index.standardIds) ?? "none";
      for (const claim of Object.values(record.claims)) add(claim?.origin, highest);
    }
    eachValue(record, ({ value, origin }) => add(origin, value));
    if ("marks" in record)
      for (const { decision, date, year } of record.recognitions ?? [])
        for (const one of [decision, date, year]) add(one?.origin, one?.value);
  }
  return cells;
}

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/**
 * Parameters that say what is wrong beside the cell: which criteria a claim lacks; of what day the files of a sender
 * are, which another round may find at fault anew.
 */
const TELLING = ["missing", "criteria", "ofDay"] as const;

/** What the key of a finding depends on beside the finding itself. */
interface Seen {
  /** The cell as it was understood, or its own text where no record holds it. */
  readonly written: string;
  readonly nature: Nature | undefined;
  readonly sender: string;
  readonly kind: string;
}

/** The key of a finding before equal ones are numbered, and what it was made of. */
interface Keyed extends Seen {
  readonly key: string;
}

function keyOf(run: Run, finding: RunFinding, cell: StatedCell | undefined, before: Keyed | undefined): Keyed {
  const { subject, at, file } = finding;
  const written = cell?.value ?? rawText(run, at);
  const isKnown = subject !== undefined && isOfPlan(run, subject);
  const nature = isKnown ? (cell?.nature ?? "result") : undefined;
  const sender = isKnown ? "" : (senderOf(run, file) ?? "");
  const kind = isKnown ? "" : kindAt(run, finding);
  if (
    before &&
    before.written === written &&
    before.nature === nature &&
    before.sender === sender &&
    before.kind === kind
  )
    return before;
  const seen: Seen = { written, nature, sender, kind };
  return { ...seen, key: hash(saidOf(finding, seen)) };
}

function saidOf({ code, subject, field = "", params }: RunFinding, { written, nature, sender, kind }: Seen): string {
  const more = TELLING.flatMap((name) => (name in params ? [String((params as Record<string, unknown>)[name])] : []));
  const about = nature === undefined ? [sender, kind] : [subject];
  return [code, ...about, field, ...(nature === undefined ? [] : [nature]), [plain(written), ...more].join(";")].join(
    "|",
  );
}

const isOfPlan = ({ index, plan }: Run, subject: string): boolean =>
  index.units.has(subject) || index.tasks.has(subject) || plan.agencies.some(({ id }) => id === subject);

function kindAt({ sheets }: Run, { at, file, sheet }: RunFinding): string {
  const place = at === undefined ? undefined : unpackPlace(at);
  const found = place
    ? sheets[place.sheetNumber]
    : sheets.find((one) => one.file.path === file && one.content.grid.name === sheet);
  return found?.content.kind ?? "";
}
