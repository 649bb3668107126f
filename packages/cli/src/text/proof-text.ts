import { indexPlan, type Plan, type Proof, type ProvedTarget, resultText, type Target, unitTitle } from "@ntm-kit/core";
import { layOut } from "./layout";
import type { TextOptions } from "./options";
import { styleOf, wrap } from "./style";

const WORDS = {
  plan: { vi: "Kế hoạch {id}", en: "Plan {id}" },
  follows: { vi: "Luôn đạt theo mục tiêu khác", en: "Follows from other targets" },
  breaks: { vi: "Một thay đổi làm kế hoạch mâu thuẫn", en: "One change that makes the plan contradict itself" },
  loses: {
    vi: "Một thay đổi làm mục tiêu không còn chắc chắn đạt theo",
    en: "One change after which a target no longer follows",
  },
  readings: { vi: "Cách hiểu khác", en: "Other readings" },
  leftOut: { vi: "Không xét", en: "Left out" },
  tight: { vi: "vừa đủ {n}, không dư", en: "exactly {n}, none to spare" },
  forced: { vi: "buộc ít nhất {n}, dư {margin}", en: "at least {n} forced, {margin} to spare" },
  aspiration: { vi: "phấn đấu", en: "aspiration" },
  by: { vi: "theo {by}", en: "by {by}" },
  none: { vi: "không mục tiêu nào", en: "none" },
} as const;

const OPERATORS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=", in: "∈" };

/**
 * A proof as a person reads it: whether the targets contradict each other, what follows, what breaks it, other
 * readings.
 */
export function proofText(proof: Proof, plan: Plan, { language, terminal }: TextOptions): string {
  const style = styleOf(terminal.colours);
  const { width } = terminal;
  const say = (word: keyof typeof WORDS, params: Readonly<Record<string, string | number>> = {}): string =>
    WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", style.bold(title), ...lines];
  const sentences = (messages: readonly string[]): string[] =>
    messages.flatMap((message) => wrap(message, width - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`));
  const { targets } = indexPlan(plan);
  const rows = proof.targets.flatMap((proved) => {
    const target = targets.get(proved.id);
    return proved.implied && target ? [rowOf(proved, target, plan, say, language)] : [];
  });
  const { rows: laid } = layOut([{ gives: true }, { gives: true }, {}, {}, { gives: true }], rows, { width });
  return `${[
    ...wrap(`${say("plan", { id: plan.id })}: ${proof.message}`, width).map(
      style[proof.consistent.all ? "green" : "red"],
    ),
    ...section(say("follows"), rows.length > 0 ? laid.flat() : [`  ${say("none")}`]),
    ...section(say("breaks"), sentences(proof.breaks.filter(({ conflict }) => conflict).map(({ message }) => message))),
    ...section(say("loses"), sentences(proof.breaks.filter(({ conflict }) => !conflict).map(({ message }) => message))),
    ...section(
      say("readings"),
      sentences(proof.readings.map(({ assumption, message }) => (assumption ? `${assumption}. ${message}` : message))),
    ),
    ...section(say("leftOut"), sentences(proof.leftOut.map(({ message }) => message))),
  ].join("\n")}\n`;
}

function rowOf(
  { operator, required, range, margin, commitment, by }: ProvedTarget,
  target: Target,
  plan: Plan,
  say: (word: keyof typeof WORDS, params?: Readonly<Record<string, string | number>>) => string,
  language: "vi" | "en",
): string[] {
  const unit = plan.units.find((entry) => entry.id === target.unit);
  const number = (value: number): string =>
    typeof required === "number"
      ? resultText(value, { measure: target.rule.measure.kind, required }, language)
      : String(value);
  const asked = typeof required === "number" ? number(required) : `${number(required.from)}–${number(required.to)}`;
  const forced = range ? number(operator.startsWith("<") ? range[1] : range[0]) : "";
  const spare =
    margin === null || range === null
      ? ""
      : margin === 0
        ? say("tight", { n: forced })
        : say("forced", { n: forced, margin: number(margin) });
  const names = [...new Set((by ?? []).map((one) => nameOf(one, plan, language)))];
  return [
    unit ? unitTitle(unit) : target.unit,
    language === "en" ? (target.titleEn ?? target.title) : target.title,
    `${commitment === "aspiration" ? `${say("aspiration")} ` : ""}${OPERATORS[operator]} ${asked}`,
    spare,
    names.length > 0
      ? say("by", {
          by: names.length > 2 ? `${names.length} ${language === "vi" ? "mục tiêu" : "targets"}` : names.join(", "),
        })
      : "",
  ];
}

const nameOf = (id: string, plan: Plan, language: "vi" | "en"): string => {
  const target = plan.targets.find((entry) => entry.id === id);
  return target ? (language === "en" ? (target.titleEn ?? target.title) : target.title) : id;
};
