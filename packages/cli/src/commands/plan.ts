import { type Plan, unitTitle } from "@ntm-kit/core";
import { plans } from "@ntm-kit/plans";
import { styleOf, table } from "../text/style";
import { UserError } from "../user-error";
import { type CommandContext, type CommandResult, planOfFile, readPlan } from "./context";

/** `ntm plan list | show | check | export`. */
export async function plan(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const [action = "list", file] = args.positionals;
  switch (action) {
    case "list":
      return list(context);
    case "show":
      return { output: show(await readPlan(file ?? args.plan), context), status: 0 };
    case "check":
      return check(file ?? args.plan, context);
    case "export":
      return { output: `${JSON.stringify(await readPlan(file ?? args.plan), null, 2)}\n`, status: 0 };
    default:
      throw new UserError(
        { vi: `Không có lệnh “plan ${action}”.`, en: `There is no “plan ${action}”.` },
        { vi: "Các lệnh: ntm plan list, show, check, export.", en: "There are: ntm plan list, show, check, export." },
      );
  }
}

async function list({ args }: CommandContext): Promise<CommandResult> {
  const all = await Promise.all(plans.map((entry) => entry.load()));
  if (args.format === "json")
    return {
      output: `${JSON.stringify(
        all.map(({ id, version, title, period }) => ({ id, version, title, period })),
        null,
        2,
      )}\n`,
      status: 0,
    };
  return {
    output: `${table(
      all.map((entry) => [entry.id, entry.version, entry.title]),
      { indent: 0 },
    ).join("\n")}\n`,
    status: 0,
  };
}

async function check(name: string, { args }: CommandContext): Promise<CommandResult> {
  const checked = /[./\\]/.test(name) ? planOfFile(name) : await readPlan(name);
  const { id, version, units, tasks, targets } = checked;
  const vi = `Kế hoạch ${id} ${version} hợp lệ: ${units.length} đơn vị, ${tasks.length} nhiệm vụ, ${targets.length} mục tiêu.`;
  const en = `Plan ${id} ${version} is valid: ${units.length} units, ${tasks.length} tasks, ${targets.length} targets.`;
  return { output: `${args.language === "vi" ? vi : en}\n`, status: 0 };
}

function show(shown: Plan, { args, terminal }: CommandContext): string {
  if (args.format === "json") return `${JSON.stringify(shown, null, 2)}\n`;
  const style = styleOf(terminal.colours);
  const vi = args.language === "vi";
  const counted = shown.units.filter((unit) => unit.level === "commune" && shown.countedTypes.includes(unit.type));
  const names = new Map(shown.units.map((unit) => [unit.id, unitTitle(unit)]));
  const districts = shown.units.filter((unit) => unit.level === "district");
  const lines = [
    style.bold(shown.title),
    `${shown.id} ${shown.version} · ${shown.period.from} – ${shown.period.to}`,
    "",
    vi
      ? `${districts.length} huyện, thành phố · ${counted.length} xã · ${shown.tasks.length} nhiệm vụ · ${shown.targets.length} mục tiêu · ${shown.agencies.length} cơ quan`
      : `${districts.length} districts · ${counted.length} communes · ${shown.tasks.length} tasks · ${shown.targets.length} targets · ${shown.agencies.length} agencies`,
    "",
    ...table(
      shown.targets.map((target) => [
        target.id,
        names.get(target.unit) ?? target.unit,
        vi ? target.title : (target.titleEn ?? target.title),
        `${target.rule.operator} ${target.required}${target.population ? `/${target.population}` : ""}`,
        target.commitment === "aspiration" ? (vi ? "phấn đấu" : "aspiration") : "",
      ]),
    ),
    "",
    ...shown.assumptions.flatMap((assumption) => [
      `${style.bold(assumption.id)}  ${vi ? assumption.question : (assumption.questionEn ?? assumption.question)}`,
      `    ${vi ? assumption.reading : (assumption.readingEn ?? assumption.reading)}`,
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
