import { parseRound } from "@ntm-kit/core";

/** A heading without the time that it says its figures are of, and that time. */
export interface TimelessHeading {
  readonly heading: string;
  /** Last day meant, as a number that sorts; `NOW` for "đến nay" and "lũy kế". */
  readonly when?: number;
}

const NOW = 99_999_999;

const DATE =
  /(?:\s|^)(?:tính\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
const MONTH = /(?:\s|^)(?:tính\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:tháng\s+)?(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
const ROUND =
  /(?:\s|^)(?:(?:tính\s+)?(?:đến|tới)\s+)?(?:hết\s+|cuối\s+)?(?:trong\s+)?(?:(?:6|sáu)\s+tháng\s+(?:(?:đầu|cuối)\s+)?năm\s+\d{4}|quý\s+[IVX1-4]+\s*[,/]?\s*(?:năm\s*)?\d{4}|giai\s+đoạn\s+\d{4}\s*[-–]\s*(?:năm\s+)?\d{4}|(?:cả\s+)?năm\s+\d{4}(?:\s*[-–]\s*(?:năm\s+)?\d{4})?|\d{4}\s*[-–]\s*\d{4}|\d{4}(?=\s*$|\s*\())/iu;
const TO_NOW =
  /(?:\s|^|(?<=\())(?:lũy kế|luỹ kế|hiện (?:nay|tại|có)|(?:tính\s+)?đến\s+(?:nay|hiện nay|thời điểm(?:\s+(?:báo cáo|hiện tại))?))(?=\s|$|\))/giu;
const UNIT =
  /\s*[([]\s*(?:đvt\s*:?\s*)?(?:xã|triệu đồng|tr\.?\s?đ(?:ồng)?|tỷ đồng|nghìn đồng|đồng|tiêu chí|lũy kế|luỹ kế)\s*[)\]]\s*$/iu;

/** A figure, a bracket, or one of the words: most texts of a sheet are names and marks, and have none. */
const MAY_SAY = /[\d([]|l[ũu][yỹ]|đến|trong đó|hiện/iu;

/**
 * Takes "năm 2023", "đến 30/6/2024", "lũy kế" and a unit in brackets off a heading; undefined where it has none of
 * them.
 */
export function withoutTime(heading: string): TimelessHeading | undefined {
  let when: number | undefined;
  let rest = heading.normalize("NFC");
  if (!MAY_SAY.test(rest)) return undefined;
  const cut = (pattern: RegExp, read: (match: readonly string[]) => number | undefined): void => {
    rest = rest.replace(pattern, (...match) => {
      when ??= read(match);
      return " ";
    });
  };
  cut(DATE, ([, day, month, year]) => Number(year) * 10_000 + Number(month) * 100 + Number(day));
  cut(MONTH, ([, month, year]) => Number(year) * 10_000 + Number(month) * 100 + 31);
  cut(ROUND, ([text = ""]) => lastDay(text));
  cut(TO_NOW, () => NOW);
  rest = rest
    .replace(UNIT, " ")
    .replace(/\(\s*\)/g, " ")
    .replace(/^\s*trong đó\s*:?\s+/iu, "")
    .replace(/\s+/g, " ")
    .trim();
  if (rest === heading.trim() || rest === "") return undefined;
  return { heading: rest, ...(when === undefined ? {} : { when }) };
}

function lastDay(text: string): number | undefined {
  const round = parseRound(text) ?? parseRound(`giai đoạn ${text.trim()}`);
  return round && Number(round.to.replaceAll("-", ""));
}
