import { checkText } from "@ntm-kit/core";

/** What stands for a sign of which nothing is known but that it is one: no letter, no mark. */
const UNKNOWN_SIGN = "\ufffd";

/**
 * The signs of fonts whose codes are no letters, as Unicode has them, by the letter that a cell stores. Ticks and
 * crosses alone: of the other signs nobody makes a mark.
 */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { ü: "✓", û: "✗", þ: "☑", ý: "☒", "¨": "☐", o: "☐", q: "☐", r: "☐" },
  "wingdings 2": { P: "✓", O: "✗", R: "☑", Q: "☒", S: "☒", T: "☒", "£": "☐" },
  "wingdings 3": {},
  webdings: { a: "✓", r: "✗", c: "☐" },
  symbol: { Ö: "√", "´": "×" },
  marlett: { a: "✓", b: "✓", r: "✗" },
};

/** Letters under which some font has a tick or a cross. */
const TICKS = new Set(Object.values(SIGNS).flatMap((signs) => Object.keys(signs)));
/** As many signs are a mark; more are a text that stands under such a font by mistake. */
const MOST_SIGNS = 3;
/** Codes of those fonts as Unicode programs store them: 0xF0FC is the 0xFC of the font. */
const PRIVATE = /[\uf020-\uf0ff]/g;

function signsOf(font: string | undefined): Readonly<Record<string, string>> | undefined {
  if (font === undefined) return undefined;
  checkText("font", font);
  const name = font
    .trim()
    .toLowerCase()
    .replace(/ regular$/, "");
  return Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
}

/** Whether a font draws signs where a text has letters: Wingdings, Webdings, Symbol, Marlett and their like. */
export const isSymbolFont = (font: string | undefined): boolean => signsOf(font) !== undefined;

/** Whether a text may be a tick or a cross of such a font, so that its font has to be asked for. */
export function mayBeSymbols(text: string): boolean {
  checkText("text", text);
  const signs = [...storedSigns(text)];
  return signs.length > 0 && signs.length <= MOST_SIGNS && signs.some((sign) => TICKS.has(sign));
}

/** The signs of a text without blanks, by the letters of their codes. */
const storedSigns = (text: string): string =>
  text.replace(PRIVATE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000)).replace(/\s/g, "");

/**
 * A text under a symbol font as people see it: ticks and crosses as Unicode has them, `�` for a letter that is one in
 * another of these fonts. Any other stays: usual marks (`x`, `0`), what the font has no code for (`Đ`), and texts of
 * more than three signs.
 */
export function readSymbols(text: string, font: string | undefined): string {
  const signs = signsOf(font);
  if (!signs) return text;
  const stored = [...storedSigns(text)];
  if (stored.length > MOST_SIGNS || !stored.some((sign) => TICKS.has(sign))) return text;
  return stored.map((sign) => signs[sign] ?? (TICKS.has(sign) ? UNKNOWN_SIGN : sign)).join("");
}
