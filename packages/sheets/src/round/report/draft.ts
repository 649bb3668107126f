import type { TextBlock, TextParagraph } from "../../document/text-document";
import { bodyParagraph, placeholder } from "../administrative";
import type { CellPlace } from "../place";

/** A number of a report, with the very words that say it. */
export interface ReportFact {
  /** `communes-standard`; of a unit `cu-jut/communes-standard`. */
  readonly id: string;
  /** The number itself; absent where the words hold none. */
  readonly value?: number;
  /** In place of a value where it is not certain. */
  readonly range?: readonly [number, number];
  /** The words, as the report has them. */
  readonly text: string;
  /** As `I` or `II.1`. */
  readonly section: string;
  /** Where it was counted from. */
  readonly cells: readonly CellPlace[];
}

/** What a person has still to write. */
export interface ReportPlaceholder {
  /** As `I` or `II.1`. */
  readonly section: string;
  /** What is asked for, as the report has it. */
  readonly text: string;
}

/** The body of a report as it is written, section by section, with the facts and the places left open. */
export class ReportDraft {
  readonly blocks: TextBlock[] = [];
  readonly facts: ReportFact[] = [];
  readonly placeholders: ReportPlaceholder[] = [];
  #section = "";

  /** A section: `I`, `II.1`; its heading in capitals where it has no dot. */
  open(section: string, heading: string): void {
    this.#section = section;
    const isTop = !section.includes(".");
    const number = isTop ? section : (section.split(".").at(-1) ?? section);
    this.blocks.push({
      kind: "paragraph",
      heading: isTop ? 1 : 2,
      align: "both",
      firstLine: 12.7,
      before: isTop ? 6 : 0,
      after: 6,
      keepWithNext: true,
      spans: [{ text: `${number}. ${isTop ? heading.toUpperCase() : heading}`, bold: true }],
    });
  }

  say(text: string): void {
    for (const [found, what = ""] of text.matchAll(/\[Cần bổ sung: ([^\]]*)\]/g))
      this.placeholders.push({ section: this.#section, text: found || what });
    this.blocks.push(bodyParagraph(text));
  }

  /** A paragraph that a person has to write. */
  leave(what: string): void {
    this.say(placeholder(what));
  }

  /** A fact, whose words the caller puts into a sentence. */
  fact(
    id: string,
    known: Pick<ReportFact, "value" | "range" | "text"> & { readonly cells?: readonly CellPlace[] },
  ): string {
    const { cells = [], ...rest } = known;
    this.facts.push({ id, ...rest, section: this.#section, cells });
    return known.text;
  }

  /** Ends the text as such documents do. */
  close(): void {
    const last = this.blocks.at(-1);
    if (last?.kind !== "paragraph") return;
    const closed: TextParagraph = { ...last, spans: [...last.spans, { text: "./." }] };
    this.blocks[this.blocks.length - 1] = closed;
  }
}
