import {
  formatNumber,
  indexPlan,
  type Plan,
  type Proof,
  type ProvedTarget,
  requiredText,
  resultText,
  type Target,
  uncapital,
  unitsInARow,
} from "@ntm-kit/core";
import { filled } from "./filled";
import { layOut } from "./layout";
import type { TextOptions } from "./options";
import { breakSentences, byText, measuredOf, readingSentences, titleOf } from "./proof-groups";
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
  points: { vi: "{n} điểm phần trăm", en: "{n} percentage points" },
  aspiration: { vi: "phấn đấu", en: "aspiration" },
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
    filled(WORDS[word][language], params);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", style.bold(title), ...lines];
  const sentences = (messages: readonly string[]): string[] =>
    messages.flatMap((message) => wrap(message, width - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`));
  const index = indexPlan(plan);
  const alike = new Map<string, { units: string[]; cells: string[] }>();
  for (const proved of proof.targets) {
    const target = index.targets.get(proved.id);
    if (!proved.implied || !target) continue;
    const cells = cellsOf(proved, target, plan, say, language);
    const key = cells.join("|");
    const known = alike.get(key);
    if (known) known.units.push(target.unit);
    else alike.set(key, { units: [target.unit], cells });
  }
  const rows = [...alike.values()].map(({ units, cells }) => [
    unitsInARow(units.flatMap((id) => index.units.get(id) ?? [])),
    ...cells,
  ]);
  const told = (breaks: Proof["breaks"]): string[] => breakSentences(breaks, plan, language);
  const { rows: laid } = layOut([{ gives: true }, { gives: true }, {}, {}, { gives: true }], rows, { width });
  return `${[
    ...wrap(`${say("plan", { id: plan.id })}: ${uncapital(proof.message)}`, width).map(
      style[proof.consistent.all ? "green" : "red"],
    ),
    ...section(say("follows"), rows.length > 0 ? laid.flat() : [`  ${say("none")}`]),
    ...section(say("breaks"), sentences(told(proof.breaks.filter(({ conflict }) => conflict)))),
    ...section(say("loses"), sentences(told(proof.breaks.filter(({ conflict }) => !conflict)))),
    ...section(say("readings"), sentences(readingSentences(proof))),
    ...section(say("leftOut"), sentences(proof.leftOut.map(({ message }) => message))),
  ].join("\n")}\n`;
}

/** What is told of a target that follows, beside its unit. */
function cellsOf(
  { operator, required, range, margin, commitment, by }: ProvedTarget,
  target: Target,
  plan: Plan,
  say: (word: keyof typeof WORDS, params?: Readonly<Record<string, string | number>>) => string,
  language: "vi" | "en",
): string[] {
  const measured = { ...measuredOf(target), required };
  const number = (value: number): string => resultText(value, measured, language);
  const isShare = (measured.eachMeasure ?? measured.measure) === "share";
  const apart = (value: number): string =>
    isShare ? say("points", { n: formatNumber(value * 100, language) }) : number(value);
  const forced = range ? number(operator.startsWith("<") ? range[1] : range[0]) : "";
  const spare =
    margin === null || range === null
      ? ""
      : margin === 0
        ? say("tight", { n: forced })
        : say("forced", { n: forced, margin: apart(margin) });
  return [
    titleOf(target, language),
    `${commitment === "aspiration" ? `${say("aspiration")} ` : ""}${OPERATORS[operator]} ${requiredText(measured, language)}`,
    spare,
    byText(by ?? [], plan, language),
  ];
}
