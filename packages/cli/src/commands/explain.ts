import { catalogue, formatNumber, isFindingCode, type Target, unitTitle } from "@ntm-kit/core";
import { explainTarget as explainInRun, findingGuide, terminalText } from "@ntm-kit/sheets";
import { styleOf, table } from "../text/style";
import { dateText } from "../text/target-board";
import { sayIn } from "../text/words";
import { UserError } from "../user-error";
import { type CommandContext, type CommandResult, checkArguments, readPlan } from "./context";

/** `ntm explain <finding code | target id> [file...]`. */
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
  if (target && args.positionals.length > 1) return explainIn(target.id, context);
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

/** `ntm explain <target id> <file...>`: what was counted in these files, from which units and cells. */
async function explainIn(id: string, context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  const { run } = await checkArguments({ ...context, args: { ...args, positionals: args.positionals.slice(1) } });
  const explained = explainInRun(run, id)!;
  const { target, status, range, gap } = explained.result;
  if (args.format === "json") {
    const members = explained.members.map(({ unit, state, value, reported, places }) => ({
      unit: unit.id,
      state,
      value,
      reported,
      places,
    }));
    return {
      output: `${JSON.stringify({ id, status, range, gap, members, assumptions: target.assumptions }, null, 2)}\n`,
      status: 0,
    };
  }
  const style = styleOf(terminal.colours);
  const say = sayIn(args.language);
  const states = {
    yes: args.language === "vi" ? "được tính" : "counts",
    no: args.language === "vi" ? "không tính" : "does not",
    open: say("undetermined"),
  };
  const rows = explained.members.map(({ unit, state, value, reported, places }) => [
    states[state],
    unitTitle(unit),
    value[0] === value[1] ? String(value[0]) : `${value[0]}–${value[1]}`,
    reported || places.length > 0
      ? places.map((place) => place.cell).join(" ")
      : say("notReported", { units: "" }).replace(/[:\s]+$/, ""),
  ]);
  const head = explainTarget(target, context, run.plan, style.bold);
  const ends = range.map((value) => (value === null ? "–" : formatNumber(value, args.language)));
  const result = `${style.bold(say(status))}: ${ends[0] === ends[1] ? ends[0] : ends.join("–")}${gap ? ` · ${say("lacks", { n: formatNumber(gap, args.language) })}` : ""}`;
  return {
    output: `${head}\n${result}\n\n${table(rows, { right: [2] })
      .map(terminalText)
      .join("\n")}\n`,
    status: 0,
  };
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
