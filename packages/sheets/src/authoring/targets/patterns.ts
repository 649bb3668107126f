import type { Operator, Target, TargetRule, Unit } from "@ntm-kit/core";

/** What a pattern needs to know of the plan. */
export interface PatternContext {
  readonly unit: Unit;
  /** Id of the standard that words name, the plain one where they name no other. */
  readonly standardIn: (words: string) => string;
  /** Id of the layer of a word for units: "xã", "huyện". */
  readonly layerOf: (noun: string) => string | undefined;
  /** Types of unit in that layer. */
  readonly typesOf: (layer: string) => readonly string[];
  /** Id of the layer that is counted. */
  readonly counted: string;
  readonly isWithin: boolean;
  /** The line is headed by the name of the unit. */
  readonly isNamed: boolean;
}

/** A rule that a clause sets, with what its number is of. */
export interface PatternHit {
  readonly id: string;
  readonly rule: TargetRule;
  readonly required: Target["required"];
  readonly population?: number;
  /** A share "trong đó": of all, or of those at the lower standard? */
  readonly isDenominatorDoubtful?: boolean;
}

interface Pattern {
  readonly words: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>, context: PatternContext) => PatternHit | undefined;
}

const NUMBER = String.raw`(?<n>\d+(?:[.,]\d+)?)(?:\s*(?:-|–|đến)\s*(?<to>\d+(?:[.,]\d+)?))?`;
const BOUND = String.raw`(?<bound>ít nhất|tối thiểu|khoảng|trên|hơn|từ|đạt|có)?\s*`;
const REACHED = String.raw`(?<reached>(?:được công nhận\s+)?(?:đạt|hoàn thành|về đích)[^;,]*|nông thôn mới[^;,]*|nâng cao[^;,]*|kiểu mẫu[^;,]*)`;

const numberOf = (text = ""): number => Number(text.replace(",", "."));
const operatorOf = (bound = ""): Operator => (/trên|hơn/iu.test(bound) ? ">" : ">=");
/** The number that is asked for, or the range "17 - 19". */
function boundOf(
  { n, to, bound }: Readonly<Record<string, string>>,
  scale = 1,
): { operator: Operator; required: Target["required"] } {
  const scaled = (text: string | undefined): number => Number((numberOf(text) / scale).toFixed(6));
  return to === undefined
    ? { operator: operatorOf(bound), required: scaled(n) }
    : { operator: "in", required: { from: scaled(n), to: scaled(to) } };
}
const standardOf = ({ reached = "" }: Readonly<Record<string, string>>, { standardIn }: PatternContext): string =>
  standardIn(reached);
const NAMED_IN_ENGLISH: ReadonlySet<string> = new Set(["region", "province", "district", "commune"]);
const plural = (layer: string): string => (NAMED_IN_ENGLISH.has(layer) ? `${layer}s` : layer);

/** Words for units, as a sentence has them. */
interface UnitWords {
  /** As alternatives of an expression. */
  readonly nouns: string;
  /** One of them with what stands before it, as the group `noun`. */
  readonly units: string;
}

