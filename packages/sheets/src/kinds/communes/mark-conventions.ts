import { isFieldOf } from "../../tables/field";
import { factOf, type TableFrame } from "../../tables/frame";
import { readLegend } from "../../text/legend";
import { yearMeans } from "../../text/year";

type Meaning = "met" | "not-met" | "neither";

/**
 * How a table writes marks that mean nothing elsewhere: by signs that it explains itself ("C: chưa đạt") or that stand
 * in a pair of letters ("Đ", "C"), by shares of the indicators of each criterion ("4/4"), by how much of it is done
 * ("100%", where the title says that), or by the years in which they were met. A single one of these among other marks
 * is not understood.
 */
interface Convention {
  readonly signs: ReadonlyMap<string, Meaning>;
  readonly by: keyof typeof READERS | undefined;
}

const SAMPLE_LINES = 60;

/** What a text that is no known mark means by the convention of its table. */
export function markMeaning(frame: TableFrame, text: string): Meaning | undefined {
  const { signs, by } = factOf(frame, conventionOf);
  return signs.get(text.toLowerCase()) ?? (by && READERS[by](text, frame));
}

function conventionOf(frame: TableFrame): Convention {
  const columns = sampleOf(frame);
  const texts = columns.flat();
  const isMostly = (by: keyof typeof READERS): boolean =>
    texts.length > 0 && texts.filter((text) => READERS[by](text, frame) !== undefined).length * 2 >= texts.length;
  return { signs: new Map([...pairedSigns(columns), ...legendOf(frame)]), by: WAYS.find(isMostly) };
}

/**
 * "Đ" beside "C" and no other sign: "đạt" and "chưa". Beside a third sign, or once, "C" may be anything ("Có", a slip),
 * and a criterion that has no other sign may be one that each commune has: "Có".
 */
function pairedSigns(columns: readonly (readonly string[])[]): ReadonlyMap<string, Meaning> {
  const byColumn = columns.map((texts) => texts.filter((text) => !/^\d+$/.test(text)));
  const isDenied = (text: string): boolean => /^c$/i.test(text);
  if (byColumn.some((signs) => signs.length > 0 && signs.every(isDenied))) return new Map();
  const signs = byColumn.flat();
  const denied = signs.filter(isDenied).length;
  const affirmed = signs.filter((text) => /^[đð]$/i.test(text)).length;
  return denied >= 2 && affirmed >= denied && denied + affirmed === signs.length
    ? new Map([["c", "not-met"]])
    : new Map();
}

const yearOf = (text: string, { index }: TableFrame): Meaning | undefined => yearMeans(text, index.plan.period.to);

const READERS = { shares: shareOf, years: yearOf, percents: percentOf } as const;
const WAYS = ["shares", "years", "percents"] as const satisfies readonly (keyof typeof READERS)[];

/** "4/4": all indicators of the criterion are met, "3/4": not all. */
function shareOf(text: string): Meaning | undefined {
  const [, met, all] = /^(\d{1,2})\s*\/\s*(\d{1,2})(?:\s*(?:CT|chỉ tiêu))?$/iu.exec(text) ?? [];
  if (met === undefined || Number(all) === 0 || Number(met) > Number(all)) return undefined;
  return met === all ? "met" : "not-met";
}

/** "TỶ LỆ HOÀN THÀNH TỪNG TIÊU CHÍ (%)": what is done wholly is met. */
function percentOf(text: string, { title }: TableFrame): Meaning | undefined {
  const [, figure] = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text) ?? [];
  if (figure === undefined || !OF_COMPLETION.test(title.words)) return undefined;
  const share = Number(figure.replace(",", "."));
  return share > 100 ? undefined : share === 100 ? "met" : "not-met";
}
const OF_COMPLETION = /\b(?:t[yi] le|muc do|tien do|%) (?:hoan thanh|thuc hien)\b/;

/** Texts of the marks in the first lines, by the columns they stand in. */
function sampleOf({ view, columns, body }: TableFrame): string[][] {
  const slots = columns.filter(({ field }) => isFieldOf(field, "criterion")).map(({ slot }) => slot);
  return slots.map((slot) => {
    const texts: string[] = [];
    for (let line = body[0]; line < Math.min(body[1], body[0] + SAMPLE_LINES); line++)
      texts.push(view.text(line, slot));
    return texts.filter((text) => text !== "");
  });
}

/** Signs that the title or a note beneath the table explains. */
function legendOf(frame: TableFrame): ReadonlyMap<string, Meaning> {
  const rows = frame.view.asRows;
  const texts = frame.title.lines.map(({ text }) => text);
  for (let line = Math.max(0, rows.lineCount - FOOT_LINES); line < rows.lineCount; line++)
    texts.push(...rows.line(line).flatMap(({ text }) => (/đạt/iu.test(text) ? [text] : [])));
  return new Map(texts.flatMap((text) => [...readLegend(text)]));
}
/** So many lines at the end of a sheet may hold notes and signatures. */
const FOOT_LINES = 20;
