import { atStandard, type CommuneFacts, type Interval } from "../../facts";
import { leastOf, sumOf } from "../../intervals";
import type { DistrictFigure } from "../../records/commune-record";

/** How many communes certainly have so many criteria, and how many may. */
export function countedBand(from: number, to: number, communes: readonly CommuneFacts[]): Interval {
  const certain = communes.filter(({ criteria: [low, high] }) => low >= from && high <= to).length;
  const possible = communes.filter(({ criteria: [low, high] }) => high >= from && low <= to).length;
  return [certain, possible];
}

export function countedFigure(figure: DistrictFigure, communes: readonly CommuneFacts[]): Interval {
  switch (figure) {
    case "communes":
      return [communes.length, communes.length];
    case "meanCriteria": {
      const [low, high] = sumOf(communes.map(({ criteria }) => criteria));
      return [low / communes.length, high / communes.length];
    }
    case "minCriteria":
      return leastOf(communes.map(({ criteria }) => criteria));
    default:
      return sumOf(communes.map(({ at }) => atStandard(at, figure)));
  }
}

export function isWithin(stated: number, [low, high]: Interval): boolean {
  const slack = Math.max(unitOfLastDecimal(stated) - EXACT, EXACT);
  return stated > low - slack && stated < high + slack;
}

/** Floating point: a stored mean may differ from ours in its last bits. */
const EXACT = 1e-9;

/**
 * Offices round a mean or cut it ("12,42" for 87/7): either way it differs by less than one of its last decimal. Whole
 * numbers that differ by less than one are the same.
 */
const unitOfLastDecimal = (stated: number): number => 10 ** -(String(stated).split(".")[1] ?? "").length;

/** How many communes certainly meet a criterion, and how many may. One that it is not asked of meets none. */
export function countedCriterion(number: string, communes: readonly CommuneFacts[]): Interval {
  const met = communes.map(({ record, asked, criteria: [low, high] }): Interval => {
    const mark = record?.marks[number]?.value;
    if (mark === "met" || (asked.includes(number) && low === asked.length)) return [1, 1];
    return mark === "not-met" || high === 0 || !asked.includes(number) ? [0, 0] : [0, 1];
  });
  return sumOf(met);
}
