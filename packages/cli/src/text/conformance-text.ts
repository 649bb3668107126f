import { fillIn } from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";
import { layOut } from "./layout";
import type { TextOptions } from "./options";
import { styleOf } from "./style";

/** What became of the tests of one sentence. */
export interface RuleResult<Verdict extends ShownVerdict = ShownVerdict> {
  readonly rule: string;
  readonly description: string;
  readonly optional: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly verdicts: readonly Verdict[];
}

/** What is shown of one test. */
interface ShownVerdict {
  readonly test: { readonly description: string };
  readonly result: "passed" | "failed" | "skipped";
  /** What differs, or why it was left out. */
  readonly details: readonly string[];
}

const WORDS = {
  rule: { vi: "Quy tắc", en: "Rule" },
  passed: { vi: "Đúng", en: "Passed" },
  failed: { vi: "Sai", en: "Failed" },
  skipped: { vi: "Bỏ qua", en: "Skipped" },
  all: { vi: "Tất cả", en: "All" },
  optional: { vi: "{rule} (tùy chọn)", en: "{rule} (optional)" },
} as const;

/** Per rule how many cases passed, failed and were left out; below, what differs in those that failed. */
export function conformanceText(
  rules: readonly RuleResult[],
  { language, terminal }: Pick<TextOptions, "language" | "terminal">,
): string {
  const style = styleOf(terminal.colours);
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const sum = (of: "passed" | "failed" | "skipped"): string => String(rules.reduce((all, rule) => all + rule[of], 0));
  const nameOf = ({ rule, optional }: RuleResult): string =>
    optional ? fillIn(WORDS.optional[language], { rule }, language) : rule;
  const columns = [
    { head: say("rule") },
    ...(["passed", "failed", "skipped"] as const).map((word) => ({ head: say(word), right: true })),
  ];
  const rows = [
    ...rules.map((rule) => [nameOf(rule), String(rule.passed), String(rule.failed), String(rule.skipped)]),
    [say("all"), sum("passed"), sum("failed"), sum("skipped")],
  ];
  const table = layOut(columns, rows, { width: terminal.width, indent: 0 });
  const failures = rules.flatMap(({ rule, verdicts }) =>
    verdicts
      .filter(({ result }) => result === "failed")
      .flatMap(({ test, details }) => [
        "",
        style.bold(`${rule}: ${terminalText(test.description)}`),
        ...details.map((detail) => `  ${terminalText(detail)}`),
      ]),
  );
  return `${[...table.head, ...table.rows.flat(), ...failures].join("\n")}\n`;
}
