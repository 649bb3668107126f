import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import type { Coverage, Report } from "../report/report";
import type { ReportSheet } from "../report/sheets";
import type { Summary } from "../report/summary";
import { capital } from "../text/capital";
import { someOfLayerText, withDataText } from "../words/coverage";
import { sheetKindText } from "../words/sheet-kind";

/** The units that the files speak of, with how many of their communes have data. */
export interface Covered {
  /** Ids, in the order of the plan. */
  readonly units: readonly string[];
  /** How many there are in the units. */
  readonly communes: number;
  /** Of how many anything is stated. */
  readonly withData: number;
  /** Of these, how many only a list of recognitions names. */
  readonly listed: number;
}

/** Adds the coverage of the units that some file reports, also where nothing is filled in. */
export function coveredBy(coverage: readonly Coverage[]): Covered {
  checkGiven({ coverage });
  const own = coverage.filter(({ files }) => files.length > 0);
  const sum = (of: (one: Coverage) => number): number => own.reduce((all, one) => all + of(one), 0);
  return {
    units: own.map(({ unit }) => unit),
    communes: sum(({ communes }) => communes),
    withData: sum(({ withData }) => withData),
    listed: sum(({ listed = 0 }) => listed),
  };
}

/** More units than this are counted and not named. */
const MOST_NAMED = 3;

/** The sheets of files, by their kinds. */
type KindsOfFiles = readonly { readonly sheets: readonly Pick<ReportSheet, "kind" | "kindTitle">[] }[];

/**
 * Whose sheets these are and how many communes have data: "Huyện Sông Mẫu · 5/5 xã có số liệu". Of files without communes
 * the kinds of their sheets; empty where no sheet is of a known kind.
 *
 * @param summary - of the same run: it names the units and says what the plan calls them
 * @example
 * const title = subjectText(report, summary, "vi");
 */
export function subjectText(
  reported: Pick<Report, "coverage"> & { readonly files: KindsOfFiles },
  summary: Pick<Summary, "units" | "labels">,
  language: Language,
): string {
  checkGiven({ reported, summary, language });
  const { coverage, files } = reported;
  const { units, labels } = summary;
  const covered = coveredBy(coverage);
  if (covered.units.length === 0) return kindsText(files, language);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const [root] = units;
  const isAll = covered.units.length === coverage.length && root !== undefined;
  const whose =
    covered.units.length <= MOST_NAMED && !(isAll && coverage.length > 1)
      ? covered.units.map((id) => names.get(id) ?? id).join(", ")
      : isAll
        ? root.name
        : someOfLayerText({ covered: covered.units.length, all: coverage.length }, labels, language);
  return `${whose} · ${withDataText(covered, labels.communes, language)}`;
}

function kindsText(files: KindsOfFiles, language: Language): string {
  const known = files.flatMap(({ sheets }) => sheets.filter(({ kind }) => kind !== "unrecognised"));
  const kinds = known.map(({ kind, kindTitle }) => kindTitle ?? sheetKindText(kind, language));
  return capital([...new Set(kinds)].join(", "));
}
