import { nearestWord, UnknownWordError, type UnknownWordKind } from "@ntm-kit/core";
import { type Both, UserError } from "../user-error";

const KINDS: Readonly<Record<UnknownWordKind, Both>> = {
  unit: { vi: "đơn vị", en: "unit" },
  target: { vi: "mục tiêu", en: "target" },
  criterion: { vi: "tiêu chí", en: "criterion" },
  reading: { vi: "cách hiểu", en: "reading" },
  weight: { vi: "trọng số", en: "weight" },
  step: { vi: "bước", en: "step" },
  value: { vi: "giá trị", en: "value" },
};
const MOST_LISTED = 12;

/**
 * Runs a question; a word in it that is not known is a fault of the person at the terminal, who is told the nearest
 * right one.
 */
export function withKnownWords<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UnknownWordError) throw unknownWord(error);
    throw error;
  }
}

function unknownWord({ kind, word, known, text }: UnknownWordError): UserError {
  const within = text === word ? "" : text;
  const what: Both = {
    vi: `Không có ${KINDS[kind].vi} “${word}”${within && ` trong “${within}”`}.`,
    en: `There is no ${KINDS[kind].en} “${word}”${within && ` in “${within}”`}.`,
  };
  if (kind === "weight")
    return new UserError(what, {
      vi: "Trọng số là số nguyên từ 1 đến 1000.",
      en: "A weight is a whole number from 1 to 1000.",
    });
  const [only = ""] = known;
  if (kind === "value" && known.length === 1 && /^\d/.test(only))
    return new UserError(what, { vi: `Cần một số, ví dụ ${only}.`, en: `A number is needed, for instance ${only}.` });
  const near = nearestWord(word, known);
  if (near) return new UserError(what, { vi: `Có phải: ${near}?`, en: `Did you mean: ${near}?` });
  const alike = known.filter((one) => word !== "" && one.startsWith(word.split("/")[0] ?? ""));
  const listed = (alike.length > 0 ? alike : known).slice(0, MOST_LISTED).join(", ");
  return new UserError(what, { vi: `Có: ${listed}.`, en: `There are: ${listed}.` });
}

/**
 * `17=3`, `cu-jut:standard=2`: what a step weighs.
 * @throws {UserError} where what stands after the sign is no number
 */
export function readWeights(weights: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    weights.map((text) => {
      const at = text.lastIndexOf("=");
      const [what, number] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
      if (!/^\d+$/.test(number)) throw unknownWord(new UnknownWordError("weight", number, [], text));
      return [what, Number(number)];
    }),
  );
}
