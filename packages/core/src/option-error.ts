/** An option that is missing or is none that could stand there; a compiler would have refused it. */
export class OptionError extends TypeError {
  /** For programs to tell it from other errors. */
  readonly code = "option/invalid";
  constructor(
    /** Its name: `plan`, `language`, `rules`. */
    readonly option: string,
    readonly given: unknown,
    /** What could stand there. */
    readonly expected: string,
  ) {
    super(`option ${option}: ${expected} expected, not ${shown(given)}`);
    this.name = "OptionError";
  }
}

const shown = (given: unknown): string =>
  typeof given === "string" ? `“${given}”` : given === null || typeof given !== "object" ? String(given) : "an object";
