import { STANDARD_WORDS } from "../checks/support/standard-words";
import { fillIn, type Language } from "../findings/words";
import type { Standard } from "../model/basics";
import type { Target } from "../model/target";
import type { Unit, UnitLevel, UnitType } from "../model/unit";
import { capital } from "../words/both-languages";
import { type ExplainKey, explainWords } from "./explain-words";
import { resultText } from "./result-text";

type Params = Readonly<Record<string, string>>;

/** One sentence of the catalogue, filled in. */
export function say(key: ExplainKey, language: Language, params: Params = {}): string {
  return fillIn(explainWords[key][language], params, language);
}

/** A number of a target as people read it. */
export function numberOf({ rule, required }: Target, value: number, language: Language): string {
  return resultText(value, { measure: rule.measure.kind, required }, language);
}

/** What a target asks for, as one sentence. `population` is the number of units that are looked at. */
export function ruleSentence(target: Target, unit: Unit, population: number, language: Language): string {
  const { rule, required } = target;
  const { measure, where } = rule;
  const members = memberWords(rule.of, where?.kind === "types" ? where.types : undefined, language);
  const params: Params = {
    bound: say(rule.operator, language, { n: numberOf(target, required, language) }),
    population: String(population),
    members,
    unit: `${unit.type} ${unit.name}`,
    reached:
      "standard" in measure
        ? reachedWords(measure.standard, language, rule.of === "commune" ? undefined : unit, rule.of)
        : "",
    left: where?.kind === "not-at" ? STANDARD_WORDS[where.standard][language] : "",
  };
  return capital(say(ruleKey(target), language, params));
}

function ruleKey({ rule: { measure, where } }: Target): ExplainKey {
  if (measure.kind === "status") return measure.kept ? "kept" : "status";
  if (measure.kind === "newly") return "newly";
  return where?.kind === "not-at" ? `${measure.kind}-left` : measure.kind;
}

const LEVELS: Readonly<Record<UnitLevel, { readonly vi: string; readonly en: string }>> = {
  country: { vi: "nước", en: "countries" },
  region: { vi: "vùng", en: "regions" },
  province: { vi: "tỉnh, thành phố", en: "provinces" },
  district: { vi: "đơn vị cấp huyện", en: "districts" },
  commune: { vi: "xã", en: "communes" },
};

const memberWords = (level: UnitLevel, types: readonly string[] | undefined, language: Language): string =>
  language === "vi" && types ? types.join(", ") : LEVELS[level][language];

/** A city, a town and a province do not reach the standard but complete the programme. */
const COMPLETING: ReadonlySet<UnitType> = new Set(["thành phố", "thị xã", "tỉnh", "thành phố trực thuộc trung ương"]);

function reachedWords(standard: Standard, language: Language, unit: Unit | undefined, of: UnitLevel): string {
  const completes = of === "province" || (unit?.level === of && COMPLETING.has(unit.type));
  return completes && standard === "standard" && language === "vi"
    ? "hoàn thành nhiệm vụ xây dựng nông thôn mới"
    : STANDARD_WORDS[standard][language];
}
