import { existsSync } from "node:fs";
import type { IsoDate, Plan, ReportingPeriod } from "@ntm-kit/core";
import {
  type Accepted,
  type AcceptedEntry,
  acceptedSchema,
  type Collection,
  collect,
  type RoundFile,
  roundFiles,
  type SavedRound,
  type Senders,
  savedRoundSchema,
  sendersOfRound,
  sendersSchema,
} from "@ntm-kit/sheets";
import type { Arguments } from "../../arguments";
import type { LoadedFile } from "../../inputs";
import { UserError } from "../../user-error";
import { type CommandContext, checkArguments, type HowChecked } from "../context";
import { readPlan } from "../plan-file";
import { roundNamed } from "../round-named";
import { readJsonFile } from "./json-file";

/** What the arguments say of a round beside its files. */
export interface RoundSettings {
  readonly plan: Plan;
  readonly period: ReportingPeriod | undefined;
  readonly asOf: IsoDate | undefined;
  readonly senders: Senders | undefined;
  /** Where `--round` names one that is there. */
  readonly saved: SavedRound | undefined;
  readonly accepted: readonly AcceptedEntry[] | undefined;
}

/**
 * What the arguments say, and beneath it what a saved round says.
 * @throws {UserError} where an option names nothing of the plan
 */
export async function roundSettings(args: Arguments): Promise<RoundSettings> {
  const { saved, plan, accepted } = await roundBasics(args);
  const period = periodIn(plan, args, saved);
  const senders = args.senders === undefined ? undefined : readJsonFile(args.senders, sendersSchema);
  if (senders && args.senders !== undefined) refuseUnknownSenders(plan, senders, args.senders);
  const ofPeriod = args.period === undefined ? (saved?.asOf ?? period?.to) : period?.to;
  return { plan, period, asOf: args.asOf ?? ofPeriod, senders, saved, accepted };
}

function periodIn(plan: Plan, args: Arguments, saved: SavedRound | undefined): ReportingPeriod | undefined {
  const id = args.period ?? saved?.period ?? undefined;
  return id === undefined ? undefined : roundNamed(plan, id);
}

/** What `validate` and `annotate` take of a round too: plan, day, decisions and what was accepted. */
export async function roundBasics(args: Arguments) {
  const saved =
    args.round !== undefined && existsSync(args.round) ? readJsonFile(args.round, savedRoundSchema) : undefined;
  if (args.round !== undefined && !saved && args.command !== "collect" && args.command !== "accept")
    throw new UserError(
      { vi: "không có tệp đợt báo cáo này", en: "there is no such saved round" },
      { vi: "ntm collect --round tạo tệp này.", en: "ntm collect --round makes it." },
      args.round,
    );
  const usual = await readPlan(args.plan);
  const plan = saved && !args.isPlanNamed && saved.plan !== usual.id ? await readPlan(saved.plan) : usual;
  const own = args.accepted === undefined ? undefined : readAccepted(args.accepted, plan.id);
  const accepted = own || saved ? [...(own?.accepted ?? []), ...(saved?.accepted ?? [])] : undefined;
  const ofSaved = args.period === undefined ? saved?.asOf : undefined;
  return { saved, plan, accepted, asOf: args.asOf ?? ofSaved, decisions: saved?.decisions };
}

/** Accepted findings of a file; none where it is yet to be written. */
export function readAccepted(path: string, plan: string): Accepted {
  if (!existsSync(path)) return { acceptedVersion: 1, plan, accepted: [] };
  const read = readJsonFile(path, acceptedSchema);
  if (read.plan === plan) return read;
  throw new UserError(
    {
      vi: `giải trình của kế hoạch ${read.plan}, không phải ${plan}`,
      en: `accepted findings of plan ${read.plan}, not ${plan}`,
    },
    { vi: "Chọn đúng tệp, hoặc đúng kế hoạch bằng --plan.", en: "Name the right file, or the right plan with --plan." },
    path,
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

interface HowCollected extends Pick<HowChecked, "isSilenceGiven"> {
  readonly paths?: readonly string[];
}

/** Reads, checks and puts together the files of a round. */
export async function checkRound(
  context: CommandContext,
  settings: RoundSettings,
  { paths = context.args.positionals, isSilenceGiven = false }: HowCollected = {},
): Promise<CheckedRound> {
  let files: readonly RoundFile[] = [];
  const { run, files: loaded } = await checkArguments(context, {
    paths,
    plan: settings.plan,
    asOf: settings.asOf,
    decisions: settings.saved?.decisions,
    isSilenceGiven,
    prepare: (given) => {
      const { saved, senders } = settings;
      const round = roundFiles(given, senders ?? (saved && sendersOfRound(saved, given)));
      files = round.files;
      return round;
    },
  });
  const { period, senders, saved } = settings;
  const expected = senders?.expected ?? saved?.expected;
  return {
    settings,
    collection: collect(run, { files, period, expected }),
    loaded: new Map(files.flatMap(({ name }, i) => (loaded[i] ? [[name, loaded[i]] as const] : []))),
  };
}
