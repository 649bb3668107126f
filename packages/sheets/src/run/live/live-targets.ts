import {
  evaluateTarget,
  type Facts,
  filtersOf,
  fractionOf,
  type Language,
  type Operator,
  type Plan,
  passesFixed,
  type Standard,
  type Summary,
  statusWords,
  type Target,
} from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { targetsSheet } from "../../documents/targets-sheet";
import type { Calculation } from "./calculation";
import { at } from "./layout";
import { sheetPrefix, withFormulas } from "./live-cell";

/** What a target comes to, as formulas; `nobody` where perhaps nobody is counted. */
interface Ends {
  readonly low: string;
  readonly high: string;
  /** The same before a division, with what they are divided by, so that nothing is compared after one. */
  readonly exact?: { readonly low: string; readonly high: string; readonly by: number };
  /** Tests: nobody is counted, perhaps nobody is. */
  readonly nobody?: { readonly surely: string; readonly perhaps: string };
}

/** Where each target stands, by formulas; a target that none can say keeps its numbers of today. */
export function liveTargets(
  summary: Summary,
  { name, plan }: { readonly name: string; readonly plan: Plan },
  calculation: Calculation,
  language: Language,
): SheetDocument {
  const { index } = calculation;
  const sheet = targetsSheet(summary, { name, language, plan });
  const formulasOf = (i: number): (string | undefined)[] => {
    const result = summary.targets[i];
    const target = result && index.targets.get(result.id);
    const ends = target && endsOf(target, calculation);
    if (!target || !ends || !isToday(target, result.range, calculation)) return [];
    const line = i + 2;
    const none = [undefined, undefined, undefined, undefined];
    return [...none, ends.low, ends.high, gapOf(target, ends, line), statusOf(target, ends, line, language)];
  };
  return { ...sheet, rows: withFormulas(sheet.rows, formulasOf) };
}

function endsOf(target: Target, calculation: Calculation): Ends | undefined {
  const { rule } = target;
  const { measure } = rule;
  if (rule.operator === "in" || measure.kind === "each" || measure.kind === "quantity") return undefined;
  if (measure.kind === "status") return ownEnds(target.unit, measure.standard, calculation);
  if (measure.kind === "newly") return newlyEnds(target, calculation);
  if (rule.of !== calculation.index.countedLevel) return undefined;
  const filters = filtersOf(rule);
  const [filter] = filters;
  if (filter === undefined) return communeEnds(target, calculation);
  const isRemaining = filters.length === 1 && filter.kind === "not-at" && measure.kind === "minimum";
  return isRemaining ? remainingEnds(target.unit, filter.standard, calculation) : undefined;
}

