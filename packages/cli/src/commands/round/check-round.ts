import { type IsoDate, type Plan, planRounds, type ReportingPeriod } from "@ntm-kit/core";
import { type Collection, collect, type RoundFile, roundFiles, type Senders, sendersSchema } from "@ntm-kit/sheets";
import type { Arguments } from "../../arguments";
import type { LoadedFile } from "../../inputs";
import { UserError } from "../../user-error";
import { type CommandContext, checkArguments } from "../context";
import { readPlan } from "../plan-file";
import { readJsonFile } from "./json-file";

/** What the arguments say of a round beside its files. */
export interface RoundSettings {
  readonly plan: Plan;
  readonly period: ReportingPeriod | undefined;
  readonly asOf: IsoDate | undefined;
  readonly senders: Senders | undefined;
}

/** @throws {UserError} where an option names nothing of the plan */
export async function roundSettings(args: Arguments): Promise<RoundSettings> {
  const plan = await readPlan(args.plan);
  const period = args.period === undefined ? undefined : periodOf(plan, args.period);
  const senders = args.senders === undefined ? undefined : readJsonFile(args.senders, sendersSchema);
  if (senders && args.senders !== undefined) refuseUnknownSenders(plan, senders, args.senders);
  return { plan, period, asOf: args.asOf ?? period?.to, senders };
}

function periodOf(plan: Plan, id: string): ReportingPeriod {
  const rounds = planRounds(plan);
  const round = rounds.find((one) => one.id === id);
  if (round) return round;
  const list = rounds.map((one) => one.id).join(", ");
  throw new UserError(
    { vi: `Kế hoạch ${plan.id} không có kỳ báo cáo “${id}”.`, en: `Plan ${plan.id} has no round “${id}”.` },
    { vi: `Các kỳ: ${list}.`, en: `There are: ${list}.` },
  );
}

function refuseUnknownSenders(plan: Plan, { files, expected = [] }: Senders, path: string): void {
  const known = new Set([...plan.units, ...plan.agencies].map(({ id }) => id));
  const named = [...Object.values(files).flatMap(({ sender }) => sender ?? []), ...expected];
  const unknown = named.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new UserError(
    { vi: `không có đơn vị hay cơ quan “${unknown}”`, en: `there is no unit or agency “${unknown}”` },
    { vi: "Ghi mã như trong ntm plan export.", en: "Write ids as in ntm plan export." },
    path,
  );
}

export interface CheckedRound {
  readonly settings: RoundSettings;
  readonly collection: Collection;
  /** Files as they were given, by their names in the round. */
  readonly loaded: ReadonlyMap<string, LoadedFile>;
}

/** Reads, checks and puts together the files of a round. */
export async function checkRound(
  context: CommandContext,
  settings: RoundSettings,
  paths: readonly string[] = context.args.positionals,
): Promise<CheckedRound> {
  let files: readonly RoundFile[] = [];
  const { run, files: loaded } = await checkArguments(context, {
    paths,
    plan: settings.plan,
    asOf: settings.asOf,
    prepare: (given) => {
      const round = roundFiles(given, settings.senders);
      files = round.files;
      return round;
    },
  });
  const { period, senders } = settings;
  return {
    settings,
    collection: collect(run, { files, period, expected: senders?.expected }),
    loaded: new Map(files.flatMap(({ name }, i) => (loaded[i] ? [[name, loaded[i]] as const] : []))),
  };
}
