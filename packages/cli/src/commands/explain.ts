import { catalogue, isFindingCode, type Target, unitTitle } from "@ntm-kit/core";
import { findingGuide } from "@ntm-kit/sheets";
import { styleOf } from "../text/style";
import { dateText } from "../text/target-board";
import { UserError } from "../user-error";
import { type CommandContext, type CommandResult, readPlan } from "./context";

/** `ntm explain <finding code | target id>`. */
export async function explain(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  const [name] = args.positionals;
  const plan = await readPlan(args.plan);
  const style = styleOf(terminal.colours);
  if (name && isFindingCode(name)) {
    const guide = findingGuide(name);
    const words = catalogue[name][args.language];
    if (args.format === "json")
      return {
        output: `${JSON.stringify({ code: name, severity: guide.severity, ...words, fails: guide.fails, passes: guide.passes }, null, 2)}\n`,
        status: 0,
      };
    const severity = {
      error: { vi: "lỗi", en: "error" },
      warning: { vi: "cảnh báo", en: "warning" },
      info: { vi: "lưu ý", en: "note" },
    }[guide.severity][args.language];
    const lines = [
      style.bold(`${name} · ${severity}`),
      words.title,
      "",
      words.message,
      words.hint,
      "",
      ...guide.fails.map((why) => style.red(`✗ ${why}`)),
      ...guide.passes.map((why) => style.green(`✓ ${why}`)),
    ];
    return { output: `${lines.join("\n")}\n`, status: 0 };
  }
  const target = plan.targets.find((entry) => entry.id === name);
  if (target)
    return {
      output:
        args.format === "json"
          ? `${JSON.stringify(target, null, 2)}\n`
          : explainTarget(target, context, plan, style.bold),
      status: 0,
    };
  const known = [...Object.keys(catalogue), ...plan.targets.map((entry) => entry.id)];
  const near = known
    .filter(
      (entry) => name && (entry.startsWith(name.split("/")[0] ?? "") || entry.includes(name.split("/")[1] ?? "\u0000")),
    )
    .slice(0, 12);
  throw new UserError(
    {
      vi: name ? `Không có mã “${name}”.` : "Chưa chỉ mã nào.",
      en: name ? `There is no code “${name}”.` : "No code is named.",
    },
    {
      vi: `Ví dụ: ${(near.length > 0 ? near : ["unit/misspelt", "criteria/total-mismatch", plan.targets[0]?.id ?? ""]).join(", ")}.`,
      en: `For instance: ${(near.length > 0 ? near : ["unit/misspelt", "criteria/total-mismatch", plan.targets[0]?.id ?? ""]).join(", ")}.`,
    },
  );
}

function explainTarget(
  target: Target,
  { args }: CommandContext,
  plan: Awaited<ReturnType<typeof readPlan>>,
  bold: (text: string) => string,
): string {
  const vi = args.language === "vi";
  const unit = plan.units.find((entry) => entry.id === target.unit);
  const source = target.source;
  const assumptions = plan.assumptions.filter((assumption) => target.assumptions.includes(assumption.id));
  const lines = [
    bold(`${unit ? unitTitle(unit) : target.unit}: ${vi ? target.title : (target.titleEn ?? target.title)}`),
    `${target.id} · ${target.rule.operator} ${target.required}${target.population ? (vi ? ` trên ${target.population}` : ` of ${target.population}`) : ""} · ${vi ? "đến" : "by"} ${dateText(target.due, args.language)} · ${target.commitment === "binding" ? (vi ? "bắt buộc" : "binding") : vi ? "phấn đấu" : "aspiration"}`,
    "",
    `“${source.corrected ?? source.quote}”`,
    `${source.document}, ${vi ? "mục" : "section"} ${source.section}${source.line ? `, ${vi ? "dòng" : "line"} ${source.line}` : ""}`,
    ...assumptions.flatMap((assumption) => [
      "",
      `${assumption.id}: ${vi ? assumption.question : (assumption.questionEn ?? assumption.question)}`,
      `  ${vi ? "Cách hiểu" : "Reading"}: ${vi ? assumption.reading : (assumption.readingEn ?? assumption.reading)}`,
      ...(assumption.alternative
        ? [
            `  ${vi ? "Cách khác" : "Alternative"}: ${vi ? assumption.alternative : (assumption.alternativeEn ?? assumption.alternative)}`,
          ]
        : []),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
