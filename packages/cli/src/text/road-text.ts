import {
  countText,
  indexPlan,
  type Language,
  type Plan,
  type RoadBody,
  type RoadStep,
  type RoadWay,
  standardShort,
} from "@ntm-kit/core";
import { filled } from "./filled";
import { layOut } from "./layout";
import type { TextOptions } from "./options";
import { type Style, styleOf, wrap } from "./style";

const WORDS = {
  optimistic: { vi: "Nếu những gì chưa có số liệu đều đạt", en: "If what is not reported is met" },
  pessimistic: { vi: "Nếu những gì chưa có số liệu đều chưa đạt", en: "If what is not reported is not met" },
  same: { vi: "Cách đi", en: "The road" },
  unit: { vi: "Đơn vị", en: "Unit" },
  criteria: { vi: "Đạt thêm tiêu chí", en: "Criteria to meet" },
  recognitions: { vi: "Công nhận", en: "Recognition" },
  cost: { vi: "Bước", en: "Steps" },
  state: { vi: "Từ", en: "From" },
  always: { vi: "luôn cần", en: "in every road" },
  district: { vi: "Đơn vị", en: "Unit" },
  alone: { vi: "Riêng mục tiêu của đơn vị", en: "Its own targets alone" },
  share: { vi: "Phần của đơn vị", en: "Its share" },
  limits: {
    vi: "Mỗi tiêu chí, mỗi lần công nhận là một bước; không tính kinh phí, thời gian. Tiêu chí của các mức cao hơn không có trong biểu nên mỗi mức chỉ tính là một bước.",
    en: "Each criterion and each recognition is one step; money and time are not known. Criteria of the higher sets stand in no sheet, so that each of those standards counts as one step.",
  },
  alternatives: { vi: "Có thể thay bằng bước ở: {units}.", en: "Steps could be taken instead in: {units}." },
  standard: { vi: "đạt chuẩn", en: "standard" },
} as const;

type Say = (word: keyof typeof WORDS, params?: Readonly<Record<string, string>>) => string;

/** A road as a person reads it: what it comes to, the steps by district, and why nothing is cheaper. */
export function roadText(road: RoadBody, plan: Plan, { language, terminal, unitName }: TextOptions): string {
  const say: Say = (word, params = {}) => filled(WORDS[word][language], params);
  const style = styleOf(terminal.colours);
  const page: Page = { say, plan, language, unitName, style, width: terminal.width, told: road.message };
  const { optimistic, pessimistic } = road;
  const isSame = optimistic !== null && JSON.stringify(optimistic) === JSON.stringify(pessimistic);
  return `${[
    ...wrap(road.message, page.width).map(style.bold),
    ...(isSame ? wayLines("same", optimistic, page) : []),
    ...(!isSame && optimistic ? wayLines("optimistic", optimistic, page) : []),
    ...(!isSame && pessimistic ? wayLines("pessimistic", pessimistic, page) : []),
    ...road.leftOut.flatMap(({ message }, i) => [...(i === 0 ? [""] : []), ...wrap(message, page.width)]),
    "",
    ...wrap(say("limits"), page.width).map(style.dim),
  ].join("\n")}\n`;
}

interface Page {
  readonly say: Say;
  readonly plan: Plan;
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
  readonly unitName: (id: string) => string;
  /** What stands above both roads: a road that says no more is not told again. */
  readonly told: string;
}

function wayLines(title: "same" | "optimistic" | "pessimistic", way: RoadWay, page: Page): string[] {
  const { say, style, width, unitName, told } = page;
  const others = way.may.filter((unit) => !way.steps.some((step) => step.unit === unit));
  const indented = (text: string): string[] => wrap(text, width - 2).map((line) => `  ${line}`);
  const blocks = [
    way.message === told ? [] : indented(way.message),
    way.steps.length > 0 ? stepLines(way, page) : [],
    others.length > 0 ? indented(say("alternatives", { units: others.map(unitName).join(", ") })) : [],
    way.steps.length > 0 ? districtLines(way, page) : [],
    way.certificate && way.status === "road"
      ? wrap(way.certificate.message, width - 2).map((line) => `  ${style.green(line)}`)
      : [],
  ].filter((lines) => lines.length > 0);
  if (blocks.length === 0) return [];
  return ["", style.bold(say(title)), ...blocks.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]))];
}

function stepLines({ steps, must }: RoadWay, { say, style, width, unitName, plan, language }: Page): string[] {
  const { units, isCommune, standards } = indexPlan(plan);
  const word = (id: string): string => standardShort(standards, id)[language];
  const withParent = (id: string): string => {
    const unit = units.get(id);
    return unit?.parent && isCommune(unit) ? `${unitName(id)} (${unitName(unit.parent)})` : unitName(id);
  };
  const rows = steps.map((step) => [
    withParent(step.unit),
    standing(step, word),
    step.criteria.join(", "),
    step.recognitions.map((what) => (what === "district" ? say("standard") : word(what))).join(", "),
    countText(step.cost, language),
    must.includes(step.unit) ? say("always") : "",
  ]);
  const columns = [
    { head: say("unit"), gives: true },
    { head: say("state") },
    { head: say("criteria"), gives: true },
    { head: say("recognitions") },
    { head: say("cost"), right: true },
    {},
  ];
  const { head, rows: laid } = layOut(columns, rows, { width });
  return [...head.map(style.dim), ...laid.flat()];
}

const standing = ({ from }: RoadStep, word: (what: string) => string): string =>
  [from.standard === null ? "" : word(from.standard), from.criteria === undefined ? "" : String(from.criteria)]
    .filter(Boolean)
    .join(" ");

function districtLines({ districts }: RoadWay, { say, style, width, unitName, language }: Page): string[] {
  const number = (value: number | null): string => (value === null ? "–" : countText(value, language));
  const rows = districts
    .filter(({ cost, alone }) => (cost ?? 0) > 0 || (alone ?? 0) > 0)
    .map(({ unit, cost, alone }) => [unitName(unit), number(cost), number(alone)]);
  const columns = [
    { head: say("district"), gives: true },
    { head: say("share"), right: true },
    { head: say("alone"), right: true },
  ];
  const { head, rows: laid } = layOut(columns, rows, { width });
  return [...head.map(style.dim), ...laid.flat()];
}
