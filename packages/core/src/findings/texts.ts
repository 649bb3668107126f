import { checkGiven } from "../check-given";
import { checkNames } from "../check-names";
import { checkKey } from "../check-option";
import { OptionError } from "../option-error";
import { catalogue, type FindingCode, type FindingParams, isFindingCode, type NoteCode, notes } from "./catalogue";
import type { Finding } from "./finding";
import type { Language, NamesIn, Words } from "./words";
import { wordsOfFinding } from "./words-of-finding";

/** What one finding says in one language; `{name}` in message and hint stands for a parameter. */
export type FindingText = Words[Language];

/**
 * Texts of the catalogue in a language that the library does not speak, by code: title, message and hint of findings,
 * and notes about related places. What is left out, words and numbers put in for braces, and every other word of a
 * report (headings, states, sentences of targets) are in the `language` that is asked for beside them. Checks from
 * outside bring words of their own.
 */
export interface Texts {
  /** By code of the finding; a code that is left out is told in the other language. */
  readonly findings: { readonly [Code in FindingCode]?: FindingText };
  /** Short words about the places that belong to a finding. */
  readonly notes?: { readonly [Code in NoteCode]?: string } | undefined;
}

/** The same with nothing left out: `satisfies CompleteTexts` shows every code that is missing. */
export interface CompleteTexts extends Texts {
  /** By code of the finding. */
  readonly findings: { readonly [Code in FindingCode]: FindingText };
  /** By code of the note. */
  readonly notes: { readonly [Code in NoteCode]: string };
}

/** The names that a text may put in braces, by the words of the library. */
type Known<Code> = Code extends FindingCode
  ? keyof FindingParams<Code>
  : Code extends NoteCode
    ? NamesIn<(typeof notes)[Code]["vi"]>
    : string;
/**
 * The text itself where all its braces are known; else what is wrong with it, for the compiler to show: an object, since
 * of two texts that differ it would only say "never".
 */
type Checked<Text extends string, Code> =
  Exclude<NamesIn<Text>, Known<Code>> extends infer Wrong extends string
    ? [Wrong] extends [never]
      ? Text
      : { readonly [About in `no parameter of ${Code & string}`]: Wrong }
    : never;
interface CheckedTexts<T extends Texts> {
  readonly findings: {
    readonly [Code in keyof T["findings"]]: T["findings"][Code] extends FindingText
      ? {
          readonly title: string;
          readonly message: Checked<T["findings"][Code]["message"], Code>;
          readonly hint: Checked<T["findings"][Code]["hint"], Code>;
        }
      : undefined;
  };
  readonly notes?: { readonly [Code in keyof T["notes"]]: Checked<T["notes"][Code] & string, Code> } | undefined;
}

/**
 * Texts of a language of your own, for `texts` of `reportOf` or `checkWorkbook`. A parameter in braces that a finding
 * does not have compiles as little as it runs.
 *
 * @throws {OptionError} for a code that is none, and for braces that would stay as they are
 * @example
 * const french = defineTexts({
 *   findings: {
 *     "unit/missing": {
 *       title: "Commune absente",
 *       message: "Il manque {name} au tableau ({district}).",
 *       hint: "Ajouter sa ligne.",
 *     },
 *   },
 * });
 * const report = await checkWorkbook(bytes, { plan, language: "en", texts: french });
 */
export function defineTexts<const T extends Texts>(texts: T & CheckedTexts<T>): T {
  if (typeof texts?.findings !== "object") throw new OptionError("texts.findings", texts?.findings, "texts by code");
  checkNames(texts, { findings: true, notes: true }, "texts");
  checkTexts(texts);
  return texts;
}

/**
 * Codes of findings and of notes that the texts leave to another language, in the order of the catalogue.
 *
 * @example
 * const left = missingTexts(defineTexts({ findings: {} })).length;
 */
export function missingTexts(texts: Texts): string[] {
  checkGiven({ texts });
  const { findings, notes: own = {} } = texts;
  return [
    ...Object.keys(catalogue).filter((code) => !Object.hasOwn(findings, code)),
    ...Object.keys(notes).filter((code) => !Object.hasOwn(own, code)),
  ];
}

/**
 * What a finding says: by the texts handed in, else in the language.
 *
 * @example
 * textOfFinding({ code: "unit/missing" }, "en", undefined).title; // "Unit not listed"
 */
export function textOfFinding(
  finding: Pick<Finding, "code" | "words">,
  language: Language,
  texts: Texts | undefined,
): FindingText {
  checkGiven({ finding, language });
  const own: Readonly<Record<string, FindingText | undefined>> = texts?.findings ?? {};
  return (Object.hasOwn(own, finding.code) ? own[finding.code] : undefined) ?? wordsOfFinding(finding)[language];
}

/** What a note says, in the same way. */
export const textOfNote = (code: NoteCode, language: Language, texts: Texts | undefined): string => {
  checkGiven({ language });
  checkKey("code", code, notes);
  return texts?.notes?.[code] ?? notes[code][language];
};

/**
 * Finds what no compiler has found: a misspelt code would translate nothing without a word.
 * @throws {OptionError}
 */
function checkTexts({ findings, notes: own = {} }: Texts): void {
  const given: Readonly<Record<string, Partial<FindingText> | undefined>> = findings;
  for (const [code, text] of Object.entries(given)) {
    if (!isFindingCode(code)) throw new OptionError("texts", code, "a code of the catalogue");
    for (const part of ["title", "message", "hint"] as const)
      checkText(`texts.findings["${code}"].${part}`, text?.[part], namesOf(catalogue[code]));
  }
  for (const [code, text] of Object.entries(own)) {
    const words = Object.hasOwn(notes, code) ? notes[code as NoteCode] : undefined;
    if (!words) throw new OptionError("texts.notes", code, "a code of `notes`");
    checkText(`texts.notes["${code}"]`, text, bracesIn(words.vi));
  }
}

function checkText(name: string, text: unknown, known: ReadonlySet<string>): void {
  if (typeof text !== "string" || text.trim() === "") throw new OptionError(name, text, "a text");
  const wrong = [...bracesIn(text)].find((brace) => !known.has(brace));
  if (wrong !== undefined) throw new OptionError(name, `{${wrong}}`, parametersText(known));
}

const parametersText = (known: ReadonlySet<string>): string =>
  known.size === 0 ? "no parameter" : `one of ${[...known].map((name) => `{${name}}`).join(", ")}`;

const namesOf = ({ vi }: Words): ReadonlySet<string> => bracesIn(vi.message + vi.hint);
const bracesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = ""]) => name));
