import type { PlanIndex } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";

/** What the vocabulary calls the units that are counted, and those above them. */
const COUNTED = "xa";
const UPPER = "huyen";

/**
 * Headings and labels in the words that the vocabulary has, for a plan that counts other units than communes: "Số thôn
 * đạt chuẩn" is `so xa dat chuan`, and "Toàn xã" `toan huyen` where communes are above its hamlets. A plan that counts
 * communes is read as it stands.
 */
export function usualWords({ layers, plan, isCommune }: PlanIndex): (text: string) => string {
  const counted = namesOf(layers.at(-1)?.name);
  if (counted.includes(COUNTED)) return (text) => text;
  const types = plan.units.filter(isCommune).flatMap(({ type }) => namesOf(type));
  const usual = new Map([
    ...namesOf(layers.at(-2)?.name).map((name) => [name, UPPER] as const),
    ...[...types, ...counted].map((name) => [name, COUNTED] as const),
  ]);
  const names = [...usual.keys()].sort((a, b) => b.length - a.length);
  const own = new RegExp(`\\b(?:${names.join("|")})\\b`, "g");
  return (text) => bareWords(text).replace(own, (name) => usual.get(name) ?? name);
}

const namesOf = (words = ""): string[] => words.split(",").map(bareWords).filter(Boolean);
