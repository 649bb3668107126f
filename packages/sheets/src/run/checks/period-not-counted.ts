import { type BothLanguages, countsIn, dayWords, eachValue, natureWords, type Origin, valuesOf } from "@ntm-kit/core";
import { unpackPlace } from "../../grid/place";
import { isToCome } from "../../text/nature";
import { type AnyRecord, groupsIn, isTimed, mayBeOpen, openTimeOf, type TimeGroup } from "../time-groups";
import { defineRunCheck, type RunSoFar } from "./define-run-check";
import { countedPlace, type TimeCell, timeCellsOf } from "./time-places";
import { unreadTimes } from "./unread-times";

const HEADER = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"] as const;

/**
 * Values that are a plan, a proposal, or of another day than the one that counts; once for what one heading, one label
 * of rows or one title says. Of results of which some count, the others are told where they are the most.
 */
export const periodNotCounted = defineRunCheck({
  code: "period/not-counted",
  severity: "info",
  run(run, report) {
    const tell = ({ places: [first, ...others], time, counting, instead }: LeftOut): void => {
      if (!first) return;
      report({
        at: first.at,
        params: { heading: first.text, what: whatWords(time), counting },
        related: [
          ...others.map(({ at, text }) => ({ at, note: "also-not-counted" as const, params: { heading: text } })),
          ...countedHere(instead),
        ],
      });
    };
    for (const { places, time, instead } of unreadTimes(run))
      tell({ places, time, counting: countingHere(instead), instead });
    const tables = run.sheets.flatMap(({ content }) => content.tables);
    const isUndated = !isTimed(run);
    if (isUndated && !tables.some(mayBeOpen)) return;
    const groups = tables.flatMap((table) => groupsIn(table, run));
    if (isUndated && groups.every((group) => openTimeOf(group) === undefined)) return;
    const counted = new CountedValues(run, groups);
    const left = groups.flatMap((group): LeftOut[] => {
      if (!isLeftOut(group, run, counted)) return [];
      const instead = counted.insteadOf(group);
      return [{ places: timeCellsOf(group), time: group, counting: countingWords(run, group, instead), instead }];
    });
    for (const one of byPlace(left)) tell(one);
  },
  passes: [
    {
      why: "one day in all sheets",
      sheets: {
        "Biểu 1": [["KẾT QUẢ NĂM 2024"], HEADER, [1, "Bình Hòa", "x"]],
      },
    },
    {
      why: "what a later column leaves blank still counts",
      sheets: {
        "Biểu 1": [
          [...HEADER, "Số TC đạt đến 31/12/2023", "Số TC đạt đến 31/12/2024"],
          [1, "Bình Hòa", "x", "x", "x", "", "", 3, ""],
          [2, "Tân Minh", "x", "x", "x", "x", "x", 4, 5],
        ],
      },
    },
  ],
  fails: [
    {
      why: "figures of which nothing but the plan is said",
      sheets: {
        "Biểu 1": [
          [...HEADER, "Lộ trình năm 2026", "Lộ trình năm 2026"],
          [1, "Bình Hòa", "x", "x", "x", "", "", 4, 80],
        ],
      },
      at: "H1",
      params: {
        heading: "Lộ trình năm 2026",
        what: { vi: "kế hoạch đến ngày 31/12/2026", en: "a plan as of 2026-12-31" },
        counting: { vi: "số liệu được tính là “TC1”", en: "“TC1” counts" },
      },
      related: [
        { at: "I1", note: "also-not-counted", params: { heading: "Lộ trình năm 2026" } },
        { at: "C1", note: "counted-here", params: { heading: "TC1" } },
      ],
    },
    {
      why: "a plan beside the result",
      sheets: {
        "Biểu 1": [
          ["TT", "Tên xã", "Số tiêu chí đạt năm 2024", "KH số tiêu chí đạt năm 2025", "Mức đạt chuẩn"],
          [1, "Bình Hòa", 3, 5, ""],
          [2, "Tân Minh", 5, 5, "NTM"],
        ],
      },
      at: "D1",
      params: {
        heading: "KH số tiêu chí đạt năm 2025",
        what: { vi: "kế hoạch đến ngày 31/12/2025", en: "a plan as of 2025-12-31" },
        counting: {
          vi: "số liệu được tính là “Số tiêu chí đạt năm 2024”",
          en: "“Số tiêu chí đạt năm 2024” counts",
        },
      },
      related: [{ at: "C1", note: "counted-here", params: { heading: "Số tiêu chí đạt năm 2024" } }],
    },
  ],
});

