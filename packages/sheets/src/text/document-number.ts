/** A document as cited in a cell. `kind` is the abbreviation in its number; a letter has none. */
export interface DocumentNumber {
  readonly text: string;
  readonly kind?: string;
  readonly kindName?: string;
  readonly number: number;
  readonly issuer?: string;
}

/** What the abbreviations stand for. */
export const DOCUMENT_KINDS: Readonly<Record<string, string>> = {
  QĐ: "quyết định",
  NQ: "nghị quyết",
  CT: "chỉ thị",
  QC: "quy chế",
  TB: "thông báo",
  HD: "hướng dẫn",
  CTr: "chương trình",
  KH: "kế hoạch",
  PA: "phương án",
  ĐA: "đề án",
  DA: "dự án",
  BC: "báo cáo",
  BB: "biên bản",
  TTr: "tờ trình",
  TT: "thông tư",
  NĐ: "nghị định",
  TTLT: "thông tư liên tịch",
  KL: "kết luận",
};

const KIND = "NQ|QĐ|QD|CTr|CT|QC|TB|HD|KH|PA|ĐA|DA|BC|BB|TTLT|TTr|TT|NĐ|ND|KL";
const NUMBERED = new RegExp(
  `(\\d{1,5})\\s*/\\s*(?:\\d{4}\\s*/\\s*)?(${KIND})\\s*-\\s*([A-ZĐƯa-zđư0-9&]+(?:-[A-ZĐƯ0-9&]+)*)`,
  "gu",
);
const PARTY = new RegExp(`(\\d{1,5})\\s*-\\s*(${KIND})\\s*/\\s*(TW|TU|HU|ThU|ĐU)`, "gu");
const LETTER = /(\d{1,5})\s*\/\s*([A-ZĐƯ&]{2,}(?:-[A-ZĐƯ&]+)*)(?![\p{L}\d])/gu;
const SHORT = new RegExp(`(?:^|[\\s(])(${KIND})\\s*(?:số)?\\s*:?\\s*(\\d{1,5})(?![\\d/])`, "gu");

/** All documents that a text cites, in its order: `772/QĐ-UBND`, `12-NQ/TU`, `557/SNN-VPĐP`, `QĐ số 772/QĐ-UBND`, `QĐ 772`. */
export function readDocumentNumbers(text: string): DocumentNumber[] {
  const plain = text.normalize("NFC").replace(/[Ð]/g, "Đ").replace(/[–−]/g, "-");
  const found: (DocumentNumber & { at: number })[] = [];
  const take = (pattern: RegExp, read: (m: RegExpMatchArray) => DocumentNumber): void => {
    for (const match of plain.matchAll(pattern))
      if (
        !found.some((other) => match.index < other.at + other.text.length && other.at < match.index + match[0].length)
      )
        found.push({ ...read(match), at: match.index });
  };
  take(NUMBERED, (m) => cited(m[0], m[1]!, m[2]!, m[3]!));
  take(PARTY, (m) => cited(m[0], m[1]!, m[2]!, m[3]!));
  take(LETTER, (m) => ({ text: m[0].trim(), number: Number(m[1]), issuer: m[2]! }));
  take(SHORT, (m) => cited(m[0], m[2]!, m[1]!, undefined));
  return found.sort((a, b) => a.at - b.at).map(({ at: _at, ...document }) => document);
}

function cited(text: string, number: string, kind: string, issuer: string | undefined): DocumentNumber {
  const full = kind === "QD" ? "QĐ" : kind === "ND" ? "NĐ" : kind;
  return {
    text: text.trim(),
    kind: full,
    ...(DOCUMENT_KINDS[full] ? { kindName: DOCUMENT_KINDS[full] } : {}),
    number: Number(number),
    ...(issuer ? { issuer } : {}),
  };
}
