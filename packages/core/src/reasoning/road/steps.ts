import type { Frame } from "../model/frame";

/** A number of things to do and the words that mean them: criteria by number, recognitions by standard, `district`. */
export const DISTRICT_STEP = "district";

/** What a step can be in a plan: numbers of criteria, standards, and the step of a unit above communes. */
export function stepWords({ levels, index, criteriaOf }: Frame): string[] {
  const criteria = new Set(index.communes.flatMap((commune) => criteriaOf(commune)));
  return [...criteria, ...levels, DISTRICT_STEP];
}

/** Units a step can be named for: counted communes and all units above them. */
export const stepUnits = ({ index }: Frame): string[] =>
  index.plan.units.filter((unit) => !index.isCommune(unit) || index.isCounted(unit)).map(({ id }) => id);

/** `unit:what` in its parts; a word alone is a unit or what is done. */
export function partsOfWord(text: string): { readonly unit?: string; readonly what: string } {
  const at = text.lastIndexOf(":");
  return at < 0 ? { what: text } : { unit: text.slice(0, at), what: text.slice(at + 1) };
}

/** The unit itself and those above it, the lowest first. */
export function upwards({ index }: Frame, unit: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = unit; at !== undefined && !chain.includes(at); at = index.units.get(at)?.parent)
    chain.push(at);
  return chain;
}
