/** The text of a file and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** False where nothing in the file decides between 8-bit encodings. */
  readonly isSure: boolean;
}

/**
 * Decodes a text file: by its byte order mark, by zeros at every other place (UTF-16), as UTF-8 where it is
 * well-formed.
 *
 * Else it is one of the 8-bit encodings. Windows-1258 is taken where its combining tones stand behind vowels and there
 * is little that Vietnamese does not write. All others become Latin-1 letters one by one, the form TCVN3 and VNI text
 * has in other files too, to be recognised by its letters.
 */
export function decodeTextFile(bytes: Uint8Array): DecodedText {
  const wide = utf16(bytes);
  if (wide) return { text: decode(bytes, wide), encoding: wide, isSure: true };
  try {
    return { text: decode(bytes, "utf-8", true), encoding: "utf-8", isSure: true };
  } catch {
    return decode8Bit(bytes);
  }
}

function decode(bytes: Uint8Array, label: string, fatal = false): string {
  return new TextDecoder(label, { fatal }).decode(bytes);
}

function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length & ~1, 4096);
  const zerosFrom = (first: number): number => {
    let zeros = 0;
    for (let i = first; i < length; i += 2) if (bytes[i] === 0) zeros++;
    return zeros / (length / 2);
  };
  // Delimiters, digits and line ends alone make a good part of the letters of any sheet.
  const [even, odd] = [zerosFrom(0), zerosFrom(1)];
  if (odd > 0.2 && even < 0.02) return "utf-16le";
  if (even > 0.2 && odd < 0.02) return "utf-16be";
  return undefined;
}

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const TONE_AFTER_VOWEL = new RegExp(`[aeiouyăâêôơư][${TONES}]`, "giu");
const ANY_TONE = new RegExp(`[${TONES}]`, "gu");
/**
 * All that a Vietnamese text writes beyond ASCII, as that code page has it. TCVN3 has symbols and foreign letters
 * there.
 */
const OWN_LETTER = new RegExp(`[${TONES}àáâãèéêìíòóôõùúýăđơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐƠƯ\u00a0–—‘’“”…]`, "gu");
const NOT_ASCII = /[^\0-\x7f]/gu;
const MOST_STRAY = 0.1;

function decode8Bit(bytes: Uint8Array): DecodedText {
  const vietnamese = decode(bytes, "windows-1258");
  const count = (pattern: RegExp): number => vietnamese.match(pattern)?.length ?? 0;
  const [tones, fitting] = [count(ANY_TONE), count(TONE_AFTER_VOWEL)];
  const isOwn = count(OWN_LETTER) >= count(NOT_ASCII) * (1 - MOST_STRAY);
  if (tones > 0 && isOwn && fitting >= tones * (1 - MOST_STRAY))
    return { text: vietnamese.normalize("NFC"), encoding: "windows-1258", isSure: fitting >= 3 };
  return { text: decode(bytes, "windows-1252"), encoding: "windows-1252", isSure: false };
}
