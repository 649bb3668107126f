import { checkGiven } from "../check-given";
import type { IsoDate, Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import { mergedByDay } from "./by-day";
import { impliedClaim, upperClaims } from "./claims";
import type { CommuneRecord, DistrictFigure, DistrictRecord, Recognition } from "./commune-record";
import type { Dataset } from "./dataset";
import { mergeCommune, mergeDistrict } from "./merge";
import type { Mark, Stated } from "./stated";

/** Two statements of one unit, about the same day, that do not agree. The first counts. */
export type Disagreement = { readonly unit: string } & (
  | ({ readonly about: "criterion"; readonly number: string } & Pair<Mark>)
  | ({ readonly about: "total" | "year" } & Pair<number>)
  | ({ readonly about: "decision" | "date" } & Pair<string>)
  /** How high the unit stands, 0 to 3, where both state all of it; else the lowest standard on which they differ. */
  | ({ readonly about: "level" } & Pair<number>)
  | ({ readonly about: "claim"; readonly standard: Standard } & Pair<boolean>)
  /** The lowest standard on which two statements of a unit above the communes differ. */
  | ({ readonly about: "upperStandard"; readonly standard: Standard } & Pair<boolean>)
  | ({ readonly about: "quantity"; readonly quantity: string } & Pair<number>)
  | ({ readonly about: "figure"; readonly figure: DistrictFigure } & Pair<number>)
);

interface Pair<T> {
  readonly first: Stated<T>;
  readonly later: Stated<T>;
}

type Report = (disagreement: Disagreement) => void;

/**
 * Where records of one unit and one day do not agree, in the order they were read. Of different days they are
 * development; a record without a day is about that of the report. Plans and proposals contradict nothing.
 *
 * @example
 * const disagreements = disagreementsOf(indexPlan(plan), dataset, "2025-12-31");
 */
export function disagreementsOf(index: PlanIndex, dataset: Dataset, asOf: IsoDate): Disagreement[] {
  checkGiven({ index, dataset, asOf });
  const found: Disagreement[] = [];
  const report: Report = (disagreement) => found.push(disagreement);
  const communes = dataset.communes.filter((record) => {
    const unit = index.units.get(record.unit);
    return unit !== undefined && index.isCounted(unit);
  });
  const districts = dataset.districts.filter(({ unit }) => {
    const known = index.units.get(unit);
    return known !== undefined && !index.isCommune(known);
  });
  mergedByDay(
    communes,
    asOf,
    (first, later) => mergeCommune(first, later, index),
    (first, later) => compareCommunes(first, later, index, report),
  );
  mergedByDay(
    districts,
    asOf,
    (first, later) => mergeDistrict(first, later, index),
    (first, later) => compareDistricts(first, later, index, report),
  );
  return found;
}

const pairOf = <T>(first: Stated<T> | undefined, later: Stated<T> | undefined): Pair<T> | undefined =>
  first && later && first.value !== later.value ? { first, later } : undefined;

function compareCommunes(first: CommuneRecord, later: CommuneRecord, index: PlanIndex, report: Report): void {
  const { unit } = first;
  let marksDiffer = false;
  for (const [number, mark] of Object.entries(later.marks)) {
    const pair = pairOf(first.marks[number], mark);
    // An open mark says nothing, so it contradicts nothing.
    if (!pair || pair.first.value === "open" || pair.later.value === "open") continue;
    marksDiffer = true;
    report({ unit, about: "criterion", number, ...pair });
  }
  const total = pairOf(first.total, later.total);
  if (total && !(marksDiffer && isCountOfMarks(first) && isCountOfMarks(later)))
    report({ unit, about: "total", ...total });
  compareClaims(first, later, index.standardIds, report);
  compareQuantities(first, later, report);
  for (const recognition of later.recognitions ?? []) {
    const earlier = first.recognitions?.find((entry) => entry.standard === recognition.standard);
    if (earlier) compareRecognitions(unit, earlier, recognition, report);
  }
}

/** A total that only adds up its row: where the marks disagree, it says nothing beyond them. */
const isCountOfMarks = ({ marks, total }: CommuneRecord): boolean =>
  total?.value === Object.values(marks).filter((mark) => mark.value === "met").length;

/** One disagreement a pair of records. */
function compareClaims(
  first: CommuneRecord,
  later: CommuneRecord,
  standards: readonly Standard[],
  report: Report,
): void {
  const { unit } = first;
  const [a, b] = [heightOf(first, standards), heightOf(later, standards)];
  if (a && b) {
    const pair = pairOf(a, b);
    if (pair) report({ unit, about: "level", ...pair });
    return;
  }
  const found = lowestDifference(first, later, standards);
  if (found) report({ unit, about: "claim", ...found });
}

type Claiming = Pick<CommuneRecord, "claims">;

/** The lowest standard that both state, by nesting too, and not the same. */
function lowestDifference(
  first: Claiming,
  later: Claiming,
  standards: readonly Standard[],
): ({ readonly standard: Standard } & Pair<boolean>) | undefined {
  for (const standard of standards) {
    const pair = pairOf(impliedClaim(first, standard, standards), impliedClaim(later, standard, standards));
    if (pair) return { standard, ...pair };
  }
  return undefined;
}

/** How high a record places the unit, where its claims leave no standard open; 0 is none. */
function heightOf(record: CommuneRecord, standards: readonly Standard[]): Stated<number> | undefined {
  let height: Stated<number> | undefined;
  for (const [i, standard] of standards.entries()) {
    const claim = impliedClaim(record, standard, standards);
    if (!claim) return undefined;
    if (claim.value) height = { value: i + 1, origin: claim.origin };
    else height ??= { value: 0, origin: claim.origin };
  }
  return height;
}

function compareQuantities(
  first: Pick<CommuneRecord, "unit" | "quantities">,
  later: Pick<CommuneRecord, "quantities">,
  report: Report,
): void {
  for (const [quantity, value] of Object.entries(later.quantities ?? {})) {
    const pair = pairOf(first.quantities?.[quantity], value);
    if (pair) report({ unit: first.unit, about: "quantity", quantity, ...pair });
  }
}

function compareRecognitions(unit: string, known: Recognition, later: Recognition, report: Report): void {
  const decision = pairOf(known.decision, later.decision);
  if (decision && namesAnotherDecision(decision.first.value, decision.later.value))
    report({ unit, about: "decision", ...decision });
  const date = pairOf(known.date, later.date);
  if (date) report({ unit, about: "date", ...date });
  const year = pairOf(known.year, later.year);
  if (year) report({ unit, about: "year", ...year });
}

/** Decisions differ where both name a number before their kind ("123/QĐ-UBND") and the numbers are not the same. */
function namesAnotherDecision(first: string, later: string): boolean {
  const [a, b] = [decisionNumber(first), decisionNumber(later)];
  return a !== undefined && b !== undefined && a !== b;
}

const decisionNumber = (text: string): number | undefined => {
  const digits = /(\d+)\s*\/\s*(?:\d{4}\s*\/\s*)?(?=\p{L})/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

function compareDistricts(first: DistrictRecord, later: DistrictRecord, index: PlanIndex, report: Report): void {
  const { unit } = first;
  const claimsOf = (record: DistrictRecord): Claiming => ({ claims: upperClaims(record, index.plainStandard) });
  const standard = lowestDifference(claimsOf(first), claimsOf(later), index.standardIds);
  if (standard) report({ unit, about: "upperStandard", ...standard });
  for (const [figure, value] of Object.entries(later.stated)) {
    const pair = pairOf(first.stated[figure], value);
    if (pair) report({ unit, about: "figure", figure, ...pair });
  }
  compareQuantities(first, later, report);
}
