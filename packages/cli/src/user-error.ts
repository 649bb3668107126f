import type { Language } from "@ntm-kit/core";

/** Words in both languages. */
export interface Both {
  readonly vi: string;
  readonly en: string;
}

/** A fault that the person at the terminal can mend: what is wrong and what to do, one line each, and no stack trace. */
export class UserError extends Error {
  constructor(
    readonly what: Both,
    readonly remedy: Both,
    readonly file?: string,
  ) {
    super(what.en);
    this.name = "UserError";
  }

  lines(language: Language): string {
    return `ntm: ${this.file ? `${this.file}: ` : ""}${this.what[language]}\n     ${this.remedy[language]}\n`;
  }
}
