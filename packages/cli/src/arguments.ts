import { parseArgs } from "node:util";
import type { IsoDate, Language } from "@ntm-kit/core";
import { UserError } from "./user-error";

export const FORMATS = ["text", "json", "csv", "ndjson", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** What the user asked for; paths are as written. */
export interface Arguments {
  readonly command: string | undefined;
  readonly positionals: readonly string[];
  readonly plan: string;
  readonly asOf: IsoDate;
  readonly format: Format | undefined;
  readonly output: string | undefined;
  readonly language: Language;
  readonly sheets: readonly string[] | undefined;
  readonly map: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const OPTIONS = {
  plan: { type: "string" },
  "as-of": { type: "string" },
  format: { type: "string" },
  output: { type: "string", short: "o" },
  lang: { type: "string" },
  sheet: { type: "string", multiple: true },
  map: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** The language that was asked for, found before anything else so that faults of the arguments are said in it. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = at < 0 ? undefined : argv[at]!.includes("=") ? argv[at]!.split("=")[1] : argv[at + 1];
  return value === "en" ? "en" : "vi";
}

/** @throws {UserError} naming the option and what it takes */
export function readArguments(argv: readonly string[], today: IsoDate): Arguments {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  return {
    command,
    positionals: rest,
    plan: values.plan ?? "dak-nong-2021-2025",
    asOf: values["as-of"] === undefined ? today : day(values["as-of"]),
    format: values.format === undefined ? undefined : oneOf("--format", values.format, FORMATS),
    output: values.output,
    language: values.lang === undefined ? "vi" : oneOf("--lang", values.lang, ["vi", "en"] as const),
    sheets: values.sheet,
    map: values.map,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' <]+)/.exec((error as Error).message)?.[1] ?? "";
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    const near = known.find((name) => name.startsWith(option.slice(0, 4))) ?? known.join(", ");
    throw new UserError(
      {
        vi: `Tùy chọn ${option} không đúng hoặc thiếu giá trị.`,
        en: `Option ${option} is unknown or lacks its value.`,
      },
      { vi: `Có thể là: ${near}. Xem: ntm --help`, en: `Perhaps: ${near}. See: ntm --help --lang en` },
    );
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new UserError(
    { vi: `${option} không nhận giá trị “${value}”.`, en: `${option} does not take “${value}”.` },
    { vi: `Các giá trị: ${allowed.join(", ")}.`, en: `It takes: ${allowed.join(", ")}.` },
  );
}

function day(text: string): IsoDate {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new UserError(
    { vi: `--as-of “${text}” không phải là một ngày.`, en: `--as-of “${text}” is no day.` },
    { vi: "Ghi theo mẫu 2025-12-31.", en: "Write it as 2025-12-31." },
  );
}
