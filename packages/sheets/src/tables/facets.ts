import { bareWords } from "../text/bare-words";
import { isToCome } from "../text/nature";
import type { Column } from "./columns";
import { type Field, fieldKey, isFieldOf } from "./field";
import { saidByHeadings } from "./said-by-headings";
import { type TimeSaid, type ValueTime, valueTime } from "./value-time";

/** Columns of a table that are about one nature and one time. */
export interface Facet {
  readonly columns: readonly Column[];
  /** What their headings say, the lowest first; nothing where the title alone does. */
  readonly said: readonly TimeSaid[];
}

/** The columns of a table by what they are about. */
export interface Facets {
  /** What is read as the table itself, with all that names its rows. */
  readonly main: Facet;
  /** What stands beside it: last year's figures, a plan. */
  readonly beside: readonly Facet[];
}

/** Columns that name rows or tell of them, whatever the time. */
const TIMELESS: ReadonlySet<Field> = new Set<Field>([
  ...(["unknown", "other", "note", "number", "code", "unit", "district", "label", "measure"] as const),
]);

interface Group extends Facet {
  readonly columns: Column[];
  said: readonly TimeSaid[];
  readonly time: ValueTime;
  /** A time that no place gives a year to. */
  readonly isOpen: boolean;
}

/**
 * Splits the columns of a table by what their headings say they are about. Under a title of plans a heading of results
 * is one only where it tells itself apart: by a time of its own, or from columns that are planned. Comparisons of a
 * result with a plan are neither.
 */
export function facetsOf(columns: readonly Column[], title: readonly TimeSaid[]): Facets {
  const named = columns.filter((column) => !hasTimes(column));
  const valued = columns.filter(hasTimes).map((column) => ({ column, said: saidBy(column, columns) }));
  const heard = withYears(withTargets(withoutEmptyResults(valued, title)), title);
  const ratios = heard.filter(({ said }) => said[0]?.nature === "ratio").map(({ column }) => column);
  const groups = groupsOf(
    heard.filter(({ column }) => !ratios.includes(column)),
    title,
  );
  const set = ratios.map((column): Column => ({ ...column, field: "other" }));
  const main = withLatest(groups.reduce<Group | undefined>(fuller, undefined), groups);
  const beside = groups.filter((group) => group !== main?.from && group !== main?.taken);
  const open = beside.filter((group) => group.isOpen && !isPlanned(group));
  return {
    main: {
      columns: inOrder([...named, ...set, ...setAside(open), ...(main?.facet.columns ?? [])]),
      said: main?.facet.said ?? [],
    },
    beside: beside
      .filter((group) => !open.includes(group))
      .map(({ columns: own, said }) => ({ columns: inOrder([...named, ...own]), said })),
  };
}

interface Heard {
  readonly column: Column;
  readonly said: readonly TimeSaid[];
}

/** Whether a column has values that are of a nature and a time. */
export const hasTimes = ({ field }: Column): boolean => !TIMELESS.has(field);

/** What the headings of a column say, the lowest first. The words of an indicator are what it asks for. */
export const saidBy = ({ path, field }: Column, all: readonly Column[]): readonly TimeSaid[] =>
  saidByHeadings(isFieldOf(field, "indicator") ? path.slice(0, -1) : path, () => all.map((column) => column.path));

/** The nature that the nearest of several places says. */
export const natureOf = (said: readonly TimeSaid[]): TimeSaid["nature"] | undefined =>
  said.map(({ nature }) => nature).find((nature) => nature !== undefined);

/** "Kết quả thực hiện các tiêu chí" over a plan is what every form says: it makes no results of it. */
function withoutEmptyResults(heard: readonly Heard[], title: readonly TimeSaid[]): readonly Heard[] {
  const governing = natureOf(title);
  const hasPlans = heard.some(({ said }) => isToCome(natureOf(said)));
  if (!isToCome(governing) || hasPlans) return heard;
  return heard.map(({ column, said }) => ({ column, said: withoutEmptyResult(said) }));
}

/** Under a plan "Kết quả" without a time of its own says nothing. */
export const withoutEmptyResult = (said: readonly TimeSaid[]): readonly TimeSaid[] =>
  said.some(({ time }) => time) ? said : said.filter(({ nature }) => nature !== "result");

/** "Chỉ tiêu" beside a column of results of the same thing is what was set. */
function withTargets(heard: readonly Heard[]): readonly Heard[] {
  const done = new Set(
    heard.filter(({ said }) => natureOf(said) === "result").map(({ column }) => fieldKey(column.field)),
  );
  return heard.map(({ column, said }) => {
    const leaf = column.path.at(-1) ?? "";
    const isTarget = /^chi tieu(?: |$)/.test(bareWords(leaf)) && natureOf(said) === undefined;
    if (!isTarget || !done.has(fieldKey(column.field))) return { column, said };
    return { column, said: [{ text: leaf, nature: "plan" }, ...said] };
  });
}

