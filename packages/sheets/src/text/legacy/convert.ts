import { syllableShare } from "./syllable";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

export const LEGACY_ENCODINGS = ["tcvn3", "vni"] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

export interface TextSample {
  readonly text: string;
  readonly font?: string;
}

/** A letter that code page 1258 has not is Unicode, whatever the font. */
const ONLY_UNICODE = /[\u0104-\u010f\u0112-\u0127\u012a-\u019f\u01a2-\u01ae\u1ea0-\u1ef9]/;
/** By how much the best reading must lead. */
const CLEAR = 0.15;

/** Which encoding a font asks for: `.VnTime` TCVN3, `VNI-Times` VNI. */
export function encodingOfFont(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined;
  return /^\.vn/i.test(font) ? "tcvn3" : /^vni[-\s]/i.test(font) ? "vni" : undefined;
}

/**
 * Which encoding texts of one font or column are in, by the share of well-formed syllables each reading gives; a font
 * of its own tips the scale. Undefined where no reading leads clearly, so that nothing is guessed.
 */
export function voteEncoding(samples: readonly TextSample[]): "unicode" | LegacyEncoding | undefined {
  const texts = samples.map((sample) => sample.text).filter((text) => !/[@\\/]{1}\w+\.\w/.test(text));
  const text = texts.join(" \n");
  if (ONLY_UNICODE.test(text)) return "unicode";
  const font = encodingOfFont(samples.find((sample) => encodingOfFont(sample.font))?.font);
  const readings = [
    { encoding: "unicode" as const, ...syllableShare(text) },
    { encoding: "tcvn3" as const, ...syllableShare(decodeTcvn3(text)) },
    { encoding: "vni" as const, ...syllableShare(decodeVni(text)) },
  ].map((reading) => ({ ...reading, score: reading.share + (reading.encoding === font ? 0.25 : 0) }));
  readings.sort((a, b) => b.score - a.score);
  const [best, second] = readings;
  if (!best || !second || best.words === 0) return undefined;
  const isEnough = best.encoding === font || best.words >= 3;
  return best.share >= 0.6 && isEnough && best.score - second.score >= CLEAR ? best.encoding : undefined;
}

/** Text in Unicode. Fonts ending in H (`.VnTimeH`) draw small codes as capitals. */
export function convertLegacy(text: string, encoding: LegacyEncoding, font?: string): string {
  const converted = encoding === "tcvn3" ? decodeTcvn3(text) : decodeVni(text);
  return encoding === "tcvn3" && font !== undefined && /^\.vn.*h$/i.test(font) ? converted.toUpperCase() : converted;
}
