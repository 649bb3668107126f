import { dayText, type IsoDate, type Language } from "@ntm-kit/core";
import type { Run } from "../run";

const WORDS = {
  made: { vi: "Lập từ {file}, số liệu đến {day}.", en: "Made from {file}, as at {day}." },
  limits: {
    vi: "Sửa dấu, tổng, mức trong bảng thì các số ở đây đổi theo. Trang tính mới, dòng thêm dưới bảng, đơn vị đổi tên, nhiệm vụ, ngày công nhận thì không theo được: hãy lập lại.",
    en: "These numbers follow marks, totals and levels that are changed in the table. A new sheet, rows added beyond the table, a unit renamed, tasks and days of recognition they cannot follow: make them anew.",
  },
} as const;

/** What a live summary was made from and on which day, and what it cannot follow. */
export function madeNote(run: Run, language: Language): string {
  const file = run.inputs.map(({ path }) => path.split(/[/\\]/).at(-1)).join(", ");
  const made = WORDS.made[language].replace("{file}", () => file).replace("{day}", dayText(run.asOf, language));
  return `${made} ${WORDS.limits[language]}`;
}

/** The day that a note says, in either language; undefined where the text is none. */
export function dayMade(note: string): IsoDate | undefined {
  const iso = /^Made from .*, as at (\d{4}-\d\d-\d\d)\. /.exec(note)?.[1];
  if (iso !== undefined) return iso;
  const [, day = "", month = "", year] = /^Lập từ .*, số liệu đến (\d+)\/(\d+)\/(\d{4})\. /.exec(note) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
