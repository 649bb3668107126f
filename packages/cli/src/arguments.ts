import { parseArgs } from "node:util";
import { type IsoDate, type Language, nearestWord, SQL_DIALECTS, type SqlDialect } from "@ntm-kit/core";
import { refuseForeign } from "./option-owners";
import { OPTIONS } from "./options";
import { UserError } from "./user-error";

const FORMATS = ["text", "json", "csv", "ndjson", "html"] as const;
/** Forms that a plan alone is exported in. */
const PLAN_FORMATS = [...FORMATS, "sql", "sentences"] as const;
/** Those of `ntm tasks`. */
const TASK_FORMATS = ["text", "json", "csv", "xlsx", "ics"] as const;
export type Format = (typeof PLAN_FORMATS)[number] | (typeof TASK_FORMATS)[number];

/** What the user asked for; paths are as written. */
export interface Arguments {
  readonly command: string | undefined;
  readonly positionals: readonly string[];
  readonly plan: string;
  /** Whether the plan is named by an option. */
  readonly isPlanNamed: boolean;
  /** The day judged, where one is named. */
  readonly asOf: IsoDate | undefined;
  /** The day it is where the user sits. */
  readonly today: IsoDate;
  readonly format: Format | undefined;
  /** `plan export --format sql`: the database it is for. */
  readonly dialect: SqlDialect | undefined;
  readonly output: string | undefined;
  readonly language: Language;
  readonly sheets: readonly string[] | undefined;
  readonly map: string | undefined;
  /** `plan new`: the list of units; `validate`, `summarize`: `today` for results on today's units. */
  readonly units: string | undefined;
  /** `plan new`: id of a set of criteria that ships with the package. */
  readonly criteria: string | undefined;
  /** `plan new`: the years, `2026..2030`. */
  readonly period: string | undefined;
  /** `plan import`: the plan that is written to. */
  readonly into: string | undefined;
  /** `plan import`: number of the document. */
  readonly document: string | undefined;
  /** `plan import`: its section. */
  readonly section: string | undefined;
  /** `plan import`: proposals of targets in place of tasks. */
  readonly targets: boolean;
  /** `plan check`: the folder that holds the texts of the documents. */
  readonly sources: string | undefined;
  /** Of `plan prove`, `road` and `summarize --suppose`, as written. */
  readonly readings: readonly string[];
  readonly aim: "binding" | "all";
  readonly weights: readonly string[];
  readonly locks: readonly string[];
  readonly unknown: "pessimistic" | "optimistic" | "both";
  readonly suppose: readonly string[];
  /** `summarize`: a copy of the workbook with the summary as formulas. */
  readonly live: boolean;
  /** Files after `--with`: the later round of `compare`, the earlier one of `report`. */
  readonly others: readonly string[];
  /** Whose file is whose, who is expected. */
  readonly senders: string | undefined;
  /** A saved round. */
  readonly round: string | undefined;
  /** Accepted findings. */
  readonly accepted: string | undefined;
  /** Letterhead, place and signatory of the office. */
  readonly office: string | undefined;
  /** `compare`, `report`: the day on which the earlier files are judged. */
  readonly asOfEarlier: IsoDate | undefined;
  /** `accept`: what is accepted, why, by whom, until when; what is taken back; or a list. */
  readonly findings: readonly string[];
  readonly reason: string | undefined;
  readonly by: string | undefined;
  readonly until: IsoDate | undefined;
  readonly revoke: readonly string[];
  readonly list: boolean;
  /** `template`: the unit or agency it is for; one for each unit above the communes; files of the last round. */
  readonly unit: string | undefined;
  readonly each: boolean;
  readonly from: readonly string[];
  /** `tasks`: only those that are overdue. */
  readonly overdue: boolean;
  /** `conformance`: the command of the program that is held against the cases. */
  readonly against: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/**
 * @param usualPlan - the plan where none is named; not asked where only help or the version is wanted
 * @throws {UserError} naming the option and what it takes
 */
export function readArguments(argv: readonly string[], today: IsoDate, usualPlan: () => string): Arguments {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  refuseForeign(positionals, values);
  return {
    command,
    positionals: rest,
    plan: values.plan ?? (values.help || values.version ? "" : usualPlan()),
    isPlanNamed: values.plan !== undefined,
    asOf: dayGiven(values["as-of"], "--as-of"),
    today,
    ...formOf(values, positionals),
    output: values.output,
    language: values.lang === undefined ? "vi" : oneOf("--lang", values.lang, ["vi", "en"] as const),
    sheets: values.sheet,
    map: values.map,
    units: values.units,
    period: values.period,
    ...ofPlans(values),
    ...ofReasoning(values),
    ...ofRounds(values),
    ...ofAcceptance(values),
    unit: values.unit,
    each: values.each ?? false,
    from: values.from ?? [],
    overdue: values.overdue ?? false,
    against: values.against,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

type Values = ReturnType<typeof parse>["values"];

/** In which form the result is wanted. */
function formOf(values: Values, [command, what]: readonly string[]): Pick<Arguments, "format" | "dialect"> {
  const { format: form, dialect } = values;
  const isExport = command === "plan" && what === "export";
  const ofCommand = command === "tasks" ? TASK_FORMATS : FORMATS;
  const format = form === undefined ? undefined : oneOf("--format", form, isExport ? PLAN_FORMATS : ofCommand);
  if (dialect !== undefined && !(isExport && format === "sql") && values.help !== true) throw withoutSql();
  return { format, dialect: dialect === undefined ? undefined : oneOf("--dialect", dialect, SQL_DIALECTS) };
}

type OfPlans = Pick<Arguments, "criteria" | "into" | "document" | "section" | "targets" | "sources">;

const ofPlans = ({ criteria, into, document, section, targets = false, sources }: Values): OfPlans => {
  return { criteria, into, document, section, targets, sources };
};

type OfReasoning = Pick<Arguments, "readings" | "aim" | "weights" | "locks" | "unknown" | "suppose" | "live">;

/** What is asked of proof, road and what-if. */
const ofReasoning = (values: Values): OfReasoning => ({
  readings: values.reading ?? [],
  aim: oneOf("--aim", values.aim ?? "binding", ["binding", "all"] as const),
  weights: values.weight ?? [],
  locks: values.lock ?? [],
  unknown: oneOf("--unknown", values.unknown ?? "both", ["pessimistic", "optimistic", "both"] as const),
  suppose: values.suppose ?? [],
  live: values.live ?? false,
});

type OfRounds = Pick<Arguments, "others" | "senders" | "round" | "accepted" | "office" | "asOfEarlier">;

const ofRounds = (values: Values): OfRounds => ({
  others: values.with ?? [],
  senders: values.senders,
  round: values.round,
  accepted: values.accepted,
  office: values.office,
  asOfEarlier: dayGiven(values["as-of-earlier"], "--as-of-earlier"),
});

type OfAcceptance = Pick<Arguments, "findings" | "reason" | "by" | "until" | "revoke" | "list">;

const ofAcceptance = ({ finding = [], reason, by, until, revoke = [], list = false }: Values): OfAcceptance => {
  return { findings: finding, reason, by, until: dayGiven(until, "--until"), revoke, list };
};

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: repeated(argv), options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // "Option '-o, --output <value>' argument missing", "Unknown option '--fromat'".
    const [, named = ""] = /'([^']*)'/.exec(message) ?? [];
    const option = /--[^\s<=,]+/.exec(named)?.[0] ?? /-\S/.exec(named)?.[0] ?? "";
    throw code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" ? valueFault(option) : unknownOption(option);
  }
}

