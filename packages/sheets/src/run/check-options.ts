import { checkList, checkObject, checkOptional, checkWord, isOwnSheetKind, OptionError } from "@ntm-kit/core";
import { mappingSchema } from "../tables/mapping";
import type { OwnWords } from "../tables/own-words";
import { isReadFile, isRecordsFile, isUnreadable, type RunInput, type RunOptions } from "./run";

/**
 * Finds what no compiler has found in what a program hands in, before anything is read; the plan and the day judged are
 * looked at where they are used.
 * @throws {OptionError}
 */
export function checkOptions(inputs: readonly RunInput[], options: RunOptions): void {
  checkList("inputs", inputs, "files");
  for (const [i, input] of inputs.entries()) checkInput(`inputs[${i}]`, input);
  const { sheets, mappings, checks, kinds, words, texts, senders } = options as RunOptions & {
    readonly texts?: unknown;
  };
  checkOptional({ signal: options.signal, onProgress: options.onProgress });
  if (sheets !== undefined) checkList("sheets", sheets, "names of sheets");
  if (checks !== undefined) checkMade("checks", checks, "checks, as defineCheck gives them", "words");
  if (kinds !== undefined) checkMade("kinds", kinds, "kinds, as defineKind gives them", "rowsIn");
  if (mappings !== undefined) checkMappings(mappings, kinds);
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

function checkMappings(mappings: unknown, kinds: RunOptions["kinds"] = []): void {
  checkList("mappings", mappings, "mappings");
  for (const [i, mapping] of (mappings as readonly unknown[]).entries()) {
    const { data } = mappingSchema.safeParse(mapping);
    if (!data) throw new OptionError(`mappings[${i}]`, mapping, "a mapping, as mappingSchema describes it,");
    if (isOwnSheetKind(data.kind) && !kinds.some(({ kind }) => kind === data.kind))
      throw new OptionError(`mappings[${i}].kind`, data.kind, "a kind of the library or the name of one of `kinds`");
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
