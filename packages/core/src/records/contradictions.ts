import type { Finding } from "../findings/finding";
import { reporter } from "../findings/report-finding";
import type { Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import { dayWords } from "../words/day";
import { layerWord, layerWords } from "../words/layer";
import { standardShort, standardWords } from "../words/standard";
import { markWords } from "../words/status";
import { impliedClaim, upperClaims } from "./claims";
import type { CommuneRecord, DistrictFigure, DistrictRecord, Quantities, Recognition } from "./commune-record";
import type { Mark, Stated } from "./stated";

type Shown = string | { readonly vi: string; readonly en: string };

interface Field {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

/** What is compared: by default two values contradict where they differ. */
interface Comparison<T> {
  readonly show?: (value: T) => Shown;
  readonly differ?: (first: T, later: T) => boolean;
}

/** Reports where a later record says something else of a unit than an earlier one: `unit/contradiction`, at the later place. */
export interface ContradictionReporter {
  communes(first: CommuneRecord, later: CommuneRecord): void;
  districts(first: DistrictRecord, later: DistrictRecord): void;
}

export function contradictionReporter(index: PlanIndex, findings: Finding[]): ContradictionReporter {
  const report = reporter("unit/contradiction", "error", findings);
  function compare<T extends string | number | boolean>(
    unit: string,
    field: Field,
    first: Stated<T> | undefined,
    later: Stated<T> | undefined,
    { show = (value) => String(value), differ = (a, b) => a !== b }: Comparison<T> = {},
  ): void {
    if (!first || !later || !differ(first.value, later.value)) return;
    const there = show(first.value);
    report({
      at: later.origin,
      params: {
        name: index.units.get(unit)?.name ?? unit,
        field: { vi: field.vi, en: field.en },
        here: show(later.value),
        there,
      },
      ...(first.origin === undefined
        ? {}
        : { related: [{ at: first.origin, note: "stated-here" as const, params: { value: there } }] }),
      subject: unit,
      field: field.id,
    });
  }
  return {
    communes(first, later) {
      const { unit } = first;
      const known = findings.length;
      for (const number in later.marks) {
        const name = { id: `criterion.${number}`, vi: `tiêu chí ${number}`, en: `criterion ${number}` };
        compare(unit, name, first.marks[number], later.marks[number], MARK_COMPARISON);
      }
      const marksDiffer = findings.length > known;
      if (!marksDiffer || !isCountOfMarks(first) || !isCountOfMarks(later))
        compare(unit, TOTAL, first.total, later.total);
      const [field, a, b, comparison] = claimsToCompare(first, later, index);
      compare(unit, field, a, b, comparison);
      compareQuantities(unit, first.quantities, later.quantities);
      for (const recognition of later.recognitions ?? []) {
        const earlier = first.recognitions?.find((entry) => entry.standard === recognition.standard);
        if (earlier) compareRecognitions(unit, earlier, recognition);
      }
    },
    districts(first, later) {
      const { unit } = first;
      const [a, b] = [first, later].map((record) => ({ claims: upperClaims(record, index.plainStandard) })) as [
        Pick<CommuneRecord, "claims">,
        Pick<CommuneRecord, "claims">,
      ];
      const standard = index.standardIds.find((id) => differOn(id, a, b, index));
      if (standard !== undefined)
        compare(unit, upperField(unit, standard), claimOn(a, standard), claimOn(b, standard), { show: reached });
      for (const figure of Object.keys(later.stated))
        compare(unit, { id: figure, ...figureWords(figure, index) }, first.stated[figure], later.stated[figure]);
      compareQuantities(unit, first.quantities, later.quantities);
    },
  };

  function claimOn(record: Pick<CommuneRecord, "claims">, standard: Standard): Stated<boolean> | undefined {
    return impliedClaim(record, standard, index.standardIds);
  }

  function upperField(unit: string, standard: Standard): Field {
    const known = index.units.get(unit);
    const layer = layerWord(index, known?.level ?? index.upperLevel);
    if (standard === index.plainStandard)
      return { id: "districtStandard", vi: `${layer.vi} đạt chuẩn`, en: `${layer.en} at the standard` };
    const { vi, en } = standardWords(index.standards, standard);
    return { id: `unitStandard.${standard}`, vi: `${layer.vi} ${vi}`, en: `${layer.en} ${en}` };
  }

  function compareQuantities(unit: string, first: Quantities | undefined, later: Quantities | undefined): void {
    for (const { id, name, nameEn } of index.indicators)
      compare(unit, { id: `indicator.${id}`, vi: name, en: nameEn ?? name }, first?.[id], later?.[id]);
  }

  function compareRecognitions(unit: string, known: Recognition, later: Recognition): void {
    compare(unit, DECISION, known.decision, later.decision, { differ: namesAnotherDecision });
    compare(unit, DATE, known.date, later.date, { show: dayWords });
    compare(unit, YEAR, known.year, later.year);
  }
}

/** A total that only adds up its row: where the marks contradict, it says nothing beyond them. */
const isCountOfMarks = ({ marks, total }: CommuneRecord): boolean =>
  total?.value === Object.values(marks).filter((mark) => mark.value === "met").length;

const TOTAL: Field = { id: "total", vi: "tổng số tiêu chí đạt", en: "criteria met" };
const LEVEL: Field = { id: "level", vi: "mức đạt chuẩn", en: "standard reached" };
const DECISION: Field = { id: "decision", vi: "số quyết định công nhận", en: "decision of recognition" };
const DATE: Field = { id: "date", vi: "ngày công nhận", en: "date of recognition" };
const YEAR: Field = { id: "year", vi: "năm đạt chuẩn", en: "year of recognition" };
/** A figure of a summary as people call it. */
export function figureWords(figure: DistrictFigure, index: PlanIndex): { vi: string; en: string } {
  const { vi, en } = layerWords(index, index.countedLevel);
  const commune = layerWord(index, index.countedLevel);
  switch (figure) {
    case "communes":
      return { vi: `tổng số ${vi}`, en };
    case "meanCriteria":
      return { vi: `bình quân tiêu chí/${commune.vi}`, en: `criteria per ${commune.en}` };
    case "minCriteria":
      return { vi: "số tiêu chí thấp nhất", en: "lowest number of criteria" };
    default: {
      const short = standardShort(index.standards, figure);
      const isPlain = figure === index.plainStandard;
      return { vi: `số ${vi} ${short.vi}`, en: isPlain ? `${en} at the standard` : `${short.en} ${en}` };
    }
  }
}

/** An open mark says nothing, so it contradicts nothing. */
const MARK_COMPARISON: Comparison<Mark> = {
  show: (mark) => markWords[mark],
  differ: (first, later) => first !== later && first !== "open" && later !== "open",
};

const reached = (value: boolean): Shown => (value ? { vi: "đạt", en: "yes" } : { vi: "chưa đạt", en: "no" });

/** How high a unit stands in words; 0 is none. */
function heightWords(height: number, { standards }: PlanIndex): Shown {
  const id = standards[height - 1]?.id;
  if (id === undefined) return { vi: "chưa đạt chuẩn", en: "not at the standard" };
  return height === 1 ? { vi: "đạt chuẩn", en: "at the standard" } : standardShort(standards, id);
}

function claimField(standard: Standard, { standards, plainStandard }: PlanIndex): Field {
  const { en } = standardWords(standards, standard);
  const { vi } = standardShort(standards, standard);
  return { id: standard, vi: standard === plainStandard ? vi : `đạt chuẩn ${vi}`, en };
}

type Claiming = Pick<CommuneRecord, "claims">;

/** Whether both records state a standard, by nesting too, and not the same. */
function differOn(standard: Standard, first: Claiming, later: Claiming, { standardIds }: PlanIndex): boolean {
  const [x, y] = [impliedClaim(first, standard, standardIds), impliedClaim(later, standard, standardIds)];
  return x !== undefined && y !== undefined && x.value !== y.value;
}

type ClaimsToCompare = readonly [
  Field,
  Stated<number | boolean> | undefined,
  Stated<number | boolean> | undefined,
  Comparison<number | boolean>,
];

/** One comparison a pair of records: of the level where both state all of it, else of the lowest standard on which they differ. */
function claimsToCompare(first: CommuneRecord, later: CommuneRecord, index: PlanIndex): ClaimsToCompare {
  const [a, b] = [heightOf(first, index), heightOf(later, index)];
  if (a && b) return [LEVEL, a, b, { show: (height) => heightWords(Number(height), index) }];
  const standard = index.standardIds.find((id) => differOn(id, first, later, index));
  if (!standard) return [LEVEL, undefined, undefined, {}];
  return [
    claimField(standard, index),
    impliedClaim(first, standard, index.standardIds),
    impliedClaim(later, standard, index.standardIds),
    { show: (value) => reached(value === true) },
  ];
}

/** How high a record places the unit, where its claims leave no standard open; 0 is none. */
function heightOf(record: CommuneRecord, { standardIds }: PlanIndex): Stated<number> | undefined {
  let height: Stated<number> | undefined;
  for (const [i, standard] of standardIds.entries()) {
    const claim = impliedClaim(record, standard, standardIds);
    if (!claim) return undefined;
    if (claim.value) height = { value: i + 1, origin: claim.origin };
    else height ??= { value: 0, origin: claim.origin };
  }
  return height;
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
