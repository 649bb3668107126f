import { type Texts, textOfFinding } from "../findings/texts";
import type { Language } from "../findings/words";
import type { Unit } from "../model/unit";
import type { Summary } from "../report/summary";
import type { Explanation } from "../targets/explain";
import { html } from "./escape";
import { type HtmlWord, htmlWords } from "./words";

/** Language and names of the page. */
export interface HtmlOptions {
  /** Of headings and words; findings keep that of the report. */
  readonly language: Language;
  /** Titles of findings in a language of your own; those of `language` where absent. */
  readonly texts?: Texts | undefined;
  /** Name of a unit for people, by id; the id where absent. */
  readonly unitName?: ((id: string) => string) | undefined;
  /** Units of the plan; with them, targets of units that the files say nothing of are one line. */
  readonly units?: readonly Pick<Unit, "id" | "parent">[] | undefined;
  /** What is supposed in words, of one entry of `suppose`; as it was given where absent. */
  readonly supposed?: ((wish: NonNullable<Summary["suppose"]>[number]) => string) | undefined;
  /** Name of the plan for people; its id where absent. */
  readonly planTitle?: string | undefined;
  /** Why a target stands where it does, by its id; without it a target has its quote alone. */
  readonly explain?: ((target: string) => Explanation | undefined) | undefined;
}

/** What the sections of the page share. */
export interface Page {
  readonly say: (word: HtmlWord) => string;
  readonly language: Language;
  /** What findings of a code have in common, in few words. */
  readonly title: (code: string) => string;
  readonly name: (id: string) => string;
  readonly units: readonly Pick<Unit, "id" | "parent">[] | undefined;
  readonly explain: (target: string) => Explanation | undefined;
  readonly supposed: NonNullable<HtmlOptions["supposed"]>;
}

export const pageOf = ({ language, texts, unitName, units, explain, supposed }: HtmlOptions): Page => ({
  say: htmlWords(language),
  language,
  title: (code) => textOfFinding({ code }, language, texts).title,
  name: unitName ?? ((id) => id),
  units,
  explain: explain ?? (() => undefined),
  supposed: supposed ?? (({ text }) => text),
});

/** A table that is wider than the page scrolls by itself, by keyboard too. */
export const openRegion = (label: string): string =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${html(label)}">`;
