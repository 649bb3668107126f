import { type CommuneRecord, type Dataset, type Plan, STANDARDS } from "@ntm-kit/core";
import fc from "fast-check";
import { communesOf, uppersOf } from "./enumerate";
import { CRITERIA } from "./small-plans";

export interface SmallCommune {
  readonly isListed: boolean;
  readonly marks: readonly ("met" | "not-met" | "open" | "blank")[];
  readonly total: number;
  readonly height: number;
}

export interface SmallData {
  readonly communes: readonly SmallCommune[];
  readonly uppers: readonly ("yes" | "no" | "none")[];
  readonly claimable: number;
}

const mark = fc.constantFrom("met" as const, "met" as const, "not-met" as const, "open" as const, "blank" as const);

export const smallData: fc.Arbitrary<SmallData> = fc.record({
  communes: fc.array(
    fc.record({
      isListed: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
      marks: fc.oneof(
        fc.array(mark, { minLength: 2, maxLength: 2 }),
        fc.constant(["blank" as const, "blank" as const]),
      ),
      total: fc.integer({ min: -1, max: CRITERIA.length }),
      height: fc.constantFrom(0, 0, 0, 1, 2),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  uppers: fc.array(fc.constantFrom("yes" as const, "no" as const, "none" as const, "none" as const), {
    minLength: 8,
    maxLength: 8,
  }),
  claimable: fc.constantFrom(0, 1, 3, 3, 3),
});

/** What a small state says, as records. */
export function smallDataset(plan: Plan, { communes, uppers, claimable }: SmallData): Dataset {
  return {
    communes: communesOf(plan).flatMap(({ id }, i): CommuneRecord[] => {
      const { isListed, marks, total, height } = communes[i % communes.length]!;
      if (!isListed) return [];
      const stated = CRITERIA.flatMap((number, k) => {
        const value = marks[k]!;
        return value === "blank" ? [] : [[number, { value, origin: `${id} ${number}` }] as const];
      });
      const claims = STANDARDS.slice(0, Math.min(height, claimable)).map(
        (standard) => [standard, { value: true }] as const,
      );
      return [
        {
          unit: id,
          marks: Object.fromEntries(stated),
          ...(total < 0 ? {} : { total: { value: total, origin: `${id} total` } }),
          claims: Object.fromEntries(claims),
        },
      ];
    }),
    districts: uppersOf(plan).flatMap(({ id }, i) => {
      const said = uppers[i % uppers.length]!;
      return said === "none" ? [] : [{ unit: id, standard: { value: said === "yes" }, stated: {} }];
    }),
    tasks: [],
    claimable: STANDARDS.slice(0, claimable),
  };
}
