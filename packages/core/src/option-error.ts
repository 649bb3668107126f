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

function shown(given: unknown): string {
  if (typeof given === "string") return `“${given}”`;
  if (given === null || typeof given !== "object") return String(given);
  if (given instanceof Promise) return "a promise; await it first";
  if (given instanceof Date) return "a Date";
  if (Array.isArray(given)) return given.length === 0 ? "an empty list" : "a list";
  return "an object";
}
