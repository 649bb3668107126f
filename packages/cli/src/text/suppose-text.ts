import { type ReportTarget, requiredText, type Summary, targetRangeText } from "@ntm-kit/core";
import { layOut } from "./layout";
import type { TextOptions } from "./options";
import { styleOf } from "./style";
import { operatorSign } from "./target-board";
import { sayIn } from "./words";

const WORDS = {
  title: { vi: "Giả sử: {texts}", en: "Supposed: {texts}" },
  before: { vi: "Theo số liệu", en: "As reported" },
  after: { vi: "Nếu vậy", en: "As supposed" },
  needs: { vi: "Chỉ tiêu", en: "Required" },
  changed: { vi: "Thay đổi", en: "Changed" },
  nothing: { vi: "Không mục tiêu nào thay đổi.", en: "No target changes." },
} as const;

/** Both boards side by side, changed lines first. */
export function supposeText(
  summary: Summary,
  {
    language,
    terminal,
    unitName,
    wishWords,
  }: TextOptions & { wishWords(wish: NonNullable<Summary["suppose"]>[number]): string },
): string {
  const style = styleOf(terminal.colours);
  const say = sayIn(language);
  const changed = new Set(summary.changed ?? []);
  const before = new Map((summary.before?.targets ?? []).map((target) => [target.id, target]));
  const texts = (summary.suppose ?? []).map(wishWords).join("; ");
  const sorted = [...summary.targets].sort((a, b) => Number(changed.has(b.id)) - Number(changed.has(a.id)));
  const value = (target: ReportTarget | undefined): string =>
    target ? `${target.measure === "status" ? "" : `${targetRangeText(target, language)} `}${say(target.status)}` : "";
  const needs = (target: ReportTarget): string =>
    target.measure === "status" ? "" : `${operatorSign(target.operator)} ${requiredText(target, language)}`.trim();
  const rows = sorted.map((target) => {
    const was = before.get(target.id);
    const isOther = was && JSON.stringify(was.required) !== JSON.stringify(target.required);
    return [
      changed.has(target.id) ? { text: "→", paint: style.yellow } : "",
      unitName(target.unit),
      target.title,
      isOther ? `${needs(was)} → ${needs(target)}` : needs(target),
      value(was),
      changed.has(target.id) ? { text: value(target), paint: style.yellow } : value(target),
    ];
  });
  const columns = [
    {},
    { gives: true },
    { gives: true },
    { head: WORDS.needs[language] },
    { head: WORDS.before[language] },
    { head: WORDS.after[language] },
  ];
  const { head, rows: laid } = layOut(columns, rows, { width: terminal.width });
  return `${[
    style.bold(WORDS.title[language].replace("{texts}", texts)),
    ...(changed.size === 0 ? [WORDS.nothing[language]] : [`${WORDS.changed[language]}: ${changed.size}`]),
    "",
    ...head.map(style.dim),
    ...laid.flat(),
  ].join("\n")}\n`;
}
