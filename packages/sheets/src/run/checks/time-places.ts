import { type Origin, valuesOf } from "@ntm-kit/core";
import { packPlace, unpackPlace } from "../../grid/place";
import type { Column } from "../../tables/columns";
import { hasTimes, saidBy } from "../../tables/facets";
import type { TableFrame } from "../../tables/frame";
import { headingCell } from "../../tables/heading-cell";
import { type TimeSaid, timeSaid, valueTime } from "../../tables/value-time";
import { readTitleNature } from "../../text/nature";
import { readTitleTime } from "../../text/period";
import { labelOf, lineOf, openTimeOf, type TimeGroup } from "../time-groups";

/** A cell that says what values are about, and its words. */
export interface TimeCell {
  readonly at: Origin;
  readonly text: string;
}

/**
 * The cells that say the nature of a group, or its day where it is a result: headings of its columns, labels of its
 * rows, the heading of its block, else the title. Several where one heading does not stand over all.
 */
export function timeCellsOf(group: TimeGroup): readonly TimeCell[] {
  const { frame } = group.part;
  const says = ({ nature, time }: TimeSaid): boolean =>
    group.nature === "result" && (group.day !== undefined || openTimeOf(group) !== undefined)
      ? time !== undefined
      : nature === group.nature;
  if (isWholeTable(group)) return [titlePlace(group, says)];
  if (frame.said.some(says) && !group.said.some((said) => labelOf(said))) return distinct(headingPlaces(frame, says));
  const ofRows = group.said.flatMap((said) => said.find(({ isLabel }) => isLabel) ?? said.find(says) ?? []);
  if (ofRows.length > 0) return distinct(ofRows.flatMap(({ at, text }) => (at === undefined ? [] : [{ at, text }])));
  return frame.titleSaid.some(says) ? [titlePlace(group, says)] : columnPlaces(group);
}

/** Nothing in the table is of another nature or day, and its title says theirs. */
function isWholeTable(group: TimeGroup): boolean {
  const {
    part: { frame, isAlone },
    nature,
    day,
    said,
  } = group;
  if (!isAlone || said.length > 0 || frame.titleSaid.length === 0) return false;
  const title = valueTime(frame.titleSaid);
  if (nature !== "result") return title.nature === nature;
  return openTimeOf(group) !== undefined || (title.day !== undefined && title.day === day);
}

/**
 * Where people look for what counts: the heading or label that tells it from what stands beside it, else what says its
 * day.
 */
export function countedPlace(group: TimeGroup): TimeCell | undefined {
  const { frame } = group.part;
  const says = ({ nature, time }: TimeSaid): boolean => time !== undefined || nature === group.nature;
  const isLabelled = group.said.some((said) => labelOf(said) !== undefined);
  const places = (): readonly TimeCell[] =>
    frame.said.some(says) && !isLabelled ? headingPlaces(frame, says) : timeCellsOf(group);
  return answerPlace(group) ?? places()[0];
}

/** In a form of one unit the heading of the column that answers, whatever it says. */
const answerPlace = ({ part, records: [first] }: TimeGroup): TimeCell | undefined =>
  first && part.frame.answers?.find(({ line }) => line === lineOf(part, first))?.heading;

/** Headings that say it; a column whose own say nothing is of the same time by its neighbours, and shows less. */
function headingPlaces(frame: TableFrame, says: (said: TimeSaid) => boolean): TimeCell[] {
  const heard = frame.columns
    .filter(hasTimes)
    .map((column) => ({ column, text: saidBy(column, frame.columns).find(says)?.text }));
  const saying = heard.filter(({ text }) => text !== undefined);
  return (saying.length > 0 ? saying : heard).flatMap(({ column, text = leafOf(column) }) => {
    const at = headingCell(frame.view, frame.header, column.slot, text);
    return at === undefined ? [] : [{ at, text }];
  });
}

const leafOf = ({ path }: Column): string => path.at(-1) ?? "";

/**
 * The line of the title that says it, or its first where only the sheet's name does; without a title the first heading.
 */
function titlePlace({ part: { frame }, nature }: TimeGroup, says: (said: TimeSaid) => boolean): TimeCell {
  const { view, header, title, titleSaid, columns } = frame;
  const own = title.lines.find(({ text }) => says(saidByTitle(text)));
  const line = own ?? title.lines[0];
  // "Quý III" beneath "NĂM 2025" is what tells the sheet from the others.
  const sheet = timeSaid(view.grid.name) ?? { text: "" };
  const isOfSheet = says(sheet) && (own === undefined || (nature === "result" && sheet.time !== undefined));
  const text = isOfSheet ? view.grid.name : (own?.text ?? titleSaid.find(says)?.text ?? "");
  const first = Math.min(...columns.map(({ slot }) => slot));
  // The title of a form that stands across is read row by row all the same.
  const at =
    line && (view.transposed ? packPlace(view.sheetNumber, line.line, line.slot) : view.origin(line.line, line.slot));
  return { at: at ?? view.origin(header.first, first), text };
}

function saidByTitle(text: string): TimeSaid {
  const nature = readTitleNature([text]);
  const time = readTitleTime([text]);
  return { text, ...(nature ? { nature } : {}), ...(time ? { time } : {}) };
}

function columnPlaces({ part: { frame }, records }: TimeGroup): TimeCell[] {
  const [value] = records[0] ? valuesOf(records[0]).values() : [];
  const place = value?.origin === undefined ? undefined : unpackPlace(value.origin);
  const slot = place && (frame.view.transposed ? place.row : place.column);
  const column = frame.columns.find((one) => one.slot === slot);
  const at = column && headingCell(frame.view, frame.header, column.slot, leafOf(column));
  return at === undefined || !column ? [] : [{ at, text: leafOf(column) }];
}

const distinct = (places: readonly TimeCell[]): TimeCell[] => [
  ...new Map(places.map((place) => [place.at, place])).values(),
];