/**
 * "31/12 năm trước" beside "TH năm 2025", where nothing further out names a year: the year is counted from that of the
 * results beside it, else from that of the plan.
 */
function withYears(heard: readonly Heard[], title: readonly TimeSaid[]): readonly Heard[] {
  const yearsOf = (isMeant: (said: readonly TimeSaid[]) => boolean): number[] =>
    heard.flatMap(({ said }) => (isMeant(said) ? said.flatMap(({ time }) => time?.year ?? []) : []));
  const done = yearsOf((said) => !isToCome(natureOf(said)));
  const planned = yearsOf((said) => isToCome(natureOf(said)));
  if (done.length + planned.length === 0) return heard;
  const year = done.length > 0 ? Math.max(...done) : Math.min(...planned);
  return heard.map(({ column, said }) => {
    const isOpen = said.some(({ time }) => time) && valueTime([...said, ...title]).day === undefined;
    return { column, said: isOpen ? said.map((place) => countedFrom(place, year)) : said };
  });
}

/** Only what is said of another year is counted: "6 tháng đầu năm" beside a figure of 2024 may be of the next. */
function countedFrom(place: TimeSaid, year: number): TimeSaid {
  const { time } = place;
  if (time?.year !== undefined || !time?.offset) return place;
  return { ...place, time: { ...time, year: year + time.offset, offset: 0 } };
}

const isPlanned = ({ time }: Group): boolean => isToCome(time.nature);

function groupsOf(heard: readonly Heard[], title: readonly TimeSaid[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { column, said } of heard) {
    const time = valueTime([...said, ...title]);
    const own = said.find((place) => place.time)?.time;
    const isOpen = own !== undefined && valueTime(said.concat(title)).day === undefined;
    const key = [
      time.nature ?? "result",
      time.from,
      time.day,
      isOpen ? `${own.from} ${own.to} ${own.offset}` : "",
    ].join(" ");
    const group = groups.get(key);
    if (group) {
      group.columns.push(column);
      // Of a column that the title speaks for and one that says the same of itself, the latter tells more.
      if (group.said.length === 0) group.said = said;
    } else groups.set(key, { columns: [column], said, time, isOpen });
  }
  return [...groups.values()];
}

/** Results before plans; then the one with more columns; then the later one. */
function fuller(best: Group | undefined, next: Group): Group {
  if (!best) return next;
  if (isPlanned(best) !== isPlanned(next)) return isPlanned(best) ? next : best;
  if (best.columns.length !== next.columns.length) return next.columns.length > best.columns.length ? next : best;
  return isLater(next, best) ? next : best;
}

/** Of two times without a year the one that ends later in it, counted from the same year. */
function isLater(a: Group, b: Group): boolean {
  const rank = ({ time, said, isOpen }: Group): string => {
    const own = said.find((place) => place.time)?.time;
    return isOpen && own ? `${5 + own.offset} ${own.to}` : (time.day ?? "9999");
  };
  return a.isOpen === b.isOpen ? rank(a) > rank(b) : b.isOpen;
}

/**
 * Marks without a time beside totals of several years are of the latest that has what the marks lack: "Năm 2024",
 * "Năm 2025" over totals.
 */
function withLatest(
  main: Group | undefined,
  groups: readonly Group[],
): { readonly facet: Facet; readonly from: Group; readonly taken?: Group } | undefined {
  if (!main) return undefined;
  const keys = new Set(main.columns.map(({ field }) => fieldKey(field)));
  const others = groups.filter(
    (group) =>
      group !== main &&
      !isPlanned(group) &&
      main.time.day === undefined &&
      !isPlanned(main) &&
      group.columns.every(({ field }) => !keys.has(fieldKey(field))),
  );
  const taken = others.reduce<Group | undefined>(
    (best, next) => (best && !isLater(next, best) ? best : next),
    undefined,
  );
  if (!taken) return { facet: main, from: main };
  return {
    facet: { columns: [...main.columns, ...taken.columns], said: taken.isOpen ? main.said : taken.said },
    from: main,
    taken,
  };
}

/**
 * Figures of a time that no place gives a year to, beside others: they are of another time, of which nothing is known.
 */
const setAside = (groups: readonly Group[]): Column[] =>
  groups.flatMap(({ columns }) => columns.map((column): Column => ({ ...column, field: "other" })));

const inOrder = (columns: readonly Column[]): Column[] => [...columns].sort((a, b) => a.slot - b.slot);
