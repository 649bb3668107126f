const SAYS = String.raw`(?:xã\s+|tiêu chí\s+)?((?:chưa|không)\s+)?đạt(?!\p{L})`;
const BEFORE = String.raw`(?<![\p{L}\p{N}])["“'‘([]?`;
const BEHIND = String.raw`["”'’)\]]?\s*`;
/** A sign and what it stands for: "o: chưa đạt", "(C) là chưa đạt", "ghi Đ nếu đạt"; "x đạt" where it is one letter. */
const ENTRIES = [
  String.raw`${BEFORE}(\p{L}{1,2}|[^\s\p{L}\p{N}"“”'‘’()[\].,;:])${BEHIND}(?:[:=–-]|là|nếu)\s*${SAYS}`,
  String.raw`${BEFORE}(\p{L}|[^\s\p{L}\p{N}"“”'‘’()[\].,;:=–-])${BEHIND}${SAYS}`,
].map((pattern) => new RegExp(pattern, "giu"));

/** Signs that a note explains as met or not met, in small letters. */
export function readLegend(text: string): ReadonlyMap<string, "met" | "not-met"> {
  const signs = new Map<string, "met" | "not-met">();
  if (text.length > LONGEST) return signs;
  const words = text.normalize("NFC");
  for (const entry of ENTRIES)
    for (const [, sign = "", not] of words.matchAll(entry))
      signs.set(sign.toLowerCase(), not === undefined ? "met" : "not-met");
  return signs;
}
/** A longer text explains no signs. */
const LONGEST = 500;
