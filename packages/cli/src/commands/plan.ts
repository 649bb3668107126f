import {
  dayText,
  indexPlan,
  type Language,
  layerWords,
  type Plan,
  periodText,
  planRounds,
  requiredText,
  type Target,
} from "@ntm-kit/core";
import { plans } from "@ntm-kit/plans";
import { layOut } from "../text/layout";
import { styleOf, wrap } from "../text/style";
import { UserError } from "../user-error";
import type { CommandContext, CommandResult } from "./context";
import { readPlan } from "./plan-file";
import { prove } from "./prove";

/** `ntm plan list | show | check | diff | prove | export | new | import | review`. */
export async function plan(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const [action = "list", file] = args.positionals;
  switch (action) {
    case "list":
      return list(context);
    case "show":
      return { output: show(await readPlan(file ?? args.plan), context), status: 0 };
    case "check":
      return (await import("./authoring/plan-check")).planCheck(context);
    case "new":
      return (await import("./authoring/plan-new")).planNew(context);
    case "import":
      return (await import("./authoring/plan-import")).planImport(context);
    case "review":
      return (await import("./authoring/plan-review")).planReview(context);
    case "diff":
      return (await import("./plan-diff")).planDiff(context);
    case "prove":
      return prove(file, context);
    case "export":
      return (await import("./plan-export")).planExport(await readPlan(file ?? args.plan), args);
    default:
      throw new UserError(
        { vi: `Không có lệnh “plan ${action}”.`, en: `There is no “plan ${action}”.` },
        {
          vi: "Các lệnh: ntm plan list, show, check, diff, prove, export, new, import, review.",
          en: "There are: ntm plan list, show, check, diff, prove, export, new, import, review.",
        },
      );
  }
}

const json = (value: unknown): CommandResult => ({ output: `${JSON.stringify(value, null, 2)}\n`, status: 0 });

async function list({ args, terminal }: CommandContext): Promise<CommandResult> {
  const all = await Promise.all(plans.map((entry) => entry.load()));
  if (args.format === "json")
    return json(all.map(({ id, version, title, period }) => ({ id, version, title, period })));
  const rows = all.map((entry) => [entry.id, entry.version, entry.title]);
  const { rows: lines } = layOut([{}, {}, { gives: true }], rows, { width: terminal.width, indent: 0 });
  return { output: `${lines.flat().join("\n")}\n`, status: 0 };
}

function show(shown: Plan, { args, terminal }: CommandContext): string {
  if (args.format === "json") return `${JSON.stringify(shown, null, 2)}\n`;
  const style = styleOf(terminal.colours);
  const vi = args.language === "vi";
  const index = indexPlan(shown);
  const words = index.layers.flatMap(({ id: level }) => {
    const count = index.unitsOf(index.root.id, level).filter((unit) => unit !== index.root).length;
    return count > 0 ? [`${count} ${layerWords(index, level)[args.language]}`] : [];
  });
  const day = (iso: string): string => dayText(iso, args.language);
  const rows = [...index.targets.values()].map((target) => [
    target.id,
    vi ? target.title : (target.titleEn ?? target.title),
    `${target.rule.operator === "in" ? "" : target.rule.operator} ${requiredOf(target, args.language)}`.trim(),
    target.commitment === "aspiration" ? (vi ? "phấn đấu" : "aspiration") : "",
  ]);
  const targets = layOut([{}, { gives: true }, { right: true }, {}], rows, { width: terminal.width });
  const lines = [
    ...wrap(shown.title, terminal.width).map(style.bold),
    `${shown.id} ${shown.version} · ${day(shown.period.from)} – ${day(shown.period.to)}`,
    "",
    vi
      ? `${words.join(" · ")} · ${shown.tasks.length} nhiệm vụ · ${shown.targets.length} mục tiêu · ${shown.agencies.length} cơ quan`
      : `${words.join(" · ")} · ${shown.tasks.length} tasks · ${shown.targets.length} targets · ${shown.agencies.length} agencies`,
    "",
    style.bold(vi ? "Mục tiêu" : "Targets"),
    "",
    ...(rows.length > 0
      ? targets.rows.flat()
      : wrap(noTargets(shown, vi), terminal.width - 2).map((line) => `  ${line}`)),
    "",
    style.bold(vi ? "Kỳ báo cáo" : "Rounds"),
    "",
    ...layOut(
      [{}, {}, { gives: true }],
      planRounds(shown).map((round) => [
        round.id,
        `${day(round.from)} – ${day(round.to)}`,
        periodText(round, args.language),
      ]),
      { width: terminal.width },
    ).rows.flat(),
    ...(shown.assumptions.length > 0 ? ["", style.bold(vi ? "Cách hiểu" : "Readings")] : []),
    ...shown.assumptions.flatMap((assumption) => assumptionLines(assumption, vi, terminal.width, style.bold)),
  ];
  return `${lines.join("\n")}\n`;
}

/** What a plan without targets lacks, and the way to them. */
function noTargets({ proposals = [] }: Plan, vi: boolean): string {
  const n = proposals.length;
  if (n === 0)
    return vi ? "Chưa có mục tiêu nào: ntm plan import … --targets" : "None yet: ntm plan import … --targets";
  return vi
    ? `Chưa có mục tiêu nào; ${n} mục tiêu đề xuất chờ duyệt: ntm plan review`
    : `None yet; ${n} proposed: ntm plan review`;
}

/**
 * What is asked for, of how many where that is a number of units. Of units that come newly the others had it before:
 * they are no total.
 */
function requiredOf({ rule: { measure }, required, population }: Target, language: Language): string {
  const eachMeasure = measure.kind === "each" ? measure.measure.kind : undefined;
  const text = requiredText({ measure: measure.kind, eachMeasure, required }, language);
  const isOfUnits = measure.kind === "count";
  return population !== undefined && isOfUnits ? `${text}/${population}` : text;
}

/** A reading of the text: the question, how it is read, and what else it could mean. */
function assumptionLines(
  { id, question, questionEn, reading, readingEn, alternative, alternativeEn, otherwise }: Plan["assumptions"][number],
  vi: boolean,
  width: number,
  bold: (text: string) => string,
): string[] {
  const other = vi ? alternative : (alternativeEn ?? alternative);
  const indented = (text: string): string[] => wrap(text, width - 6).map((line) => `      ${line}`);
  const [head, ...more] = wrap(vi ? question : (questionEn ?? question), width - 6);
  return [
    "",
    `  ${bold(id.padEnd(3))} ${head}`,
    ...more.map((line) => `      ${line}`),
    ...indented(vi ? reading : (readingEn ?? reading)),
    ...(other ? indented(`${vi ? "Cách hiểu khác: " : "Otherwise: "}${other}`) : []),
    ...(otherwise ? indented(`${vi ? "Xem tác động: " : "What it does: "}ntm plan prove --reading ${otherwise}`) : []),
  ];
}
