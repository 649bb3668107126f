import type { RoadStep } from "@ntm-kit/core";

/** What is asked of the road, and which of its steps is supposed to be taken. */
export interface RoadView {
  readonly isAsked: boolean;
  readonly aim: "binding" | "all";
  /** Units that must not be moved. */
  readonly locks: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  /** The step that is tried, as the words of a wish. */
  readonly tried: { readonly unit: string; readonly wishes: readonly string[] } | undefined;
}

export const FIRST_ROAD: RoadView = { isAsked: false, aim: "binding", locks: [], weights: {}, tried: undefined };

/** A step as what is supposed: the highest standard it gives, else its criteria. */
export function wishesOf({ unit, criteria, recognitions }: RoadStep, plainStandard: string): string[] {
  const highest = recognitions.at(-1);
  if (highest === undefined) return criteria.map((number) => `${unit}:${number}=met`);
  return [`${unit}=${highest === "district" ? plainStandard : highest}`];
}

/** The same without one of its entries. */
export const without = (weights: RoadView["weights"], what: string): RoadView["weights"] =>
  Object.fromEntries(Object.entries(weights).filter(([key]) => key !== what));
