import { checkGiven } from "../check-given";
import { checkText } from "../check-option";
import type { PlanIndex } from "../model/plan-index";
import type { DistrictFigure } from "./commune-record";

/** Of which unit a figure of a summary is, and how many communes the summary itself says it has. */
export interface FigureOf {
  /** Id of the unit; absent of a row of totals over no unit. */
  readonly unit?: string | undefined;
  /** As stated beside it. */
  readonly communes?: number | undefined;
}

/**
 * The most that a figure of a summary can be; undefined where nothing says. A mean and the lowest end at the criteria
 * of the standard, the number of communes at what the plan has, whatever counts communes at that number as stated.
 *
 * @param figure - as in `DistrictFigure`; any other word is a count of communes
 */
export function mostOfFigure(figure: DistrictFigure, figureOf: FigureOf, index: PlanIndex): number | undefined {
  checkText("figure", figure);
  checkGiven({ figureOf, index });
  if (figure === "meanCriteria" || figure === "minCriteria") return mostCriteria(index);
  const { unit, communes } = figureOf;
  // A plan of a country lists no communes: how many there are is what the report says.
  const isKnown = unit !== undefined && index.units.has(unit);
  const planned = isKnown && index.communes.length > 0 ? index.communesOf(unit).length : undefined;
  if (figure === "communes") return planned;
  const isSound = communes !== undefined && communes >= 0 && (planned === undefined || communes <= planned);
  return isSound ? communes : planned;
}

/** The most criteria that a commune can be asked for, of whatever group; undefined where no set says. */
export function mostCriteria({ plan, countedLevel, plainStandard }: PlanIndex): number | undefined {
  const sets = plan.criteriaSets.filter((set) => set.level === countedLevel && set.standard === plainStandard);
  return sets.length === 0 ? undefined : Math.max(...sets.map(({ criteria }) => criteria.length));
}

/** Whether so many criteria can be met of so many. */
export const isCount = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
