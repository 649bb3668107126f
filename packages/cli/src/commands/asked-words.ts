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
  const near = nearestId(word, known);
  const { vi, en } = KINDS[kindOf(kind, word, near)];
  const [viWithin, enWithin] = text === word ? ["", ""] : [` trong “${text}”`, ` in “${text}”`];
  const what: Both = { vi: `Không có ${vi} “${word}”${viWithin}.`, en: `There is no ${en} “${word}”${enWithin}.` };
  if (kind === "weight")
    return new UserError(what, {
      vi: "Trọng số là số nguyên từ 1 đến 1000.",
      en: "A weight is a whole number from 1 to 1000.",
    });
  const [only] = known;
  if (kind === "value" && only === undefined)
    return new UserError(what, {
      vi: "Mục tiêu này đặt một khoảng, không có một số để thay.",
      en: "This target sets a range: there is no one number to replace.",
    });
  if (kind === "value" && known.length === 1 && /^\d/.test(only ?? ""))
    return new UserError(what, { vi: `Cần một số, ví dụ ${only}.`, en: `A number is needed, for instance ${only}.` });
  if (near) return new UserError(what, { vi: `Có phải: ${near}?`, en: `Did you mean: ${near}?` });
  const alike = known.filter((one) => word !== "" && one.startsWith(word.split("/")[0] ?? ""));
  const listed = (alike.length > 0 ? alike : known).slice(0, MOST_LISTED).join(", ");
  return new UserError(what, { vi: `Có: ${listed}.`, en: `There are: ${listed}.` });
}

/** The nearest right word; an id may be written without what stands before its last part. */
function nearestId(word: string, known: readonly string[]): string | undefined {
  const near = nearestWord(word, known);
  if (near !== undefined || word === "" || word.includes("/")) return near;
  const last = nearestWord(
    word,
    known.flatMap((id) => (id.includes("/") ? [lastPart(id)] : [])),
  );
  return known.find((id) => id.includes("/") && lastPart(id) === last);
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf("/") + 1);

/** What a word was probably meant to be: where several kinds may stand, that of the nearest right word. */
function kindOf(kind: UnknownWordKind, word: string, near: string | undefined): UnknownWordKind {
  if (kind === "step" && near?.includes("/")) return "unit";
  return kind === "step" && /^\d/.test(word) ? "criterion" : kind;
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
      if (at < 0)
        throw new UserError(
          { vi: `“${text}” chưa có trọng số.`, en: `“${text}” has no weight.` },
          { vi: `Viết “${text}=3”, số nguyên từ 1 đến 1000.`, en: `Write “${text}=3”, a whole number from 1 to 1000.` },
        );
      if (!/^\d+$/.test(number)) throw unknownWord(new UnknownWordError("weight", number, [], text));
      return [what, Number(number)];
    }),
  );
}