/** Values that do not count: the cells that say what they are, and what counts in their place. */
interface LeftOut {
  readonly places: readonly TimeCell[];
  readonly time: Pick<TimeGroup, "nature" | "day">;
  readonly counting: BothLanguages;
  readonly instead: TimeGroup | undefined;
}

/** A road over several years is told once, at the words over all of them: a plan of no one day. */
function byPlace(left: readonly LeftOut[]): Iterable<LeftOut> {
  const told = new Map<unknown, LeftOut>();
  for (const one of left) {
    const { nature, day } = one.time;
    const key = isToCome(nature) ? `${nature} ${one.places[0]?.at} ${one.counting.vi}` : one;
    const known = told.get(key);
    if (!known) told.set(key, one);
    else
      told.set(key, {
        ...known,
        places: [...new Map([...known.places, ...one.places].map((place) => [place.at, place])).values()],
        time: day === known.time.day ? known.time : { nature },
      });
  }
  return told.values();
}

/** What counts, by its cell: the group that states it. Looked up only where something does not count. */
class CountedValues {
  #byCell: ReadonlyMap<Origin, TimeGroup> | undefined;

  constructor(
    readonly run: RunSoFar,
    readonly groups: readonly TimeGroup[],
  ) {}

  /** The group that states what counts in place of a group's values; undefined where nothing does. */
  insteadOf(group: TimeGroup): TimeGroup | undefined {
    this.#byCell ??= byCell(this.groups);
    const { communes, districts } = this.run.facts.merged;
    for (const record of group.records) {
      if ("task" in record) continue;
      const merged = ("marks" in record ? communes : districts).get(record.unit);
      if (!merged) continue;
      const values = valuesOf(merged);
      // What states the same field counts in its place; else whatever is said of the unit.
      const same = [...valuesOf(record).keys()].flatMap((field) => values.get(field) ?? []);
      for (const { origin } of [...same, ...values.values()]) {
        const found = origin === undefined ? undefined : this.#byCell.get(origin);
        if (found && found !== group) return found;
      }
    }
    return undefined;
  }
}

function byCell(groups: readonly TimeGroup[]): ReadonlyMap<Origin, TimeGroup> {
  const cells = new Map<Origin, TimeGroup>();
  for (const group of groups)
    for (const record of group.records)
      eachValue(record, ({ origin }) => {
        if (origin !== undefined) cells.set(origin, group);
      });
  return cells;
}

function isLeftOut(group: TimeGroup, { facts }: RunSoFar, counted: CountedValues): boolean {
  if (group.nature !== "result") return true;
  if (group.day === undefined && openTimeOf(group) === undefined) return false;
  const counting = group.records.filter((record: AnyRecord) => countsIn(facts.merged, record)).length;
  if (counting * 2 >= group.records.length) return false;
  const instead = counted.insteadOf(group);
  // Of one day the first statement counts, and what differs from it is a contradiction.
  return instead === undefined || timeOf(instead) !== timeOf(group);
}

/** The day, or where no place names the year the last day in it. */
const timeOf = (group: TimeGroup): string | undefined => group.day ?? openTimeOf(group);

/** Of months and quarters that no place gives a year to. */
const EARLIER: BothLanguages = { vi: "kết quả của kỳ trước", en: "a result of an earlier period" };

function whatWords({ nature, day }: LeftOut["time"]): BothLanguages {
  const what = natureWords[nature];
  if (day === undefined) return nature === "result" ? EARLIER : what;
  const { vi, en } = dayWords(day);
  return { vi: `${what.vi} đến ngày ${vi}`, en: `${what.en} as of ${en}` };
}

function countingWords(run: RunSoFar, group: TimeGroup, instead: TimeGroup | undefined): BothLanguages {
  const sheet = instead && sheetOf(run, instead);
  if (sheet !== undefined && sheet !== sheetOf(run, group))
    return { vi: `số liệu được tính là của biểu “${sheet}”`, en: `those of “${sheet}” count` };
  return countingHere(instead);
}

function countingHere(instead: TimeGroup | undefined): BothLanguages {
  if (!instead) return { vi: "chưa có kết quả nào được tính thay", en: "no result counts in its place" };
  const heading = countedPlace(instead)?.text ?? "";
  return { vi: `số liệu được tính là “${heading}”`, en: `“${heading}” counts` };
}

function countedHere(instead: TimeGroup | undefined) {
  const place = instead && countedPlace(instead);
  return place ? [{ at: place.at, note: "counted-here" as const, params: { heading: place.text } }] : [];
}

function sheetOf(run: RunSoFar, { records }: TimeGroup): string | undefined {
  const origin = records[0]?.origin;
  const place = origin === undefined ? undefined : unpackPlace(origin);
  return place && run.sheets[place.sheetNumber]?.content.grid.name;
}
