import { bareWords } from "./bare-words";

/** A type of administrative unit, as it stands before a name. */
export interface UnitTypeWords {
  /** Written out, in small letters: "thành phố". */
  readonly type: string;
  /** Half written out; dots and blanks may be missing: "t. phố". */
  readonly half?: string;
  /** Initials, with a dot, a colon or a blank behind them: "TP". */
  readonly short?: string;
  /** Initials that mean it with a dot or a colon alone; without, they are another word. */
  readonly dotted?: string;
  readonly level: "upper" | "commune" | "hamlet";
  /** Names of communes begin with the same word: before a name it may be a part of it. */
  readonly beginsNames?: true;
}

/** Every type that a list, a heading, a name or a cell may say; one that begins with another stands before it. */
export const UNIT_TYPES: readonly UnitTypeWords[] = [
  { type: "thành phố trực thuộc trung ương", level: "upper" },
  { type: "thành phố", half: "t. phố", short: "TP", level: "upper" },
  { type: "thị xã", short: "TX", level: "upper" },
  { type: "đặc khu", half: "đ.khu", dotted: "ĐK", level: "commune" },
  { type: "quận", short: "Q", level: "upper" },
  { type: "thị trấn", half: "t. trấn", short: "TT", level: "commune" },
  { type: "phường", short: "P", level: "commune" },
  { type: "huyện", short: "H", level: "upper" },
  { type: "tỉnh", dotted: "T", level: "upper" },
  { type: "xã", short: "X", level: "commune" },
  { type: "tổ dân phố", level: "hamlet" },
  { type: "thôn", level: "hamlet" },
  { type: "xóm", level: "hamlet" },
  { type: "ấp", level: "hamlet" },
  { type: "buôn", level: "hamlet", beginsNames: true },
  { type: "bon", level: "hamlet", beginsNames: true },
  { type: "bản", level: "hamlet", beginsNames: true },
  { type: "làng", level: "hamlet", beginsNames: true },
];

const UPPER: ReadonlySet<string> = new Set(UNIT_TYPES.flatMap(({ type, level }) => (level === "upper" ? type : [])));

/** Whether a type is one of the units above communes. */
export const isUpperType = (type: string | undefined): boolean => type !== undefined && UPPER.has(type);

const BARE = new Map(
  UNIT_TYPES.map(({ type, short }) => [type, [type, ...(short ? [short] : [])].map(bareWords)] as const),
);

/** A type and its initials in bare words: `huyen`, `h`; of one that is not listed the word alone. */
export const bareTypeWords = (type: string): readonly string[] =>
  BARE.get(type) ?? [bareWords(type)].filter((word) => word !== "");
