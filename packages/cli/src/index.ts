import { escapedJson, localDay, nearestWord } from "@ntm-kit/core";
import { type Arguments, readArguments } from "./arguments";
import { COMMAND_NAMES, type CommandName, isCommandName } from "./command-names";
import type { CommandContext, CommandResult } from "./commands/context";
import { helpText } from "./help";
import { languageOf } from "./language-of";
import { checkOutput, writeOutput } from "./output";
import { type Streams, terminalOf } from "./terminal";
import { UserError } from "./user-error";
import { usualPlan } from "./usual-plan";
import { VERSION } from "./version";

export type { Streams } from "./terminal";

type Command = (context: CommandContext) => Promise<CommandResult>;

/** Commands by name, each loaded when it is asked for: a short one starts quickly. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  validate: async () => (await import("./commands/validate")).validate,
  summarize: async () => (await import("./commands/summarize")).summarizeFiles,
  annotate: async () => (await import("./commands/annotate")).annotate,
  fix: async () => (await import("./commands/fix")).fix,
  accept: async () => (await import("./commands/round/accept")).accept,
  tasks: async () => (await import("./commands/tasks")).tasks,
  report: async () => (await import("./commands/round/report")).report,
  return: async () => (await import("./commands/round/return")).returnToSenders,
  compare: async () => (await import("./commands/round/compare")).compare,
  collect: async () => (await import("./commands/round/collect")).collectFiles,
  extract: async () => (await import("./commands/extract")).extract,
  template: async () => (await import("./commands/template")).template,
  road: async () => (await import("./commands/road")).road,
  plan: async () => (await import("./commands/plan")).plan,
  conformance: async () => (await import("./commands/conformance/conformance")).conformance,
  explain: async () => (await import("./commands/explain")).explain,
};

export interface RunOptions extends Streams {
  readonly today?: string;
  readonly signal?: AbortSignal;
}

/**
 * Runs the command as a user types it.
 * @returns the exit status: 0 no error found, 1 at least one, 2 the command could not do its work (stderr says why)
 */
export async function run(argv: readonly string[], options: RunOptions): Promise<number> {
  const language = languageOf(argv);
  try {
    const args = readArguments(argv, options.today ?? localDay(), () => usualPlan(options.env, process.cwd()));
    if (args.version) return print(options, `ntm ${VERSION}\n`);
    if (args.help || args.command === "help") return print(options, helpText(language));
    const command = commandOf(args.command);
    if (!command) throw unknownCommand(args.command);
    checkOutput(args);
    const result = await (await command())({
      args,
      terminal: terminalOf(options),
      signal: options.signal ?? new AbortController().signal,
    });
    deliver(result, args, options);
    return result.status;
  } catch (error) {
    return fail(error, language, options);
  }
}

function print({ stdout }: Streams, text: string): number {
  stdout.write(text);
  return 0;
}

const commandOf = (name: string | undefined): (() => Promise<Command>) | undefined =>
  name !== undefined && isCommandName(name) ? COMMANDS[name] : undefined;

function unknownCommand(name: string | undefined): UserError {
  const near = name === undefined ? undefined : nearestWord(name, COMMAND_NAMES);
  const list = COMMAND_NAMES.join(", ");
  return new UserError(
    name === undefined
      ? { vi: "Chưa chỉ lệnh nào.", en: "No command is named." }
      : { vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` },
    near
      ? { vi: `Có phải: ntm ${near}?`, en: `Did you mean: ntm ${near}?` }
      : { vi: `Các lệnh: ${list}. Xem: ntm --help`, en: `There are: ${list}. See: ntm --help --lang en` },
  );
}

/**
 * Writes the result once it is whole: nothing half done can be taken for a result. What a cell holds may be obeyed by
 * the program that opens it; JSON says it by escapes, whichever command made it.
 */
function deliver({ output, file, isDelivered }: CommandResult, args: Arguments, { stdout }: Streams): void {
  const isJson = args.format === "json" || args.format === "ndjson";
  const whole = isJson && typeof output === "string" ? escapedJson(output) : output;
  if (args.output !== undefined && !isDelivered) writeOutput(args.output, file ?? whole);
  if (args.output === undefined || isDelivered || file !== undefined) stdout.write(whole);
}

/** People get two lines; a fault of ours says that it is ours. */
function fail(error: unknown, language: "vi" | "en", { stderr, env }: Streams): number {
  if (error instanceof UserError) stderr.write(error.lines(language));
  else if ((error as Error)?.name === "AbortError")
    stderr.write(language === "vi" ? "ntm: đã dừng.\n" : "ntm: stopped.\n");
  else {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    stderr.write(
      language === "vi"
        ? `ntm: lỗi của chương trình, không phải của tệp: ${detail}\n     Gửi thông báo này cho người phát triển.\n`
        : `ntm: a fault of the program, not of the file: ${detail}\n     Send this line to its developers.\n`,
    );
    if (env["NTM_DEBUG"] && error instanceof Error) stderr.write(`${error.stack}\n`);
  }
  return 2;
}
