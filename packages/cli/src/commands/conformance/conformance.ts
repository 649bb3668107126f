import { conformanceText, type RuleResult } from "../../text/conformance-text";
import { UserError } from "../../user-error";
import { VERSION } from "../../version";
import type { CommandContext, CommandResult } from "../context";
import { refuseFormat } from "../prove";
import { ownAnswers, programAnswers } from "./engines";
import { type Judgement, judge } from "./judge";
import { readSuite } from "./suite";

/**
 * `ntm conformance [folder] [--against "command"]`: cases of how units are counted, and which of them a program decides
 * rightly.
 */
export async function conformance({ args, terminal, signal }: CommandContext): Promise<CommandResult> {
  const { format = "text", language, against, positionals } = args;
  refuseFormat("conformance", format, ["text", "json"]);
  if (positionals.length > 1) throw tooMany();
  const tests = await readSuite(positionals[0]);
  const answers = await (against === undefined ? ownAnswers(tests, signal) : programAnswers(against, tests, signal));
  const rules = byRule(
    tests.map((test, i): Judgement => {
      const answer = answers[i] ?? { fault: "no answer" };
      return "fault" in answer ? { test, result: "failed", details: [answer.fault] } : judge(test, answer);
    }),
  );
  const status = rules.some(({ failed, optional }) => failed > 0 && !optional) ? 1 : 0;
  if (format === "text") return { output: conformanceText(rules, { language, terminal }), status };
  return { output: `${JSON.stringify(documentOf(rules, against), null, 2)}\n`, status };
}

function byRule(verdicts: readonly Judgement[]): RuleResult<Judgement>[] {
  const rules = new Map<string, Judgement[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.test.isOptional} ${verdict.test.group.rule}`;
    const known = rules.get(key);
    if (known) known.push(verdict);
    else rules.set(key, [verdict]);
  }
  const count = (of: readonly Judgement[], result: Judgement["result"]): number =>
    of.filter((verdict) => verdict.result === result).length;
  return [...rules.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { isOptional, group } = first.test;
    const counts = { passed: count(of, "passed"), failed: count(of, "failed"), skipped: count(of, "skipped") };
    return [{ rule: group.rule, description: group.description, optional: isOptional, ...counts, verdicts: of }];
  });
}

function documentOf(rules: readonly RuleResult<Judgement>[], against: string | undefined) {
  const sum = (of: "passed" | "failed" | "skipped"): number => rules.reduce((all, rule) => all + rule[of], 0);
  return {
    suite: 1,
    tool: { name: "ntm", version: VERSION },
    against: against ?? null,
    total: { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") },
    rules: rules.map(({ verdicts, ...rule }) => ({
      ...rule,
      tests: verdicts.map(({ test, result, details }) => ({ description: test.description, result, details })),
    })),
  };
}

const tooMany = (): UserError =>
  new UserError(
    { vi: "Lệnh conformance nhận một thư mục.", en: "The command conformance takes one folder." },
    {
      vi: 'Ví dụ: ntm conformance ca-kiem-tra --against "python3 chuong-trinh.py"',
      en: 'For instance: ntm conformance cases --against "python3 program.py"',
    },
  );
