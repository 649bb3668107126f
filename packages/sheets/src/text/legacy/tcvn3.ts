/**
 * Codes of TCVN3 (ABC), hex, by letter: none, sắc, huyền, hỏi, ngã, nặng. Sources agree on the small letters and seven
 * capitals.
 */
const ROWS: readonly (readonly [string, string])[] = [
  ["aáàảãạ", "-- B8 B5 B6 B7 B9"],
  ["âấầẩẫậ", "A9 CA C7 C8 C9 CB"],
  ["ăắằẳẵặ", "A8 BE BB BC BD C6"],
  ["eéèẻẽẹ", "-- D0 CC CE CF D1"],
  ["êếềểễệ", "AA D5 D2 D3 D4 D6"],
  ["iíìỉĩị", "-- DD D7 D8 DC DE"],
  ["oóòỏõọ", "-- E3 DF E1 E2 E4"],
  ["ôốồổỗộ", "AB E8 E5 E6 E7 E9"],
  ["ơớờởỡợ", "AC ED EA EB EC EE"],
  ["uúùủũụ", "-- F3 EF F1 F2 F4"],
  ["ưứừửữự", "AD F8 F5 F6 F7 F9"],
  ["yýỳỷỹỵ", "-- FD FA FB FC FE"],
  ["đ", "AE"],
  ["ĂÂÊÔƠƯĐ", "A1 A2 A3 A4 A5 A6 A7"],
];

/** Letter of Unicode by code of TCVN3. */
export const TCVN3: ReadonlyMap<number, string> = new Map(
  ROWS.flatMap(([letters, codes]) => {
    const written = codes.split(" ");
    return [...letters].flatMap((letter, i) => {
      const code = written[i] ?? "--";
      return code === "--" ? [] : [[Number.parseInt(code, 16), letter] as const];
    });
  }),
);

/** Characters that a Windows with code page 1258 stores for bytes, where they differ from Latin-1. */
const FROM_1258: Readonly<Record<string, number>> = {
  "\u0102": 0xc3,
  "\u0300": 0xcc,
  "\u0110": 0xd0,
  "\u0309": 0xd2,
  "\u01a0": 0xd5,
  "\u01af": 0xdd,
  "\u0303": 0xde,
  "\u0103": 0xe3,
  "\u0301": 0xec,
  "\u0111": 0xf0,
  "\u0323": 0xf2,
  "\u01a1": 0xf5,
  "\u01b0": 0xfd,
};

/** The byte that a character was stored as, by code page 1252 or 1258. */
const byteOf = (char: string): number => FROM_1258[char] ?? char.charCodeAt(0);

/** Letters of a TCVN3 text, one for one. */
export function decodeTcvn3(text: string): string {
  let out = "";
  for (const char of text) out += TCVN3.get(byteOf(char)) ?? char;
  return capitals(text, out);
}

/**
 * ABC has no codes for capitals with a tone: small codes in a word whose plain letters are capital, or beside such
 * words, are capital.
 */
function capitals(before: string, after: string): string {
  const words = after.split(/(\s+)/);
  const sources = before.split(/(\s+)/);
  if (words.length !== sources.length) return after;
  // "HßA" has two capitals, "§¥N" three: a small letter with a tone may stand between them.
  const isCapital = (i: number): boolean =>
    !/[a-z]/.test(sources[i] ?? "") && (words[i]?.match(/\p{Lu}/gu) ?? []).length >= 2;
  return words
    .map((word, i) => (/[a-z]/.test(sources[i] ?? "") ? word : pairsAsOne(word)))
    .map((word, i) =>
      isCapital(i) || (!/[a-z]/.test(sources[i] ?? "") && word.trim() !== "" && (isCapital(i - 2) || isCapital(i + 2)))
        ? word.toUpperCase()
        : word,
    )
    .join("");
}

/** Some programs write a capital and then its small letter with the tone ("Aá" for Á). */
const pairsAsOne = (word: string): string =>
  word.replace(/(\p{Lu})(\p{Ll})/gu, (pair, capital: string, small: string) => {
    const plain = small
      .normalize("NFD")
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
      .normalize("NFC");
    return plain !== small && plain.toUpperCase() === capital ? small.toUpperCase() : pair;
  });