function ownEnds(
  unit: string,
  standard: Standard | undefined,
  { upper, layout, sheet }: Calculation,
): Ends | undefined {
  if (standard === undefined) return undefined;
  const row = layout.row(unit);
  const cells =
    upper(unit, standard) ??
    (row === undefined ? undefined : layout.at(standard).map((column) => sheetPrefix(sheet.name) + at(column, row)));
  const [low, high] = cells ?? [];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Units above the communes that have reached a standard, those that had it before left out. */
function newlyEnds({ unit, rule }: Target, { index, upper }: Calculation): Ends | undefined {
  const { measure } = rule;
  if (measure.kind !== "newly" || rule.of === index.countedLevel) return undefined;
  const filters = filtersOf(rule);
  if (filters.some(({ kind }) => kind === "at" || kind === "not-at")) return undefined;
  const units = index.unitsOf(unit, rule.of).filter((one) => passesFixed(one, filters));
  const counted = units
    .filter(({ id }) => !measure.baseline?.includes(id))
    .map(({ id }) => upper(id, measure.standard));
  if (units.length === 0 || counted.includes(undefined)) return undefined;
  const sum = (end: 0 | 1): string => {
    const all = counted.length === 0 ? "0" : `SUM(${counted.map((cells) => cells?.[end]).join(",")})`;
    return measure.baselineCount === undefined ? all : `MAX(0,${all}-${measure.baselineCount})`;
  };
  return { low: sum(0), high: sum(1) };
}

function communeEnds({ unit, rule }: Target, { index, layout, range }: Calculation): Ends | undefined {
  const { measure } = rule;
  const count = index.communesOf(unit).length;
  const standard = "standard" in measure ? measure.standard : undefined;
  const isOfCriteria = measure.kind === "mean" || measure.kind === "minimum";
  if (count === 0 || (!isOfCriteria && standard === undefined)) return undefined;
  const columns = isOfCriteria ? [layout.column("low"), layout.column("high")] : layout.at(standard ?? "");
  const [low, high] = columns.map((column) => range(column, unit));
  if (low === undefined || high === undefined) return undefined;
  if (measure.kind === "minimum") return { low: `MIN(${low})`, high: `MIN(${high})` };
  const [least, most] = [`SUM(${low})`, `SUM(${high})`];
  if (measure.kind === "count") return { low: least, high: most };
  return { low: `${least}/${count}`, high: `${most}/${count}`, exact: { low: least, high: most, by: count } };
}

function remainingEnds(unit: string, standard: Standard, { layout, range }: Calculation): Ends | undefined {
  const [all, certain, perhaps] = layout.remaining(standard).map((column) => range(column, unit));
  if (all === undefined || certain === undefined || perhaps === undefined) return undefined;
  return {
    low: `IF(COUNT(${all})=0,"",MIN(${all}))`,
    high: `IF(COUNT(${certain})>0,MIN(${certain}),IF(COUNT(${perhaps})>0,MAX(${perhaps}),""))`,
    nobody: { surely: `COUNT(${all})=0`, perhaps: `COUNT(${certain})=0` },
  };
}

/** A target that is judged on another day than the report is told by the numbers of that day. */
function isToday(
  target: Target,
  [low, high]: readonly [number | null, number | null],
  { facts, index }: Calculation,
): boolean {
  const now: Facts = { ...facts, judgedOn: () => now };
  const { range } = evaluateTarget(target, now, index);
  return range[0] === low && range[1] === high;
}

function gapOf({ rule: { operator } }: Target, { nobody }: Ends, line: number): string {
  const [d, e, f] = [`D${line}`, `E${line}`, `F${line}`];
  const missing =
    operator === ">=" || operator === ">" ? `${d}-${e}` : operator === "=" ? `MAX(${d}-${e},${e}-${d})` : `${e}-${d}`;
  const isCertain = nobody ? `AND(NOT(${nobody.perhaps}),${e}=${f})` : `${e}=${f}`;
  return `IF(${isCertain},ROUND(MAX(0,${missing}),6),"")`;
}

function statusOf({ rule, required }: Target, { exact, nobody }: Ends, line: number, language: Language): string {
  const say = (status: keyof typeof statusWords): string => `"${statusWords[status][language]}"`;
  const { over, under } = fractionOf(Number(required));
  const low = exact ? times(exact.low, under) : `E${line}`;
  const high = exact ? times(exact.high, under) : `F${line}`;
  const bound = exact ? String(over * exact.by) : `D${line}`;
  const [isMet, isNot] = testsOf(rule.operator, low, high, bound);
  const open = say("undetermined");
  const otherwise = nobody
    ? `IF(${nobody.perhaps},${open},IF(${isNot},${say("not-met")},${open}))`
    : `IF(${isNot},${say("not-met")},${open})`;
  const counted = `IF(${isMet},${say("met")},${otherwise})`;
  return nobody ? `IF(${nobody.surely},${say("met")},${counted})` : counted;
}

const times = (sum: string, by: number): string => (by === 1 ? sum : `${sum}*${by}`);

/** When a target is met whatever the number is between its ends, and when it is not. */
function testsOf(operator: Operator, low: string, high: string, bound: string): [met: string, notMet: string] {
  switch (operator) {
    case "<=":
      return [`${high}<=${bound}`, `${low}>${bound}`];
    case "<":
      return [`${high}<${bound}`, `${low}>=${bound}`];
    case ">":
      return [`${low}>${bound}`, `${high}<=${bound}`];
    case "=":
      return [`AND(${low}=${bound},${high}=${bound})`, `OR(${low}>${bound},${high}<${bound})`];
    default:
      return [`${low}>=${bound}`, `${high}<${bound}`];
  }
}
