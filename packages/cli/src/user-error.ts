import type { Language } from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";

/** Words in both languages. */
export interface Both {
  readonly vi: string;
  readonly en: string;
}

/**
 * A fault that the person at the terminal can mend: what is wrong and what to do, one line each, and no stack trace.
 */
export class UserError extends Error {
  constructor(
    readonly what: Both,
    readonly remedy: Both,
    readonly file?: string,
  ) {
    super(what.en);
    this.name = "UserError";
  }

  /** What stands on stderr; a remedy of several lines keeps them. */
  lines(language: Language): string {
    const place = this.file === undefined ? "" : `${terminalText(this.file) || '""'}: `;
    const remedy = this.remedy[language].split("\n").map((line) => `     ${terminalText(line)}\n`);
    return `ntm: ${place}${terminalText(this.what[language])}\n${remedy.join("")}`;
  }
}