/** Options that take every word up to the next option: `--with a.xlsx b.xlsx` is `--with a.xlsx --with b.xlsx`. */
const OF_SEVERAL: ReadonlySet<string> = new Set(["--with", "--from"]);

function repeated(argv: readonly string[]): string[] {
  let open: string | undefined;
  let isFirst = false;
  return argv.flatMap((word) => {
    if (word.startsWith("-")) {
      open = OF_SEVERAL.has(word) ? word : undefined;
      isFirst = true;
      return [word];
    }
    const words = open !== undefined && !isFirst ? [open, word] : [word];
    isFirst = false;
    return words;
  });
}

const NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);

function unknownOption(option: string): UserError {
  const near = nearestWord(option, NAMES);
  return new UserError(
    { vi: `Không có tùy chọn ${option}.`, en: `There is no option ${option}.` },
    near
      ? { vi: `Có phải: ${near}? Xem: ntm --help`, en: `Did you mean: ${near}? See: ntm --help --lang en` }
      : { vi: `Các tùy chọn: ${NAMES.join(", ")}.`, en: `There are: ${NAMES.join(", ")}.` },
  );
}

const withoutSql = (): UserError =>
  new UserError(
    { vi: "--dialect chỉ dùng khi xuất kế hoạch ra SQL.", en: "--dialect goes with a plan exported as SQL alone." },
    {
      vi: "Ví dụ: ntm plan export --format sql --dialect duckdb",
      en: "For instance: ntm plan export --format sql --dialect duckdb",
    },
  );