/** How targets are said in decisions; the first that fits a clause is taken. */
const SAID: readonly (Pick<Pattern, "read"> & { words(words: UnitWords): RegExp })[] = [
  {
    // "không còn xã đạt dưới 15 tiêu chí nông thôn mới"
    words: ({ units }) =>
      new RegExp(String.raw`không (?:còn|có) ${units}\s+(?:nào\s+)?(?:đạt\s+)?dưới\s+${NUMBER}\s+tiêu chí`, "iu"),
    read: ({ n }, { counted }) => ({
      id: "min-criteria",
      rule: { of: counted, measure: { kind: "minimum", of: "criteria" }, operator: ">=" },
      required: numberOf(n),
    }),
  },
  {
    // "các xã còn lại đạt từ 15 tiêu chí nông thôn mới trở lên"
    words: ({ nouns }) =>
      new RegExp(String.raw`(?:${nouns}) còn lại\s+(?:đều\s+)?đạt\s+${BOUND}${NUMBER}\s+tiêu chí`, "iu"),
    read: ({ n }, { standardIn, counted }) => ({
      id: "remaining-min-criteria",
      rule: {
        of: counted,
        where: { kind: "not-at", standard: standardIn("") },
        measure: { kind: "minimum", of: "criteria" },
        operator: ">=",
      },
      required: numberOf(n),
    }),
  },
  {
    // "bình quân đạt từ 17,2 tiêu chí nông thôn mới/xã"
    words: () => new RegExp(String.raw`bình quân[^;\d]*?${BOUND}${NUMBER}\s+tiêu chí`, "iu"),
    read: ({ n, bound }, { counted }) => ({
      id: "mean-criteria",
      rule: { of: counted, measure: { kind: "mean", of: "criteria" }, operator: operatorOf(bound) },
      required: numberOf(n),
    }),
  },
  {
    // "mỗi huyện có ít nhất 01 xã đạt chuẩn nông thôn mới kiểu mẫu"
    words: ({ units, nouns }) =>
      new RegExp(String.raw`mỗi (?<each>${nouns})\s+(?:có\s+)?${BOUND}${NUMBER}\s+${units}\s+${REACHED}`, "iu"),
    read: (groups, context) => {
      const [layer, of] = [context.layerOf(groups["each"] ?? ""), context.layerOf(groups["noun"] ?? "")];
      if (!layer || !of) return undefined;
      const standard = standardOf(groups, context);
      const { operator, required } = boundOf(groups);
      return {
        id: `each-${layer}-${standard}`,
        rule: { of, measure: { kind: "each", of: layer, measure: { kind: "count", standard } }, operator },
        required,
      };
    },
  },
  {
    // "có thêm ít nhất 02 huyện đạt chuẩn nông thôn mới"
    words: ({ units }) => new RegExp(String.raw`(?:có\s+)?thêm\s+${BOUND}${NUMBER}\s+${units}\s+${REACHED}`, "iu"),
    read: (groups, context) => {
      const noun = groups["noun"] ?? "";
      const of = context.layerOf(noun);
      if (!of) return undefined;
      const isOneType = context.typesOf(of).length > 1 && context.typesOf(of).includes(noun);
      const standard = standardOf(groups, context);
      const { operator, required } = boundOf(groups);
      return {
        id: `new-${plural(of)}-${standard}`,
        rule: {
          of,
          ...(isOneType && of !== context.counted ? { where: { kind: "types" as const, types: [noun] } } : {}),
          measure: { kind: "newly", standard, baseline: [] },
          operator,
        },
        required,
      };
    },
  },
  {
    // "khoảng 40% số xã đạt chuẩn nông thôn mới nâng cao"
    words: ({ units }) => new RegExp(String.raw`${BOUND}${NUMBER}\s*%\s*${units}[^;]*?${REACHED}`, "iu"),
    read: (groups, context) => {
      const of = context.layerOf(groups["noun"] ?? "");
      if (!of) return undefined;
      const standard = standardOf(groups, context);
      const plain = context.standardIn("");
      const isDenominatorDoubtful = context.isWithin && standard !== plain;
      const { operator, required } = boundOf(groups, 100);
      return {
        id: `share-${of === context.counted ? "" : `${plural(of)}-`}${standard}`,
        rule: {
          of,
          ...(isDenominatorDoubtful ? { where: { kind: "at" as const, standard: plain } } : {}),
          measure: { kind: "share", standard },
          operator,
        },
        required,
        ...(isDenominatorDoubtful ? { isDenominatorDoubtful } : {}),
      };
    },
  },
  {
    // "7/7 xã đạt chuẩn nông thôn mới", "có ít nhất 43 xã đạt chuẩn nông thôn mới"
    words: ({ units }) =>
      new RegExp(String.raw`${BOUND}${NUMBER}(?:\s*\/\s*(?<all>\d+))?\s+${units}\s+${REACHED}`, "iu"),
    read: (groups, context) => {
      const of = context.layerOf(groups["noun"] ?? "");
      if (!of) return undefined;
      const standard = standardOf(groups, context);
      const { operator, required } = boundOf(groups);
      return {
        id: `${plural(of)}-${standard}`,
        rule: { of, measure: { kind: "count", standard }, operator },
        required,
        ...(groups["all"] === undefined ? {} : { population: Number(groups["all"]) }),
      };
    },
  },
  {
    // "Giữ vững kết quả hoàn thành công tác xây dựng nông thôn mới", of the unit at the head of the line.
    words: () => /(?:giữ vững|duy trì)[^;]*?(?<reached>(?:hoàn thành|đạt chuẩn|nông thôn mới)[^;]*)/iu,
    read: (groups, context) => statusOf(context, standardOf(groups, context), true),
  },
  {
    // "phấn đấu huyện đạt chuẩn nông thôn mới", of the unit at the head of the line.
    words: ({ nouns }) => new RegExp(String.raw`(?:^|phấn đấu\s+)(?<noun>${nouns})\s+${REACHED}`, "iu"),
    read: (groups, context) => statusOf(context, standardOf(groups, context), false),
  },
  {
    // "Xã Tân Minh: đạt chuẩn nông thôn mới nâng cao": nothing but what the unit at the head reaches.
    words: () => /^(?:phấn đấu\s+)?(?<reached>(?:đạt chuẩn|hoàn thành|được công nhận)[^;,\d]*)$/iu,
    read: (groups, context) => (context.isNamed ? statusOf(context, standardOf(groups, context), false) : undefined),
  },
];

/** @param nouns - words for units, as alternatives of an expression */
export function targetPatterns(nouns: string): readonly Pattern[] {
  const units = String.raw`(?:số\s+)?(?:đơn vị cấp\s+)?(?<noun>${nouns})`;
  return SAID.map(({ words, read }) => ({ words: words({ nouns, units }), read }));
}

function statusOf({ unit }: PatternContext, standard: string, isKept: boolean): PatternHit {
  return {
    id: `${unit.level}-${standard}`,
    rule: { of: unit.level, measure: { kind: "status", standard, ...(isKept ? { kept: true } : {}) }, operator: ">=" },
    required: 1,
    population: 1,
  };
}
