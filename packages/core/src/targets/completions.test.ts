import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleMarks } from "../checks/support/example-records";
import type { Standard } from "../model/basics";
import { filtersOf } from "../model/filters";
import { indexPlan } from "../model/plan-index";
import { STANDARDS } from "../model/standards";
import type { Target } from "../model/target";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { samplePlan } from "../testing";
import { evaluateTargets, type TargetResult } from "./evaluate-target";

const index = indexPlan(samplePlan);
const sample = samplePlan.targets;
const remaining = sample.find((target) => target.id === "song-mau/remaining-min-criteria")!;
/** The targets of the sample plan, and the measures over remaining communes that it does not set. */
const targets: Target[] = [
  ...sample,
  {
    ...remaining,
    id: "song-mau/remaining-mean",
    rule: { ...remaining.rule, measure: { kind: "mean", of: "criteria" } },
  },
  ...STANDARDS.slice(1).flatMap((standard) =>
    (["share", "count"] as const).map(
      (kind): Target => ({
        ...remaining,
        id: `song-mau/not-${standard}-${kind}`,
        required: kind === "share" ? 0.5 : 2,
        rule: {
          ...remaining.rule,
          where: { kind: "not-at", standard },
          measure: { kind, standard: "standard" },
        },
      }),
    ),
  ),
  { ...remaining, id: "mau/exactly-two", unit: "mau", required: 2, rule: { ...sample[0]!.rule, operator: "=" } },
];
const plan = { ...samplePlan, targets };

/** What one commune holds in truth: marks, and how high its standard is. */
interface Truth {
  readonly marks: string;
  readonly height: number;
}
/**
 * What the sheets leave out of it: nothing is said of the commune, some marks are gone, its claim is not understood.
 */
interface Gaps {
  readonly isAbsent: boolean;
  readonly gone: readonly boolean[];
  readonly isClaimOpen: boolean;
}

const truth = fc.record({
  marks: fc.array(fc.constantFrom("x", "x", "-"), { minLength: 5, maxLength: 5 }).map((letters) => letters.join("")),
  height: fc.nat(3),
});
const gaps = fc.record({
  isAbsent: fc.boolean(),
  gone: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  isClaimOpen: fc.boolean(),
});
const list = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.array(arbitrary, { minLength: index.communes.length, maxLength: index.communes.length });

const NO_GAPS: Gaps = { isAbsent: false, gone: [], isClaimOpen: false };

function record(unit: string, { marks, height }: Truth, missing: Gaps, claimable: readonly Standard[]): CommuneRecord {
  const shown = [...marks].map((letter, i) => (missing.gone[i] ? (i % 2 ? "?" : " ") : letter)).join("");
  const claims = Object.fromEntries(claimable.map((standard, i) => [standard, { value: i < height }]));
  return {
    unit,
    marks: sampleMarks(shown),
    claims: missing.isClaimOpen ? {} : claims,
    ...(missing.isClaimOpen ? { openClaims: claimable } : {}),
  };
}

function dataset(
  truths: readonly Truth[],
  missing: readonly Gaps[],
  claimable: readonly Standard[],
  districts: readonly DistrictRecord[],
): Dataset {
  const communes = index.communes.flatMap((unit, i) =>
    missing[i]?.isAbsent ? [] : [record(unit.id, truths[i]!, missing[i] ?? NO_GAPS, claimable)],
  );
  return { ...EMPTY_DATASET, communes, districts, claimable };
}

const EXACT = 1e-9;
function expectWithin(whole: TargetResult, gappy: TargetResult): void {
  const [low, high] = gappy.range;
  const [wholeLow, wholeHigh] = whole.range;
  if (wholeLow !== null && wholeHigh !== null) {
    expect(wholeLow).toBeGreaterThanOrEqual(low! - EXACT);
    expect(wholeHigh).toBeLessThanOrEqual(high! + EXACT);
  }
  if (gappy.actual !== null) expect(whole.actual).toBe(gappy.actual);
  if (gappy.status !== "undetermined") expect(whole.status).toBe(gappy.status);
}

it.each([
  { why: "claims decide", claimable: STANDARDS },
  { why: "criteria decide", claimable: [] },
])(
  "$why: whatever the gaps turn out to hold lies in the range, and a status that is certain stays",
  ({ claimable }) => {
    fc.assert(
      fc.property(list(truth), list(gaps), fc.boolean(), (truths, missing, isStated) => {
        const districts = [{ unit: "song-mau", standard: { value: isStated }, stated: {} }];
        const whole = evaluateTargets(plan, dataset(truths, [], claimable, districts));
        const gappy = evaluateTargets(plan, dataset(truths, missing, claimable, isStated ? districts : []));
        for (const [i, result] of whole.entries()) expectWithin(result, gappy[i]!);
      }),
      { numRuns: 400, seed: 772 },
    );
  },
);

it("both ends of a range are reached by some completion of the marks that are gone", () => {
  const communes = index.communesOf("song-mau");
  fc.assert(
    fc.property(list(truth), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (truths, gone) => {
      const gap: Gaps = { isAbsent: false, gone, isClaimOpen: false };
      const known = communes.map((_, i) => (i === 0 ? gap : NO_GAPS));
      const gappy = evaluateTargets(plan, dataset(truths, known, [], []));
      const completions = [...Array(32).keys()].map((bits) => {
        const marks = [...truths[0]!.marks].map((letter, i) => (gone[i] ? ((bits >> i) & 1 ? "x" : "-") : letter));
        const filled = [{ ...truths[0]!, marks: marks.join("") }, ...truths.slice(1)];
        return evaluateTargets(plan, dataset(filled, [], [], []));
      });
      for (const [i, { target, range }] of gappy.entries()) {
        if (target.unit !== "song-mau" || filtersOf(target.rule).some(({ kind }) => kind === "types")) continue;
        const reached = completions.flatMap((results) => results[i]!.range.filter((value) => value !== null));
        if (reached.length === 0) continue;
        expect(Math.min(...reached)).toBeCloseTo(range[0]!, 9);
        expect(Math.max(...reached)).toBeCloseTo(range[1]!, 9);
      }
    }),
    { numRuns: 60, seed: 772 },
  );
});
