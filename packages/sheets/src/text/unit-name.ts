import { bareWords } from "./bare-words";
import { UNIT_TYPES, type UnitTypeWords } from "./unit-types";

/** Types that stand before a name and are no part of it: communes and what lies above them. */
const TYPES = UNIT_TYPES.filter(({ level }) => level !== "hamlet");

/** A type before a name; initials may run into it ("TP.Bình Hòa", "H.Sông Mẫu"). */
function patternOf({ type, half, short, dotted }: UnitTypeWords): RegExp {
  const forms = [
    type,
    ...(half ? [half.replace(/\./g, "\\.?").replace(/ /g, "\\s?")] : []),
    ...[short, dotted].flatMap((initials) => (initials ? [`${initials}\\s*[.:]`] : [])),
    ...(short ? [`${short}\\s`] : []),
  ];
  return new RegExp(`^(?:${forms.join("|")})\\s*`, "iu");
}

const ALL_TYPES: readonly (readonly [RegExp, string])[] = [
  ...TYPES.map((of) => [patternOf(of), of.type] as const),
  // The same without marks: "xa Binh Hoa".
  ...TYPES.map(({ type }) => [new RegExp(`^${bareWords(type)}\\s+`, "i"), type] as const),
];
/** First letters of all words of type: most names begin with none of them, and are asked for no word. */
const MAY_BE_TYPED = /^[tđdqphx]/iu;

export interface UnitName {
  /** Type of unit that the words before the name say: `xã`, `huyện`, …. */
  readonly typeHint?: string;
  /** The name alone, as written. */
  readonly name: string;
}

/** Numbering before a name. */
const NUMBERINGS: readonly RegExp[] = [
  // 1. 1.2) IV. a) b. – but "H.", "P.", "T." and "x." are words of type, no letters of a list
  /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]{1,5}|[a-zA-Z](?=\))|(?![hptxHPT])[a-zA-Z](?=\.))[.)]\s*/u,
  // "II Huyện …": a Roman number without a dot, before a word of type alone
  /^[IVXL]{1,5}\s+(?=[Hh]uyện|HUYỆN|[Tt]hành phố|THÀNH PHỐ|[Tt]hị xã|THỊ XÃ|[Tt]ỉnh|TỈNH|TP[.\s]|TX[.\s])/u,
  /^[-–+*•]\s*/u,
  /^\d{1,3}\s+(?=\p{L})/u,
];

const withoutNumbering = (name: string): string => {
  const numbering = NUMBERINGS.find((pattern) => pattern.test(name));
  return numbering ? name.replace(numbering, "") : name;
};

/** Notes after a name: brackets, asterisks, raised figures, a colon. */
const NOTES = /(?:\s*(?:\([^()]*\)|\[[^[\]]*\]|[*:¹²³]))+\s*$/u;

/** No name is longer: a paragraph or a row of asterisks is not searched. */
const LONGEST = 300;

/** Takes numbering, type words, notes in brackets and asterisks off a name: `1. Xã Nam Dong (*)` is `Nam Dong`. */
export function readUnitName(text: string): UnitName {
  let name = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name.length > LONGEST) return { name };
  name = withoutNumbering(name).replace(NOTES, "").trim();
  if (!MAY_BE_TYPED.test(name)) return { name };
  for (const [pattern, type] of ALL_TYPES) {
    if (!pattern.test(name)) continue;
    const rest = name.replace(pattern, "").replace(/^[.:]\s*/, "");
    if (rest !== "") return { typeHint: type, name: rest };
  }
  return { name };
}
