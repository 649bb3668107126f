/**
 * Where words stand: a heading, a label or a sheet's name may be nothing but a day; in a title a bare day is that of a
 * document.
 */
export type TimePlace = "heading" | "title";

/** Small letters without marks, one space between words; signs stay. */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[–—−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

const KINDS_OF_DOCUMENT =
  "quyet dinh|qd|bao cao|ke hoach|cong van|to trinh|nghi quyet|thong tu|nghi dinh|huong dan|thong bao|chi thi|van ban";

/** Phases: giai đoạn 2021-2025 · 2021 - 2025 · giai đoạn 2026. */
const PHASES: readonly RegExp[] = [
  /(?:giai doan )?(?:nam )?20\d{2} ?(?:-|den) ?(?:nam )?20\d{2}/g,
  /giai doan (?:nam )?20\d{2}/g,
];

/** First and behind the last letter of each phase among plain words. */
export const phasesIn = (words: string): (readonly [from: number, to: number])[] =>
  PHASES.flatMap((pattern) =>
    [...words.matchAll(pattern)].map(({ index, 0: said }) => [index, index + said.length] as const),
  );

/** What dates documents and signatures, and what names a phase: no times of data. */
const ASIDE: readonly RegExp[] = [
  // (Kèm theo Báo cáo số … ngày …) · (Ban hành kèm theo …) · (Đính kèm công văn …)
  /\(?(?:ban hanh )?(?:kem theo|dinh kem|kem) (?:[^()]|\([^()]*\))*(?:\)|$)/g,
  // Quyết định số 318/QĐ-TTg ngày 8/3/2022 của …
  new RegExp(
    `\\b(?:${KINDS_OF_DOCUMENT}) so:? (?![a-z])[^,;()]{0,60}?(?:nam 20\\d{2}|/20\\d{2}(?=[\\s,;)]|$)|(?=[,;()]|$))`,
    "g",
  ),
  // 318/QĐ-TTg ngày 8/3/2022 · 12/QĐ-UBND, năm 2022
  /\b\d{1,5}\s?\/(?:\d{4}\/)?[a-z&]+(?:-[a-z0-9&]+)*(?:,? (?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|,? ngay [\d.…]* ?thang [\d.…]* ?nam(?: [\d.…]+)?|,? nam 20\d{2})?/g,
  // ngày 25 tháng 4 năm 2022, unless "đến", "hết" or the like stands before it
  /(?<!(?:den|toi|het|diem|chot|nhat|lieu|tinh|tai|kq|ket qua|thuc hien)(?: het| cuoi)? )\bngay ?[\d.…_]* ?(?:\/|thang) ?[\d.…_]* ?(?:\/|nam) ?[\d.…_]*/g,
  ...PHASES,
  // Sông Mẫu, tháng 7 năm 2025
  /^[a-z' ]{2,30}, thang [\d.…]+ nam [\d.…]+$/g,
];

/** A heading may be nothing but a day. */
const DAY_ALONE = /^(?:ngay )?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?20\d{2}$/;

/**
 * Words without those that cite a document or name a phase, as many letters long: what is left can speak of the figures.
 */
export function withoutDocuments(words: string, place: TimePlace): string {
  if (place === "heading" && DAY_ALONE.test(words)) return words;
  return ASIDE.reduce((rest, pattern) => rest.replace(pattern, (aside) => "|".padEnd(aside.length)), words);
}
