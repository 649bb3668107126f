import { dayText, indexPlan, type Language, layerWords, type Plan, standardShort } from "@ntm-kit/core";
import { compareRounds, isWorse } from "@ntm-kit/sheets";
import { checkTextOutput } from "../../output";
import { compareText } from "../../text/compare-text";
import { titleOf } from "../../text/proof-groups";
import { roundWord } from "../../text/round-words";
import { UserError } from "../../user-error";
import { VERSION } from "../../version";
import { type CommandContext, type CommandResult, unitNames } from "../context";
import { refuseFormat } from "../prove";
import { type CheckedRound, checkRound, roundSettings } from "./check-round";

/** `ntm compare <earlier...> --with <later...>`: what moved between two rounds. */
export async function compare(context: CommandContext): Promise<CommandResult> {
  const { args, terminal } = context;
  const format = args.format ?? "text";
  refuseFormat("compare", format, ["text", "json"]);
  checkTextOutput(args.output, format);
  if (args.others.length === 0)
    throw new UserError(
      { vi: "Chưa chỉ các tệp của kỳ sau.", en: "The files of the later round are not named." },
      { vi: "Ví dụ: ntm compare ky-truoc/ --with ky-nay/", en: "For instance: ntm compare before/ --with now/" },
    );
  const { accepted, ...settings } = await roundSettings(args);
  const later = await checkRound(context, { ...settings, accepted }, { paths: args.others });
  const earlier = await checkEarlier(context, later, args.positionals);
  const document = compareRounds(earlier.collection, later.collection, {
    language: args.language,
    toolVersion: VERSION,
    accepted,
  });
  const isUnreadable = [earlier, later].some(({ collection }) => collection.completeness.unreadable.length > 0);
  const index = indexPlan(settings.plan);
  const status = isUnreadable ? 2 : isWorse(document) ? 1 : 0;
  const output =
    format === "json"
      ? `${JSON.stringify(document, null, 2)}\n`
      : compareText(document, {
          language: args.language,
          terminal,
          ...namesIn(settings.plan, args.language),
          communes: layerWords(index, index.countedLevel)[args.language],
        });
  return { output, status };
}

/** What units, targets and standards are called, by id. */
function namesIn(plan: Plan, language: Language) {
  const { unitName } = unitNames(plan);
  const index = indexPlan(plan);
  const { standards, targets } = index;
  const own = new Set(plan.targets.map(({ id }) => id));
  return {
    unitName,
    upperName(id: string): string {
      const upper = index.districtOf(id);
      return upper === undefined || index.districts.length === 1 ? "" : unitName(upper.id);
    },
    targetName(id: string): string {
      const target = targets.get(id);
      if (!target) return id;
      // A milestone has the title of its target.
      const due = own.has(id) ? "" : `, ${roundWord(language)("milestone")} ${dayText(target.due, language)}`;
      return `${unitName(target.unit)}: ${titleOf(target, language)}${due}`;
    },
    levelName: (id: string): string =>
      id === "none" ? roundWord(language)("notStandard") : standardShort(standards, id)[language],
  };
}

/** The earlier round, on the latest day that its files state, else on the day of the later one. */
export async function checkEarlier(
  context: CommandContext,
  { settings }: CheckedRound,
  paths: readonly string[],
): Promise<CheckedRound> {
  const { args } = context;
  const of = { plan: settings.plan, period: undefined, senders: undefined, saved: undefined, accepted: undefined };
  const quiet = { ...context, args: { ...args, asOf: undefined } };
  const stated = await checkRound(quiet, { ...of, asOf: args.asOfEarlier }, { paths });
  const isStated = args.asOfEarlier !== undefined || stated.collection.run.asOfFrom === "sheets";
  return isStated || settings.asOf === undefined
    ? stated
    : checkRound(quiet, { ...of, asOf: settings.asOf }, { paths });
}
