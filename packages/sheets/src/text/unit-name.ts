/** Words of type before a name, longest first; an abbreviation may run into the name ("TP.Bình Hòa", "H.Sông Mẫu"). */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:thành phố|t\.?\s?phố|tp\s*[.:]|tp\s)\s*/iu, "thành phố"],
  [/^(?:thị xã|tx\s*[.:]|tx\s)\s*/iu, "thị xã"],
  [/^(?:đặc khu|đ\.?khu|đk\s*[.:])\s*/iu, "đặc khu"],
  [/^(?:quận|q\s*[.:]|q\s)\s*/iu, "quận"],
  [/^(?:thị trấn|tt\s*[.:]|tt\s|t\.\s?trấn)\s*/iu, "thị trấn"],
  [/^(?:phường|p\s*[.:]|p\s)\s*/iu, "phường"],
  [/^(?:huyện|h\s*[.:]|h\s)\s*/iu, "huyện"],
  [/^(?:tỉnh|t\s*\.)\s*/iu, "tỉnh"],
  [/^(?:xã|x\s*[.:]|x\s)\s*/iu, "xã"],
];
const BARE_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^thanh pho\s+/i, "thành phố"],
  [/^thi xa\s+/i, "thị xã"],
  [/^thi tran\s+/i, "thị trấn"],
  [/^dac khu\s+/i, "đặc khu"],
  [/^quan\s+/i, "quận"],
  [/^phuong\s+/i, "phường"],
  [/^huyen\s+/i, "huyện"],
  [/^tinh\s+/i, "tỉnh"],
  [/^xa\s+/i, "xã"],
];

const ALL_TYPES = [...TYPES, ...BARE_TYPES];
/** First letters of all words of type: most names begin with none of them, and are asked for no word. */
const MAY_BE_TYPED = /^[tđdqphx]/iu;

/** Types of units above communes, as the words before a name say them. */
const UPPER_TYPES: ReadonlySet<string> = new Set(["tỉnh", "huyện", "quận", "thành phố", "thị xã"]);
export const isUpperType = (type: string | undefined): boolean => type !== undefined && UPPER_TYPES.has(type);

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
