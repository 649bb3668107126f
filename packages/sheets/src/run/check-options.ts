import {
  checkList,
  checkNames,
  checkObject,
  checkOptional,
  checkText,
  checkWord,
  isOwnSheetKind,
  namesOf,
  nearestWord,
  OptionError,
} from "@ntm-kit/core";
import { mappingSchema } from "../tables/mapping";
import type { OwnWords } from "../tables/own-words";
import { isAsked } from "./asked-sheets";
import { isReadFile, isRecordsFile, isUnreadable, type RunInput, type RunOptions } from "./run";

const NAMES = namesOf<RunOptions>({
  ...{
    plan: true,
    asOf: true,
    today: true,
    sheets: true,
    mappings: true,
    overrides: true,
    previous: true,
    senders: true,
  },
  ...{ decisions: true, rules: true, words: true, kinds: true, checks: true, signal: true, onProgress: true },
});

/**
 * Finds what no compiler has found in what a program hands in, before anything is read; the plan and the day judged are
 * looked at where they are used.
 * @throws {OptionError}
 */
export function checkOptions(inputs: readonly RunInput[], options: RunOptions): void {
  checkList("inputs", inputs, "files");
  for (const [i, input] of inputs.entries()) checkInput(`inputs[${i}]`, input);
  checkNames(options, NAMES);
  const { sheets, mappings, overrides, previous, decisions, checks, kinds, words, texts, senders } = Object(
    options,
  ) as RunOptions & { readonly texts?: unknown };
  checkOptional({ signal: options.signal, onProgress: options.onProgress });
  if (sheets !== undefined) checkSheets(sheets, inputs);
  if (checks !== undefined) checkMade("checks", checks, "checks, as defineCheck gives them", "words");
  if (kinds !== undefined) checkMade("kinds", kinds, "kinds, as defineKind gives them", "rowsIn");
  if (mappings !== undefined) checkMappings(mappings, kinds);
  if (overrides !== undefined) checkOverrides(overrides, kinds);
  if (previous !== undefined) checkPrevious(previous);
  if (decisions !== undefined) checkDecisions(decisions);
  if (words !== undefined) checkWords(words);
  if (texts !== undefined) checkFindings(texts);
  if (senders !== undefined && !(senders instanceof Map))
    throw new OptionError("senders", senders, "a Map by file path");
}

const FILE = "a file with its workbook, its lines or why it cannot be read,";

function checkInput(option: string, input: unknown): void {
  checkObject(option, input, FILE);
  const given = input as RunInput;
  if (!isReadFile(given) && !isUnreadable(given) && !isRecordsFile(given)) throw new OptionError(option, input, FILE);
  const { workbook } = input as { readonly workbook?: { readonly sheets?: unknown } };
  if (workbook !== undefined) checkList(`${option}.workbook.sheets`, workbook?.sheets, "grids");
}

function checkPrevious(previous: unknown): void {
  const parts = ["targets", "dataset", "sheets"];
  if (parts.some((part) => !(part in Object(previous))))
    throw new OptionError("previous", previous, "a run, as checkFiles gives it,");
}

/** Names told of a workbook that does not have the one that was asked for. */
const MOST_NAMES = 8;

/** A sheet that no file has would be read without a word as nothing; files that cannot be read may have it. */
function checkSheets(sheets: unknown, inputs: readonly RunInput[]): void {
  checkList("sheets", sheets, "names of sheets");
  const asked = sheets as readonly unknown[];
  if (asked.length === 0) throw new OptionError("sheets", sheets, "at least one name");
  const files = inputs.filter(isReadFile);
  if (files.length === 0) return;
  const mayBeElsewhere = inputs.some(isUnreadable);
  const known = [...new Set(files.flatMap(({ workbook }) => workbook.sheets.map(({ name }) => name)))];
  for (const [i, name] of asked.entries()) {
    if (typeof name === "string" && (mayBeElsewhere || isAsked(name, known))) continue;
    const near = typeof name === "string" ? nearestWord(name, known) : undefined;
    const listed = known.length > MOST_NAMES ? [...known.slice(0, MOST_NAMES), "…"] : known;
    throw new OptionError(`sheets[${i}]`, name, near ?? `one of ${listed.join(", ")}`);
  }
}

type Kinds = RunOptions["kinds"];

function checkMappings(mappings: unknown, kinds: Kinds): void {
  checkList("mappings", mappings, "mappings");
  for (const [i, mapping] of (mappings as readonly unknown[]).entries()) checkMapping(`mappings[${i}]`, mapping, kinds);
}

function checkOverrides(overrides: unknown, kinds: Kinds): void {
  checkObject("overrides", overrides, "an object of mappings by `file path!sheet name`");
  for (const [place, mapping] of Object.entries(overrides as object))
    checkMapping(`overrides["${place}"]`, mapping, kinds);
}

function checkMapping(option: string, mapping: unknown, kinds: Kinds = []): void {
  const { data } = mappingSchema.safeParse(mapping);
  if (!data) throw new OptionError(option, mapping, "a mapping, as mappingSchema describes it,");
  if (isOwnSheetKind(data.kind) && !kinds.some(({ kind }) => kind === data.kind))
    throw new OptionError(`${option}.kind`, data.kind, "a kind of the library or the name of one of `kinds`");
}

function checkDecisions(decisions: unknown): void {
  checkList("decisions", decisions, "decisions");
  for (const [i, decision] of (decisions as readonly unknown[]).entries()) {
    const { unit, field, take } = Object(decision);
    checkText(`decisions[${i}].unit`, unit);
    checkText(`decisions[${i}].field`, field);
    const { file, cell } = Object(take);
    checkText(`decisions[${i}].take.file`, file);
    checkText(`decisions[${i}].take.cell`, cell);
  }
}

/** What a function of ours has made bears what that function gives it. */
function checkMade(option: string, given: unknown, of: string, part: string): void {
  checkList(option, given, of);
  for (const [i, one] of (given as readonly unknown[]).entries())
    if (typeof one !== "object" || one === null || !(part in one))
      throw new OptionError(`${option}[${i}]`, one, `one of the ${of},`);
}

const WORD_LISTS = ["headings", "marks", "levels", "statuses", "units"] as const satisfies readonly (keyof OwnWords)[];

function checkWords(words: unknown): void {
  checkObject("words", words, "an object of lists of words");
  for (const [list, given] of Object.entries(words as object)) {
    checkWord("words", list, WORD_LISTS);
    if (given === null || (given !== undefined && typeof given !== "object"))
      throw new OptionError(`words.${list}`, given, "lists of words");
  }
}

function checkFindings(texts: unknown): void {
  checkObject("texts", texts, "texts, as defineTexts gives them");
  checkObject("texts.findings", (texts as { readonly findings?: unknown }).findings, "an object of texts by code");
}