function valueFault(option: string): UserError {
  const takesNone = option === "--help" || option === "--version";
  return takesNone
    ? new UserError(
        { vi: `Tùy chọn ${option} không nhận giá trị.`, en: `Option ${option} takes no value.` },
        { vi: "Xem: ntm --help", en: "See: ntm --help --lang en" },
      )
    : new UserError(
        { vi: `Tùy chọn ${option} thiếu giá trị.`, en: `Option ${option} lacks its value.` },
        {
          vi: `Ví dụ: ${option} ${EXAMPLES[option] ?? ""}`.trim(),
          en: `For instance: ${option} ${EXAMPLES[option] ?? ""}`.trim(),
        },
      );
}

const EXAMPLES: Readonly<Record<string, string>> = {
  "--plan": "dak-nong-2021-2025",
  "--as-of": "2025-12-31",
  "--format": "json",
  "--dialect": "duckdb",
  "--output": "ket-qua.txt",
  "--lang": "en",
  "--sheet": '"Biểu 02"',
  "--map": "cach-doc.json",
  "--units": "don-vi.xlsx",
  "--criteria": "xa-2026-2030",
  "--period": "2026..2030",
  "--into": "plan.json",
  "--document": '"123/QĐ-UBND"',
  "--section": '"Phụ lục"',
  "--sources": "van-ban",
  "--reading": "standard=all-criteria",
  "--aim": "all",
  "--weight": "17=3",
  "--lock": "standard",
  "--unknown": "pessimistic",
  "--suppose": "cu-jut/nam-dong=advanced",
  "--with": "dot-nay/",
  "--senders": "don-vi-gui.json",
  "--round": "dot-2024-6m.ntm.json",
  "--accepted": "giai-trinh.json",
  "--office": "co-quan.json",
  "--unit": "cu-jut",
  "--from": "dot-truoc/",
  "--against": '"python3 evaluator.py"',
  "--as-of-earlier": "2023-12-31",
  "--finding": "1a2b3c4d",
  "--reason": '"Đã đối chiếu với quyết định công nhận"',
  "--by": '"Nguyễn Văn A"',
  "--until": "2025-06-30",
  "--revoke": "1a2b3c4d",
};

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new UserError(
    { vi: `${option} không nhận giá trị “${value}”.`, en: `${option} does not take “${value}”.` },
    { vi: `Các giá trị: ${allowed.join(", ")}.`, en: `It takes: ${allowed.join(", ")}.` },
  );
}

function dayGiven(text: string | undefined, option: string): IsoDate | undefined {
  if (text === undefined) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new UserError(
    { vi: `${option} “${text}” không phải là một ngày.`, en: `${option} “${text}” is no day.` },
    { vi: "Ghi theo mẫu 2025-12-31.", en: "Write it as 2025-12-31." },
  );
}
