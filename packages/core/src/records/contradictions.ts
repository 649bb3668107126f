import type { Finding } from "../findings/finding";
import { reporter } from "../findings/report-finding";
import { STANDARDS, type Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import { dayWords } from "../words/day";
import { markWords } from "../words/status";
import { impliedClaim } from "./claims";
import type { CommuneRecord, DistrictFigure, DistrictRecord, Recognition } from "./commune-record";
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
      const [field, a, b, comparison] = claimsToCompare(first, later);
      compare(unit, field, a, b, comparison);
      for (const recognition of later.recognitions ?? []) {
        const earlier = first.recognitions?.find((entry) => entry.standard === recognition.standard);
        if (earlier) compareRecognitions(unit, earlier, recognition);
      }
    },
    districts(first, later) {
      compare(first.unit, DISTRICT_STANDARD, first.standard, later.standard, { show: reached });
      for (const figure of Object.keys(later.stated) as DistrictFigure[])
        compare(first.unit, FIGURES[figure], first.stated[figure], later.stated[figure]);
    },
  };

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
const DISTRICT_STANDARD: Field = {
  id: "districtStandard",
  vi: "huyện đạt chuẩn",
  en: "district at the standard",
};
const FIGURES: Readonly<Record<DistrictFigure, Field>> = {
  communes: { id: "communes", vi: "tổng số xã", en: "communes" },
  standard: { id: "standard", vi: "số xã đạt chuẩn", en: "communes at the standard" },
  advanced: { id: "advanced", vi: "số xã nâng cao", en: "advanced communes" },
  model: { id: "model", vi: "số xã kiểu mẫu", en: "model communes" },
  meanCriteria: { id: "meanCriteria", vi: "bình quân tiêu chí/xã", en: "criteria per commune" },
  minCriteria: { id: "minCriteria", vi: "số tiêu chí thấp nhất", en: "lowest number of criteria" },
};
/** A figure of a district summary as people call it. */
export const figureWords = (figure: DistrictFigure): { vi: string; en: string } => ({
  vi: FIGURES[figure].vi,
  en: FIGURES[figure].en,
});

/** An open mark says nothing, so it contradicts nothing. */
const MARK_COMPARISON: Comparison<Mark> = {
  show: (mark) => markWords[mark],
  differ: (first, later) => first !== later && first !== "open" && later !== "open",
};

const reached = (value: boolean): Shown => (value ? { vi: "đạt", en: "yes" } : { vi: "chưa đạt", en: "no" });

const CLAIM_FIELDS: Readonly<Record<Standard, Field>> = {
  standard: { id: "standard", vi: "đạt chuẩn", en: "at the standard" },
  advanced: { id: "advanced", vi: "đạt chuẩn nâng cao", en: "at the advanced standard" },
  model: { id: "model", vi: "đạt chuẩn kiểu mẫu", en: "at the model standard" },
};
const HEIGHT_WORDS: readonly Shown[] = [
  { vi: "chưa đạt chuẩn", en: "not at the standard" },
  { vi: "đạt chuẩn", en: "at the standard" },
  { vi: "nâng cao", en: "advanced" },
  { vi: "kiểu mẫu", en: "model" },
];

type ClaimsToCompare = readonly [
  Field,
  Stated<number | boolean> | undefined,
  Stated<number | boolean> | undefined,
  Comparison<number | boolean>,
];

/** One comparison a pair of records: of the level where both state all of it, else of the lowest standard on which they differ. */
function claimsToCompare(first: CommuneRecord, later: CommuneRecord): ClaimsToCompare {
  const [a, b] = [heightOf(first), heightOf(later)];
  if (a && b) return [LEVEL, a, b, { show: (height) => HEIGHT_WORDS[Number(height)]! }];
  const standard = STANDARDS.find((entry) => {
    const [x, y] = [impliedClaim(first, entry), impliedClaim(later, entry)];
    return x && y && x.value !== y.value;
  });
  if (!standard) return [LEVEL, undefined, undefined, {}];
  return [
    CLAIM_FIELDS[standard],
    impliedClaim(first, standard),
    impliedClaim(later, standard),
    { show: (value) => reached(value === true) },
  ];
}

/** How high a record places the unit, where its claims leave no standard open; 0 is none. */
function heightOf(record: CommuneRecord): Stated<number> | undefined {
  let height: Stated<number> | undefined;
  for (const [i, standard] of STANDARDS.entries()) {
    const claim = impliedClaim(record, standard);
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
