/** A document as cited in a cell. `kind` is the abbreviation in its number; a letter has none. */
export interface DocumentNumber {
  /** As it is cited. */
  readonly text: string;
  /** As `QĐ`, `KH`, `NQ`. */
  readonly kind?: string;
  /** The word before the number, `Quyết định`. */
  readonly kindName?: string;
  /** Before the first stroke. */
  readonly number: number;
  /** Only acts that set rules carry their year: `18/2022/QĐ-TTg`. */
  readonly year?: number;
  /** As `UBND`, after the kind. */
  readonly issuer?: string;
}

/** What the abbreviations stand for. */
const DOCUMENT_KINDS: Readonly<Record<string, string>> = {
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
  CĐ: "công điện",
};

const KIND = "NQ|QĐ|QD|CTr|CT|CĐ|QC|TB|HD|KH|PA|ĐA|DA|BC|BB|TTLT|TTr|TT|NĐ|ND|KL";
const NUMBERED = new RegExp(
  `(\\d{1,5})\\s*/\\s*(?:(\\d{4})\\s*/\\s*)?(${KIND})\\s*-\\s*([A-ZĐƯa-zđư0-9&]+(?:-[A-ZĐƯ0-9&]+)*)`,
  "giu",
);
/** The dash left out before the commonest issuers. */
const RUN_TOGETHER = /(\d{1,5})\s*\/\s*(NQ|QĐ|QD|KH|BC|TB)(UBND|HĐND)/giu;
const PARTY = new RegExp(`(\\d{1,5})\\s*-\\s*(${KIND})\\s*/\\s*(TW|TU|HU|ThU|ĐU)(?!\\p{L})`, "giu");
const LAW = /(\d{1,5})\s*\/\s*(\d{4})\s*\/\s*(QH\d{1,2})/giu;
const LETTER = /(\d{1,5})\s*\/\s*([A-ZĐƯ&]{2,}(?:-[A-ZĐƯ&]+)*)(?![\p{L}\d])/gu;
/** TT and CĐ before a number are more often a column of numbers and "chưa đạt". */
const KIND_BEFORE = KIND.replace("|TT|", "|").replace("|CĐ|", "|");
/** "QĐ 123", "QĐ số 123": not before a word ("TB 19 xã"), nor a year by itself ("KH 2023"). */
const SHORT = new RegExp(
  `(?:^|[\\s(;,])(${KIND_BEFORE})(?:\\s*:?\\s*số\\s*:?\\s*|\\s*:?\\s*(?!20\\d\\d(?!\\d)))(\\d{1,5})(?![\\d/%.,]*\\d|[/%]|\\s*(?!ngày|của|năm|và)\\p{L})`,
  "gu",
);

const KINDS = new Map([
  ...Object.keys(DOCUMENT_KINDS).map((kind) => [kind.toUpperCase(), kind] as const),
  ["QD", "QĐ"],
  ["ND", "NĐ"],
]);
/** The name of a kind before a number alone: "Quyết định số 123". */
const NAMED = new RegExp(
  `(?<!\\p{L})(${Object.values(DOCUMENT_KINDS).join("|")})\\s+số\\s*:?\\s*(\\d{1,5})(?!\\d|\\s*[/-])`,
  "giu",
);

/**
 * All documents that a text cites, in its order: `123/QĐ-UBND`, `12-NQ/TU`, `557/SNN-VPĐP`, `25/2021/QH15`, `QĐ số
 * 123/QĐ-UBND`, `QĐ 123`, `Quyết định số 123`.
 *
 * @example
 * const [decision] = readDocumentNumbers("QĐ số 123/QĐ-UBND ngày 25/4/2022");
 */
export function readDocumentNumbers(text: string): DocumentNumber[] {
  // Most cells hold a mark or a name: without a figure there is no number to look for.
  if (!/\d/.test(text)) return [];
  const plain = text.normalize("NFC").replace(/Ð/g, "Đ").replace(/[–−]/g, "-");
  const found: (DocumentNumber & { at: number })[] = [];
  const take = (pattern: RegExp, read: (m: RegExpMatchArray) => DocumentNumber): void => {
    for (const match of plain.matchAll(pattern))
      if (
        !found.some((other) => match.index < other.at + other.text.length && other.at < match.index + match[0].length)
      )
        found.push({ ...read(match), at: match.index });
  };
  if (plain.includes("/")) {
    take(NUMBERED, ([all, number, year, kind, issuer]) => cited(all, number, kind, issuer, year));
    take(RUN_TOGETHER, ([all, number, kind, issuer]) => cited(all, number, kind, issuer));
    take(PARTY, ([all, number, kind, issuer]) => cited(all, number, kind, issuer));
    take(LAW, ([all, number, year, issuer = ""]) => ({ ...numbered(all, number, issuer), year: Number(year) }));
    take(LETTER, ([all, number, issuer = ""]) => numbered(all, number, issuer));
  }
  take(NAMED, ([all, name = "", number]) => cited(all, number, kindNamed(name)));
  take(SHORT, ([all, kind, number]) => cited(all, number, kind));
  return found.sort((a, b) => a.at - b.at).map(({ at: _at, ...document }) => document);
}

const kindNamed = (name: string): string | undefined =>
  Object.keys(DOCUMENT_KINDS).find((kind) => DOCUMENT_KINDS[kind] === name.toLowerCase());

const numbered = (text: string, number: string | undefined, issuer: string): DocumentNumber => ({
  text: text.trim(),
  number: Number(number),
  issuer: issuer.toUpperCase(),
});

/** Issuers are written in capitals, save TTg; a number typed in small letters is none the less one. */
const issuerOf = (issuer: string): string => (issuer === issuer.toLowerCase() ? issuer.toUpperCase() : issuer);

function cited(text: string, number?: string, kind = "", issuer?: string, year?: string): DocumentNumber {
  const full = KINDS.get(kind.toUpperCase()) ?? kind;
  return {
    text: text.trim(),
    kind: full,
    kindName: DOCUMENT_KINDS[full] ?? full,
    number: Number(number),
    ...(year ? { year: Number(year) } : {}),
    ...(issuer ? { issuer: issuerOf(issuer) } : {}),
  };
}
